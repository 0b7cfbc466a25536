// SPDX-License-Identifier: GPL-3.0-or-later
// Tax codes, the decoder of rate tables and the rates that are built in.
#include "core/money/tax.h"

#include <QLocale>
#include <QTest>

using namespace kassa::money;

namespace {

const QByteArray kHead = "country,code,valid_from,valid_to\n";

QStringList codesOn(const QString &country, QDate date)
{
    QStringList codes;
    const QList<TaxRate> rates = builtInTaxTable().ratesOn(country, date);
    for (const TaxRate &rate : rates)
        codes.append(rate.code);
    return codes;
}

} // namespace

class TestMoneyTax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QLocale>("processLocale");
        QTest::newRow("de_DE") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("ru_RU") << QLocale(QLocale::Russian, QLocale::Russia);
    }
    void init()
    {
        QFETCH_GLOBAL(const QLocale, processLocale);
        QLocale::setDefault(processLocale);
    }

    void canonical_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *code, const char *expected) {
            QTest::newRow(*code == '\0' ? "empty" : code)
                << QString::fromUtf8(code) << QString::fromUtf8(expected);
        };
        row("4.9", "4.9");
        row("4,9", "4.9");
        row("4.90", "4.9");
        row(" 4,9 ", "4.9");
        row("4.9000000000000004", "4.9");
        row("20", "20");
        row("20.0", "20");
        row("20,00", "20");
        row("020", "20");
        row("0", "0");
        row("0.0", "0");
        row("-0", "0");
        row("100", "100");
        row("5.25", "5.25");
        row("100.01", "100.01");
        row("-5", "-5");
        row("1,2,3", "1,2,3");
        row("20%", "20%");
        row(" A ", "A");
        row("", "");
        row("\u0662\u0660", "\u0662\u0660");
    }
    void canonical()
    {
        QFETCH(const QString, code);
        QTEST(canonicalTaxCode(code), "expected");
    }

    void builtInRates()
    {
        const QDate before(2025, 12, 31);
        const QDate newYear(2026, 1, 1);
        const QDate june(2026, 6, 30);
        const QDate july(2026, 7, 1);
        const auto list = [](const char *codes) {
            return QString::fromLatin1(codes).split(u' ');
        };
        QCOMPARE(codesOn(QStringLiteral("AT"), june), list("0 10 12 13 19 20"));
        QCOMPARE(codesOn(QStringLiteral("AT"), july), list("0 4.9 10 12 13 19 20"));
        QCOMPARE(codesOn(QStringLiteral("DE"), july), list("0 7 19"));
        QCOMPARE(codesOn(QStringLiteral("ES"), july), list("0 4 10 21"));
        QCOMPARE(codesOn(QStringLiteral("RU"), before), list("0 5 7 10 20"));
        QCOMPARE(codesOn(QStringLiteral("RU"), newYear), list("0 5 7 10 20 22"));
        QVERIFY(codesOn(QStringLiteral("FR"), july).isEmpty());
    }

    void lookUp()
    {
        const TaxTable &table = builtInTaxTable();
        const QString austria = QStringLiteral("AT");
        const Result<TaxRate> found = table.rate(austria, QStringLiteral("4,9"), QDate(2026, 7, 1));
        QVERIFY(found.isOk());
        QCOMPARE(found->rate.value, 490);
        QCOMPARE(found->code, QStringLiteral("4.9"));
        QCOMPARE(found->validFrom, QDate(2026, 7, 1));
        QVERIFY(!found->validTo);

        const auto refusal = [&table](const char *country, const char *code, QDate date) {
            return table.rate(QString::fromLatin1(country), QString::fromLatin1(code), date).error().code;
        };
        QCOMPARE(refusal("AT", "4.9", QDate(2026, 6, 30)), Code::NotValidOnDate);
        QCOMPARE(refusal("RU", "22", QDate(2025, 12, 31)), Code::NotValidOnDate);
        QCOMPARE(refusal("AT", "21", QDate(2026, 7, 1)), Code::UnknownTaxCode);
        QCOMPARE(refusal("DE", "4.9", QDate(2026, 7, 1)), Code::UnknownTaxCode);
        QCOMPARE(refusal("FR", "20", QDate(2026, 7, 1)), Code::UnknownTaxCode);
        QCOMPARE(refusal("AT", "", QDate(2026, 7, 1)), Code::UnknownTaxCode);
        QCOMPARE(refusal("AT", "20", QDate()), Code::NotValidOnDate);
    }

    void closedSpan()
    {
        const QByteArray csv = kHead + "DE,19,2007-01-01,2020-06-30\r\n\n# lowered for half a year\n"
                                       "DE,16,2020-07-01,2020-12-31\nDE,19,2021-01-01,";
        const Result<TaxTable> table = TaxTable::decode(csv);
        QVERIFY(table.isOk());
        const QString germany = QStringLiteral("DE");
        const QString full = QStringLiteral("19");
        QVERIFY(table->rate(germany, full, QDate(2020, 6, 30)).isOk());
        QCOMPARE(table->rate(germany, full, QDate(2020, 7, 1)).error().code, Code::NotValidOnDate);
        QVERIFY(table->rate(germany, QStringLiteral("16"), QDate(2020, 12, 31)).isOk());
        QVERIFY(table->rate(germany, full, QDate(2021, 1, 1)).isOk());
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, const QByteArray &csv, const char *context) {
            QTest::newRow(name) << csv << QString::fromLatin1(context);
        };
        row("empty", "", "");
        row("head only", kHead, "");
        row("no head", "AT,20,2000-01-01,\n", "line 1");
        row("too few fields", kHead + "AT,20,2000-01-01\n", "line 2");
        row("too many fields", kHead + "AT,20,2000-01-01,,\n", "line 2");
        row("country", kHead + "at,20,2000-01-01,\n", "line 2");
        row("country name", kHead + "AUT,20,2000-01-01,\n", "line 2");
        row("code not canonical", kHead + "AT,20.0,2000-01-01,\n", "line 2");
        row("code not a number", kHead + "AT,full,2000-01-01,\n", "line 2");
        row("code negative", kHead + "AT,-1,2000-01-01,\n", "line 2");
        row("code above 100", kHead + "AT,101,2000-01-01,\n", "line 2");
        row("no first day", kHead + "AT,20,,\n", "line 2");
        row("impossible day", kHead + "AT,20,2026-02-30,\n", "line 2");
        row("German date", kHead + "AT,20,1.1.2026,\n", "line 2");
        row("ends before it begins", kHead + "AT,20,2026-01-02,2026-01-01\n", "line 2");
        row("bad last day", kHead + "AT,20,2026-01-02,soon\n", "line 2");
        row("repeated", kHead + "AT,20,2000-01-01,\n# again\nAT,20,2026-01-01,\n", "line 4");
        row("overlap of a day", kHead + "AT,20,2000-01-01,2020-01-01\nAT,20,2020-01-01,2021-01-01\n",
            "line 3");
        row("too long", kHead + QByteArray(kMaxTableBytes, '\n'), "");
        row("not text", kHead + "\xff\xfe,20,2000-01-01,\n", "line 2");
    }
    void badTables()
    {
        QFETCH(const QByteArray, csv);
        const Result<TaxTable> table = TaxTable::decode(csv);
        QVERIFY(!table.isOk());
        QCOMPARE(table.error().code, Code::BadTable);
        QTEST(table.error().context, "context");
    }
};

QTEST_GUILESS_MAIN(TestMoneyTax)
#include "tst_money_tax.moc"
