// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing_service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

namespace kassa::sim {

namespace {

QByteArray url64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

quint16 SigningService::listen(quint16 port)
{
    return listenOn(std::make_unique<QTcpServer>(), port);
}

quint16 SigningService::listenTls(const QString &certificateFile, const QString &keyFile)
{
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly)) {
        return 0;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of the till as a client
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return listenOn(std::move(server), 0);
}

quint16 SigningService::listenOn(std::unique_ptr<QTcpServer> server, quint16 port)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, buffer] { readFrom(socket, buffer.get()); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    return m_server->listen(QHostAddress::LocalHost, port) ? m_server->serverPort() : quint16(0);
}

void SigningService::readFrom(QTcpSocket *socket, QByteArray *buffer)
{
    buffer->append(socket->readAll());
    const qsizetype end = buffer->indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = buffer->left(end);
    const qsizetype at = head.toLower().indexOf("content-length:");
    const qsizetype length =
        at < 0 ? 0
               : head.mid(at + 15, head.indexOf("\r\n", at) < 0 ? -1 : head.indexOf("\r\n", at) - at - 15)
                     .trimmed()
                     .toLongLong();
    if (buffer->size() < end + 4 + length) {
        return;
    }
    const QByteArray body = buffer->mid(end + 4, length);
    buffer->remove(0, end + 4 + length);
    answer(socket, head, body);
}

void SigningService::answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
    m_requests.append(QString::fromLatin1(line.value(0) + ' ' + line.value(1)));
    m_lastBody = body;
    if (m_fault == ServiceFault::Silent) {
        return;
    }
    QByteArray status = "200 OK";
    QByteArray text = bodyFor(line.value(1), body);
    if (m_fault == ServiceFault::Refused ||
        (!m_basic.isEmpty() && !head.contains("Basic " + m_basic.toBase64()))) {
        status = "401 Unauthorized";
        text = "{}";
    } else if (m_fault == ServiceFault::ServerError) {
        status = "500 Internal Server Error";
    } else if (m_fault == ServiceFault::NoJson) {
        text = "<html>maintenance</html>";
    } else if (m_fault == ServiceFault::Huge) {
        text = QByteArray(1'000'000, 'x');
    }
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(text.size()) + "\r\n\r\n" + text);
}

QByteArray SigningService::bodyFor(const QByteArray &path, const QByteArray &body) const
{
    if (path.endsWith("/Certificate")) {
        return json(
            {{QStringLiteral("Signaturzertifikat"), QString::fromLatin1(m_key.certificateDer().toBase64())},
             {QStringLiteral("Zertifizierungsstellen"),
              QJsonArray{QString::fromLatin1(m_key.issuerDer().toBase64())}},
             {QStringLiteral("ZertifikatsseriennummerHex"), QString::fromLatin1(m_key.serialHex())},
             {QStringLiteral("alg"), QStringLiteral("ES256")}});
    }
    if (path.endsWith("/ZDA")) {
        return json({{QStringLiteral("zdaid"), QStringLiteral("AT1")}});
    }
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    QByteArray payload = asked[QStringLiteral("jws_payload")].toString().toUtf8();
    if (m_fault == ServiceFault::OtherPayload) {
        payload += 'x';
    }
    const QByteArray input = "eyJhbGciOiJFUzI1NiJ9." + url64(payload);
    const QByteArray covered = m_fault == ServiceFault::WrongSignature ? input + 'x' : input;
    return json({{QStringLiteral("result"), QString::fromLatin1(input + '.' + url64(m_key.sign(covered)))}});
}

} // namespace kassa::sim
