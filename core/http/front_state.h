// SPDX-License-Identifier: GPL-3.0-or-later
// What all connections of one front share: limits, routes, counts. Internal to core/http; outlives every
// connection.
#pragma once

#include "core/base/clock.h"
#include "core/http/host_rule.h"
#include "core/http/http_types.h"
#include "core/http/route_table.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QAbstractHttpServer;
class QTcpSocket;

namespace kassa::http {

class Connection;

struct FrontState
{
    RouteTable routes;
    FrontConfig config;
    HostRule hosts;
    QSet<QByteArray> origins;
    Counters counters;
    base::SystemClock clock;
    /// Qt's reader of requests, parent of every socket.
    QAbstractHttpServer *reader = nullptr;
    /// Looks for passed deadlines; runs while there is a connection. One timer for all instead of one each:
    /// starting and stopping a timer twice per request would cost more than the request line.
    QTimer *sweep = nullptr;
    QHash<const QTcpSocket *, Connection *> connections;
};

} // namespace kassa::http
