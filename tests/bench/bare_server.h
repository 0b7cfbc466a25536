// SPDX-License-Identifier: GPL-3.0-or-later
// What Kassa is compared with: the least a server built on the same parts can do. No checks, no rules, no
// limits.
#pragma once

#include <QAbstractHttpServer>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace kassa::bench {

/// Answers every request with a short constant text at once.
class BareHello : public QAbstractHttpServer
{
    Q_OBJECT
public:
    BareHello() = default;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
};

/// Parses the same JSON and inserts one row per order; requests of one turn of the event loop share a commit
/// (WAL, synchronous FULL), each is answered after it.
class BareIntake : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit BareIntake(const QString &databaseFile);
    ~BareIntake() override;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    struct Waiting
    {
        const QHttpServerRequest *request; // lives as long as its socket
        QPointer<QTcpSocket> socket;
        QByteArray body;
    };
    void commit();

    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_insert;
    QTimer m_timer;
    std::vector<Waiting> m_waiting;
};

/// A bare server on a thread of its own, as Kassa's engine is.
class ServerThread
{
public:
    /// `make` is called on the new thread.
    explicit ServerThread(std::function<std::unique_ptr<QAbstractHttpServer>()> make);
    ~ServerThread();
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// An object that lives on the server's thread.
    [[nodiscard]] QObject *home() { return &m_home; }

private:
    QThread m_thread;
    QObject m_home;
    std::unique_ptr<QAbstractHttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace kassa::bench
