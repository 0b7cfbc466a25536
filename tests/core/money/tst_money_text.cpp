// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal text in and out. The whole suite runs once per process locale, since no parser and no fixed layout
// may depend on it.
#include "core/money/decimal_text.h"
#include "core/money/display.h"

#include <QLocale>
#include <QTest>

using namespace kassa::money;

namespace {

/// The outcome as one comparable text: the scaled integer or the name of the refusal.
QByteArray outcome(const Result<qint64> &result)
{
    if (result.isOk())
        return QByteArray::number(*result);
    switch (result.error().code) {
    case Code::NotANumber:
        return "NotANumber";
    case Code::TooManyDigits:
        return "TooManyDigits";
    case Code::OutOfRange:
        return "OutOfRange";
    default:
        return "other";
    }
}

QByteArray outcome(const Result<Money> &result)
{
    if (!result.isOk())
        return outcome(Result<qint64>(result.error()));
    return QByteArray::number(result->minor());
}

const QList<QLocale> &processLocales()
{
    static const QList<QLocale> locales{QLocale::c(), QLocale(QLocale::German, QLocale::Germany),
                                        QLocale(QLocale::Russian, QLocale::Russia)};
    return locales;
}

} // namespace

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QLocale>("processLocale");
        for (const QLocale &locale : processLocales())
            QTest::newRow(qPrintable(locale.name())) << locale;
    }
    void init()
    {
        QFETCH_GLOBAL(const QLocale, processLocale);
        QLocale::setDefault(processLocale);
    }

    void parse_data();
    void parse();
    void otherPrecisions();
    void moneyKeepsContext();
    void typed_data();
    void typed();
    void fixedTexts();
    void roundTrip();
    void receiptTexts();
    void display_data();
    void display();
    void displayOfQuantityAndPrice();
};

void TestMoneyText::parse_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const QByteArray &digits, const QByteArray &json, const QByteArray &text) {
        QTest::newRow(digits.isEmpty() ? "empty" : digits.left(80).constData()) << digits << json << text;
    };
    const auto both = [&row](const QByteArray &digits, const QByteArray &expected) {
        row(digits, expected, expected);
    };
    both("0", "0");
    both("-0", "0");
    both("-0.00", "0");
    both("206", "20600");
    both("200.00", "20000");
    both("200.0000000000", "20000");
    both("12.5", "1250");
    both("-0.05", "-5");
    both("0.30000000000000004", "30");
    both("2.9999999999999996", "300");
    both("-2.9999999999999996", "-300");
    both("0.99999999999999999999999999999", "100");
    both("12.345", "TooManyDigits");
    both("-12.345", "TooManyDigits");
    both("0.001", "TooManyDigits");
    both("1.00000001", "100"); // exactly a millionth of a cent
    both("0.99999999", "100");
    both("1.000000011", "TooManyDigits");
    both("1.00000002", "TooManyDigits");
    both("0.999999989999", "TooManyDigits");
    both("0.99999998", "TooManyDigits");
    both("0.000000000000000000000001", "0");
    both("12.340000000000001234", "1234");
    both("12.345678901234567", "TooManyDigits");
    both("100000000000", "10000000000000");
    both("-100000000000.00", "-10000000000000");
    both("100000000000.01", "OutOfRange");
    both("99999999999.999999999", "10000000000000");
    both("100000000000000", "OutOfRange");
    both("12345678901234567", "OutOfRange");
    both(QByteArray(64, '9'), "OutOfRange");
    both(QByteArray(65, '1'), "OutOfRange");
    both("0." + QByteArray(62, '0'), "0");
    both(QByteArray(100'000, '0'), "OutOfRange");
    both("", "NotANumber");
    both("-", "NotANumber");
    both(".", "NotANumber");
    both("1.", "NotANumber");
    both(".5", "NotANumber");
    both("--5", "NotANumber");
    both("+-5", "NotANumber");
    both("1.2.3", "NotANumber");
    both("1,5", "NotANumber");
    both("1 000", "NotANumber");
    both(" 1", "NotANumber");
    both("1 ", "NotANumber");
    both("0x10", "NotANumber");
    both("1_000", "NotANumber");
    both("NaN", "NotANumber");
    both("Infinity", "NotANumber");
    both("12abc", "NotANumber");
    both(QByteArray("1\0002", 3), "NotANumber");
    both("\xd9\xa1\xd9\xa2", "NotANumber"); // Arabic-Indic digits
    both("\xe2\x88\x92\x35", "NotANumber"); // U+2212 is for display only
    both("\xff\xfe", "NotANumber");
    row("+5", "NotANumber", "500");
    row("007.50", "NotANumber", "750");
    row("00", "NotANumber", "0");
    row("1e2", "10000", "NotANumber");
    row("2.06E+2", "20600", "NotANumber");
    row("20600e-2", "20600", "NotANumber");
    row("1e-2", "1", "NotANumber");
    row("1e-3", "TooManyDigits", "NotANumber");
    row("1e-8", "0", "NotANumber");
    row("2e-8", "TooManyDigits", "NotANumber");
    row("1e11", "10000000000000", "NotANumber");
    row("1e12", "OutOfRange", "NotANumber");
    row("1e400", "OutOfRange", "NotANumber");
    row("-1e400", "OutOfRange", "NotANumber");
    row("1e-400", "0", "NotANumber");
    row("1e99999999999999999999", "OutOfRange", "NotANumber");
    row("1e-99999999999999999999", "0", "NotANumber");
    row("0e99999999999999999999", "0", "NotANumber");
    row("0.000000000001e12", "100", "NotANumber");
    row("1e", "NotANumber", "NotANumber");
    row("1e+", "NotANumber", "NotANumber");
    row("1e1.5", "NotANumber", "NotANumber");
    row("1.e2", "NotANumber", "NotANumber");
    row("e5", "NotANumber", "NotANumber");
}

void TestMoneyText::parse()
{
    QFETCH(const QByteArray, digits);
    QTEST(outcome(parseScaled(digits, 2, NumberForm::Json)), "json");
    QTEST(outcome(parseScaled(digits, 2, NumberForm::Text)), "text");
    QTEST(outcome(parseMoney(digits, NumberForm::Json)), "json");
    QTEST(outcome(parseMoney(digits, NumberForm::Text)), "text");
}

void TestMoneyText::otherPrecisions()
{
    QCOMPARE(*parseQuantity("0.333", NumberForm::Json), Quantity::fromMilli(333));
    QCOMPARE(*parseQuantity("-2", NumberForm::Text), Quantity::fromUnits(-2));
    QCOMPARE(*parseQuantity("0.1000000000000000055", NumberForm::Json), Quantity::fromMilli(100));
    QCOMPARE(parseQuantity("0.3333", NumberForm::Json).error().code, Code::TooManyDigits);
    QCOMPARE(*parseUnitPrice("0.3335", NumberForm::Json), UnitPrice::fromTenThousandths(3335));
    QCOMPARE(*parseUnitPrice("9.99", NumberForm::Text), UnitPrice::fromMoney(Money::fromMinor(999)));
    QCOMPARE(parseUnitPrice("0.33333", NumberForm::Json).error().code, Code::TooManyDigits);
    QCOMPARE(outcome(parseScaled("1000000000", 4, NumberForm::Json)), QByteArray("10000000000000"));
    QCOMPARE(outcome(parseScaled("1000000000.0001", 4, NumberForm::Json)), QByteArray("OutOfRange"));
    QCOMPARE(outcome(parseScaled("10000000000000", 0, NumberForm::Json)), QByteArray("10000000000000"));
    QCOMPARE(outcome(parseScaled("10000000000001", 0, NumberForm::Json)), QByteArray("OutOfRange"));
    QCOMPARE(outcome(parseScaled("0.123456", 6, NumberForm::Json)), QByteArray("123456"));
}

void TestMoneyText::moneyKeepsContext()
{
    const Result<Money> refused = parseMoney("12.345", NumberForm::Json);
    QCOMPARE(refused.error().context, QStringLiteral("12.345"));
    QVERIFY(parseMoney(QByteArray(100'000, '1'), NumberForm::Json).error().context.size() <= kMaxNumberChars);
}

void TestMoneyText::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const QByteArray &expected) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text) << expected;
    };
    row("12,5", "1250");
    row("12.50", "1250");
    row("12", "1200");
    row("12,", "1200");
    row("12.", "1200");
    row(",5", "50");
    row(".05", "5");
    row("-,5", "-50");
    row("+3", "300");
    row("\u2212"
        "3,20",
        "-320");
    row("1.234,56", "123456");
    row("1,234.56", "123456");
    row("1.234.567", "123456700");
    row("1,234,567.8", "123456780");
    row("1.234.567,89", "123456789");
    row("1 234,56", "123456");
    row("1\u00a0"
        "284,60 \u20bd",
        "128460");
    row("1\u202f"
        "284,60",
        "128460");
    row("\u20ac 1,284.60", "128460");
    row("\u20ac1284", "128400");
    row("-\u20ac5", "-500");
    row("1.234", "TooManyDigits");
    row("1,234", "TooManyDigits");
    row("12,345", "TooManyDigits");
    row("0,001", "TooManyDigits");
    row("1.000", "TooManyDigits");
    row("1,500", "TooManyDigits");
    row("1.234,500", "TooManyDigits");
    row("999999999999999", "OutOfRange");
    row("100.000.000.000,01", "OutOfRange");
    row("", "NotANumber");
    row("   ", "NotANumber");
    row("\u20ac", "NotANumber");
    row(",", "NotANumber");
    row("-", "NotANumber");
    row("-.", "NotANumber");
    row("12,5,", "NotANumber");
    row("1.23.456", "NotANumber");
    row("1234.567.890", "NotANumber");
    row("1,23.45", "NotANumber");
    row("1.234,567.89", "NotANumber");
    row(".123,45", "NotANumber");
    row("1..2", "NotANumber");
    row("--5", "NotANumber");
    row("5-", "NotANumber");
    row("1e3", "NotANumber");
    row("0x10", "NotANumber");
    row("\u0661\u0662", "NotANumber");
    row("12 EUR", "NotANumber");
}

void TestMoneyText::typed()
{
    QFETCH(const QString, text);
    QTEST(outcome(parseTyped(text)), "expected");
}

void TestMoneyText::fixedTexts()
{
    const auto money = [](qint64 minor) {
        return toFixedText(Money::fromMinor(minor));
    };
    QCOMPARE(money(20'600), QByteArray("206.00"));
    QCOMPARE(money(-5), QByteArray("-0.05"));
    QCOMPARE(money(0), QByteArray("0.00"));
    QCOMPARE(money(kMaxMinor), QByteArray("100000000000.00"));
    QCOMPARE(money(std::numeric_limits<qint64>::min()), QByteArray("-92233720368547758.08"));
    QCOMPARE(toFixedText(Quantity::fromMilli(1500)), QByteArray("1.500"));
    QCOMPARE(toTrimmedText(Quantity::fromMilli(1500)), QByteArray("1.5"));
    QCOMPARE(toTrimmedText(Quantity::fromMilli(-20'000)), QByteArray("-20"));
    QCOMPARE(toTrimmedText(Quantity()), QByteArray("0"));
    QCOMPARE(toTrimmedText(Quantity::fromMilli(1)), QByteArray("0.001"));
    QCOMPARE(toFixedText(UnitPrice::fromTenThousandths(99'900)), QByteArray("9.9900"));
    QCOMPARE(toTrimmedText(UnitPrice::fromTenThousandths(99'900)), QByteArray("9.99"));
    QCOMPARE(toTrimmedText(UnitPrice::fromTenThousandths(-3335)), QByteArray("-0.3335"));
    QCOMPARE(toTrimmedText(UnitPrice::fromTenThousandths(20'000)), QByteArray("2.00"));
}

void TestMoneyText::roundTrip()
{
    for (qint64 scaled = -20'011; scaled < 20'011; scaled += 7) {
        const Money amount = Money::fromMinor(scaled);
        QCOMPARE(*parseMoney(toFixedText(amount), NumberForm::Json), amount);
        const Quantity quantity = Quantity::fromMilli(scaled);
        QCOMPARE(*parseQuantity(toFixedText(quantity), NumberForm::Json), quantity);
        QCOMPARE(*parseQuantity(toTrimmedText(quantity), NumberForm::Text), quantity);
        const UnitPrice price = UnitPrice::fromTenThousandths(scaled);
        QCOMPARE(*parseUnitPrice(toFixedText(price), NumberForm::Json), price);
        QCOMPARE(*parseUnitPrice(toTrimmedText(price), NumberForm::Text), price);
    }
}

void TestMoneyText::receiptTexts()
{
    QCOMPARE(formatReceipt(Money::fromMinor(128'460), ','), QStringLiteral("1284,60"));
    QCOMPARE(formatReceipt(Money::fromMinor(-5), ','), QStringLiteral("-0,05"));
    QCOMPARE(formatReceipt(Money::fromMinor(-5), '.'), QStringLiteral("-0.05"));
    QCOMPARE(formatReceipt(Quantity::fromMilli(1500), ','), QStringLiteral("1,5"));
    QCOMPARE(formatReceipt(UnitPrice::fromTenThousandths(3335), ','), QStringLiteral("0,3335"));
}

void TestMoneyText::display_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *locale, qint64 minor, const char *sign, const char *expected) {
        QTest::addRow("%s %s", locale, expected)
            << QString::fromLatin1(locale) << minor << QString::fromUtf8(sign) << QString::fromUtf8(expected);
    };
    row("de_DE", 128'460, "\u20ac", "1.284,60\u00a0\u20ac");
    row("de_DE", -128'460, "\u20ac",
        "\u2212"
        "1.284,60\u00a0\u20ac");
    row("de_DE", -5, "",
        "\u2212"
        "0,05");
    row("de_DE", 123'456'789, "", "1.234.567,89");
    row("es_ES", 128'460, "\u20ac", "1284,60\u00a0\u20ac");
    row("es_ES", 1'284'060, "\u20ac", "12.840,60\u00a0\u20ac");
    row("es_ES", -1'284'060, "",
        "\u2212"
        "12.840,60");
    row("ru_RU", 128'460, "\u20bd",
        "1\u00a0"
        "284,60\u00a0\u20bd");
    row("ru_RU", -128'460, "",
        "\u2212"
        "1\u00a0"
        "284,60");
    row("en_GB", 128'460, "\u20ac", "\u20ac1,284.60");
    row("en_GB", -128'460, "\u20ac", "\u2212\u20ac1,284.60");
    row("en_GB", 0, "\u20ac", "\u20ac0.00");
    row("en_GB", 7, "", "0.07");
    row("de_DE", kMaxMinor, "\u20ac", "100.000.000.000,00\u00a0\u20ac");
}

void TestMoneyText::display()
{
    QFETCH(const QString, locale);
    QFETCH(const qint64, minor);
    QFETCH(const QString, sign);
    QTEST(displayMoney(Money::fromMinor(minor), QLocale(locale), sign), "expected");
}

void TestMoneyText::displayOfQuantityAndPrice()
{
    const QLocale german(QStringLiteral("de_DE"));
    const QLocale english(QStringLiteral("en_GB"));
    QCOMPARE(displayQuantity(Quantity::fromMilli(1500), german), QStringLiteral("1,5"));
    QCOMPARE(displayQuantity(Quantity::fromUnits(-1200), english), QStringLiteral(u"\u22121,200"));
    QCOMPARE(displayUnitPrice(UnitPrice::fromTenThousandths(3335), german, {}), QStringLiteral("0,3335"));
    QCOMPARE(displayUnitPrice(UnitPrice::fromTenThousandths(99'900), english, QStringLiteral("$")),
             QStringLiteral("$9.99"));
}

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_money_text.moc"
