// SPDX-License-Identifier: GPL-3.0-or-later
// The listening socket, plain or TLS. Makes each connection's socket itself and connects our slots before
// Qt's reader gets it; over the limit it closes at once. For TLS it hands over only after the handshake.
// Internal to core/http.
#pragma once

#include "core/http/front_state.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace kassa::http {

class ListenGuard final : public QTcpServer
{
    Q_OBJECT

public:
    ListenGuard(FrontState &state, std::optional<QSslConfiguration> tls, QObject *parent);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void acceptPlain(qintptr descriptor);
    void acceptTls(qintptr descriptor);

    FrontState &m_state;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace kassa::http
