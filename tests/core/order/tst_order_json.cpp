// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of contents and receipts: round trips, truncation, wrong types, old and new rows.
#include "core/order/order_json.h"
#include "tests/support/sample_orders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kassa;
using namespace kassa::order;

class TestOrderJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contentRoundTrip();
    void receiptRoundTrip();
    void amountsStayExact();
    void prefixesAreFaults();
    void badContents_data();
    void badContents();
    void badReceipts_data();
    void badReceipts();
    void unknownKeysAreIgnored();
};

void TestOrderJson::contentRoundTrip()
{
    const Content full = test::fullContent();
    const auto decoded = decodeContent(encodeContent(full));
    QVERIFY(decoded.isOk());
    QCOMPARE(differingFields(full, *decoded), QStringList());
    QVERIFY(*decoded == full);

    const auto empty = decodeContent(encodeContent(Content()));
    QVERIFY(empty.isOk());
    QVERIFY(*empty == Content());

    Content bare = full;
    bare.customer = Customer();
    bare.loyalty = Loyalty();
    const auto kept = decodeContent(encodeContent(bare));
    QVERIFY(kept.isOk());
    QVERIFY(*kept == bare); // an empty customer is not the same as none
}

void TestOrderJson::receiptRoundTrip()
{
    Receipt full = test::fullReceipt(42);
    full.id = 7;
    full.orderId = 9;
    const auto decoded = decodeReceipt(encodeReceipt(full));
    QVERIFY(decoded.isOk());
    QVERIFY(*decoded == full);
    QCOMPARE(decoded->issuedAtUtc.timeSpec(), Qt::UTC);
}

void TestOrderJson::amountsStayExact()
{
    Content content = test::fullContent();
    content.total = money::Money::fromMinor(-money::kMaxMinor);
    content.lines[0].quantity = money::Quantity::fromMilli(-9'007'199'254'741);
    content.lines[0].unitPrice = money::UnitPrice::fromTenThousandths(9'999'999'999'999);
    const auto decoded = decodeContent(encodeContent(content));
    QVERIFY(decoded.isOk());
    QVERIFY(*decoded == content);
}

void TestOrderJson::prefixesAreFaults()
{
    const QByteArray content = encodeContent(test::fullContent());
    const QByteArray receipt = encodeReceipt(test::fullReceipt(1));
    for (qsizetype size = 0; size < content.size(); ++size) {
        QVERIFY(!decodeContent(content.first(size)).isOk());
    }
    for (qsizetype size = 0; size < receipt.size(); size += 7) {
        QVERIFY(!decodeReceipt(receipt.first(size)).isOk());
    }
}

void TestOrderJson::badContents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<JsonCode>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, JsonCode code, const char *field) {
        QTest::newRow(name) << QByteArray(json) << code << QString::fromLatin1(field);
    };
    using J = JsonCode;
    row("empty", "", J::NotJson, "");
    row("a list", "[]", J::NotJson, "");
    row("nothing in it", "{}", J::MissingField, "ref");
    row("no lines", R"({"ref":"a","totalMinor":1,"payments":[]})", J::MissingField, "lines");
    row("no total", R"({"ref":"a","lines":[],"payments":[]})", J::MissingField, "totalMinor");
    row("fraction", R"({"ref":"a","lines":[],"totalMinor":1.5,"payments":[]})", J::BadValue, "totalMinor");
    row("amount as text", R"({"ref":"a","lines":[],"totalMinor":"1","payments":[]})", J::BadValue,
        "totalMinor");
    row("amount too large", R"({"ref":"a","lines":[],"totalMinor":10000000000001,"payments":[]})",
        J::BadValue, "totalMinor");
    row("ref a number", R"({"ref":1,"lines":[],"totalMinor":1,"payments":[]})", J::BadValue, "ref");
    row("lines no list", R"({"ref":"a","lines":{},"totalMinor":1,"payments":[]})", J::BadValue, "lines");
    row("line no object", R"({"ref":"a","lines":[1],"totalMinor":1,"payments":[]})", J::BadValue, "lines");
    row("line without kind", R"({"ref":"a","lines":[{}],"totalMinor":1,"payments":[]})", J::MissingField,
        "kind");
    row("unknown kind", R"({"ref":"a","lines":[{"kind":"P"}],"totalMinor":1,"payments":[]})", J::BadValue,
        "kind");
    row("quantity beyond range",
        R"({"ref":"a","lines":[{"kind":"product","quantityMilli":10000000000001}],"totalMinor":1,"payments":[]})",
        J::BadValue, "quantityMilli");
    row("rate beyond range",
        R"({"ref":"a","lines":[{"kind":"product","taxRateBp":10001}],"totalMinor":1,"payments":[]})",
        J::BadValue, "taxRateBp");
    row("flag as number", R"({"ref":"a","lines":[],"totalMinor":1,"payments":[],"createProducts":1})",
        J::BadValue, "createProducts");
    row("customer no object", R"({"ref":"a","lines":[],"totalMinor":1,"payments":[],"customer":[]})",
        J::BadValue, "customer");
    row("bad time",
        R"({"ref":"a","lines":[],"totalMinor":1,"payments":[],"fulfilment":{"requestedFor":"soon"}})",
        J::BadValue, "requestedFor");
}

void TestOrderJson::badContents()
{
    QFETCH(QByteArray, json);
    QFETCH(JsonCode, code);
    QFETCH(QString, field);
    const auto decoded = decodeContent(json);
    QVERIFY(!decoded.isOk());
    QCOMPARE(decoded.error().code, code);
    QCOMPARE(decoded.error().context, field);
}

void TestOrderJson::badReceipts_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"sequence", "number", "issuedAt", "shop", "lines", "taxes", "totalMinor", "payments"}) {
        QTest::newRow(key) << QString::fromLatin1(key);
    }
}

void TestOrderJson::badReceipts()
{
    QFETCH(QString, key);
    QJsonObject object = QJsonDocument::fromJson(encodeReceipt(test::fullReceipt(1))).object();
    QVERIFY(object.contains(key));
    object.insert(key, QJsonValue(false));
    const auto wrong = decodeReceipt(QJsonDocument(object).toJson());
    QVERIFY(!wrong.isOk());
    QCOMPARE(wrong.error().code, JsonCode::BadValue);
    QCOMPARE(wrong.error().context, key);
    object.remove(key);
    const auto missing = decodeReceipt(QJsonDocument(object).toJson());
    QVERIFY(!missing.isOk());
    QCOMPARE(missing.error().code, JsonCode::MissingField);
    QCOMPARE(missing.error().context, key);
}

void TestOrderJson::unknownKeysAreIgnored()
{
    QJsonObject object = QJsonDocument::fromJson(encodeContent(test::fullContent())).object();
    object.insert(QStringLiteral("madeByALaterVersion"), QStringLiteral("x"));
    const auto decoded = decodeContent(QJsonDocument(object).toJson());
    QVERIFY(decoded.isOk());
    QVERIFY(*decoded == test::fullContent());
}

QTEST_GUILESS_MAIN(TestOrderJson)
#include "tst_order_json.moc"
