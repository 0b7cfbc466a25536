// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_front.h"

#include "core/base/assert.h"
#include "core/http/connection.h"
#include "core/http/listen_guard.h"
#include "core/http/tls_pair.h"

#include <QAbstractHttpServer>
#include <QTcpSocket>

#include <algorithm>

namespace kassa::http {

namespace {

/// How late a deadline may be noticed: a tenth of it, within these.
constexpr int kMinSweepMs = 20;
constexpr int kMaxSweepMs = 250;
constexpr int kSweepsPerTimeout = 10;

/// Qt's part: assembles bodies and calls us. It never answers (STYLE 3.1).
class RequestReader final : public QAbstractHttpServer
{
public:
    RequestReader(FrontState &state, QObject *parent) : QAbstractHttpServer(parent), m_state(state) {}

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        if (Connection *connection = m_state.connections.value(socket))
            connection->takeRequest(request);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    FrontState &m_state;
};

Code codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return Code::AddressInUse;
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::HostNotFoundError:
        return Code::BadAddress;
    default:
        return Code::ListenFailed;
    }
}

QSet<QByteArray> lowered(const QStringList &texts)
{
    QSet<QByteArray> set;
    for (const QString &text : texts)
        set.insert(text.trimmed().toUtf8().toLower());
    return set;
}

} // namespace

HttpFront::HttpFront(QList<Route> routes, QObject *parent)
    : QObject(parent)
    , m_state(new FrontState{.routes = RouteTable(std::move(routes)),
                             .config = {},
                             .hosts = {},
                             .origins = {},
                             .counters = {},
                             .clock = {},
                             .reader = nullptr,
                             .sweep = nullptr,
                             .connections = {}})
{
    m_state->reader = new RequestReader(*m_state, this);
    m_state->sweep = new QTimer(this);
    connect(m_state->sweep, &QTimer::timeout, this, &HttpFront::checkDeadlines);
}

HttpFront::~HttpFront()
{
    delete m_guard;
    // Sockets go first: while they die they still reach their connection, the state and Qt's reader.
    const QList<const QTcpSocket *> sockets = m_state->connections.keys();
    qDeleteAll(sockets);
    delete m_state->reader;
}

Result<quint16> HttpFront::listen(const FrontConfig &config)
{
    KASSA_ASSERT(!m_guard);
    const QString place = QStringLiteral("%1:%2").arg(config.address.toString()).arg(config.port);
    if (config.address.isNull())
        return base::Error<Code>{Code::BadAddress, QStringLiteral("the address is not an IP address"), place};
    std::optional<QSslConfiguration> tls;
    if (config.tls) {
        Result<QSslConfiguration> pair = loadTlsPair(*config.tls);
        if (!pair)
            return pair.error();
        tls = std::move(*pair);
    }
    auto guard = std::make_unique<ListenGuard>(*m_state, std::move(tls), nullptr);
    if (!guard->listen(config.address, config.port))
        return base::Error<Code>{codeOf(guard->serverError()), guard->errorString(), place};
    m_state->config = config;
    m_state->hosts = HostRule(config.address, config.hosts);
    m_state->origins = lowered(config.origins);
    m_state->sweep->setInterval(
        std::clamp(config.requestTimeoutMs / kSweepsPerTimeout, kMinSweepMs, kMaxSweepMs));
    m_guard = guard.release();
    // From here on the guard is the reader's child.
    m_state->reader->bind(m_guard);
    return m_guard->serverPort();
}

void HttpFront::close()
{
    if (!m_guard)
        return;
    m_guard->close();
    m_guard->deleteLater();
    m_guard = nullptr;
    const QList<Connection *> connections = m_state->connections.values();
    for (Connection *connection : connections)
        connection->closeSoon();
}

int HttpFront::connections() const
{
    return m_state->counters.openConnections;
}

int HttpFront::pendingAnswers() const
{
    return m_state->counters.pendingAnswers;
}

Counters HttpFront::counters() const
{
    return m_state->counters;
}

void HttpFront::checkDeadlines()
{
    const qint64 nowMs = m_state->clock.monotonicMs();
    const QList<Connection *> connections = m_state->connections.values();
    if (connections.isEmpty())
        m_state->sweep->stop();
    for (Connection *connection : connections)
        connection->checkDeadline(nowMs);
}

} // namespace kassa::http
