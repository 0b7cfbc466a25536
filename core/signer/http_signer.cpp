// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_signer.h"

#include "core/fiscal/crypto_form.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace kassa::signer {

using fiscal::SignerFault;

namespace {

/// Certificates and one receipt: more is no answer of such a service.
constexpr qint64 kMaxAnswerBytes = 256 * 1024;
constexpr char kPlaceOfUser[] = "{user}";
constexpr char kDefaultProvider[] = "AT1";

bool isAllowed(const QUrl &url)
{
    const bool isLoopback = QHostAddress(url.host()).isLoopback() || url.host() == QLatin1String("localhost");
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback));
}

QByteArray bytesOf(const QJsonObject &json, const char *key)
{
    return QByteArray::fromBase64(json[QLatin1String(key)].toString().toLatin1());
}

SignerResult<QByteArray> bodyOf(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401 || status == 403) {
        return failure(SignerFault::Refused, QStringLiteral("HTTP %1").arg(status));
    }
    if (reply.error() == QNetworkReply::OperationCanceledError) {
        return failure(SignerFault::TimedOut, QStringLiteral("no answer in time"));
    }
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return failure(SignerFault::Untrusted, reply.errorString());
    }
    if (reply.error() != QNetworkReply::NoError) {
        return failure(status == 0 ? SignerFault::Unreachable : SignerFault::BadAnswer, reply.errorString());
    }
    return reply.read(kMaxAnswerBytes);
}

} // namespace

HttpSigner::HttpSigner(SignerSetup setup) : m_setup(std::move(setup)), m_base(m_setup.fiscal.url)
{
    m_isPasswordInBody = m_base.contains(QLatin1String(kPlaceOfUser));
    m_base.replace(QLatin1String(kPlaceOfUser),
                   QString::fromLatin1(QUrl::toPercentEncoding(m_setup.fiscal.user)));
    while (m_base.endsWith(u'/')) {
        m_base.chop(1);
    }
    m_network.setTransferTimeout(kTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // secrets go to this address alone
}

void HttpSigner::send(const QString &path, const std::optional<QByteArray> &body, const Answered &done)
{
    const QUrl url(m_base + path);
    if (!isAllowed(url)) {
        done(failure(SignerFault::NotConfigured, QStringLiteral("url must begin with https://")));
        return;
    }
    QNetworkRequest request(url);
    if (!m_isPasswordInBody && !m_setup.fiscal.user.isEmpty()) {
        const QByteArray pair = (m_setup.fiscal.user + u':' + m_setup.fiscal.password).toUtf8();
        request.setRawHeader("Authorization", "Basic " + pair.toBase64());
    }
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = body ? m_network.post(request, *body) : m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        const auto answer = bodyOf(*reply);
        reply->deleteLater();
        done(answer);
    });
}

void HttpSigner::open(const Opened &done)
{
    send(QStringLiteral("/Certificate"), std::nullopt, [this, done](const SignerResult<QByteArray> &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        openWith(*answer, done);
    });
}

void HttpSigner::openWith(const QByteArray &certificate, const Opened &done)
{
    send(QStringLiteral("/ZDA"), std::nullopt,
         [this, certificate, done](const SignerResult<QByteArray> &answer) {
             if (!answer) {
                 done(answer.error());
                 return;
             }
             const QJsonObject json = QJsonDocument::fromJson(certificate).object();
             const QJsonObject zda = QJsonDocument::fromJson(*answer).object();
             auto read = fiscal::Certificate::fromDer(bytesOf(json, "Signaturzertifikat"));
             if (!read) {
                 done(failure(SignerFault::BadAnswer, read.error().detail));
                 return;
             }
             const QString provider =
                 zda[QLatin1String("zdaid")].toString(QString::fromLatin1(kDefaultProvider));
             auto made = certificateOf(*read, m_setup, provider);
             if (made) {
                 for (const QJsonValue &issuer : json[QLatin1String("Zertifizierungsstellen")].toArray()) {
                     made->issuers.append(QByteArray::fromBase64(issuer.toString().toLatin1()));
                 }
             }
             done(made);
         });
}

void HttpSigner::sign(const QByteArray &input, const Signed &done)
{
    const auto payload = fiscal::fromBase64Url(input.mid(input.indexOf('.') + 1));
    QJsonObject json{{QStringLiteral("jws_payload"), QString::fromUtf8(payload.value_or(QByteArray()))}};
    if (m_isPasswordInBody) {
        json[QStringLiteral("password")] = m_setup.fiscal.password;
    }
    send(QStringLiteral("/Sign/JWS"), QJsonDocument(json).toJson(QJsonDocument::Compact),
         [input, done](const SignerResult<QByteArray> &answer) {
             if (!answer) {
                 done(answer.error());
                 return;
             }
             const QByteArray compact =
                 QJsonDocument::fromJson(*answer).object()[QLatin1String("result")].toString().toLatin1();
             const auto signature = fiscal::fromBase64Url(compact.mid(input.size() + 1));
             if (!compact.startsWith(input + '.') || !signature ||
                 signature->size() != fiscal::kSignatureBytes) {
                 done(failure(SignerFault::BadAnswer, QStringLiteral("no JWS of what was asked")));
                 return;
             }
             done(*signature);
         });
}

} // namespace kassa::signer
