// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, what they mean for a repeat, and which identifier a scan or an entry becomes.
#include "core/loymax/identification.h"
#include "core/loymax/loymax_codes.h"

#include <QTest>

using namespace kassa;
using namespace kassa::loymax;

class TestLoymaxTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsSentence();
    void advice_data();
    void advice();
    void repeats_data();
    void repeats();
    void identifiers_data();
    void identifiers();
    void phones_data();
    void phones();
    void typesOfSources();
    void personalDataIsHidden();
};

void TestLoymaxTables::everyCodeHasItsSentence()
{
    QList<text::Msg> seen;
    QList<int> codes{1, 2, 3, 4, 5, 6, 7, 8};
    for (int code = 201; code <= 231; ++code) {
        codes.append(code);
    }
    for (const int code : codes) {
        const text::Message message = codeMessage(code);
        QVERIFY2(message.msg != text::Msg::LoyaltyUnknownCode, qPrintable(QString::number(code)));
        QVERIFY(!seen.contains(message.msg));
        seen.append(message.msg);
    }
    for (const int code : {-1, 9, 200, 232, 100'000}) {
        QCOMPARE(codeMessage(code), (text::Message{text::Msg::LoyaltyUnknownCode, {QString::number(code)}}));
    }
}

void TestLoymaxTables::advice_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Advice>("wanted");
    QTest::newRow("unknown card") << 201 << Advice::OtherIdentifier;
    QTest::newRow("blocked card") << 205 << Advice::OtherIdentifier;
    QTest::newRow("holder unknown") << 213 << Advice::OtherIdentifier;
    QTest::newRow("wrong PIN") << 211 << Advice::Pin;
    QTest::newRow("not activated") << 214 << Advice::EarnOnly;
    QTest::newRow("other") << 226 << Advice::None;
}

void TestLoymaxTables::advice()
{
    QFETCH(int, code);
    QTEST(adviceOf(code), "wanted");
}

// Source: loymax.md section 7 "Done on resend".
void TestLoymaxTables::repeats_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<Standing>("wanted");
    const auto row = [](const char *name, Command command, int code, Standing wanted) {
        QTest::newRow(name) << command << code << wanted;
    };
    row("taken", Command::Discounts, 0, Standing::Taken);
    row("taken before", Command::Discounts, 207, Standing::Taken);
    row("confirmation taken before", Command::ConfirmPurchases, 207, Standing::Taken);
    row("refund taken before", Command::Refunds, 207, Standing::Taken);
    row("confirmed already, 209", Command::ConfirmPurchases, 209, Standing::Taken);
    row("confirmed already, 220", Command::ConfirmPurchases, 220, Standing::Taken);
    row("cancelled already", Command::CancelPurchases, 210, Standing::Taken);
    row("nothing to cancel", Command::CancelPurchases, 216, Standing::Taken);
    row("no such payment to cancel", Command::CancelOperations, 208, Standing::Taken);
    row("payment cancelled already", Command::CancelOperations, 210, Standing::Taken);
    row("purchase of the payment unknown", Command::CancelOperations, 216, Standing::Taken);
    row("cancel of what is confirmed", Command::CancelPurchases, 220, Standing::NotTaken);
    row("discount of what is confirmed", Command::Discounts, 220, Standing::NotTaken);
    row("discount of what is cancelled", Command::Discounts, 210, Standing::NotTaken);
    row("confirmation of the unknown", Command::ConfirmPurchases, 216, Standing::NotTaken);
    row("fault of the processing", Command::Discounts, 1, Standing::Later);
    row("other receipt", Command::Discounts, 217, Standing::NotTaken);
    row("blocked card", Command::Discounts, 205, Standing::NotTaken);
    row("unknown code", Command::Discounts, 999, Standing::NotTaken);
}

void TestLoymaxTables::repeats()
{
    QFETCH(Command, command);
    QFETCH(int, code);
    QTEST(standingOf(command, code), "wanted");
}

void TestLoymaxTables::identifiers_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("isScanned");
    QTest::addColumn<QString>("type"); // empty: refused
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *input, bool isScanned, const char *type,
                        const char *value) {
        QTest::newRow(name) << QString::fromUtf8(input) << isScanned << QString::fromUtf8(type)
                            << QString::fromUtf8(value);
    };
    row("barcode", "2700000000012", true, "BarCode", "2700000000012");
    row("keyed card", "2700000000012", false, "Number", "2700000000012");
    row("eleven digits keyed are a card", "79001234567", false, "Number", "79001234567");
    row("phone with plus", "+7 900 123-45-67", false, "Phone", "79001234567");
    row("phone in groups", "8 (900) 123-45-67", false, "Phone", "79001234567");
    row("phone of elsewhere", "+43 664 1234567", false, "Phone", "436641234567");
    row("qr passes unchanged", "LMX:2700/ab=c 1", true, "QRCode", "LMX:2700/ab=c 1");
    row("track 1", "%B2700000000012^PETROVA/A?", true, "Strip1", "B2700000000012^PETROVA/A");
    row("track 2", ";2700000000012=2612?", true, "Strip2", "2700000000012=2612");
    row("letters in a card number", "AB-1234", false, "Number", "AB-1234");
    row("words typed", "Anna Huber", false, "", "");
    row("too short", "12", false, "", "");
    row("nothing", "", true, "", "");
    row("control characters go", "27000000\t00012", true, "QRCode", "27000000 00012");
}

void TestLoymaxTables::identifiers()
{
    QFETCH(QString, input);
    QFETCH(bool, isScanned);
    QFETCH(QString, type);
    const auto identifier = identify(input, isScanned);
    QCOMPARE(identifier.has_value(), !type.isEmpty());
    if (identifier) {
        QCOMPARE(identifier->type, type);
        QTEST(identifier->value, "value");
        QCOMPARE(isShortLived(*identifier), type == QStringLiteral("QRCode"));
    }
}

void TestLoymaxTables::phones_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("value"); // empty: refused
    QTest::newRow("eleven digits") << QStringLiteral("79001234567") << QStringLiteral("79001234567");
    QTest::newRow("trunk eight") << QStringLiteral("89001234567") << QStringLiteral("79001234567");
    QTest::newRow("ten digits") << QStringLiteral("9001234567") << QStringLiteral("79001234567");
    QTest::newRow("ten digits with a plus stay")
        << QStringLiteral("+4366412345") << QStringLiteral("4366412345");
    QTest::newRow("an eight abroad stays")
        << QStringLiteral("+81 312345678") << QStringLiteral("81312345678");
    QTest::newRow("too short") << QStringLiteral("123") << QString();
    QTest::newRow("too long") << QString(16, u'7') << QString();
}

void TestLoymaxTables::phones()
{
    QFETCH(QString, input);
    QFETCH(QString, value);
    const auto identifier = identifyPhone(input);
    QCOMPARE(identifier ? identifier->value : QString(), value);
    if (identifier) {
        QCOMPARE(identifier->type, QStringLiteral("Phone"));
    }
}

// Auto is for what nobody knows, and for nothing else. Source: loymax.md section 3.
void TestLoymaxTables::typesOfSources()
{
    QCOMPARE(typeOf(Source::Unknown), QStringLiteral("Auto"));
    QCOMPARE(typeOf(Source::Scanner), QStringLiteral("BarCode"));
    QCOMPARE(typeOf(Source::Strip1), QStringLiteral("Strip1"));
    QCOMPARE(typeOf(Source::Strip2), QStringLiteral("Strip2"));
    QCOMPARE(typeOf(Source::Strip3), QStringLiteral("Strip3"));
    QCOMPARE(typeOf(Source::Keyed), QStringLiteral("Number"));
    QCOMPARE(typeOf(Source::Phone), QStringLiteral("Phone"));
    QCOMPARE(typeOf(Source::Qr), QStringLiteral("QRCode"));
}

void TestLoymaxTables::personalDataIsHidden()
{
    const QString masked = maskedDocument(QStringLiteral(
        "<A Amount=\"1.00\"><Identifier Type=\"Phone\" Value=\"79001234567\" PINCode=\"1234\"/>"
        "<Item Name=\"Person\">Petrova</Item><Item Name=\"Status\">Activated</Item></A>"));
    QCOMPARE(masked,
             QStringLiteral("<A Amount=\"1.00\"><Identifier Type=\"Phone\" Value=\"****\" PINCode=\"****\"/>"
                            "<Item Name=\"Person\">****</Item><Item Name=\"Status\">Activated</Item></A>"));
    QCOMPARE(maskedValue(QStringLiteral("2700000000012")), QStringLiteral("*********0012"));
    QCOMPARE(maskedValue(QStringLiteral("0012")), QStringLiteral("****"));
}

QTEST_GUILESS_MAIN(TestLoymaxTables)
#include "tst_loymax_tables.moc"
