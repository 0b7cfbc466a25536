// SPDX-License-Identifier: GPL-3.0-or-later
// Requests byte for byte, answers of every shape that the sources show, and what is refused.
#include "core/loymax/loymax_codec.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace kassa;
using namespace kassa::loymax;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Request paymentRequest()
{
    Request request;
    request.command = Command::Payments;
    request.operationId = text("0f000000000000000000000000000001");
    request.operationDate = QDateTime(QDate(2026, 11, 22), QTime(10, 5, 7, 120), Qt::OffsetFromUTC, 10'800);
    request.deviceId = text("till-07");
    request.purchaseId = text("b1000000000000000000000000000001");
    request.cashier = text("Петрова А.");
    request.amount = money::Money::fromMinor(5'000);
    ChequeLine line;
    line.posId = 1;
    line.goodsId = text("10017");
    line.barcode = text("4600000000017");
    line.name = text("Чай");
    line.price = money::UnitPrice::fromMoney(money::Money::fromMinor(12'000));
    line.quantity = money::Quantity::fromUnits(2);
    line.amount = money::Money::fromMinor(21'600);
    request.cheque =
        Cheque{text("412"), QDateTime(QDate(2026, 11, 22), QTime(10, 4), Qt::OffsetFromUTC, 10'800), {line}};
    request.identifier = Identifier{text("BarCode"), text("2700000000012"), {}};
    return request;
}

QByteArray response(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><XMLResponse><Version>3.2</Version><ErrorCode>0</ErrorCode>" + inner +
           "</XMLResponse>";
}

} // namespace

class TestLoymaxCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestAsDocumented();
    void everyCommand_data();
    void everyCommand();
    void datesAsTheTillHasThem();
    void reducedAmountTravelsOn();
    void refundPointsAtItsPurchase();
    void couponsParamsAndPin();
    void balanceWithoutPurchase();
    void textsCannotBreakOut();
    void paymentAnswer();
    void discountsPerLine();
    void figuresAsElements();
    void envelopeErrorComesFirst();
    void chequeMessageForms();
    void refused_data();
    void refused();
    void prefixesAndNoise();
};

void TestLoymaxCodec::requestAsDocumented()
{
    QCOMPARE(
        encode(paymentRequest()),
        QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><XMLRequest><Version>3.2</Version><Payments>"
                   "<PaymentRequest ElementID=\"1\" OperationID=\"0f000000000000000000000000000001\""
                   " OperationDate=\"2026-11-22T10:05:07.120+03:00\" DeviceLogicalID=\"till-07\""
                   " PurchaseID=\"b1000000000000000000000000000001\" Cashier=\"Петрова А.\" Amount=\"50.00\">"
                   "<Cheque ChequeNumber=\"412\" ChequeDate=\"2026-11-22T10:04:00.000+03:00\">"
                   "<ChequeLine PosID=\"1\" GoodsId=\"10017\" Barcode=\"4600000000017\" Name=\"Чай\""
                   " Price=\"120.00\" Quantity=\"2.000\" Amount=\"216.00\"/></Cheque>"
                   "<Identifier Type=\"BarCode\" Value=\"2700000000012\"/></PaymentRequest></Payments>"
                   "</XMLRequest>\n"));
}

// Container, request and response of loymax.md section 2, one row each.
void TestLoymaxCodec::everyCommand_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("balances") << Command::Balances << QByteArray("Balances") << QByteArray("Balance");
    QTest::newRow("calculates") << Command::Calculates << QByteArray("Calculates") << QByteArray("Calculate");
    QTest::newRow("available") << Command::AvailableAmounts << QByteArray("AvailableAmounts")
                               << QByteArray("AvailableAmount");
    QTest::newRow("payments") << Command::Payments << QByteArray("Payments") << QByteArray("Payment");
    QTest::newRow("discounts") << Command::Discounts << QByteArray("Discounts") << QByteArray("Discount");
    QTest::newRow("confirm") << Command::ConfirmPurchases << QByteArray("ConfirmPurchases")
                             << QByteArray("ConfirmPurchase");
    QTest::newRow("cancel") << Command::CancelPurchases << QByteArray("CancelPurchases")
                            << QByteArray("CancelPurchase");
    QTest::newRow("cancel operation")
        << Command::CancelOperations << QByteArray("CancelOperations") << QByteArray("CancelOperation");
    QTest::newRow("refunds") << Command::Refunds << QByteArray("Refunds") << QByteArray("Refund");
}

void TestLoymaxCodec::everyCommand()
{
    QFETCH(Command, command);
    QFETCH(QByteArray, container);
    QFETCH(QByteArray, element);
    Request request;
    request.command = command;
    request.operationId = text("1");
    QVERIFY(encode(request).contains("<Version>3.2</Version><" + container + "><" + element +
                                     "Request ElementID=\"1\" OperationID=\"1\""));
    // One client reads the answer to a cancellation under the name of the request; both are taken.
    for (const QByteArray &ending : {QByteArray("Response"), QByteArray("Request")}) {
        const auto answer = decode(response('<' + container + "><" + element + ending +
                                            " ErrorCode=\"218\" OperationID=\"1\"/></" + container + '>'),
                                   command, ChequeText::Plain);
        QVERIFY(answer.isOk());
        QCOMPARE(answer->operationId, text("1"));
        QCOMPARE(answer->effectiveCode(), 218);
    }
}

void TestLoymaxCodec::datesAsTheTillHasThem()
{
    Request request = paymentRequest();
    request.operationDate =
        QDateTime(QDate(2024, 2, 29), QTime(22, 37, 45), QTimeZone(QByteArray("Europe/Moscow")));
    QVERIFY(encode(request).contains("OperationDate=\"2024-02-29T22:37:45.000+03:00\""));
    request.operationDate =
        QDateTime(QDate(2026, 7, 1), QTime(0, 0, 0, 107), QTimeZone(QByteArray("Europe/Vienna")));
    QVERIFY(encode(request).contains("OperationDate=\"2026-07-01T00:00:00.107+02:00\""));
}

// After Calculates the till sends the reduced amount beside the list price. Source: loymax.md section 4.
void TestLoymaxCodec::reducedAmountTravelsOn()
{
    Request request = paymentRequest();
    ChequeLine &line = request.cheque->lines[0];
    line.price = money::UnitPrice::fromMoney(money::Money::fromMinor(159'900));
    line.amount = money::Money::fromMinor(239'850);
    QVERIFY(encode(request).contains("Price=\"1599.00\" Quantity=\"2.000\" Amount=\"2398.50\""));
}

void TestLoymaxCodec::refundPointsAtItsPurchase()
{
    Request request = paymentRequest();
    request.command = Command::Refunds;
    request.amount.reset();
    request.refundPurchaseId = text("b0");
    request.refundTransactionId = text("9001");
    QVERIFY(encode(request).contains("RefundPurchaseID=\"b0\" RefundTransactionID=\"9001\"><Cheque "));
    request.command = Command::CancelOperations;
    request.refundPurchaseId.clear();
    request.refundTransactionId.clear();
    request.cancelOperationId = text("0e");
    QVERIFY(encode(request).contains("CancelOperationID=\"0e\"><Cheque "));
    const auto answer =
        decode(response("<Refunds><RefundResponse ErrorCode=\"0\" Amount=\"10.00\" BonusAmount=\"0.5\""
                        " RefundOperationType=\"BonusFirst\"/></Refunds>"),
               Command::Refunds, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->bonusAmount, money::Money::fromMinor(50));
    QCOMPARE(answer->refundOperationType, text("BonusFirst"));
}

void TestLoymaxCodec::couponsParamsAndPin()
{
    Request request = paymentRequest();
    request.identifier->pin = text("1234");
    request.coupons = {text("C1"), text("C2")};
    request.pays = {Pay{text("Cash"), money::Money::fromMinor(100)},
                    Pay{text("Gift1C"), money::Money::fromMinor(5)}};
    request.params = {Param{text("n"), text("decimal"), text("1.5")}};
    QVERIFY(encode(request).endsWith(
        "</Cheque><Identifier Type=\"BarCode\" Value=\"2700000000012\" PINCode=\"1234\"/>"
        "<Coupons><Coupon Number=\"C1\"/><Coupon Number=\"C2\"/></Coupons>"
        "<Pays><Pay Type=\"Cash\" Amount=\"1.00\"/><Pay Type=\"Gift1C\" Amount=\"0.05\"/></Pays>"
        "<Params><Param Name=\"n\" Type=\"decimal\" Value=\"1.5\"/></Params></PaymentRequest></Payments>"
        "</XMLRequest>\n"));
}

void TestLoymaxCodec::balanceWithoutPurchase()
{
    Request request;
    request.operationId = text("1");
    request.identifier = Identifier{text("Auto"), text("79001234567"), {}};
    const QByteArray sent = encode(request);
    QVERIFY(sent.contains("<Identifier Type=\"Auto\" Value=\"79001234567\"/>"));
    QVERIFY(!sent.contains("PurchaseID") && !sent.contains("Cashier") && !sent.contains("DeviceLogicalID"));
    const auto answer =
        decode(response("<Balances><BalanceResponse ErrorCode=\"0\" BonusAmount=\"12.30\""
                        " Currency=\"RUB\" Description=\"d\"><IdentifierData>"
                        "<Item Name=\"Holder\">Мария</Item><Item Name=\"Status\">Activated</Item>"
                        "<Item Name=\"Odd\">1</Item></IdentifierData></BalanceResponse></Balances>"),
               Command::Balances, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->holder(), text("Мария"));
    QCOMPARE(answer->identifierData.value(text("Odd")), text("1"));
    QCOMPARE(answer->description, text("d"));
}

void TestLoymaxCodec::textsCannotBreakOut()
{
    Request request = paymentRequest();
    request.cashier = text("a\"/><x>&\x01\n");
    const QByteArray sent = encode(request);
    QVERIFY(sent.contains("Cashier=\"a&quot;/&gt;&lt;x&gt;&amp;\""));
}

void TestLoymaxCodec::paymentAnswer()
{
    const auto answer =
        decode(response("<Payments><PaymentResponse ErrorCode=\"0\" OperationID=\"0f\" TransactionID=\"9001\""
                        " AuthCode=\"77\" Amount=\"50.00\" BonusAmount=\"50.00\"><IdentifierData>"
                        "<Item Name=\"Person\">Иван П.</Item><Item Name=\"Holder\">x</Item></IdentifierData>"
                        "<CashierMessage>Привет</CashierMessage></PaymentResponse></Payments>"),
               Command::Payments, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->transactionId, text("9001"));
    QCOMPARE(answer->amount, money::Money::fromMinor(5'000));
    QCOMPARE(answer->bonusAmount, money::Money::fromMinor(5'000));
    QCOMPARE(answer->holder(), text("Иван П."));
    QCOMPARE(answer->cashierMessage, text("Привет"));
    QVERIFY(!answer->balance);
}

// 2 x 1599 = 3198.00 sent. Source: loymax.md section 4, worked vector.
void TestLoymaxCodec::discountsPerLine()
{
    const auto answer = decode(
        response("<Calculates><CalculateResponse ErrorCode=\"0\" Balance=\"120.5\" "
                 "AvailableAmount=\"100\"><Cheque>"
                 "<ChequeLine PosID=\"344\" Amount=\"2398.5000\" Discount=\"799.50\" Cashback=\"359.78\">"
                 "<AppliedOffers><Offer Id=\"1\" Name=\"Plus\" "
                 "PrerefenceValue=\"1\"/></AppliedOffers></ChequeLine></Cheque>"
                 "<LoyaltyPrograms><LoyaltyProgram "
                 "Name=\"Plus\"/></LoyaltyPrograms></CalculateResponse></Calculates>"),
        Command::Calculates, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->lines.size(), 1);
    QCOMPARE(answer->lines[0].posId, 344);
    QCOMPARE(answer->lines[0].amount, money::Money::fromMinor(239'850));
    QCOMPARE(answer->lines[0].discount, money::Money::fromMinor(79'950));
    QCOMPARE(answer->lines[0].cashback, money::Money::fromMinor(35'978));
    QCOMPARE(answer->lines[0].offers, QStringList{text("Plus")});
    QCOMPARE(answer->balance, money::Money::fromMinor(12'050));
    QCOMPARE(answer->availableAmount, money::Money::fromMinor(10'000));
    QCOMPARE(answer->programs, QStringList{text("Plus")});
}

void TestLoymaxCodec::figuresAsElements()
{
    const auto answer =
        decode(response("<Balances><BalanceResponse><ErrorCode>205</ErrorCode>"
                        "<ErrorMessage>Карта заблокирована</ErrorMessage><BonusAmount>3.10</BonusAmount>"
                        "<Currency>RUB</Currency></BalanceResponse></Balances>"),
               Command::Balances, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->effectiveCode(), 205);
    QCOMPARE(answer->effectiveMessage(), text("Карта заблокирована"));
    QCOMPARE(answer->bonusAmount, money::Money::fromMinor(310));
    QCOMPARE(answer->currency, text("RUB"));
}

void TestLoymaxCodec::envelopeErrorComesFirst()
{
    const auto answer =
        decode("<XMLResponse><ErrorCode>1</ErrorCode><ErrorMessage>down</ErrorMessage></XMLResponse>",
               Command::Discounts, ChequeText::Plain);
    QVERIFY(answer.isOk());
    QCOMPARE(answer->effectiveCode(), 1);
    QCOMPARE(answer->effectiveMessage(), text("down"));
}

void TestLoymaxCodec::chequeMessageForms()
{
    const QByteArray inner("<Discounts><DiscountResponse ErrorCode=\"0\"><ChequeMessage>0KHQv9Cw0YHQuNCx0L4="
                           "</ChequeMessage></DiscountResponse></Discounts>");
    QCOMPARE(decode(response(inner), Command::Discounts, ChequeText::Base64)->chequeMessage, text("Спасибо"));
    QCOMPARE(decode(response(inner), Command::Discounts, ChequeText::Plain)->chequeMessage,
             text("0KHQv9Cw0YHQuNCx0L4="));
}

void TestLoymaxCodec::refused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<Code>("code");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><XMLResponse>&a;</XMLResponse>")
                              << Code::Forbidden;
    QTest::newRow("external entity") << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><XMLResponse/>")
                                     << Code::Forbidden;
    QTest::newRow("billion laughs")
        << QByteArray("<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><XMLResponse>&b;</XMLResponse>")
        << Code::Forbidden;
    QTest::newRow("unknown entity") << QByteArray("<XMLResponse>&nbsp;</XMLResponse>") << Code::NotXml;
    QTest::newRow("oversize") << QByteArray(kMaxAnswerBytes + 1, ' ') << Code::TooLarge;
    QByteArray deep;
    for (int i = 0; i < 100; ++i) {
        deep += "<a>";
    }
    QTest::newRow("deep") << deep << Code::TooLarge;
    QTest::newRow("another root") << QByteArray("<html/>") << Code::NotXml;
    QTest::newRow("cut") << QByteArray("<XMLResponse><Discounts>") << Code::NotXml;
    QTest::newRow("two roots") << QByteArray("<XMLResponse/><XMLResponse/>") << Code::NotXml;
    QTest::newRow("empty") << QByteArray() << Code::NotXml;
    QTest::newRow("no answer") << response("<Balances/>") << Code::NoResponse;
    QTest::newRow("bad code") << response("<Discounts><DiscountResponse ErrorCode=\"x\"/></Discounts>")
                              << Code::BadNumber;
    QTest::newRow("bad amount")
        << response("<Discounts><DiscountResponse ErrorCode=\"0\" Amount=\"1,5\"/></Discounts>")
        << Code::BadNumber;
}

void TestLoymaxCodec::refused()
{
    QFETCH(QByteArray, document);
    QFETCH(Code, code);
    const auto answer = decode(document, Command::Discounts, ChequeText::Plain);
    QVERIFY(!answer.isOk());
    QCOMPARE(static_cast<int>(answer.error().code), static_cast<int>(code));
}

void TestLoymaxCodec::prefixesAndNoise()
{
    const QByteArray whole =
        response("<Discounts><DiscountResponse ErrorCode=\"0\" Amount=\"1.50\"/></Discounts>");
    QVERIFY(decode(whole, Command::Discounts, ChequeText::Plain).isOk());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(!decode(whole.first(i), Command::Discounts, ChequeText::Plain).isOk());
    }
    QRandomGenerator random(20261124);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray noisy = whole;
        for (int j = 0; j < 3; ++j) {
            noisy[random.bounded(static_cast<int>(noisy.size()))] = static_cast<char>(random.bounded(256));
        }
        std::ignore =
            decode(noisy, Command::Discounts, ChequeText::Plain); // must come back, whatever it says
    }
}

QTEST_GUILESS_MAIN(TestLoymaxCodec)
#include "tst_loymax_codec.moc"
