// SPDX-License-Identifier: GPL-3.0-or-later
// A remote signing service over HTTPS: the REST interfaces of a.sign RK HSM and RK Online, which take the
// payload and answer with the finished JWS. Source: fiscal notes 10.
#pragma once

#include "core/signer/signer_setup.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace kassa::signer {

class HttpSigner final : public QObject, public Signer
{
    Q_OBJECT
public:
    /// The address is [fiscal] url, the part before "/Sign/JWS". With "{user}" in it the user's name stands
    /// there and the password goes into the JSON (RK Online); without, both go into Basic authentication
    /// (HSM) when they are set.
    explicit HttpSigner(SignerSetup setup);

    /// Reads certificate and trust provider. Errors: NotConfigured (no https address), Unreachable, Refused,
    /// BadAnswer, TimedOut.
    void open(const Opened &done) override;
    void sign(const QByteArray &input, const Signed &done) override;

    /// A service that has not answered by then is out of order. Source: fiscal notes 10.
    static constexpr int kTimeoutMs = 2'500;

private:
    using Answered = std::function<void(const SignerResult<QByteArray> &body)>;

    void send(const QString &path, const std::optional<QByteArray> &body, const Answered &done);
    void openWith(const QByteArray &certificate, const Opened &done);

    SignerSetup m_setup;
    QString m_base;
    bool m_isPasswordInBody = false;
    QNetworkAccessManager m_network;
};

} // namespace kassa::signer
