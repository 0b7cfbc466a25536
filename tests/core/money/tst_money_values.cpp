// SPDX-License-Identifier: GPL-3.0-or-later
// Money, quantities and prices as values: exact arithmetic, every rounding rule with both signs, splits that
// sum up.
#include "core/money/decimal_text.h"
#include "core/money/quantity.h"
#include "core/money/tax.h"

#include <QDebug>
#include <QFile>
#include <QTest>

#include <type_traits>

using namespace kassa::money;

static_assert(std::is_trivially_copyable_v<Money> && sizeof(Money) == sizeof(qint64));
static_assert(std::is_trivially_copyable_v<Quantity> && std::is_trivially_copyable_v<UnitPrice>);
static_assert(!std::is_convertible_v<double, Money> && !std::is_convertible_v<int, Money>);
static_assert(!std::is_convertible_v<Money, double> && !std::is_convertible_v<Money, qint64>);
static_assert(!std::is_constructible_v<Money, double> && !std::is_constructible_v<Money, qint64>);
static_assert(Money::fromMinor(250) + Money::fromMinor(-50) == Money::fromMinor(2) * 100);
static_assert(-Money::fromMinor(5) < Money() && Money::fromMinor(-5).abs() == Money::fromMinor(5));
static_assert(UnitPrice::fromMoney(Money::fromMinor(999)).tenThousandths() == 99'900);
static_assert(Quantity::fromUnits(2).isWhole() && !Quantity::fromMilli(333).isWhole());

namespace {

QList<QByteArrayList> csvRows(const QString &name)
{
    QFile file(QStringLiteral(KASSA_TEST_DATA "/money/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArrayList> rows;
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    for (const QByteArray &line : lines.sliced(1))
        rows.append(line.split(','));
    return rows;
}

} // namespace

class TestMoneyValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rounding_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("halfAwayFromZero");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("down");
        const auto row = [](qint64 numerator, qint64 away, qint64 even, qint64 down) {
            QTest::addRow("%lld/10", numerator) << numerator << away << even << down;
        };
        row(0, 0, 0, 0);
        row(4, 0, 0, 0);
        row(5, 1, 0, 0);
        row(6, 1, 1, 0);
        row(14, 1, 1, 1);
        row(15, 2, 2, 1);
        row(25, 3, 2, 2);
        row(30, 3, 3, 3);
        row(-4, 0, 0, 0);
        row(-5, -1, 0, 0);
        row(-6, -1, -1, 0);
        row(-15, -2, -2, -1);
        row(-25, -3, -2, -2);
        row(-30, -3, -3, -3);
    }
    void rounding()
    {
        QFETCH(const qint64, numerator);
        const auto rounded = [numerator](Rounding rule) {
            return static_cast<qint64>(divideRounded(numerator, 10, rule));
        };
        QTEST(rounded(Rounding::HalfAwayFromZero), "halfAwayFromZero");
        QTEST(rounded(Rounding::HalfEven), "halfEven");
        QTEST(rounded(Rounding::Down), "down");
    }

    void oddDenominatorHasNoTie()
    {
        QCOMPARE(static_cast<qint64>(divideRounded(1, 3, Rounding::HalfEven)), 0);
        QCOMPARE(static_cast<qint64>(divideRounded(2, 3, Rounding::HalfEven)), 1);
        QCOMPARE(static_cast<qint64>(divideRounded(-2, 3, Rounding::HalfAwayFromZero)), -1);
    }

    void lineTotals_data()
    {
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<QByteArray>("unitPrice");
        QTest::addColumn<qint64>("totalMinor");
        const QList<QByteArrayList> rows = csvRows(QStringLiteral("line_rows.csv"));
        QVERIFY(rows.size() >= 30);
        for (const QByteArrayList &row : rows)
            QTest::addRow("%s x %s", row.at(0).constData(), row.at(1).constData())
                << row.at(0) << row.at(1) << row.at(2).toLongLong();
    }
    void lineTotals()
    {
        QFETCH(const QByteArray, quantity);
        QFETCH(const QByteArray, unitPrice);
        QFETCH(const qint64, totalMinor);
        const Result<Money> total = lineTotal(*parseQuantity(quantity, NumberForm::Text),
                                              *parseUnitPrice(unitPrice, NumberForm::Text));
        QVERIFY(total.isOk());
        QCOMPARE(*total, Money::fromMinor(totalMinor));
    }

    void lineTotalRoundsAsTold()
    {
        const Quantity half = Quantity::fromMilli(500);
        const UnitPrice cent = UnitPrice::fromTenThousandths(100);
        QCOMPARE(*lineTotal(half, cent), Money::fromMinor(1));
        QCOMPARE(*lineTotal(half, cent, Rounding::HalfEven), Money());
        QCOMPARE(*lineTotal(half, cent, Rounding::Down), Money());
        QCOMPARE(*lineTotal(-half, cent), Money::fromMinor(-1));
        QCOMPARE(*lineTotal(-half, cent, Rounding::Down), Money());
    }

    void lineTotalBeyondTheLimit()
    {
        const Quantity quantity = Quantity::fromMilli(kMaxScaled);
        const UnitPrice price = UnitPrice::fromTenThousandths(kMaxScaled);
        for (const UnitPrice factor : {price, -price}) {
            const Result<Money> total = lineTotal(quantity, factor);
            QVERIFY(!total.isOk());
            QCOMPARE(total.error().code, Code::Overflow);
        }
        // 10^13 thousandths x 10 units is the limit itself, a hundredth of a cent more per piece is not.
        QCOMPARE(*lineTotal(quantity, UnitPrice::fromTenThousandths(100'000)), Money::fromMinor(kMaxMinor));
        QVERIFY(!lineTotal(quantity, UnitPrice::fromTenThousandths(100'001)).isOk());
    }

    void unitPriceToMoney()
    {
        const UnitPrice price = UnitPrice::fromTenThousandths(-12'350);
        QVERIFY(!price.isExactMoney());
        QCOMPARE(price.toMoney(Rounding::HalfAwayFromZero), Money::fromMinor(-124));
        QCOMPARE(price.toMoney(Rounding::HalfEven), Money::fromMinor(-124));
        QCOMPARE(price.toMoney(Rounding::Down), Money::fromMinor(-123));
        QVERIFY(UnitPrice::fromTenThousandths(12'300).isExactMoney());
    }

    void containedVat_data()
    {
        QTest::addColumn<qint64>("grossMinor");
        QTest::addColumn<int>("rateBp");
        QTest::addColumn<qint64>("vatMinor");
        const QList<QByteArrayList> rows = csvRows(QStringLiteral("vat_rows.csv"));
        QVERIFY(rows.size() >= 30);
        for (const QByteArrayList &row : rows)
            QTest::addRow("%s at %s", row.at(0).constData(), row.at(1).constData())
                << row.at(0).toLongLong() << row.at(1).toInt() << row.at(2).toLongLong();
    }
    void containedVat()
    {
        QFETCH(const qint64, grossMinor);
        QFETCH(const int, rateBp);
        QFETCH(const qint64, vatMinor);
        QCOMPARE(kassa::money::containedVat(Money::fromMinor(grossMinor), BasisPoints{rateBp}),
                 Money::fromMinor(vatMinor));
    }

    void split_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QList<qint64>>("parts");
        using List = QList<qint64>;
        QTest::newRow("thirds") << qint64{100} << List{1, 1, 1} << List{34, 33, 33};
        QTest::newRow("thirds of a refund") << qint64{-100} << List{1, 1, 1} << List{-34, -33, -33};
        QTest::newRow("largest remainder wins") << qint64{10} << List{1, 3, 3} << List{2, 4, 4};
        QTest::newRow("zero weight gets nothing") << qint64{7} << List{0, 2, 0, 5} << List{0, 2, 0, 5};
        QTest::newRow("less money than parts") << qint64{2} << List{1, 1, 1} << List{1, 1, 0};
        QTest::newRow("nothing to split") << qint64{0} << List{4, 5} << List{0, 0};
        QTest::newRow("empty") << qint64{0} << List{} << List{};
        QTest::newRow("huge") << kMaxMinor << List{std::numeric_limits<qint64>::max(), 1}
                              << List{kMaxMinor, 0};
    }
    void split()
    {
        QFETCH(const qint64, total);
        QFETCH(const QList<qint64>, weights);
        QFETCH(const QList<qint64>, parts);
        const Result<QList<Money>> split = splitByLargestRemainder(Money::fromMinor(total), weights);
        QVERIFY(split.isOk());
        QList<qint64> minors;
        for (const Money part : *split)
            minors.append(part.minor());
        QCOMPARE(minors, parts);
    }

    void splitsAlwaysSumUp()
    {
        for (qint64 total = -50; total <= 50; ++total) {
            for (qint64 weight = 0; weight < 12; ++weight) {
                const Result<QList<Money>> parts =
                    splitByLargestRemainder(Money::fromMinor(total), {weight, 7, 11 - weight, 3});
                QVERIFY(parts.isOk());
                QCOMPARE(*checkedSum(*parts), Money::fromMinor(total));
            }
        }
    }

    void splitRefusals()
    {
        for (const QList<qint64> &weights : {QList<qint64>{}, QList<qint64>{0, 0}, QList<qint64>{3, -1}}) {
            const Result<QList<Money>> parts = splitByLargestRemainder(Money::fromMinor(5), weights);
            QVERIFY(!parts.isOk());
            QCOMPARE(parts.error().code, Code::OutOfRange);
        }
    }

    void checkedValues()
    {
        QCOMPARE(*checkedMoney(-kMaxMinor), Money::fromMinor(-kMaxMinor));
        QCOMPARE(checkedMoney(kMaxMinor + 1).error().code, Code::OutOfRange);
        QCOMPARE(checkedMoney(std::numeric_limits<qint64>::min()).error().code, Code::OutOfRange);
        const Money largest = Money::fromMinor(kMaxMinor);
        QCOMPARE(*checkedSum({}), Money());
        QCOMPARE(*checkedSum({largest, largest, -largest}), largest);
        QCOMPARE(checkedSum({largest, Money::fromMinor(1)}).error().code, Code::Overflow);
        QCOMPARE(checkedSum({-largest, Money::fromMinor(-1)}).error().code, Code::Overflow);
    }

    void debugTexts()
    {
        QString text;
        QDebug(&text) << Money::fromMinor(-5) << Quantity::fromMilli(1500) << UnitPrice::fromMoney(Money());
        QCOMPARE(text.trimmed(), QStringLiteral("Money(-0.05) Quantity(1.5) UnitPrice(0.00)"));
        const QScopedArrayPointer<char> failure(toString(Money::fromMinor(20'600)));
        QCOMPARE(QByteArray(failure.get()), QByteArray("206.00"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyValues)
#include "tst_money_values.moc"
