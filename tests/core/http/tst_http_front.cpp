// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP front under abuse (STYLE 3.1, 3.2): clients that leave, drip, flood, lie about lengths and talk
// garbage. After each of them an honest client must still be served and nothing may stay behind. Tolerant in
// time: the same program runs under Valgrind.
#include "core/http/http_front.h"
#include "tests/core/http/raw_client.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace kassa::http;
using kassa::test::kPatienceMs;
using kassa::test::RawClient;
using kassa::test::RawReply;

namespace {

constexpr qint64 kMaxBody = 100'000;
constexpr int kHeldClients = 1'000;
constexpr qsizetype kBigReplyBytes = 8 * 1024 * 1024;
/// Short, for the tests that wait for it; still far above the time of an honest request under Valgrind.
constexpr int kShortTimeoutMs = 1'500;

QByteArray request(const QByteArray &line, const QByteArray &lines = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

} // namespace

class TestHttpFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void thousandHeldClientsLeave_data();
    void thousandHeldClientsLeave();
    void slowSenders_data();
    void slowSenders();
    void idleConnectionIsClosed();
    void heldAnswerHasNoDeadline();
    void endlessHead();
    void endlessBody_data();
    void endlessBody();
    void lyingLengths_data();
    void lyingLengths();
    void smuggledRequestIsNotRead();
    void garbage();
    void halfLines();
    void abortMidReply();
    void readerThatNeverReads();
    void tooManyConnections();
    void tooManyBytes();
    void outOfDescriptors();
    void floodWhileHeld();

private:
    void start(FrontConfig config);
    void restart(FrontConfig config);
    bool isStillServing();

    std::unique_ptr<HttpFront> m_front;
    quint16 m_port = 0;
    std::vector<PendingAnswer> m_held;
    int m_bodies = 0;
};

void TestHttpFront::initTestCase()
{
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
}

void TestHttpFront::init()
{
    QList<Route> routes;
    routes.append({"GET", u"/hello"_qs, {}, [](const Request &, PendingAnswer answer) {
                       answer.send({200, "text/plain", "hello", {}});
                   }});
    routes.append({"POST", u"/body"_qs, {}, [this](const Request &asked, PendingAnswer answer) {
                       ++m_bodies;
                       answer.send({200, "text/plain", QByteArray::number(asked.body.size()), {}});
                   }});
    routes.append({"GET", u"/hold"_qs, {}, [this](const Request &, PendingAnswer answer) {
                       m_held.push_back(std::move(answer));
                   }});
    routes.append({"GET", u"/big"_qs, {}, [](const Request &, PendingAnswer answer) {
                       answer.send({200, "text/plain", QByteArray(kBigReplyBytes, 'b'), {}});
                   }});
    m_front = std::make_unique<HttpFront>(routes);
    m_bodies = 0;
    FrontConfig config;
    config.requestTimeoutMs = kPatienceMs;
    start(config);
}

void TestHttpFront::cleanup()
{
    m_held.clear();
    m_front.reset();
}

void TestHttpFront::start(FrontConfig config)
{
    config.maxBodyBytes = kMaxBody;
    const Result<quint16> port = m_front->listen(config);
    QVERIFY2(port.isOk(), port.isOk() ? "" : qPrintable(port.error().detail));
    m_port = *port;
}

void TestHttpFront::restart(FrontConfig config)
{
    m_front->close();
    start(std::move(config));
}

/// An honest client gets its answer, and when it has gone nothing is left.
bool TestHttpFront::isStillServing()
{
    {
        RawClient client(m_port);
        if (!client.waitConnected())
            return false;
        client.send(request("GET /hello"));
        if (client.takeReply().body != "hello")
            return false;
    }
    return QTest::qWaitFor(
        [this] {
            const Counters counters = m_front->counters();
            return counters.openConnections == 0 && counters.bufferedBytes == 0 &&
                   counters.pendingAnswers == 0;
        },
        kPatienceMs);
}

void TestHttpFront::thousandHeldClientsLeave_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("reset, noticed before the answer") << true << true;
    QTest::newRow("reset, answered before it is noticed") << true << false;
    QTest::newRow("closed, noticed before the answer") << false << true;
    QTest::newRow("closed, answered before it is noticed") << false << false;
}

void TestHttpFront::thousandHeldClientsLeave()
{
    QFETCH(bool, isReset);
    QFETCH(bool, isNoticed);
    FrontConfig config;
    config.maxConnections = 2048;
    config.requestTimeoutMs = 10 * kPatienceMs;
    restart(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < kHeldClients; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        if (i % 50 == 0)
            QCoreApplication::processEvents();
    }
    for (const auto &client : clients) {
        QVERIFY(client->waitConnected());
        client->send(request("GET /hold"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(kHeldClients), 5 * kPatienceMs);
    QCOMPARE(m_front->pendingAnswers(), kHeldClients);
    for (const auto &client : clients) {
        if (isReset)
            client->abort();
        else
            client->close();
    }
    if (isNoticed)
        QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, 5 * kPatienceMs);
    for (PendingAnswer &answer : m_held)
        answer.send({200, "text/plain", "late", {}});
    m_held.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, 5 * kPatienceMs);
    QVERIFY(isStillServing());
}

void TestHttpFront::slowSenders_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drip");
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray("a");
    QTest::newRow("header") << QByteArray("GET /hello HTTP/1.1\r\nHost: localhost\r\nA: ") << QByteArray("a");
    QTest::newRow("empty lines") << QByteArray("\r\n") << QByteArray("\r\n");
    QTest::newRow("body") << request("POST /body", "Content-Length: 90000\r\n") << QByteArray("a");
    QTest::newRow("silent body") << request("POST /body", "Content-Length: 90000\r\n") << QByteArray();
}

void TestHttpFront::slowSenders()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drip);
    FrontConfig config;
    config.requestTimeoutMs = kShortTimeoutMs;
    restart(config);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(start);
    const bool isEnded = QTest::qWaitFor(
        [&] {
            if (!client.isClosed())
                client.send(drip);
            return client.isClosed();
        },
        kPatienceMs);
    QVERIFY(isEnded);
    QVERIFY(client.received().startsWith("HTTP/1.1 408 "));
    QCOMPARE(m_front->counters().timedOut, 1);
    QVERIFY(isStillServing());
}

void TestHttpFront::idleConnectionIsClosed()
{
    FrontConfig config;
    config.requestTimeoutMs = kShortTimeoutMs;
    restart(config);
    RawClient silent(m_port);
    RawClient kept(m_port);
    QVERIFY(silent.waitConnected() && kept.waitConnected());
    kept.send(request("GET /hello"));
    QCOMPARE(kept.takeReply().status, 200);
    QVERIFY(silent.waitClosed() && kept.waitClosed());
    QVERIFY(silent.received().isEmpty() && kept.received().isEmpty());
    QVERIFY(isStillServing());
}

void TestHttpFront::heldAnswerHasNoDeadline()
{
    FrontConfig config;
    config.requestTimeoutMs = 300;
    restart(config);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("GET /hold"));
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    // A silent neighbour dies of the deadline several times over; the held call does not.
    for (int round = 0; round < 3; ++round) {
        RawClient neighbour(m_port);
        QVERIFY(neighbour.waitClosed() || neighbour.isClosed());
    }
    QVERIFY(m_held.front().isClientThere());
    m_held.front().send({200, {}, "late", {}});
    QCOMPARE(client.takeReply().body, QByteArray("late"));
    QVERIFY(client.waitClosed());
}

void TestHttpFront::endlessHead()
{
    for (const QByteArray &piece : {QByteArray(1000, 'a'), "A: " + QByteArray(1000, 'b') + "\r\n"}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send("GET /hello HTTP/1.1\r\n");
        const bool isEnded = QTest::qWaitFor(
            [&] {
                if (!client.isClosed() && client.received().isEmpty())
                    client.send(piece);
                return client.isClosed();
            },
            kPatienceMs);
        QVERIFY(isEnded);
        QVERIFY(client.received().startsWith("HTTP/1.1 431 "));
    }
    QVERIFY(isStillServing());
}

void TestHttpFront::endlessBody_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("said honestly") << QByteArray("Content-Length: 1000000000\r\n") << 413;
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n") << 411;
    QTest::newRow("more than said") << QByteArray("Content-Length: 10\r\n") << 200;
    QTest::newRow("no length at all") << QByteArray() << 200;
}

void TestHttpFront::endlessBody()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("POST /body", lines));
    const QByteArray piece(100'000, 'b');
    qint64 sentBytes = 0;
    const bool isEnded = QTest::qWaitFor(
        [&] {
            if (!client.isClosed() && sentBytes < 20'000'000) {
                client.send(piece);
                sentBytes += piece.size();
            }
            return client.isClosed();
        },
        kPatienceMs);
    QVERIFY(isEnded);
    QVERIFY(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status)));
    QVERIFY(m_front->counters().bufferedBytes <= 2 * (kMaxBody + 20'000));
    QVERIFY(isStillServing());
}

void TestHttpFront::lyingLengths_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("negative") << QByteArray("Content-Length: -5\r\n") << 400;
    QTest::newRow("2^64-1") << QByteArray("Content-Length: 18446744073709551615\r\n") << 400;
    QTest::newRow("2^64+5") << QByteArray("Content-Length: 18446744073709551621\r\n") << 400;
    QTest::newRow("2^63-1") << QByteArray("Content-Length: 9223372036854775807\r\n") << 400;
    QTest::newRow("overlong") << "Content-Length: " + QByteArray(5000, '9') + "\r\n" << 400;
    QTest::newRow("leading zeros") << "Content-Length: " + QByteArray(17, '0') + "5\r\n" << 200;
    QTest::newRow("twice") << QByteArray("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("twice, different") << QByteArray("Content-Length: 5\r\nContent-Length: 50\r\n") << 400;
    QTest::newRow("chunked plus length")
        << QByteArray("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("letters") << QByteArray("Content-Length: five\r\n") << 400;
    QTest::newRow("over the limit") << QByteArray("Content-Length: 100001\r\n") << 413;
}

void TestHttpFront::lyingLengths()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(request("POST /body", lines) + "12345");
    const RawReply reply = client.takeReply();
    QCOMPARE(reply.status, status);
    QCOMPARE(m_bodies, status == 200 ? 1 : 0);
    if (status == 200)
        client.close();
    QVERIFY(client.waitClosed());
    QVERIFY(client.received().isEmpty());
    QVERIFY(isStillServing());
}

void TestHttpFront::smuggledRequestIsNotRead()
{
    const QByteArray inner = request("POST /body", "Content-Length: 0\r\n");
    for (const QByteArray &lines :
         {QByteArray("Content-Length: -1\r\n"), QByteArray("Transfer-Encoding: chunked\r\n"),
          QByteArray("Content-Length: 0\r\nContent-Length: 5\r\n"), QByteArray("Content-Length : 0\r\n")}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send(request("POST /body", lines) + inner + inner);
        QVERIFY(client.takeReply().status >= 400);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());
    }
    QCOMPARE(m_bodies, 0);
    QVERIFY(isStillServing());
}

void TestHttpFront::garbage()
{
    QRandomGenerator random(20261122);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int round = 0; round < 100; ++round) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        QByteArray bytes(random.bounded(1, 3000), Qt::Uninitialized);
        for (char &c : bytes)
            c = static_cast<char>(random.bounded(256));
        if (round % 2 == 0)
            bytes.prepend(request("GET /hello"));
        QVERIFY(clients.back()->waitConnected());
        clients.back()->send(bytes + "\r\n\r\n");
    }
    for (const auto &client : clients)
        QVERIFY(client->waitClosed());
    QVERIFY(m_front->counters().refusedByStatus.value(400) >= 90);
    clients.clear();
    QVERIFY(isStillServing());
}

void TestHttpFront::halfLines()
{
    const QByteArray whole = request("POST /body", "Content-Length: 5\r\n") + "12345";
    for (qsizetype size = 0; size < whole.size(); size += 3) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send(whole.first(size));
        QCoreApplication::processEvents();
        if (size % 2 == 0)
            client.abort();
        else
            client.close();
    }
    QVERIFY(isStillServing());
    QCOMPARE(m_bodies, 0);
}

void TestHttpFront::abortMidReply()
{
    for (const qsizetype readBytes : {qsizetype(1), qsizetype(100'000), qsizetype(1'000'000)}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send(request("GET /big"));
        QTRY_VERIFY_WITH_TIMEOUT(client.received().size() >= readBytes, kPatienceMs);
        client.abort();
    }
    RawClient whole(m_port);
    QVERIFY(whole.waitConnected());
    whole.send(request("GET /big"));
    QCOMPARE(whole.takeReply().body.size(), kBigReplyBytes);
    whole.close();
    QVERIFY(isStillServing());
}

void TestHttpFront::readerThatNeverReads()
{
    FrontConfig config;
    config.requestTimeoutMs = kShortTimeoutMs;
    restart(config);
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::ConnectedState, kPatienceMs);
    client.write(request("GET /big"));
    QTRY_VERIFY_WITH_TIMEOUT(m_front->counters().bufferedBytes > kBigReplyBytes / 4, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
    QVERIFY(isStillServing());
}

void TestHttpFront::tooManyConnections()
{
    FrontConfig config;
    config.maxConnections = 3;
    config.requestTimeoutMs = kPatienceMs;
    restart(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        QVERIFY(clients.back()->waitConnected());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 3, kPatienceMs);
    for (int i = 0; i < 20; ++i) {
        RawClient further(m_port);
        QTRY_COMPARE_WITH_TIMEOUT(m_front->counters().connectionsOverLimit, i + 1, kPatienceMs);
        QVERIFY(further.waitClosed());
    }
    for (const auto &client : clients) {
        client->send(request("GET /hello"));
        QCOMPARE(client->takeReply().status, 200);
    }
    clients.clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
    QVERIFY(isStillServing());
}

void TestHttpFront::tooManyBytes()
{
    FrontConfig config;
    config.maxBufferedBytesTotal = 500'000;
    config.requestTimeoutMs = kPatienceMs;
    restart(config);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port));
        QVERIFY(clients.back()->waitConnected());
        clients.back()->send(request("POST /body", "Content-Length: 90000\r\n") + QByteArray(80'000, 'b'));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_front->counters().refusedByStatus.value(503) >= 7, kPatienceMs);
    QVERIFY(m_front->counters().bufferedBytes <= config.maxBufferedBytesTotal);
    int refused = 0;
    int served = 0;
    for (const auto &client : clients) {
        if (client->received().isEmpty())
            client->send(QByteArray(10'000, 'b'));
        const int status = client->takeReply().status;
        refused += status == 503 ? 1 : 0;
        served += status == 200 ? 1 : 0;
    }
    QCOMPARE(refused + served, 10);
    QVERIFY(served >= 2);
    clients.clear();
    QVERIFY(isStillServing());
}

void TestHttpFront::outOfDescriptors()
{
    RawClient client(m_port);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const int lowestFree = dup(STDIN_FILENO);
    QVERIFY(lowestFree > 0);
    QCOMPARE(::close(lowestFree), 0);
    rlimit none = before;
    none.rlim_cur = static_cast<rlim_t>(lowestFree);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    // The connection is complete in the kernel, but accepting it fails and Qt pauses.
    const bool isConnected = client.waitConnected();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(isConnected);
    QCOMPARE(m_front->counters().connectionsAccepted, 0);
    client.close();
    // Whoever comes when descriptors are free again is served. (The first client is too, but not under
    // Valgrind, which throws its accepted descriptor away.)
    QVERIFY(isStillServing());
}

void TestHttpFront::floodWhileHeld()
{
    for (const QByteArray &piece :
         {QByteArray(100'000, '\n'), QByteArray(100'000, 'x'), QByteArray("\r\n")}) {
        RawClient client(m_port);
        QVERIFY(client.waitConnected());
        client.send(request("GET /hold"));
        QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
        const bool isEnded = QTest::qWaitFor(
            [&] {
                if (!client.isClosed())
                    client.send(piece);
                return client.isClosed();
            },
            kPatienceMs);
        QVERIFY(isEnded);
        QVERIFY(!m_held.front().isClientThere());
        m_held.clear();
    }
    QVERIFY(isStillServing());
}

QTEST_GUILESS_MAIN(TestHttpFront)
#include "tst_http_front.moc"
