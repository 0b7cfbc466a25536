// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with order printers: the simulated one in every dialect and parameter set, power cuts at
// fail point after fail point, floods of answers. Identical bytes again, no decision lost or doubled, no
// secret in the log.
#include "kassa_process.h"

using namespace kassa::test;

namespace {

constexpr char kOrderToken[] = "order-token-order-token-order-token-order-1";
constexpr char kCallbackToken[] = "callback-token-callback-token-callback-tok1";
constexpr char kPassword[] = "pass&word";

QByteArray iniWith(const QByteArray &more = {})
{
    return QByteArray("[goodcom]\nenabled=true\norder_token=") + kOrderToken +
           "\ncallback_token=" + kCallbackToken + "\nrestaurant_id=R07\nuser=front\npassword=" + kPassword +
           '\n' + more;
}

struct Answer
{
    int status = 0;
    QByteArray body;
};

// A printer by hand; `network` outlives the call.
Answer ask(QNetworkAccessManager &network, const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kProcessTimeoutMs)) {
        return {};
    }
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QUrl urlOf(const KassaProcess &kassa, const QByteArray &path, const QByteArray &query)
{
    return QUrl::fromEncoded(kassa.url(QStringLiteral("/goodcom/")).toEncoded() + path +
                             "?a=R07&u=front&p=pass%26word" + query);
}

Answer poll(const KassaProcess &kassa, QNetworkAccessManager &network)
{
    return ask(network, urlOf(kassa, QByteArray(kOrderToken) + "/order", {}));
}

Answer
answerOrder(const KassaProcess &kassa, QNetworkAccessManager &network, const QByteArray &id, bool isYes)
{
    return ask(network, urlOf(kassa, QByteArray(kCallbackToken) + "/callback",
                              "&o=" + id + (isYes ? "&ak=Accepted&m=OK&dt=23:59" : "&ak=Rejected&m=busy")));
}

// Section 3 of the order string, whatever the dialect.
QByteArray idOf(const QByteArray &ticket)
{
    return ticket.split('*').value(2);
}

} // namespace

class TestFlowGoodcom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simulatedPrinter_data();
    void simulatedPrinter();
    void killedAtAnyMoment();
    void floodOfAnswers();

private:
    static void checkDecisions(const KassaProcess &kassa);
};

void TestFlowGoodcom::simulatedPrinter_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("classic") << QByteArray() << QStringList{};
    QTest::newRow("comma, long parameters, windows-1252")
        << QByteArray("dialect=comma\ncharset=windows-1252\nnewline=\\r\n")
        << QStringList{QStringLiteral("--params"),  QStringLiteral("long"),
                       QStringLiteral("--charset"), QStringLiteral("windows-1252"),
                       QStringLiteral("--newline"), QStringLiteral("\\r")};
    QTest::newRow("extended, without ranges")
        << QByteArray("dialect=extended\n") << QStringList{QStringLiteral("--no-ranges")};
}

void TestFlowGoodcom::simulatedPrinter()
{
    QFETCH(QByteArray, ini);
    QFETCH(QStringList, arguments);
    constexpr int kOrders = 5;
    KassaProcess kassa;
    kassa.writeIni(iniWith(ini));
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    const QString note(1'600, u'n');
    for (int i = 0; i < kOrders; ++i) {
        const QJsonObject fulfilment{
            {QStringLiteral("type"), QStringLiteral("pickup")},
            {QStringLiteral("note"), QString::fromUtf8("Käse # * ; , %% \\ 1/2\nBorschtsch ") + note}};
        QJsonObject call = orderCall(kassa, QStringLiteral("P-%1").arg(i));
        QJsonObject order = call[QStringLiteral("order")].toObject();
        order[QStringLiteral("fulfilment")] = fulfilment;
        call[QStringLiteral("order")] = order;
        QCOMPARE(codeOf(kassa.call(call)), 0);
    }
    const Finished printer = runProgram(
        QStringLiteral(KASSA_SIM),
        QStringList{QStringLiteral("goodcom"), QStringLiteral("--url"), kassa.url({}).toString(),
                    QStringLiteral("--token-file"), kassa.pathOf(QStringLiteral("kassa.ini")),
                    QStringLiteral("--user"), QStringLiteral("front"), QStringLiteral("--password"),
                    QString::fromLatin1(kPassword), QStringLiteral("--interval-ms"), QStringLiteral("50"),
                    QStringLiteral("--count"), QString::number(kOrders), QStringLiteral("--script"),
                    QStringLiteral("accept:0:20,reject:0:Kein Teig,repeat,opposite,wrong-token")} +
            arguments);
    QVERIFY2(printer.exitCode == 0, qPrintable(printer.out + printer.err));
    QCOMPARE(printer.out.count(QStringLiteral("\norder ")) +
                 (printer.out.startsWith(QStringLiteral("order ")) ? 1 : 0),
             kOrders);
    QTRY_COMPARE_WITH_TIMEOUT(
        kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE status = 'done'")),
        kOrders - 1, 10'000);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE status = 'cancelled' AND "
                                         "close_reason = 'Kein Teig' AND closed_by = 'R07'")),
             1);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM order_event WHERE kind = 'repeated_answer'")),
             2);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM order_event WHERE kind = 'opposite_answer'")),
             1);
    checkDecisions(kassa);
    QCOMPARE(kassa.stop(), 0);
    QCOMPARE(kassa.check().exitCode, 0);
    for (const QString &file : QDir(kassa.pathOf(QStringLiteral("log"))).entryList(QDir::Files)) {
        QFile log(kassa.pathOf(QStringLiteral("log/")) + file);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        for (const char *secret : {kOrderToken, kCallbackToken, kPassword, "pass%26word"}) {
            QVERIFY2(!text.contains(secret), secret);
        }
    }
}

// One yes or one no per order, one receipt per yes, every order that was decided has its decision.
void TestFlowGoodcom::checkDecisions(const KassaProcess &kassa)
{
    const auto none = [&kassa](const char *sql) {
        QVERIFY2(kassa.rows(QString::fromLatin1(sql)).isEmpty(), sql);
    };
    none("SELECT order_id FROM order_event WHERE kind IN ('accepted', 'rejected') GROUP BY order_id HAVING "
         "count(*) > 1");
    none("SELECT order_id FROM order_event WHERE kind = 'offered' GROUP BY order_id HAVING count(*) > 1");
    none("SELECT o.id FROM external_order o WHERE o.confirmation IN ('accepted', 'rejected') AND NOT EXISTS "
         "(SELECT 1 "
         "FROM order_event e WHERE e.order_id = o.id AND e.kind = o.confirmation)");
    none("SELECT o.id FROM external_order o WHERE o.confirmation = 'offered' AND NOT EXISTS (SELECT 1 FROM "
         "goodcom_ticket t WHERE t.order_id = o.id)");
    none("SELECT order_id FROM receipt WHERE reverses = '' GROUP BY order_id HAVING count(*) > 1");
    none("SELECT o.id FROM external_order o JOIN receipt r ON r.order_id = o.id WHERE o.confirmation = "
         "'rejected'");
}

void TestFlowGoodcom::killedAtAnyMoment()
{
    constexpr int kMostPoints = 300;
    KassaProcess kassa;
    kassa.writeIni(iniWith());
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.stop(), 0);
    QNetworkAccessManager network;
    int deaths = 0;
    for (int failAt = 1; failAt < kMostPoints; failAt += failAt < 60 ? 3 : 7) {
        const bool isYes = failAt % 2 == 0;
        kassa.setVariable(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
        Answer got;
        Answer answered;
        if (kassa.start()) {
            std::ignore = kassa.call(orderCall(kassa, QStringLiteral("K-%1").arg(failAt)));
            got = poll(kassa, network);
            if (got.body.startsWith('#')) {
                const QByteArray again = poll(kassa, network).body;
                QVERIFY(again == got.body || again.isEmpty());
                answered = answerOrder(kassa, network, idOf(got.body), isYes);
            }
        }
        const bool hasDied = !kassa.isRunning() || !kassa.health().contains(QStringLiteral("version"));
        deaths += hasDied ? 1 : 0;
        std::ignore = hasDied ? kassa.waitForEnd() : kassa.stop();
        kassa.unsetVariable(QStringLiteral("KASSA_FAIL_AT"));
        QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
        std::ignore = kassa.call(orderCall(kassa, QStringLiteral("K-%1").arg(failAt))); // the shop asks again
        // What was answered with 200 is decided; what was only shown comes again as it was.
        for (Answer next = poll(kassa, network); next.body.startsWith('#'); next = poll(kassa, network)) {
            if (idOf(next.body) == idOf(got.body)) {
                QVERIFY(answered.status != 200);
                QCOMPARE(next.body, got.body);
            }
            QCOMPARE(answerOrder(kassa, network, idOf(next.body), isYes).status, 200);
        }
        if (answered.status == 200) {
            QCOMPARE(answerOrder(kassa, network, idOf(got.body), isYes).status,
                     200); // a printer that heard nothing
        }
        QTRY_COMPARE_WITH_TIMEOUT(
            kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE status = 'open'")), 0,
            10'000);
        const int exitCode = kassa.stop();
        QVERIFY2(exitCode == 0, qPrintable(kassa.errors()));
        checkDecisions(kassa);
        QCOMPARE(kassa.check().exitCode, 0);
        if (QTest::currentTestFailed()) {
            qWarning("the process died at fail point %d", failAt);
            return;
        }
        if (!hasDied) {
            break; // nothing that was asked here reaches further
        }
    }
    QVERIFY2(deaths > 10, qPrintable(QString::number(deaths)));
}

void TestFlowGoodcom::floodOfAnswers()
{
    constexpr int kAnswers = 600;
    KassaProcess kassa;
    kassa.writeIni(iniWith());
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("F-1")))), 0);
    QNetworkAccessManager network;
    const QByteArray id = idOf(poll(kassa, network).body);
    QVERIFY(!id.isEmpty());
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    const QByteArray reason(10'000, 'x');
    for (int i = 0; i < kAnswers; ++i) {
        const QByteArray query = i % 3 == 0   ? "&o=" + id + "&ak=Accepted"
                                 : i % 3 == 1 ? "&o=" + id + "&ak=Rejected&m=" + reason
                                              : QByteArray("&o=77777&ak=Accepted&m=%FF%FE");
        replies.emplace_back(
            network.get(QNetworkRequest(urlOf(kassa, QByteArray(kCallbackToken) + "/callback", query))));
    }
    for (const auto &reply : replies) {
        QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }, kProcessTimeoutMs));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }
    QVERIFY(kassa.number(QStringLiteral("SELECT count(*) FROM order_event")) < 60);
    checkDecisions(kassa);
    QCOMPARE(kassa.stop(), 0);
}

QTEST_GUILESS_MAIN(TestFlowGoodcom)
#include "tst_flow_goodcom.moc"
