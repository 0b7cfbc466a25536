// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP front as its users see it: routes, refusals, held answers, keep-alive, limits.
#include "core/http/http_front.h"
#include "tests/core/http/raw_client.h"

#include <QTest>

#include <vector>

using namespace kassa::http;
using kassa::test::kPatienceMs;
using kassa::test::RawClient;
using kassa::test::RawReply;

namespace {

constexpr qint64 kMaxBody = 100'000;

QByteArray request(const QByteArray &line, const QByteArray &lines = {}, const QByteArray &body = {})
{
    QByteArray bytes = line + " HTTP/1.1\r\nHost: localhost\r\n" + lines;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

} // namespace

class TestHttpAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersAtOnce();
    void requestValues();
    void rawQuery();
    void bodyInPieces();
    void refusals_data();
    void refusals();
    void refusedWithBodyKeepsConnection();
    void headRequestHasNoBody();
    void keepAliveServesMany();
    void connectionCloseIsHonoured();
    void http10();
    void expectContinue();
    void expectContinueRefused();
    void heldAnswer();
    void droppedHandleAnswers();
    void overwrittenHandleAnswers();
    void heldClientLeaves();
    void pipelinedWhileHeldCloses();
    void emptyLineWhileHeldIsFine();
    void pipelinedImmediateKeepsOrder();
    void frontDiesBeforeHandle();
    void closeAnswersHeldThenCloses();
    void listensAgain();
    void headerInjection();
    void configuredHostAndOrigin();
    void listenErrors();

private:
    quint16 start(const FrontConfig &config = {});
    RawReply ask(const QByteArray &bytes);

    std::unique_ptr<HttpFront> m_front;
    quint16 m_port = 0;
    Request m_last;
    std::vector<PendingAnswer> m_held;
};

void TestHttpAnswers::init()
{
    const auto echo = [this](const Request &asked, PendingAnswer answer) {
        m_last = asked;
        answer.send({200, "text/plain", "hello " + asked.body, {}});
    };
    const auto hold = [this](const Request &, PendingAnswer answer) {
        m_held.push_back(std::move(answer));
    };
    QList<Route> routes;
    routes.append({"GET", u"/hello"_qs, {}, echo});
    routes.append({"POST", u"/json"_qs, "application/json", echo});
    routes.append({"GET", u"/both"_qs, {}, echo});
    routes.append({"POST", u"/both"_qs, {}, echo});
    routes.append({"GET", u"/goodcom/{token}/order"_qs, {}, echo});
    routes.append({"GET", u"/raw/{token}"_qs, {}, echo, {}, true});
    routes.append({"GET", u"/hold"_qs, {}, hold, {503, "text/plain", "dropped", {}}});
    routes.append(
        {"GET", u"/drop"_qs, {}, [](const Request &, PendingAnswer) {}, {503, "text/plain", "dropped", {}}});
    routes.append({"GET", u"/inject"_qs, {}, [](const Request &, PendingAnswer answer) {
                       answer.send({200, "text/plain", "x", {{"X-Note", "a\r\nX-Evil: b"}}});
                   }});
    m_front = std::make_unique<HttpFront>(routes);
    FrontConfig config;
    config.maxBodyBytes = kMaxBody;
    config.requestTimeoutMs = kPatienceMs;
    m_port = start(config);
    m_last = {};
}

void TestHttpAnswers::cleanup()
{
    m_held.clear();
    m_front.reset();
}

quint16 TestHttpAnswers::start(const FrontConfig &config)
{
    const Result<quint16> port = m_front->listen(config);
    return port ? *port : quint16(0);
}

RawReply TestHttpAnswers::ask(const QByteArray &bytes)
{
    RawClient client(m_port);
    if (!client.waitConnected())
        return {};
    client.send(bytes);
    return client.takeReply();
}

void TestHttpAnswers::answersAtOnce()
{
    const RawReply reply = ask(request("GET /hello"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("hello "));
    QVERIFY(reply.head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(reply.head.contains("Content-Type: text/plain\r\n"));
    QCOMPARE(m_front->counters().requests, 1);
    QCOMPARE(m_front->counters().answersByClass[2], 1);
}

void TestHttpAnswers::requestValues()
{
    const RawReply reply = ask(request("GET /goodcom/%41bc/order?a=1&m=%C3%A4+b&u",
                                       "Range: bytes=1-2\r\nContent-Type: a/b; c=d\r\n"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(m_last.method, QByteArray("GET"));
    QCOMPARE(m_last.path, u"/goodcom/Abc/order"_qs);
    QCOMPARE(m_last.segment, u"Abc"_qs);
    QCOMPARE(m_last.rawTarget, QByteArray("/goodcom/%41bc/order?a=1&m=%C3%A4+b&u"));
    const QList<std::pair<QString, QString>> query = {
        {u"a"_qs, u"1"_qs}, {u"m"_qs, u"\u00e4 b"_qs}, {u"u"_qs, u""_qs}};
    QCOMPARE(m_last.query, query);
    QCOMPARE(m_last.range, QByteArray("bytes=1-2"));
    QCOMPARE(m_last.contentType, QByteArray("a/b; c=d"));
    QCOMPARE(m_last.peer, QHostAddress(QHostAddress::LocalHost));
}

// A route that reads its query itself gets what another one would refuse.
void TestHttpAnswers::rawQuery()
{
    const RawReply reply = ask(request("GET /raw/x?m=50%&n=%zz?o=%00"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(m_last.rawTarget, QByteArray("/raw/x?m=50%&n=%zz?o=%00"));
    QVERIFY(m_last.query.isEmpty());
    QCOMPARE(ask(request("GET /raw/x%zz?m=50%")).status, 400); // the path is no business of the route's
    QCOMPARE(ask(request("GET /raw?m=50%")).status, 400);
}

void TestHttpAnswers::bodyInPieces()
{
    const QByteArray body(kMaxBody, 'b');
    const QByteArray bytes = request("POST /json", "Content-Type: Application/JSON; charset=utf-8\r\n", body);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), qsizetype(90)}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        // The head and the first body bytes drip, each piece in its own packet; then the rest comes at once.
        constexpr qsizetype kDrippedBytes = 160;
        for (qsizetype at = 0; at < kDrippedBytes; at += step) {
            client.send(bytes.sliced(at, std::min(step, kDrippedBytes - at)));
            QCoreApplication::processEvents();
        }
        client.send(bytes.sliced(kDrippedBytes));
        const RawReply reply = client.takeReply();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body.size(), body.size() + 6);
    }
}

void TestHttpAnswers::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isClosed");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray big(70'000, 'b');
    QTest::newRow("unknown path") << request("GET /nothing") << 404 << false;
    QTest::newRow("trailing slash") << request("GET /hello/") << 404 << false;
    QTest::newRow("dot segments") << request("GET /a/../hello") << 404 << false;
    QTest::newRow("empty segment") << request("GET /goodcom//order") << 404 << false;
    QTest::newRow("two segments") << request("GET /goodcom/a/b/order") << 404 << false;
    QTest::newRow("encoded slash in segment") << request("GET /goodcom/a%2Fb/order") << 404 << false;
    QTest::newRow("wrong method") << request("POST /hello") << 405 << false;
    QTest::newRow("unknown method") << request("BREW /hello") << 405 << false;
    QTest::newRow("wrong method, big body") << request("PUT /hello", {}, big) << 405 << true;
    QTest::newRow("no content type") << request("POST /json", {}, "{}") << 415 << false;
    QTest::newRow("wrong content type")
        << request("POST /json", "Content-Type: text/json\r\n", "{}") << 415 << false;
    QTest::newRow("body too large") << request("POST /json", json, QByteArray(kMaxBody + 1, 'b')) << 413
                                    << true;
    QTest::newRow("foreign host") << QByteArray("GET /hello HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 421
                                  << false;
    QTest::newRow("origin") << request("GET /hello", "Origin: https://evil.example\r\n") << 403 << false;
    QTest::newRow("origin null") << request("GET /hello", "Origin: null\r\n") << 403 << false;
    QTest::newRow("bad path encoding") << request("GET /hello%zz") << 400 << true;
    QTest::newRow("bad query encoding") << request("GET /hello?a=%zz") << 400 << true;
    QTest::newRow("absolute target") << request("GET http://localhost/hello") << 400 << true;
    QTest::newRow("two slashes") << request("GET //hello") << 400 << true;
    QTest::newRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << 400 << true;
    QTest::newRow("chunked") << request("POST /json", json + "Transfer-Encoding: chunked\r\n") << 411 << true;
    QTest::newRow("header too large")
        << request("GET /hello", "A: " + QByteArray(20'000, 'a') + "\r\n") << 431 << true;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505 << true;
    QTest::newRow("wish") << request("POST /json", json + "Expect: wonders\r\n", "{}") << 417 << true;
}

void TestHttpAnswers::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, isClosed);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(bytes);
    const RawReply reply = client.takeReply();
    QCOMPARE(reply.status, status);
    QVERIFY(reply.body.size() > 10);
    QCOMPARE(reply.head.contains("\r\nConnection: close\r\n"), isClosed);
    QCOMPARE(reply.head.contains("\r\nAllow: GET\r\n"), status == 405);
    QCOMPARE(m_front->counters().refusedByStatus.value(status), 1);
    if (isClosed) {
        QVERIFY(client.waitClosed());
    } else {
        client.send(request("GET /hello"));
        QCOMPARE(client.takeReply().status, 200);
    }
}

void TestHttpAnswers::refusedWithBodyKeepsConnection()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    for (int round = 0; round < 3; ++round) {
        client.send(request("POST /nothing", {}, QByteArray(10'000, 'b')));
        QCOMPARE(client.takeReply().status, 404);
    }
    client.send(request("PATCH /both", {}, "x"));
    const RawReply reply = client.takeReply();
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.head.contains("\r\nAllow: GET, POST\r\n"));
}

void TestHttpAnswers::headRequestHasNoBody()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("HEAD /hello"));
    QCOMPARE(client.takeReply(true).status, 405);
    client.send(request("GET /hello"));
    QCOMPARE(client.takeReply().status, 200);
    client.send("nonsense\r\n\r\n");
    QCOMPARE(client.takeReply().status, 400);
}

void TestHttpAnswers::keepAliveServesMany()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    for (int round = 0; round < 50; ++round) {
        const QByteArray body = QByteArray::number(round);
        client.send(request("POST /json", "Content-Type: application/json\r\n", body));
        const RawReply reply = client.takeReply();
        QCOMPARE(reply.body, "hello " + body);
        QVERIFY(!reply.head.contains("Connection:"));
    }
    QCOMPARE(m_front->counters().connectionsAccepted, 1);
    QCOMPARE(m_front->connections(), 1);
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
    QCOMPARE(m_front->counters().bufferedBytes, 0);
}

void TestHttpAnswers::connectionCloseIsHonoured()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("GET /hello", "Connection: close\r\n"));
    const RawReply reply = client.takeReply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.head.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.waitClosed());
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
}

void TestHttpAnswers::http10()
{
    RawClient once(m_port);
    QVERIFY(once.waitConnected());
    once.send("GET /hello HTTP/1.0\r\n\r\n");
    QCOMPARE(once.takeReply().status, 200);
    QVERIFY(once.waitClosed());
    RawClient kept(m_port);
    QVERIFY(kept.waitConnected());
    for (int round = 0; round < 2; ++round) {
        kept.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        const RawReply reply = kept.takeReply();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.head.contains("\r\nConnection: keep-alive\r\n"));
    }
}

void TestHttpAnswers::expectContinue()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    const QByteArray head = "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 5\r\n";
    client.send(request("POST /json", head));
    QCOMPARE(client.takeReply().status, 100);
    client.send("12345");
    const RawReply reply = client.takeReply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("hello 12345"));
}

void TestHttpAnswers::expectContinueRefused()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("POST /nothing", "Expect: 100-continue\r\nContent-Length: 5\r\n"));
    QCOMPARE(client.takeReply().status, 404);
    QVERIFY(client.waitClosed());
}

void TestHttpAnswers::heldAnswer()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    for (int round = 1; round <= 3; ++round) {
        client.send(request("GET /hold"));
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
        QCOMPARE(m_front->pendingAnswers(), 1);
        QVERIFY(m_held.front().isClientThere());
        m_held.front().send({200, {}, "late", {}});
        QVERIFY(!m_held.front().isClientThere());
        m_held.front().send({200, {}, "twice", {}});
        m_held.clear();
        QCOMPARE(client.takeReply().body, QByteArray("late"));
        QCOMPARE(m_front->pendingAnswers(), 0);
    }
    QVERIFY(client.received().isEmpty());
}

void TestHttpAnswers::droppedHandleAnswers()
{
    const RawReply reply = ask(request("GET /drop"));
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, QByteArray("dropped"));
    QCOMPARE(m_front->counters().droppedAnswers, 1);
}

void TestHttpAnswers::overwrittenHandleAnswers()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("GET /hold"));
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    m_held.front() = PendingAnswer();
    QCOMPARE(client.takeReply().status, 503);
}

void TestHttpAnswers::heldClientLeaves()
{
    for (const bool isReset : {true, false}) {
        auto client = std::make_unique<RawClient>(m_port);
        QVERIFY(client->waitConnected());
        client->send(request("GET /hold"));
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
        if (isReset)
            client->abort();
        else
            client->close();
        QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
        QVERIFY(!m_held.front().isClientThere());
        QCOMPARE(m_front->pendingAnswers(), 0);
        m_held.front().send({200, {}, "nobody", {}});
        m_held.clear();
    }
    QCOMPARE(m_front->counters().answersByClass[2], 0);
}

void TestHttpAnswers::pipelinedWhileHeldCloses()
{
    for (const bool isOnePacket : {true, false}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send(isOnePacket ? request("GET /hold") + request("GET /hello") : request("GET /hold"));
        if (!isOnePacket) {
            QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
            client.send(request("GET /hello"));
        }
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());
        QCOMPARE(m_held.size(), size_t(1));
        QVERIFY(!m_held.front().isClientThere());
        m_held.clear();
    }
    QCOMPARE(m_front->counters().closedForPipelining, 2);
    QCOMPARE(m_front->pendingAnswers(), 0);
}

void TestHttpAnswers::emptyLineWhileHeldIsFine()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("GET /hold") + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    client.send("\r\n");
    m_held.front().send({200, {}, "late", {}});
    QCOMPARE(client.takeReply().body, QByteArray("late"));
    client.send(request("GET /hello"));
    QCOMPARE(client.takeReply().status, 200);
}

void TestHttpAnswers::pipelinedImmediateKeepsOrder()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    QByteArray bytes;
    for (int round = 0; round < 20; ++round)
        bytes += request("POST /json", "Content-Type: application/json\r\n", QByteArray::number(round));
    client.send(bytes);
    for (int round = 0; round < 20; ++round)
        QCOMPARE(client.takeReply().body, "hello " + QByteArray::number(round));
}

void TestHttpAnswers::frontDiesBeforeHandle()
{
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("GET /hold"));
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    m_front.reset();
    QVERIFY(!m_held.front().isClientThere());
    m_held.front().send({200, {}, "late", {}});
    QVERIFY(client.waitClosed());
    QVERIFY(client.received().isEmpty());
}

void TestHttpAnswers::closeAnswersHeldThenCloses()
{
    RawClient held(m_port);
    RawClient idle(m_port);
    QVERIFY(held.waitConnected() && idle.waitConnected());
    idle.send(request("GET /hello"));
    QCOMPARE(idle.takeReply().status, 200);
    held.send(request("GET /hold"));
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    m_front->close();
    QVERIFY(idle.waitClosed());
    m_held.front().send({200, {}, "till is closing", {}});
    const RawReply reply = held.takeReply();
    QCOMPARE(reply.body, QByteArray("till is closing"));
    QVERIFY(reply.head.contains("Connection: close"));
    QVERIFY(held.waitClosed());
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
}

void TestHttpAnswers::listensAgain()
{
    m_front->close();
    m_front->close();
    m_port = start();
    QVERIFY(m_port != 0);
    QCOMPARE(ask(request("GET /hello")).status, 200);
}

void TestHttpAnswers::headerInjection()
{
    const RawReply reply = ask(request("GET /inject"));
    QVERIFY(reply.head.contains("X-Note: a  X-Evil: b\r\n"));
    QVERIFY(!reply.head.contains("\nX-Evil"));
}

void TestHttpAnswers::configuredHostAndOrigin()
{
    m_front->close();
    FrontConfig config;
    config.hosts = QStringList{u"Till.Example"_qs};
    config.origins = QStringList{u"https://Shop.Example"_qs};
    m_port = start(config);
    const QByteArray lines =
        "GET /hello HTTP/1.1\r\nHost: till.example:80\r\nOrigin: https://shop.example\r\n\r\n";
    QCOMPARE(ask(lines).status, 200);
}

void TestHttpAnswers::listenErrors()
{
    HttpFront other({});
    FrontConfig config;
    config.port = m_port;
    const Result<quint16> busy = other.listen(config);
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, Code::AddressInUse);
    QVERIFY(busy.error().context.contains(QString::number(m_port)));
    config.port = 0;
    config.address = QHostAddress(u"192.0.2.1"_qs);
    const Result<quint16> foreign = other.listen(config);
    QCOMPARE(foreign.error().code, Code::BadAddress);
    config.address = QHostAddress(u"nonsense"_qs);
    const Result<quint16> nonsense = other.listen(config);
    QCOMPARE(nonsense.error().code, Code::BadAddress);
}

QTEST_GUILESS_MAIN(TestHttpAnswers)
#include "tst_http_answers.moc"
