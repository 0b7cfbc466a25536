// SPDX-License-Identifier: GPL-3.0-or-later
// Values that cross the HTTP front: a request, its answer, a route and the configuration. Values only:
// nothing in here points into a socket or into Qt's request object (STYLE 3.1).
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace kassa::http {

class PendingAnswer;

/// Why listening failed. TlsMismatch: the key does not belong to the certificate.
enum class Code { AddressInUse, BadAddress, TlsCertificate, TlsKey, TlsMismatch, ListenFailed };

template<class T>
using Result = base::Result<T, Code>;

/// One complete, checked request. Path and query are percent-decoded from the raw target.
struct Request
{
    QByteArray method;
    /// Decoded path, "/external/order".
    QString path;
    /// What stood at {segment} in the route's path; empty for exact paths.
    QString segment;
    /// Decoded pairs in the order sent, '+' is a blank, a name without '=' has an empty value. A value that
    /// is not UTF-8 is read as Latin-1; whoever needs another charset decodes rawTarget.
    QList<std::pair<QString, QString>> query;
    QByteArray rawTarget;
    /// As sent, with parameters.
    QByteArray contentType;
    QByteArray body;
    /// Sender; an IPv4 sender on a dual-stack socket is given as IPv4.
    QHostAddress peer;
    /// The Range header as sent, empty without one.
    QByteArray range;
};

/// What goes back. Content-Length, Connection and Content-Type are written by the front.
struct Answer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    /// Further headers. CR and LF in a value become blanks.
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// Called on the front's thread, once per request. May answer at once or keep the handle. No nested event
/// loops.
using Handler = std::function<void(const Request &, PendingAnswer)>;

struct Route
{
    /// "GET", "POST": upper case.
    QByteArray method;
    /// Exact path, or a path in which one whole part is "{segment}": "/goodcom/{token}/order" takes any
    /// non-empty part.
    QString path;
    /// Media type without parameters that the request must carry, else 415. Empty: any.
    QByteArray requiredContentType;
    Handler handler;
    /// Sent when a PendingAnswer dies unanswered.
    Answer dropped = {500, {}, {}, {}};
    /// The handler reads rawTarget itself: `query` is empty, and what would be malformed in it is no reason
    /// to refuse.
    bool readsRawQuery = false;
};

struct TlsFiles
{
    /// PEM, the server's certificate first, then its chain.
    QString certificateFile;
    /// PEM, RSA or EC, not encrypted.
    QString keyFile;
};

struct FrontConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    /// 0: any free port.
    quint16 port = 0;
    int maxConnections = 512;
    /// Longest request body, else 413.
    qint64 maxBodyBytes = 1024 * 1024;
    /// Time from connecting, or from the last answer, until the next request is complete.
    int requestTimeoutMs = 15'000;
    /// Bytes of requests and unsent answers in memory over all connections, else 503.
    qint64 maxBufferedBytesTotal = 64 * 1024 * 1024;
    /// Further Host names without port. The own addresses are always allowed.
    QStringList hosts;
    /// Allowed Origin values ("https://shop.example").
    QStringList origins;
    std::optional<TlsFiles> tls;
};

/// Since construction. For /metrics and /health: counts only.
struct Counters
{
    qint64 connectionsAccepted = 0;
    qint64 connectionsOverLimit = 0;
    qint64 handshakesFailed = 0;
    qint64 requests = 0;
    qint64 timedOut = 0;
    /// Connections closed because a further request came while an answer was pending.
    qint64 closedForPipelining = 0;
    /// Answers that the front gave because a handler dropped its handle.
    qint64 droppedAnswers = 0;
    /// Requests the front refused by itself, by HTTP status.
    QMap<int, qint64> refusedByStatus;
    /// Answers by status class: index 2 counts 2xx.
    std::array<qint64, 6> answersByClass = {};
    int openConnections = 0;
    int pendingAnswers = 0;
    qint64 bufferedBytes = 0;
};

} // namespace kassa::http
