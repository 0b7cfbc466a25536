// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope: which code for which fault, ids echoed, answers with every key.
#include "core/external/jsonrpc_codec.h"
#include "tests/core/external/rule_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace kassa;
using namespace kassa::external;

class TestJsonrpcCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void envelopes_data();
    void envelopes();
    void everyPrefixIsRefused();
    void everyChangedByteIsSurvived();
    void randomBytes();
    void emptyResult();
    void fullResult();
    void paymentOnDelivery();
    void orderDates_data();
    void orderDates();
    void errors();
};

void TestJsonrpcCodec::envelopes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("idText");
    const auto row = [](const char *name, const char *body, int code, const char *idText) {
        QTest::newRow(name) << QByteArray(body) << code << QByteArray(idText);
    };
    const QByteArray tail = R"(,"jsonrpc":"2.0","method":"call","params":{"order":{}}})";
    const auto id = [&row, &tail](const char *name, const char *head, int code, const char *idText) {
        row(name, (head + tail).constData(), code, idText);
    };
    id("id null", R"({"id":null)", 0, "null");
    id("id absent", R"({"x":1)", 0, "null");
    id("id a text", R"({"id":"a\u0041\"")", 0, R"("aA\"")");
    id("id empty text", R"({"id":"")", 0, R"("")");
    id("id integer", R"({"id":-12)", 0, "-12");
    id("id large integer", R"({"id":123456789012345678901234)", 0, "123456789012345678901234");
    id("id fraction", R"({"id":1.5)", -32600, "null");
    id("id exponent", R"({"id":1e3)", -32600, "null");
    id("id boolean", R"({"id":true)", -32600, "null");
    id("id object", R"({"id":{})", -32600, "null");
    id("id list", R"({"id":[1])", -32600, "null");
    id("id endless", ("{\"id\":\"" + QByteArray(2000, 'x') + '"').constData(), -32600, "null");
    id("repeated id", R"({"id":1,"id":1)", -32600, "null");
    row("empty body", "", -32700, "null");
    row("text", "hello", -32700, "null");
    row("batch", R"([{"jsonrpc":"2.0","id":1,"method":"call","params":{"order":{}}}])", -32600, "null");
    row("empty batch", "[]", -32600, "null");
    row("number", "5", -32600, "null");
    row("empty object", "{}", -32600, "null");
    row("version missing", R"({"id":1,"method":"call","params":{"order":{}}})", -32600, "1");
    row("version 1.0", R"({"jsonrpc":"1.0","id":1,"method":"call","params":{"order":{}}})", -32600, "1");
    row("version a number", R"({"jsonrpc":2.0,"id":1,"method":"call","params":{"order":{}}})", -32600, "1");
    row("method missing", R"({"jsonrpc":"2.0","id":1,"params":{"order":{}}})", -32600, "1");
    row("method a number", R"({"jsonrpc":"2.0","id":1,"method":1,"params":{"order":{}}})", -32600, "1");
    row("method unknown", R"({"jsonrpc":"2.0","id":1,"method":"Call","params":{"order":{}}})", -32601, "1");
    row("method unknown, no params", R"({"jsonrpc":"2.0","id":1,"method":"ping"})", -32601, "1");
    row("params missing", R"({"jsonrpc":"2.0","id":1,"method":"call"})", -32602, "1");
    row("params a list", R"({"jsonrpc":"2.0","id":1,"method":"call","params":[{}]})", -32602, "1");
    row("order missing", R"({"jsonrpc":"2.0","id":1,"method":"call","params":{}})", -32602, "1");
    row("order null", R"({"jsonrpc":"2.0","id":1,"method":"call","params":{"order":null}})", -32602, "1");
    row("order a list", R"({"jsonrpc":"2.0","id":1,"method":"call","params":{"order":[]}})", -32602, "1");
    row("repeated key in the order",
        R"({"jsonrpc":"2.0","id":1,"method":"call","params":{"order":{"a":1,"a":1}}})", -32600, "null");
    row("Latin-1", "{\"jsonrpc\":\"2.0\",\"id\":\"\xE9\"}", -32700, "null");
}

void TestJsonrpcCodec::envelopes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QByteArray, idText);
    const Outcome<RpcRequest, RpcFault> decoded = decodeRpc(body);
    QCOMPARE(decoded ? 0 : decoded.fault().code, code);
    QCOMPARE(decoded ? decoded->idText : decoded.fault().idText, idText);
    if (!decoded)
        QVERIFY(!text::toText(decoded.fault().message).isEmpty());
}

void TestJsonrpcCodec::everyPrefixIsRefused()
{
    const QByteArray body = dataFile(QStringLiteral("complete.in.json")).trimmed();
    QVERIFY(decodeRpc(body).isOk());
    for (qsizetype length = 0; length < body.size(); ++length) {
        const Outcome<RpcRequest, RpcFault> decoded = decodeRpc(QByteArrayView(body).first(length));
        QVERIFY(!decoded.isOk());
        QCOMPARE(decoded.fault().code, -32700);
    }
}

void TestJsonrpcCodec::everyChangedByteIsSurvived()
{
    QRandomGenerator random(20261122);
    const QByteArray body = dataFile(QStringLiteral("refusal_base.json"));
    const RuleContext context = fixtureContext();
    QVERIFY(run(body, context).isOk());
    for (int round = 0; round < 4000; ++round) {
        QByteArray changed = body;
        const int changes = random.bounded(1, 4);
        for (int i = 0; i < changes; ++i)
            changed[random.bounded(static_cast<int>(body.size()))] = static_cast<char>(random.bounded(256));
        const Outcome<Checked, Fault> outcome = run(changed, context);
        if (!outcome)
            QVERIFY(!text::toText(outcome.fault().message).isEmpty());
    }
}

void TestJsonrpcCodec::randomBytes()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 2000; ++round) {
        QByteArray body(random.bounded(200), '\0');
        for (char &c : body)
            c = static_cast<char>(random.bounded(256));
        QVERIFY(!decodeRpc(body).isOk());
    }
    constexpr const char *kAlphabet = "{}[]\",:0123456789.eE-+ntfalsru\\";
    for (int round = 0; round < 5000; ++round) {
        QByteArray body(random.bounded(60), '\0');
        for (char &c : body)
            c = kAlphabet[random.bounded(static_cast<int>(qstrlen(kAlphabet)))];
        QVERIFY(!decodeRpc(body).isOk());
    }
}

void TestJsonrpcCodec::emptyResult()
{
    QCOMPARE(
        encodeResult("null", {}),
        QByteArray(R"({"jsonrpc":"2.0","id":null,"result":{"status_code":0,"message":null,"order_nr":null,)"
                   R"("order_date":null,"payments":[],"change":null,"signature":null}})"));
}

void TestJsonrpcCodec::fullResult()
{
    order::Payment cash;
    cash.amount = money::Money::fromMinor(4100);
    cash.given = money::Money::fromMinor(5000);
    order::Payment card;
    card.kind = order::TenderKind::Other;
    card.method = QStringLiteral("Kreditkarte \"%1\"");
    card.amount = money::Money::fromMinor(-5);
    card.given = card.amount;
    CallResult result;
    result.statusCode = 6;
    result.message = QStringLiteral("schon erledigt");
    result.orderNr = QStringLiteral("2026-000042");
    result.orderDate = QDateTime(QDate(2026, 7, 1), QTime(12, 30, 5), QTimeZone("Europe/Vienna"));
    result.payments = {cash, card};
    result.change = money::Money::fromMinor(900);
    result.signature = QStringLiteral("_R1-AT0_01");
    const QByteArray body = encodeResult("\"x\"", result);
    QCOMPARE(body,
             QByteArray(R"({"jsonrpc":"2.0","id":"x","result":{"status_code":6,"message":"schon erledigt",)"
                        R"("order_nr":"2026-000042","order_date":"2026-07-01T12:30:05+02:00","payments":[)"
                        R"({"type":"BAR","method":null,"amount":50.00},)"
                        R"({"type":"UNBAR","method":"Kreditkarte \"%1\"","amount":-0.05}],)"
                        R"("change":9.00,"signature":"_R1-AT0_01"}})"));
    QVERIFY(QJsonDocument::fromJson(body).isObject());
}

void TestJsonrpcCodec::paymentOnDelivery()
{
    order::Payment payment;
    payment.kind = order::TenderKind::OnDelivery;
    payment.amount = money::Money::fromMinor(1230);
    CallResult result;
    result.payments = {payment};
    QVERIFY(encodeResult("1", result).contains(R"({"type":"UNBAR","method":"on delivery","amount":12.30})"));
}

void TestJsonrpcCodec::orderDates_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QByteArray>("expected");
    const QDate date(2026, 1, 2);
    const QTime clock(3, 4, 5, 678);
    QTest::newRow("UTC") << QDateTime(date, clock, Qt::UTC) << QByteArray("2026-01-02T03:04:05Z");
    QTest::newRow("winter") << QDateTime(date, clock, QTimeZone("Europe/Vienna"))
                            << QByteArray("2026-01-02T03:04:05+01:00");
    QTest::newRow("offset") << QDateTime(date, clock, Qt::OffsetFromUTC, -12600)
                            << QByteArray("2026-01-02T03:04:05-03:30");
}

void TestJsonrpcCodec::orderDates()
{
    QFETCH(QDateTime, time);
    QFETCH(QByteArray, expected);
    CallResult result;
    result.orderDate = time;
    QVERIFY(encodeResult("1", result).contains("\"order_date\":\"" + expected + '"'));
}

void TestJsonrpcCodec::errors()
{
    const RpcFault fault{-32601, {text::Msg::RpcUnknownMethod, {QStringLiteral("a\"b%1")}}, "7"};
    QCOMPARE(
        encodeRpcError(fault),
        QByteArray(R"({"jsonrpc":"2.0","id":7,"error":{"code":-32601,"message":"The method \"a\"b%1\" is )"
                   R"(unknown. The only method is \"call\"."}})")
            .replace(R"(a"b)", R"(a\"b)"));
}

QTEST_GUILESS_MAIN(TestJsonrpcCodec)
#include "tst_jsonrpc_codec.moc"
