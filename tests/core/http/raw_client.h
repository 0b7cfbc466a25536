// SPDX-License-Identifier: GPL-3.0-or-later
// A client that sends exactly the bytes it is told and collects what comes back: what real HTTP clients never
// do.
#pragma once

#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace kassa::test {

/// Patience for one answer; the same tests run under Valgrind, thirty times slower.
inline constexpr int kPatienceMs = 60'000;

struct RawReply
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

class RawClient
{
public:
    explicit RawClient(quint16 port, bool isTls = false)
        : m_socket(isTls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>())
    {
        if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
            tls->setPeerVerifyMode(QSslSocket::VerifyNone);
            tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        } else {
            m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(),
                         [this] { m_received += m_socket->readAll(); });
    }

    [[nodiscard]] bool isConnected() const
    {
        const auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
        return tls ? tls->isEncrypted() : m_socket->state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool waitConnected() const
    {
        return QTest::qWaitFor([this] { return isConnected(); }, kPatienceMs);
    }
    void send(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }
    /// Waits for one whole reply and takes it off the input; status 0 when the connection ended before.
    RawReply takeReply(bool isHeadRequest = false)
    {
        RawReply reply;
        const auto isThere = [this, &reply, isHeadRequest] {
            return takeWhole(&reply, isHeadRequest);
        };
        const bool isDone = QTest::qWaitFor([&] { return isThere() || isClosed(); }, kPatienceMs);
        if (isDone && reply.status == 0)
            isThere();
        return reply;
    }
    [[nodiscard]] bool isClosed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool waitClosed() const
    {
        return QTest::qWaitFor([this] { return isClosed(); }, kPatienceMs);
    }
    /// Resets the connection.
    void abort() { m_socket->abort(); }
    void close() { m_socket->disconnectFromHost(); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }

private:
    bool takeWhole(RawReply *reply, bool isHeadRequest)
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_received.first(end + 2);
        const qsizetype field = head.toLower().indexOf("\r\ncontent-length: ");
        const qsizetype start = field + 18;
        const qsizetype length = field < 0 || isHeadRequest
                                     ? 0
                                     : head.sliced(start, head.indexOf("\r\n", start) - start).toLongLong();
        if (m_received.size() < end + 4 + length)
            return false;
        reply->status = head.sliced(9, 3).toInt();
        reply->head = head;
        reply->body = m_received.sliced(end + 4, length);
        m_received = m_received.sliced(end + 4 + length);
        return true;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
};

} // namespace kassa::test
