// SPDX-License-Identifier: GPL-3.0-or-later
// A remote signing service: /Certificate, /ZDA and /Sign/JWS below any prefix, with faults on command. HTTP
// or HTTPS on loopback. Source: fiscal notes 10.
#pragma once

#include "signer_key.h"

#include <QStringList>
#include <QTcpServer>

#include <memory>

namespace kassa::sim {

enum class ServiceFault { None, Silent, Refused, ServerError, NoJson, OtherPayload, WrongSignature, Huge };

class SigningService : public QObject
{
    Q_OBJECT
public:
    /// Listens on a free port of loopback unless `port` names one. 0: it could not.
    quint16 listen(quint16 port = 0);
    /// The same over TLS, with the certificate and key of two PEM files.
    quint16 listenTls(const QString &certificateFile, const QString &keyFile);

    void setFault(ServiceFault fault) { m_fault = fault; }
    /// When set, requests without this Basic user and password are refused.
    void setBasic(const QByteArray &userAndPassword) { m_basic = userAndPassword; }
    [[nodiscard]] const SignerKey &key() const { return m_key; }
    /// "GET /prefix/ZDA" ... as they came.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &lastBody() const { return m_lastBody; }

private:
    quint16 listenOn(std::unique_ptr<QTcpServer> server, quint16 port);
    void readFrom(QTcpSocket *socket, QByteArray *buffer);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    [[nodiscard]] QByteArray bodyFor(const QByteArray &path, const QByteArray &body) const;

    std::unique_ptr<QTcpServer> m_server;
    SignerKey m_key;
    ServiceFault m_fault = ServiceFault::None;
    QByteArray m_basic;
    QStringList m_requests;
    QByteArray m_lastBody;
};

} // namespace kassa::sim
