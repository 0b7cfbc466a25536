// SPDX-License-Identifier: GPL-3.0-or-later
// The remote signing service, against a simulated one: both ways to log in, and every fault ends in its own
// answer within the time that an outage allows.
#include "core/fiscal/certificate.h"
#include "core/signer/http_signer.h"
#include "tests/simulators/signing_service.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace kassa;
using namespace kassa::signer;
using fiscal::SignerFault;
using sim::ServiceFault;

namespace {

SignerSetup setup(quint16 port, const char *path = "/hsm/key1")
{
    SignerSetup made;
    made.fiscal.signer = settings::FiscalSigner::Http;
    made.fiscal.url = QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QString::fromLatin1(path));
    return made;
}

template<class T>
struct Answer
{
    std::optional<SignerResult<T>> result;
    [[nodiscard]] bool came() const { return result.has_value(); }
    [[nodiscard]] SignerFault fault() const { return *result ? SignerFault::None : result->error().code; }
};

QByteArray input()
{
    return fiscal::signingInputOf("_R1-AT1_BOX_1");
}

} // namespace

class TestSignerHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_data()
    {
        QTest::addColumn<bool>("isUserInPath");
        QTest::newRow("Basic authentication") << false;
        QTest::newRow("user in the path, password in the body") << true;
    }
    void signs()
    {
        QFETCH(const bool, isUserInPath);
        sim::SigningService service;
        SignerSetup with = setup(service.listen(), isUserInPath ? "/v2/{user}/" : "/hsm/key1");
        with.fiscal.user = QStringLiteral("u 1");
        with.fiscal.password = QStringLiteral("secret");
        if (!isUserInPath) {
            service.setBasic("u 1:secret");
        }
        HttpSigner unit(with);
        Answer<fiscal::SignerCertificate> opened;
        unit.open([&opened](const auto &result) { opened.result = result; });
        QTRY_VERIFY(opened.came());
        QCOMPARE(opened.fault(), SignerFault::None);
        QCOMPARE((*opened.result)->identity.provider, QStringLiteral("AT1"));
        QCOMPARE((*opened.result)->identity.certificate, QString::fromLatin1(service.key().serialHex()));
        QCOMPARE((*opened.result)->issuers, QList<QByteArray>{service.key().issuerDer()});
        Answer<QByteArray> signature;
        unit.sign(input(), [&signature](const auto &result) { signature.result = result; });
        QTRY_VERIFY(signature.came());
        QCOMPARE(signature.fault(), SignerFault::None);
        const auto key = fiscal::Certificate::fromDer((*opened.result)->der)->publicKey();
        QVERIFY(key->verifies(input(), **signature.result));
        QCOMPARE(service.requests().last(), isUserInPath ? QStringLiteral("POST /v2/u%201/Sign/JWS")
                                                         : QStringLiteral("POST /hsm/key1/Sign/JWS"));
        QCOMPARE(service.lastBody().contains("secret"), isUserInPath);
        QVERIFY(service.lastBody().contains("_R1-AT1_BOX_1"));
    }

    void faults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("expected");
        QTest::newRow("refused") << int(ServiceFault::Refused) << int(SignerFault::Refused);
        QTest::newRow("server error") << int(ServiceFault::ServerError) << int(SignerFault::BadAnswer);
        QTest::newRow("no JSON") << int(ServiceFault::NoJson) << int(SignerFault::BadAnswer);
        QTest::newRow("another payload") << int(ServiceFault::OtherPayload) << int(SignerFault::BadAnswer);
        QTest::newRow("huge answer") << int(ServiceFault::Huge) << int(SignerFault::BadAnswer);
        QTest::newRow("silence") << int(ServiceFault::Silent) << int(SignerFault::TimedOut);
    }
    void faults()
    {
        QFETCH(const int, fault);
        QFETCH(const int, expected);
        sim::SigningService service;
        HttpSigner unit(setup(service.listen()));
        service.setFault(ServiceFault(fault));
        QElapsedTimer timer;
        timer.start();
        Answer<QByteArray> signature;
        unit.sign(input(), [&signature](const auto &result) { signature.result = result; });
        QTRY_VERIFY_WITH_TIMEOUT(signature.came(), 10'000);
        QCOMPARE(int(signature.fault()), expected);
        QVERIFY(timer.elapsed() < 3'500);
    }

    void tls_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<int>("expected");
        QTest::newRow("known authority") << QStringLiteral("IP:127.0.0.1") << true << int(SignerFault::None);
        QTest::newRow("unknown authority")
            << QStringLiteral("IP:127.0.0.1") << false << int(SignerFault::Untrusted);
        QTest::newRow("certificate of another address")
            << QStringLiteral("DNS:other.example") << true << int(SignerFault::Untrusted);
    }
    void tls()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isKnown);
        QFETCH(const int, expected);
        const QTemporaryDir dir;
        const QString key = dir.filePath(QStringLiteral("key.pem"));
        const QString certificate = dir.filePath(QStringLiteral("certificate.pem"));
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"),
                                   QStringLiteral("req -batch -x509 -newkey ec -pkeyopt "
                                                  "ec_paramgen_curve:prime256v1 -nodes -keyout %1 -out %2 "
                                                  "-subj /CN=signing -addext subjectAltName=%3 -days 30")
                                       .arg(key, certificate, name)
                                       .split(u' ')),
                 0);
        sim::SigningService service;
        const quint16 port = service.listenTls(certificate, key);
        QVERIFY(port != 0);
        // As if the machine's store of authorities held it.
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
        QSslConfiguration store = before;
        store.setCaCertificates(isKnown ? QSslCertificate::fromPath(certificate) : QList<QSslCertificate>());
        QSslConfiguration::setDefaultConfiguration(store);
        SignerSetup with = setup(port);
        with.fiscal.url = QStringLiteral("https://127.0.0.1:%1/hsm/key1").arg(port);
        with.fiscal.user = QStringLiteral("u");
        with.fiscal.password = QStringLiteral("secret");
        HttpSigner unit(with);
        Answer<fiscal::SignerCertificate> opened;
        unit.open([&opened](const auto &result) { opened.result = result; });
        QTRY_VERIFY(opened.came());
        QCOMPARE(int(opened.fault()), expected);
        if (opened.fault() != SignerFault::None) {
            QVERIFY(service.requests().isEmpty()); // user and password were not told to it
            return;
        }
        Answer<QByteArray> signature;
        unit.sign(input(), [&signature](const auto &result) { signature.result = result; });
        QTRY_VERIFY(signature.came());
        QCOMPARE(signature.fault(), SignerFault::None);
        const auto verifier = fiscal::Certificate::fromDer((*opened.result)->der)->publicKey();
        QVERIFY(verifier->verifies(input(), **signature.result));
    }

    void nobodyThere()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        HttpSigner unit(setup(port));
        Answer<fiscal::SignerCertificate> opened;
        unit.open([&opened](const auto &result) { opened.result = result; });
        QTRY_VERIFY(opened.came());
        QCOMPARE(opened.fault(), SignerFault::Unreachable);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << QString();
        QTest::newRow("plain, not this machine") << QStringLiteral("http://192.0.2.1/x");
        QTest::newRow("other scheme") << QStringLiteral("ftp://127.0.0.1/x");
    }
    void addresses()
    {
        QFETCH(const QString, url);
        SignerSetup with = setup(1);
        with.fiscal.url = url;
        HttpSigner unit(with);
        Answer<fiscal::SignerCertificate> opened;
        unit.open([&opened](const auto &result) { opened.result = result; });
        QTRY_VERIFY(opened.came());
        QCOMPARE(opened.fault(), SignerFault::NotConfigured);
    }
};

QTEST_GUILESS_MAIN(TestSignerHttp)
#include "tst_signer_http.moc"
