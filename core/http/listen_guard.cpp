// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/listen_guard.h"

#include "core/http/connection.h"

#include <QAbstractHttpServer>
#include <QSslSocket>

namespace kassa::http {

namespace {

/// A thousand printers and shops may come back at the same moment after a power cut.
constexpr int kBacklog = 1024;
/// Out of file descriptors Qt stops accepting for ever; we try again.
constexpr int kAcceptAgainMs = 200;
/// Empty lines between requests and the head of the next request fit in beside a whole request.
constexpr qint64 kReadSlackBytes = 4096;

qint64 readBufferBytes(const FrontConfig &config)
{
    return kMaxHeadBytes + config.maxBodyBytes + kReadSlackBytes;
}

} // namespace

ListenGuard::ListenGuard(FrontState &state, std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent), m_state(state), m_tls(std::move(tls))
{
    setListenBacklogSize(kBacklog);
    connect(this, &QTcpServer::acceptError, this, [this] {
        QTimer::singleShot(kAcceptAgainMs, this, [this] {
            if (isListening())
                resumeAccepting();
        });
    });
}

void ListenGuard::incomingConnection(qintptr descriptor)
{
    if (m_state.connections.size() >= m_state.config.maxConnections) {
        ++m_state.counters.connectionsOverLimit;
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        refused.abort();
        return;
    }
    ++m_state.counters.connectionsAccepted;
    if (m_tls)
        acceptTls(descriptor);
    else
        acceptPlain(descriptor);
}

void ListenGuard::acceptPlain(qintptr descriptor)
{
    auto *socket = new QTcpSocket(m_state.reader);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setReadBufferSize(readBufferBytes(m_state.config));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new Connection(socket, m_state);
    connection->noteHandOver();
    addPendingConnection(socket);
}

void ListenGuard::acceptTls(qintptr descriptor)
{
    auto *socket = new QSslSocket(m_state.reader);
    socket->setSslConfiguration(*m_tls);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setReadBufferSize(readBufferBytes(m_state.config));
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new Connection(socket, m_state);
    connection->noteHandshake();
    const auto handOver = [this, socket, connection] {
        connection->noteHandOver();
        addPendingConnection(socket);
    };
    // Once: a client that renegotiates must not get a second reader.
    connect(socket, &QSslSocket::encrypted, this, handOver, Qt::SingleShotConnection);
    socket->startServerEncryption();
}

} // namespace kassa::http
