// SPDX-License-Identifier: GPL-3.0-or-later
#include "epos_http.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace kassa::print {

namespace {

constexpr qsizetype kMaxAnswerBytes = 64 * 1024; ///< answers have some hundred bytes
constexpr int kPlainPort = 80;
constexpr int kTlsPort = 443;
constexpr int kHex = 16;
constexpr char kAnyCertificate[] = "any";

/// The value of a field of the head, lower case; empty: it is not there.
QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.toLower().split('\n')) {
        if (line.startsWith(name + ':')) {
            return line.mid(name.size() + 1).trimmed();
        }
    }
    return {};
}

std::optional<QByteArray> withoutChunks(const QByteArray &coded)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = coded.indexOf("\r\n", at);
        bool isNumber = false;
        const qsizetype size =
            end < 0 ? 0 : coded.mid(at, end - at).split(';').first().trimmed().toLongLong(&isNumber, kHex);
        if (!isNumber || size < 0 || size > kMaxAnswerBytes || coded.size() < end + 2 + size) {
            return std::nullopt;
        }
        if (size == 0) {
            return body;
        }
        body += coded.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
}

} // namespace

std::optional<QByteArray> httpBody(const QByteArray &answer, bool isOver)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray head = answer.left(end);
    const QByteArray body = answer.mid(end + 4);
    if (fieldOf(head, "transfer-encoding") == "chunked") {
        return withoutChunks(body);
    }
    bool isNumber = false;
    const qlonglong length = fieldOf(head, "content-length").toLongLong(&isNumber);
    if (isNumber && body.size() >= length) {
        return body.left(length);
    }
    // Without a length the end of the connection is the end of the body.
    return isOver && !isNumber ? std::optional(body) : std::nullopt;
}

EposHttp::EposHttp(QString certificate, QObject *parent)
    : QObject(parent), m_certificate(std::move(certificate)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(QStringLiteral("no answer in time")); });
}

EposHttp::~EposHttp()
{
    abort();
}

void EposHttp::post(const QUrl &url, const QByteArray &body, int timeoutMs)
{
    abort();
    m_url = url;
    m_body = body;
    m_answer.clear();
    m_wasSent = false;
    m_socket = new QSslSocket(this);
    connect(m_socket, &QSslSocket::readyRead, this, [this] { read(false); });
    connect(m_socket, &QSslSocket::disconnected, this, [this] { read(true); });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) {
            end(m_socket->errorString());
        }
    });
    m_timer.start(timeoutMs);
    const bool isTls = url.scheme() == u"https";
    const auto port = static_cast<quint16>(url.port(isTls ? kTlsPort : kPlainPort));
    if (isTls) {
        connect(m_socket, &QSslSocket::sslErrors, this, &EposHttp::checkCertificate);
        connect(m_socket, &QSslSocket::encrypted, this, &EposHttp::send);
        m_socket->connectToHostEncrypted(url.host(), port);
    } else {
        connect(m_socket, &QSslSocket::connected, this, &EposHttp::send);
        m_socket->connectToHost(url.host(), port);
    }
}

/// Printers come with a certificate that they signed themselves. It is accepted when the settings say so:
/// whatever it is, or exactly this one.
void EposHttp::checkCertificate(const QList<QSslError> &errors)
{
    if (m_certificate == QLatin1StringView(kAnyCertificate) ||
        (!m_certificate.isEmpty() && isOwnCertificate())) {
        m_socket->ignoreSslErrors(errors);
    }
}

bool EposHttp::isOwnCertificate() const
{
    const QByteArray digest = m_socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
    return QString(m_certificate).remove(u':').toLower() == QLatin1StringView(digest);
}

void EposHttp::send()
{
    const bool isPinned = !m_certificate.isEmpty() && m_certificate != QLatin1StringView(kAnyCertificate);
    if (m_socket->isEncrypted() && isPinned && !isOwnCertificate()) {
        end(QStringLiteral("the printer shows another certificate"));
        return;
    }
    QByteArray target = m_url.path(QUrl::FullyEncoded).toLatin1();
    if (m_url.hasQuery()) {
        target += '?' + m_url.query(QUrl::FullyEncoded).toLatin1();
    }
    m_wasSent = true;
    // Some models answer a repeated question from a cache unless asked for something newer.
    m_socket->write(
        "POST " + target + " HTTP/1.1\r\nHost: " + m_url.authority(QUrl::FullyEncoded).toLatin1() +
        "\r\nContent-Type: text/xml; charset=utf-8\r\nSOAPAction: \"\"\r\n"
        "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
}

void EposHttp::read(bool isOver)
{
    if (!m_socket) {
        return;
    }
    m_answer += m_socket->readAll();
    if (m_answer.size() > kMaxAnswerBytes) {
        end(QStringLiteral("an answer that no printer gives"));
    } else if (const auto body = httpBody(m_answer, isOver)) {
        end({}, *body);
    } else if (isOver) {
        end(QStringLiteral("hung up before a whole answer"));
    }
}

void EposHttp::end(const QString &problem, const QByteArray &body)
{
    if (!m_socket) {
        return;
    }
    abort();
    Q_EMIT answered(EposHttpAnswer{m_wasSent, body, problem});
}

void EposHttp::abort()
{
    m_timer.stop();
    if (QSslSocket *socket = m_socket) {
        m_socket.clear();
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater(); // it may be the one that called us
    }
}

} // namespace kassa::print
