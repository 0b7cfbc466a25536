// SPDX-License-Identifier: GPL-3.0-or-later
// The right and the duty to answer one request, now or later. It never touches a socket whose client has
// left, nor a front that is gone, and cannot be lost: a handle that dies unanswered sends the route's
// `dropped` answer.
#pragma once

#include "core/http/http_types.h"

#include <QPointer>

namespace kassa::http {

class Connection;

/// Move-only. Lives and dies on the front's thread; across threads only a number that stands for it goes.
class PendingAnswer
{
public:
    /// An empty handle: nobody is there, send() does nothing.
    PendingAnswer();
    /// Sends the route's `dropped` answer unless answered, moved from, or the client has left.
    ~PendingAnswer();
    PendingAnswer(PendingAnswer &&other) noexcept;
    /// A handle that is overwritten unanswered sends its `dropped` answer first.
    PendingAnswer &operator=(PendingAnswer &&other) noexcept;
    PendingAnswer(const PendingAnswer &) = delete;
    PendingAnswer &operator=(const PendingAnswer &) = delete;

    /// Writes the answer to the socket. Only the first call counts; without a client it does nothing.
    void send(const Answer &answer);
    /// Whether the client still waits for this answer.
    [[nodiscard]] bool isClientThere() const;

private:
    friend class Connection;
    explicit PendingAnswer(Connection *connection);
    void drop();

    QPointer<Connection> m_connection;
};

} // namespace kassa::http
