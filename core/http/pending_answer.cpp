// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/pending_answer.h"

#include "core/http/connection.h"

namespace kassa::http {

PendingAnswer::PendingAnswer() = default;

PendingAnswer::PendingAnswer(Connection *connection) : m_connection(connection) {}

PendingAnswer::~PendingAnswer()
{
    drop();
}

PendingAnswer::PendingAnswer(PendingAnswer &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{
}

PendingAnswer &PendingAnswer::operator=(PendingAnswer &&other) noexcept
{
    if (this != &other) {
        drop();
        m_connection = std::exchange(other.m_connection, {});
    }
    return *this;
}

void PendingAnswer::send(const Answer &answer)
{
    if (Connection *connection = std::exchange(m_connection, {}).data())
        connection->sendAnswer(answer);
}

bool PendingAnswer::isClientThere() const
{
    return m_connection && m_connection->isAwaitingAnswer();
}

void PendingAnswer::drop()
{
    if (Connection *connection = std::exchange(m_connection, {}).data())
        connection->sendDropped();
}

} // namespace kassa::http
