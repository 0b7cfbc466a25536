// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a good request: the reference's own examples, sums to the cent, products, taxes by date,
// texts.
#include "core/external/jsonrpc_codec.h"
#include "tests/core/external/rule_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kassa;
using namespace kassa::external;

namespace {

QJsonObject describe(const order::Line &line)
{
    return {{QStringLiteral("kind"), static_cast<int>(line.kind)},
            {QStringLiteral("productNr"), line.productNr},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("note"), line.note},
            {QStringLiteral("text"), line.text},
            {QStringLiteral("externalRef"), line.externalRef},
            {QStringLiteral("quantityMilli"), line.quantity.milli()},
            {QStringLiteral("unitPrice"), line.unitPrice.tenThousandths()},
            {QStringLiteral("taxCode"), line.taxCode},
            {QStringLiteral("taxRateBp"), line.taxRate.value},
            {QStringLiteral("amountMinor"), line.amount.minor()}};
}

// The parts of an order that the reference's examples speak of.
QJsonObject describe(const Checked &checked, const Cart &cart)
{
    const order::Content &content = checked.content;
    QJsonArray lines;
    for (const order::Line &line : content.lines)
        lines.append(describe(line));
    QJsonArray payments;
    for (const order::Payment &payment : content.payments) {
        payments.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(payment.kind)},
                                    {QStringLiteral("method"), payment.method},
                                    {QStringLiteral("amountMinor"), payment.amount.minor()}});
    }
    QJsonArray newProducts;
    for (const store::Product &product : checked.newProducts)
        newProducts.append(QJsonArray{product.productNr, product.name, product.taxCode});
    QJsonObject object{{QStringLiteral("ref"), content.ref},
                       {QStringLiteral("station"), content.station},
                       {QStringLiteral("totalMinor"), content.total.minor()},
                       {QStringLiteral("autoprint"), cart.handling.autoprint},
                       {QStringLiteral("autonext"), cart.handling.autonext},
                       {QStringLiteral("noprint"), cart.handling.noprint},
                       {QStringLiteral("createProducts"), content.createProducts},
                       {QStringLiteral("newProducts"), newProducts},
                       {QStringLiteral("newCustomer"), checked.isNewCustomer},
                       {QStringLiteral("lines"), lines},
                       {QStringLiteral("payments"), payments}};
    if (content.customer) {
        object.insert(QStringLiteral("customer"),
                      QJsonArray{content.customer->number, content.customer->name, content.customer->street,
                                 content.customer->zip, content.customer->city});
    }
    return object;
}

QByteArray productLine(const QByteArray &quantity, const QByteArray &unitPrice, const QByteArray &more = {})
{
    return R"({"type":"P","product_nr":"100","quantity":)" + quantity + R"(,"unit_price":)" + unitPrice +
           more + '}';
}

QString sentenceOf(const Outcome<Checked, Fault> &outcome)
{
    return outcome ? QString() : text::toText(outcome.fault().message);
}

} // namespace

class TestCartRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void referenceExamples_data();
    void referenceExamples();
    void newProductWithoutNameAsInTheShortExample();
    void sums_data();
    void sums();
    void sumMessagesNameBothSums();
    void productsFillGaps();
    void newProductIsMadeOnce();
    void taxCodesByDate_data();
    void taxCodesByDate();
    void textLinesPrintWhatIsFilledIn();
    void textsAreHarmless();
    void ignoredFieldsAreListed();
    void requestedForUsesTheShopsZone();
    void stationComesFromTheUser();
    void existingCustomerIsNotNew();
    void tooManyLines();
    void tooManyPayments();
    void tokens_data();
    void tokens();
    void speed();
};

void TestCartRules::referenceExamples_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"complete", "create_products", "automatic", "noprint", "autoprint"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCartRules::referenceExamples()
{
    QFETCH(QString, name);
    // The short examples leave the name out, so their product must exist already.
    RuleContext context = fixtureContext();
    if (name != u"complete") {
        context.product = [](const QString &number) {
            store::Product product;
            product.productNr = number;
            product.name = QStringLiteral("Coca Cola 0,33");
            product.taxCode = QStringLiteral("20");
            return std::optional<store::Product>(product);
        };
    }
    const Outcome<RpcRequest, RpcFault> request = decodeRpc(dataFile(name + QStringLiteral(".in.json")));
    QVERIFY(request.isOk());
    const Outcome<Cart, Fault> cart = decodeCart(request->order);
    QVERIFY(cart.isOk());
    QVERIFY(cart->ignoredFields.isEmpty());
    const Outcome<Checked, Fault> checked = checkRules(*cart, context);
    QVERIFY2(checked.isOk(), qPrintable(sentenceOf(checked)));
    const QByteArray found = QJsonDocument(describe(*checked, *cart)).toJson();
    const QJsonDocument expected = QJsonDocument::fromJson(dataFile(name + QStringLiteral(".out.json")));
    QVERIFY2(QJsonDocument::fromJson(found) == expected, found.constData());
}

void TestCartRules::newProductWithoutNameAsInTheShortExample()
{
    const Outcome<Checked, Fault> outcome =
        run(dataFile(QStringLiteral("create_products.in.json")), fixtureContext());
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.fault().statusCode, 3);
    QCOMPARE(outcome.fault().path, QStringLiteral("order.line_items[0].product_name"));
}

void TestCartRules::sums_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("total");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &lines, const char *total, int code) {
        QTest::newRow(name) << QByteArray('[' + lines + ']') << QByteArray(total) << code;
    };
    row("0.1 x 3", productLine("3", "0.1"), "0.3", 0);
    row("0.1 x 3, the sum as a double prints it", productLine("3", "0.1"), "0.30000000000000004", 0);
    row("0.333 x 9.99 is 3.32667", productLine("0.333", "9.99"), "3.33", 0);
    row("0.333 x 9.99 cut", productLine("0.333", "9.99"), "3.32", 2);
    row("half a cent away from zero", productLine("0.5", "0.01"), "0.01", 0);
    row("half a cent away from zero, negative", productLine("-0.5", "0.01"), "-0.01", 0);
    row("rounded per line, not at the end", productLine("0.5", "0.01") + ',' + productLine("0.5", "0.01"),
        "0.02", 0);
    row("rounded at the end", productLine("0.5", "0.01") + ',' + productLine("0.5", "0.01"), "0.01", 2);
    row("price of four decimals", productLine("3", "0.3335"), "1.00", 0);
    row("numbers as text", productLine(R"("2")", R"("100.00")"), R"("200.00")", 0);
    row("discount line", productLine("1", "10") + ',' + productLine("1", "-2.5"), "7.50", 0);
    row("return line", productLine("1", "10") + ',' + productLine("-1", "2.5"), "7.50", 0);
    row("return of a discount", productLine("-1", "-2.5"), "2.50", 0);
    row("total zero", productLine("1", "10") + ',' + productLine("-1", "10"), "0", 0);
    row("total minus zero", productLine("1", "10") + ',' + productLine("-1", "10"), "-0.00", 0);
    row("total negative", productLine("-1", "10"), "-10", 0);
    row("free", productLine("0", "10"), "0.00", 0);
    row("external invoice counts", R"({"type":"K","ext_ref":1,"amount":"200.00"},)" + productLine("1", "6"),
        "206.00", 0);
    row("external credit note", R"({"type":"K","ext_ref":"x","amount":-5},)" + productLine("1", "6"), "1", 0);
    row("text amount never counts", R"({"type":"T","text":"x","amount":99},)" + productLine("1", "6"), "6",
        0);
    row("text amount counted", R"({"type":"T","text":"x","amount":99},)" + productLine("1", "6"), "105", 2);
    row("lines that are not printed count", productLine("1", "6", R"(,"no_print":true)"), "6", 0);
    row("lines of text only", R"({"type":"T","text":"x"})", "0", 0);
    row("17-digit junk price", productLine("1", "0.12345678901234567"), "0.12", 2);
    row("largest invoice", R"({"type":"K","ext_ref":"x","amount":100000000000})", "100000000000", 0);
    row("beyond the largest", R"({"type":"K","ext_ref":"x","amount":100000000000.01})", "100000000000", 2);
}

void TestCartRules::sums()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, total);
    QFETCH(int, code);
    const Outcome<Checked, Fault> outcome = run(requestWith(lines, total), fixtureContext());
    QVERIFY2((outcome ? 0 : outcome.fault().statusCode) == code, qPrintable(sentenceOf(outcome)));
}

void TestCartRules::sumMessagesNameBothSums()
{
    const QByteArray lines = '[' + productLine("3", "1.10") + ']';
    const QString wrongTotal = sentenceOf(run(requestWith(lines, "3.31"), fixtureContext()));
    QVERIFY2(wrongTotal.contains(u"3.30") && wrongTotal.contains(u"3.31"), qPrintable(wrongTotal));
    const QByteArray payments = R"("payments":[{"type":"BAR","amount":"4"},{"type":"BAR","amount":-0.5}],)";
    const QString wrongPaid = sentenceOf(run(requestWith(lines, "3.30", payments), fixtureContext()));
    QVERIFY2(wrongPaid.contains(u"3.30") && wrongPaid.contains(u"3.50"), qPrintable(wrongPaid));
}

void TestCartRules::productsFillGaps()
{
    const Outcome<Checked, Fault> gaps =
        run(requestWith('[' + productLine("1", "6") + ']', "6"), fixtureContext());
    QVERIFY(gaps.isOk());
    QCOMPARE(gaps->content.lines.at(0).name, QStringLiteral("Melange"));
    QCOMPARE(gaps->content.lines.at(0).taxCode, QStringLiteral("20"));
    QCOMPARE(gaps->content.lines.at(0).taxRate.value, 2000);
    QVERIFY(gaps->newProducts.isEmpty());

    const QByteArray own = R"(,"product_name":"Iced","tax_code":"10")";
    const Outcome<Checked, Fault> wins =
        run(requestWith('[' + productLine("1", "6", own) + ']', "6", R"("create_products":true,)"),
            fixtureContext());
    QVERIFY(wins.isOk());
    QCOMPARE(wins->content.lines.at(0).name, QStringLiteral("Iced"));
    QCOMPARE(wins->content.lines.at(0).taxRate.value, 1000);
    QVERIFY(wins->newProducts.isEmpty());

    const QByteArray bare = R"([{"type":"P","product_nr":300,"quantity":1,"unit_price":1}])";
    const Outcome<Checked, Fault> noTax = run(requestWith(bare, "1"), fixtureContext());
    QVERIFY(!noTax.isOk());
    QCOMPARE(noTax.fault().statusCode, 3);
    QCOMPARE(noTax.fault().path, QStringLiteral("order.line_items[0].tax_code"));
}

void TestCartRules::newProductIsMadeOnce()
{
    const QByteArray lines =
        R"([{"type":"P","product_nr":"N","product_name":"New","quantity":1,"unit_price":1.5,)"
        R"("tax_code":"20.0"},{"type":"P","product_nr":"N","quantity":1,"unit_price":2}])";
    const Outcome<Checked, Fault> outcome =
        run(requestWith(lines, "3.5", R"("create_products":true,)"), fixtureContext());
    QVERIFY2(outcome.isOk(), qPrintable(sentenceOf(outcome)));
    QCOMPARE(outcome->newProducts.size(), 1);
    const store::Product &made = outcome->newProducts.at(0);
    QCOMPARE(made.productNr, QStringLiteral("N"));
    QCOMPARE(made.name, QStringLiteral("New"));
    QCOMPARE(made.taxCode, QStringLiteral("20"));
    QCOMPARE(made.unitPrice.tenThousandths(), 15'000);
    QVERIFY(made.fromOutside);
    QCOMPARE(outcome->content.lines.at(1).name, QStringLiteral("New"));
}

void TestCartRules::taxCodesByDate_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("named"); // in the message; empty: accepted
    const auto row = [](const char *name, const char *country, QDate today, const char *sent,
                        const char *named) {
        QTest::newRow(name) << QString::fromLatin1(country) << today << QByteArray(sent)
                            << QString::fromLatin1(named);
    };
    const QDate before(2026, 6, 30);
    const QDate after(2026, 7, 1);
    row("4.9 on its first day", "AT", after, R"("4.9")", "");
    row("4.9 with comma", "AT", after, R"("4,9")", "");
    row("4.9 as number", "AT", after, "4.9", "");
    row("4.90 as number", "AT", after, "4.90", "");
    row("4.9 a day early", "AT", before, R"("4.9")", "2026-07-01");
    row("4.9 a year early", "AT", before.addYears(-1), R"("4,9")", "2026-07-01");
    row("4.9 ten years early", "AT", before.addYears(-10), R"("4.9")", "0, 10, 12, 13, 19, 20");
    row("German rate in Austria", "AT", after, "7", "0, 4.9, 10, 12, 13, 19, 20");
    row("Austrian rate in Germany", "DE", after, "20", "0, 7, 19");
    row("Germany", "DE", after, "19", "");
    row("Spain", "ES", after, "21", "");
    row("Russia", "RU", after, "22", "");
    row("Russia too early", "RU", QDate(2025, 12, 31), "22", "2026-01-01");
}

void TestCartRules::taxCodesByDate()
{
    QFETCH(QString, country);
    QFETCH(QDate, today);
    QFETCH(QByteArray, sent);
    QFETCH(QString, named);
    RuleContext context = fixtureContext();
    context.country = country;
    context.today = today;
    const QByteArray lines = '[' + productLine("1", "1", ",\"tax_code\":" + sent) + ']';
    const Outcome<Checked, Fault> outcome = run(requestWith(lines, "1"), context);
    QCOMPARE(outcome.isOk(), named.isEmpty());
    if (outcome)
        return;
    QCOMPARE(outcome.fault().statusCode, 2);
    QCOMPARE(outcome.fault().path, QStringLiteral("order.line_items[0].tax_code"));
    QVERIFY2(sentenceOf(outcome).contains(named), qPrintable(sentenceOf(outcome)));
}

void TestCartRules::textLinesPrintWhatIsFilledIn()
{
    const QByteArray lines = R"([{"type":"T","text":"plain","amount":1.5},)"
                             R"({"type":"T","text":"a","product_name":"Named"},)"
                             R"({"type":"T","text":"a","product_nr":100},)"
                             R"({"type":"T","text":"a","product_nr":"unknown"},)"
                             R"({"type":"T","text":"a","product_note":"Note\nof two"}])";
    const Outcome<Checked, Fault> outcome = run(requestWith(lines, "0"), fixtureContext());
    QVERIFY2(outcome.isOk(), qPrintable(sentenceOf(outcome)));
    const QList<order::Line> &found = outcome->content.lines;
    QCOMPARE(found.at(0).text, QStringLiteral("plain"));
    QCOMPARE(found.at(0).amount, money::Money::fromMinor(150));
    QCOMPARE(found.at(1).text, QStringLiteral("Named"));
    QCOMPARE(found.at(2).text, QStringLiteral("Melange"));
    QCOMPARE(found.at(3).text, QStringLiteral("unknown"));
    QCOMPARE(found.at(4).text, QStringLiteral("Note\nof two"));
    QVERIFY(found.at(4).note.isEmpty());
}

void TestCartRules::textsAreHarmless()
{
    const QByteArray lines =
        '[' +
        productLine("1", "1",
                    R"(,"product_name":"a\u0000b\u001bc\u202ed\ne","product_note":"l1\r\nl2\u0007")") +
        ']';
    const Outcome<Checked, Fault> outcome = run(requestWith(lines, "1"), fixtureContext());
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome->content.lines.at(0).name, QStringLiteral("a b c d e"));
    QCOMPARE(outcome->content.lines.at(0).note, QStringLiteral("l1\nl2"));

    const QByteArray refused = R"("station2":1,"customer":{"id":1,"country":"%1 %2 <b>\u202e\u0000)" +
                               QByteArray(200, 'x') + R"("},)";
    const QString sentence = sentenceOf(run(requestWith(lines, "1", refused), fixtureContext()));
    QVERIFY2(sentence.contains(QStringLiteral("%1 %2 <b>  xxx")), qPrintable(sentence));
    QVERIFY(sentence.size() < 200);
}

void TestCartRules::ignoredFieldsAreListed()
{
    const QByteArray lines =
        R"([{"type":"P","product_nr":"100","quantity":1,"unit_price":1,"colour":"red","text":"no P field"}])";
    const QByteArray beside = R"("x":{"y":1},"customer":{"id":1,"age":5},)";
    const Outcome<RpcRequest, RpcFault> request = decodeRpc(requestWith(lines, "1", beside));
    QVERIFY(request.isOk());
    const Outcome<Cart, Fault> cart = decodeCart(request->order);
    QVERIFY(cart.isOk());
    QStringList ignored = cart->ignoredFields;
    ignored.sort();
    QCOMPARE(ignored,
             QStringList({QStringLiteral("customer.age"), QStringLiteral("order.line_items[0].colour"),
                          QStringLiteral("order.line_items[0].text"), QStringLiteral("x")}));

    QByteArray many;
    for (int i = 0; i < 200; ++i)
        many += "\"u" + QByteArray::number(i) + "\":null,";
    const Outcome<RpcRequest, RpcFault> crowded = decodeRpc(requestWith(lines, "1", many));
    QVERIFY(crowded.isOk());
    QCOMPARE(decodeCart(crowded->order)->ignoredFields.size(), kMaxIgnoredFields);
}

void TestCartRules::requestedForUsesTheShopsZone()
{
    const auto requestedAt = [](const char *text) {
        const QByteArray lines = R"([{"type":"T","text":"x"}])";
        QByteArray body = requestWith(lines, "0");
        body.replace(R"("ref":"r",)",
                     R"("ref":"r","fulfilment":{"requested_for":")" + QByteArray(text) + R"("},)");
        const Outcome<Checked, Fault> outcome = run(body, fixtureContext());
        return outcome ? outcome->content.fulfilment.requestedForUtc : QDateTime();
    };
    const QDateTime expected(QDate(2026, 7, 1), QTime(16, 30), Qt::UTC);
    QCOMPARE(requestedAt("2026-07-01T18:30"), expected);
    QCOMPARE(requestedAt("2026-07-01T18:30:00"), expected);
    QCOMPARE(requestedAt("2026-07-01T16:30:00Z"), expected);
    QCOMPARE(requestedAt("2026-07-01T12:00:00-04:30"), expected);
    QCOMPARE(requestedAt("2026-12-01T18:30").toUTC().time(), QTime(17, 30));
}

void TestCartRules::stationComesFromTheUser()
{
    QByteArray body = requestWith(R"([{"type":"T","text":"x"}])", "0");
    body.replace(R"("station":"01")", R"("user":"bert")");
    const Outcome<Checked, Fault> outcome = run(body, fixtureContext());
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome->content.station, QStringLiteral("02"));
    QCOMPARE(outcome->content.user, QStringLiteral("bert"));
}

void TestCartRules::existingCustomerIsNotNew()
{
    const QByteArray lines = R"([{"type":"T","text":"x"}])";
    const Outcome<Checked, Fault> known =
        run(requestWith(lines, "0", R"("customer":{"id":1,"name":"Other"},)"), fixtureContext());
    QVERIFY(known.isOk());
    QVERIFY(!known->isNewCustomer);
    QCOMPARE(known->content.customer->name, QStringLiteral("Other"));
    const Outcome<Checked, Fault> fresh =
        run(requestWith(lines, "0", R"("customer":{"id":2,"name":"Other"},)"), fixtureContext());
    QVERIFY(fresh.isOk());
    QVERIFY(fresh->isNewCustomer);
}

void TestCartRules::tooManyLines()
{
    const auto withLines = [](int count) {
        const QByteArray lines = '[' + QByteArray(R"({"type":"T","text":"x"},)").repeated(count - 1) +
                                 R"({"type":"T","text":"x"}])";
        return run(requestWith(lines, "0"), fixtureContext());
    };
    QVERIFY(withLines(kMaxLines).isOk());
    const Outcome<Checked, Fault> outcome = withLines(kMaxLines + 1);
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.fault().statusCode, 2);
    QCOMPARE(outcome.fault().path, QStringLiteral("order.line_items"));
}

void TestCartRules::tooManyPayments()
{
    const QByteArray payment = R"({"type":"BAR","amount":0})";
    const QByteArray payments = R"("payments":[)" + (payment + ',').repeated(kMaxPayments) + payment + "],";
    const Outcome<Checked, Fault> outcome =
        run(requestWith(R"([{"type":"T","text":"x"}])", "0", payments), fixtureContext());
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.fault().statusCode, 2);
    QCOMPARE(outcome.fault().path, QStringLiteral("payments"));
}

void TestCartRules::tokens_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("token"); // empty: none
    QTest::newRow("text") << QByteArray(R"({"auth_token":"abc"})") << QByteArray("abc");
    QTest::newRow("escaped") << QByteArray(R"({"auth_token":"\u0061bc"})") << QByteArray("abc");
    QTest::newRow("missing") << QByteArray("{}") << QByteArray();
    QTest::newRow("null") << QByteArray(R"({"auth_token":null})") << QByteArray();
    QTest::newRow("number") << QByteArray(R"({"auth_token":5})") << QByteArray();
    QTest::newRow("empty") << QByteArray(R"({"auth_token":""})") << QByteArray();
}

void TestCartRules::tokens()
{
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, token);
    const Outcome<JsonValue, JsonProblem> parsed = parseJson(order);
    QVERIFY(parsed.isOk());
    QCOMPARE(tokenOf(*parsed).value_or(QByteArray()), token);
    QCOMPARE(tokenFault(true).statusCode, 1);
    QVERIFY(text::toText(tokenFault(false).message).contains(u"auth_token"));
}

// Not a limit, a figure: the decoding of one believable request.
void TestCartRules::speed()
{
    const QByteArray body = dataFile(QStringLiteral("complete.in.json"));
    const RuleContext context = fixtureContext();
    QBENCHMARK
    {
        const Outcome<Checked, Fault> outcome = run(body, context);
        QVERIFY(outcome.isOk());
    }
}

QTEST_GUILESS_MAIN(TestCartRules)
#include "tst_cart_rules.moc"
