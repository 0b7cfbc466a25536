// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP front with TLS: good pairs serve, bad pairs refuse to start, and whoever does not finish the
// handshake goes. Also run under Valgrind.
#include "core/http/http_front.h"
#include "tests/core/http/raw_client.h"

#include <QTest>

#include <vector>

using namespace kassa::http;
using kassa::test::kPatienceMs;
using kassa::test::RawClient;

namespace {

constexpr qint64 kMaxBody = 100'000;
constexpr qsizetype kBigReplyBytes = 8 * 1024 * 1024;
/// Short, for the tests that wait for it; still far above the time of a handshake under Valgrind.
constexpr int kShortTimeoutMs = 1'500;

QByteArray request(const QByteArray &line, const QByteArray &lines = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
}

QString dataFile(const char *name)
{
    return QStringLiteral(KASSA_TEST_DATA "/http/") + QString::fromLatin1(name);
}

} // namespace

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void serves_data();
    void serves();
    void abuse_data();
    void abuse();
    void pairs_data();
    void pairs();

private:
    void start(FrontConfig config);
    bool isStillServing();

    std::unique_ptr<HttpFront> m_front;
    quint16 m_port = 0;
    std::vector<PendingAnswer> m_held;
};

void TestHttpTls::init()
{
    QList<Route> routes;
    routes.append({"GET", u"/hello"_qs, {}, [](const Request &, PendingAnswer answer) {
                       answer.send({200, "text/plain", "hello", {}});
                   }});
    routes.append({"POST", u"/body"_qs, {}, [](const Request &asked, PendingAnswer answer) {
                       answer.send({200, "text/plain", QByteArray::number(asked.body.size()), {}});
                   }});
    routes.append({"GET", u"/hold"_qs, {}, [this](const Request &, PendingAnswer answer) {
                       m_held.push_back(std::move(answer));
                   }});
    routes.append({"GET", u"/big"_qs, {}, [](const Request &, PendingAnswer answer) {
                       answer.send({200, "text/plain", QByteArray(kBigReplyBytes, 'b'), {}});
                   }});
    m_front = std::make_unique<HttpFront>(routes);
}

void TestHttpTls::cleanup()
{
    m_held.clear();
    m_front.reset();
}

void TestHttpTls::start(FrontConfig config)
{
    m_front->close();
    config.maxBodyBytes = kMaxBody;
    const Result<quint16> port = m_front->listen(config);
    QVERIFY2(port.isOk(), port.isOk() ? "" : qPrintable(port.error().detail));
    m_port = *port;
}

/// An honest client gets its answer, and when it has gone nothing is left.
bool TestHttpTls::isStillServing()
{
    {
        RawClient client(m_port, true);
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

void TestHttpTls::serves_data()
{
    QTest::addColumn<TlsFiles>("files");
    QTest::newRow("RSA") << TlsFiles{dataFile("rsa.cert.pem"), dataFile("rsa.key.pem")};
    QTest::newRow("EC") << TlsFiles{dataFile("ec.cert.pem"), dataFile("ec.key.pem")};
}

void TestHttpTls::serves()
{
    QFETCH(TlsFiles, files);
    FrontConfig config;
    config.requestTimeoutMs = kPatienceMs;
    config.tls = files;
    start(config);
    {
        RawClient client(m_port, true);
        QVERIFY(client.waitConnected());
        for (int round = 0; round < 3; ++round) {
            client.send(request("POST /body", "Content-Length: 90000\r\n") + QByteArray(90'000, 'b'));
            QCOMPARE(client.takeReply().body, QByteArray("90000"));
        }
        client.send(request("GET /big"));
        QCOMPARE(client.takeReply().body.size(), kBigReplyBytes);
        client.send(request("POST /body", "Content-Length: -5\r\n") + "12345");
        QCOMPARE(client.takeReply().status, 400);
        QVERIFY(client.waitClosed());
    }
    QVERIFY(isStillServing());
}

void TestHttpTls::abuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain request") << request("GET /hello");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7);
    QTest::newRow("garbage") << QByteArray(5000, '\xff');
}

void TestHttpTls::abuse()
{
    QFETCH(QByteArray, bytes);
    FrontConfig config;
    config.requestTimeoutMs = kShortTimeoutMs;
    config.tls = TlsFiles{dataFile("ec.cert.pem"), dataFile("ec.key.pem")};
    start(config);
    RawClient client(m_port);
    QVERIFY(client.waitConnected());
    client.send(bytes);
    QVERIFY(client.waitClosed());
    QVERIFY(!client.received().contains("hello"));
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_port, true));
            if (i % 2 == 0)
                clients.back()->abort();
        }
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_front->connections(), 0, kPatienceMs);
    config.requestTimeoutMs = kPatienceMs;
    start(config);
    RawClient held(m_port, true);
    QVERIFY(held.waitConnected());
    held.send(request("GET /hold"));
    QTRY_COMPARE_WITH_TIMEOUT(m_held.size(), size_t(1), kPatienceMs);
    held.abort();
    m_held.front().send({200, {}, "late", {}});
    m_held.clear();
    QVERIFY(isStillServing());
}

void TestHttpTls::pairs_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Code>("code");
    const QString rsa = dataFile("rsa.cert.pem");
    QTest::newRow("no certificate file")
        << dataFile("none.pem") << dataFile("rsa.key.pem") << Code::TlsCertificate;
    QTest::newRow("key instead of certificate")
        << dataFile("rsa.key.pem") << dataFile("rsa.key.pem") << Code::TlsCertificate;
    QTest::newRow("folder as certificate") << dataFile("") << dataFile("rsa.key.pem") << Code::TlsCertificate;
    QTest::newRow("no key file") << rsa << dataFile("none.pem") << Code::TlsKey;
    QTest::newRow("certificate instead of key") << rsa << rsa << Code::TlsKey;
    QTest::newRow("other RSA key") << rsa << dataFile("other_rsa.key.pem") << Code::TlsMismatch;
    QTest::newRow("other algorithm") << rsa << dataFile("ec.key.pem") << Code::TlsMismatch;
    QTest::newRow("empty names") << QString() << QString() << Code::TlsCertificate;
}

void TestHttpTls::pairs()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(Code, code);
    HttpFront other({});
    FrontConfig config;
    config.tls = TlsFiles{certificate, key};
    const Result<quint16> port = other.listen(config);
    QVERIFY(!port.isOk());
    QCOMPARE(port.error().code, code);
    QVERIFY(!port.error().detail.isEmpty());
    QCOMPARE(port.error().context, code == Code::TlsCertificate ? certificate : key);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
