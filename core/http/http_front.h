// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP front: limits, checks and routes in front of QAbstractHttpServer. It knows requests and answers,
// nothing of tills; a route is a function from a request value to an answer now or later. Follows CONTRACT
// "HTTP".
#pragma once

#include "core/http/http_types.h"
#include "core/http/pending_answer.h"

#include <QObject>

#include <memory>

namespace kassa::http {

struct FrontState;
class ListenGuard;

/// Lives on one thread, with its handlers and its PendingAnswers. May be destroyed before the PendingAnswers,
/// but not from inside a handler.
class HttpFront : public QObject
{
    Q_OBJECT

public:
    /// routes: fixed for the front's life; a bad one is a programmer error (asserts).
    explicit HttpFront(QList<Route> routes, QObject *parent = nullptr);
    ~HttpFront() override;

    /// Starts listening and returns the port. Errors: AddressInUse, BadAddress, TlsCertificate, TlsKey,
    /// TlsMismatch, ListenFailed; `context` names address and port or the file. Not while listening
    /// (asserts); again after close().
    Result<quint16> listen(const FrontConfig &config);

    /// Stops listening and closes every connection, those with a pending answer after it was sent.
    /// Idempotent.
    void close();

    /// Open connections, those in their handshake or closing included.
    [[nodiscard]] int connections() const;
    /// Requests handed to a route and not answered yet, those of clients that left excluded.
    [[nodiscard]] int pendingAnswers() const;
    [[nodiscard]] Counters counters() const;

private:
    void checkDeadlines();

    std::unique_ptr<FrontState> m_state;
    ListenGuard *m_guard = nullptr;
};

} // namespace kassa::http
