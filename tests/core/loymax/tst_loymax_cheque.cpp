// SPDX-License-Identifier: GPL-3.0-or-later
// Lines to the cheque and back, tenders to the words of the installation, and the Calculates of a replay.
#include "core/loymax/cheque.h"
#include "core/loymax/replay.h"

#include <QTest>

#include <algorithm>

using namespace kassa;
using namespace kassa::loymax;

namespace {

using money::Money;

order::Line article(const char *number, qint64 pieces, qint64 priceMinor)
{
    order::Line line;
    line.productNr = QString::fromUtf8(number);
    line.name = line.productNr;
    line.quantity = money::Quantity::fromUnits(pieces);
    line.unitPrice = money::UnitPrice::fromMoney(Money::fromMinor(priceMinor));
    line.taxCode = QStringLiteral("20");
    line.amount = Money::fromMinor(pieces * priceMinor);
    return line;
}

order::Line note(const char *text)
{
    order::Line line;
    line.kind = order::LineKind::Text;
    line.text = QString::fromUtf8(text);
    return line;
}

QList<qint64> amountsOf(const QList<ChequeLine> &lines)
{
    QList<qint64> amounts;
    for (const ChequeLine &line : lines) {
        amounts.append(line.amount.minor());
    }
    return amounts;
}

} // namespace

class TestLoymaxCheque : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void invoiceOfAnotherSystem();
    void discountsGoThereAndBack();
    void returnIsTheSaleTurnedRound();
    void tenders_data();
    void tenders();
    void calculateOfAReplay();
};

void TestLoymaxCheque::lines_data()
{
    QTest::addColumn<QList<order::Line>>("sold");
    QTest::addColumn<QList<qint64>>("amounts");
    using Lines = QList<order::Line>;
    using Amounts = QList<qint64>;
    QTest::newRow("plain") << Lines{article("1", 2, 500), article("2", 1, 250)} << Amounts{1'000, 250};
    QTest::newRow("text and gifts are no lines")
        << Lines{note("hello"), article("1", 1, 0), article("2", 1, 250)} << Amounts{250};
    QTest::newRow("discount of the article before")
        << Lines{article("1", 1, 1'000), article("1", 1, -100), article("2", 1, 500)} << Amounts{900, 500};
    QTest::newRow("two of them") << Lines{article("1", 1, 1'000), article("1", 1, -100), article("1", 1, -50)}
                                 << Amounts{850};
    QTest::newRow("discount over all")
        << Lines{article("1", 1, 300), article("2", 1, 100), article("R", 1, -100)} << Amounts{225, 75};
    QTest::newRow("a cent that does not split")
        << Lines{article("1", 1, 100), article("2", 1, 100), article("3", 1, 100), article("R", 1, -100)}
        << Amounts{66, 67, 67};
    QTest::newRow("more back than bought") << Lines{article("1", 1, 100), article("2", -1, 200)} << Amounts{};
    QTest::newRow("nothing") << Lines{} << Amounts{};
}

void TestLoymaxCheque::lines()
{
    QFETCH(QList<order::Line>, sold);
    QFETCH(QList<qint64>, amounts);
    const QList<ChequeLine> cheque = chequeLines(sold);
    QList<qint64> sorted = amountsOf(cheque);
    Money total;
    for (qsizetype i = 0; i < cheque.size(); ++i) {
        QCOMPARE(cheque[i].posId, static_cast<int>(i) + 1);
        QVERIFY(cheque[i].amount > Money());
        total += cheque[i].amount;
    }
    std::sort(sorted.begin(), sorted.end());
    std::sort(amounts.begin(), amounts.end());
    QCOMPARE(sorted, amounts);
    Money charged;
    for (const order::Line &line : sold) {
        charged += line.kind == order::LineKind::Text ? Money() : line.amount;
    }
    QVERIFY(cheque.isEmpty() || total == charged);
}

void TestLoymaxCheque::invoiceOfAnotherSystem()
{
    order::Line invoice;
    invoice.kind = order::LineKind::ExternalInvoice;
    invoice.externalRef = QStringLiteral("RE-7");
    invoice.amount = Money::fromMinor(12'345);
    const QList<ChequeLine> cheque = chequeLines({invoice});
    QCOMPARE(cheque.size(), 1);
    QCOMPARE(cheque[0].goodsId, QStringLiteral("RE-7"));
    QCOMPARE(cheque[0].price, money::UnitPrice::fromMoney(Money::fromMinor(12'345)));
    QCOMPARE(cheque[0].quantity, money::Quantity::fromUnits(1));
}

// 2 x 1599.00, 799.50 off: the receipt has a line below the article, the cheque the lowered amount. Source:
// loymax.md section 4, worked vector.
void TestLoymaxCheque::discountsGoThereAndBack()
{
    const QList<order::Line> cart{note("x"), article("1", 2, 159'900), article("2", 1, 1'000)};
    const QList<LineDiscount> discounts{{1, Money::fromMinor(79'950), QStringLiteral("Plus")},
                                        {2, Money::fromMinor(100), QString()}};
    const QList<order::Line> sold = withDiscounts(cart, discounts, QStringLiteral("Bonus"));
    QCOMPARE(sold.size(), 5);
    QCOMPARE(sold[2].name, QStringLiteral("Plus"));
    QCOMPARE(sold[2].amount, Money::fromMinor(-79'950));
    QCOMPARE(sold[2].taxCode, QStringLiteral("20"));
    QCOMPARE(sold[4].name, QStringLiteral("Bonus"));
    QCOMPARE(lowered(chequeLines(cart), discounts), chequeLines(sold));
    QCOMPARE(chequeLines(sold)[0].amount, Money::fromMinor(239'850));
    QCOMPARE(chequeLines(sold)[0].price, money::UnitPrice::fromMoney(Money::fromMinor(159'900)));
    QCOMPARE(withDiscounts(cart, {}, {}), cart);
}

void TestLoymaxCheque::returnIsTheSaleTurnedRound()
{
    const QList<order::Line> sold{article("1", 2, 500), article("1", 1, -100)};
    QCOMPARE(chequeLines(negated(negated(sold))), chequeLines(sold));
    QVERIFY(chequeLines(negated(sold)).isEmpty());
}

void TestLoymaxCheque::tenders_data()
{
    QTest::addColumn<order::TenderKind>("kind");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("map"); // tender=Type
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, order::TenderKind kind, const char *method, const char *map,
                        const char *type) {
        QTest::newRow(name) << kind << QString::fromUtf8(method) << QString::fromUtf8(map)
                            << QString::fromUtf8(type);
    };
    using Kind = order::TenderKind;
    row("cash", Kind::Cash, "", "", "Cash");
    row("cash, named", Kind::Cash, "", "cash=Nal", "Nal");
    row("card", Kind::Other, "Visa", "", "Card");
    row("card by its words", Kind::Other, "Visa", "visa=Plastic", "Plastic");
    row("card by kind", Kind::Other, "Visa", "card=Bank", "Bank");
    row("card by other", Kind::Other, "Visa", "other=Misc", "Misc");
    row("voucher", Kind::Other, "Gutschein", "Gutschein=Gift1C", "Gift1C");
    row("on delivery", Kind::OnDelivery, "", "", "Cash");
    row("on delivery, named", Kind::OnDelivery, "", "on_delivery=Later", "Later");
    row("bonuses", Kind::Other, "Bonuspunkte", "", "Bonus");
    row("bonuses, named", Kind::Other, "Bonuspunkte", "bonus=FAYRETAIL", "FAYRETAIL");
}

void TestLoymaxCheque::tenders()
{
    QFETCH(order::TenderKind, kind);
    QFETCH(QString, method);
    QFETCH(QString, map);
    QList<settings::LoymaxPayType> types;
    if (!map.isEmpty()) {
        types.append({map.section(u'=', 0, 0), map.section(u'=', 1)});
    }
    const auto pays = paysOf({order::Payment{kind, method, Money::fromMinor(5), Money::fromMinor(10)}}, types,
                             QStringLiteral("Bonuspunkte"));
    QCOMPARE(pays.size(), 1);
    QTEST(pays[0].type, "type");
    QCOMPARE(pays[0].amount, Money::fromMinor(5));
}

void TestLoymaxCheque::calculateOfAReplay()
{
    Request discount;
    discount.command = Command::Discounts;
    discount.operationId = QStringLiteral("0f");
    discount.purchaseId = QStringLiteral("b1");
    discount.operationDate = QDateTime(QDate(2026, 11, 22), QTime(10, 5), Qt::UTC);
    discount.cheque =
        Cheque{QStringLiteral("4<2"), discount.operationDate, chequeLines({article("1", 1, 100)})};
    discount.identifier = Identifier{QStringLiteral("Number"), QStringLiteral("27"), {}};
    discount.pays = {Pay{QStringLiteral("Cash"), Money::fromMinor(100)}};
    const auto calculate = calculateFor(encode(discount));
    QVERIFY(calculate.isOk());
    QCOMPARE(*calculateFor(encode(discount)), *calculate);
    Request wanted = discount;
    wanted.command = Command::Calculates;
    wanted.pays.clear();
    wanted.operationId =
        QString::fromUtf8(*calculate).section(QStringLiteral("OperationID=\""), 1).section(u'"', 0, 0);
    QCOMPARE(wanted.operationId.size(), 32);
    QCOMPARE(calculate->simplified(), encode(wanted).simplified());
    QVERIFY(!calculateFor("<XMLRequest/>").isOk());
    QVERIFY(!calculateFor("no").isOk());
}

QTEST_GUILESS_MAIN(TestLoymaxCheque)
#include "tst_loymax_cheque.moc"
