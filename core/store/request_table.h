// SPDX-License-Identifier: GPL-3.0-or-later
// external_request: every authenticated call with what was answered (reference "Externe Aufträge"; CONTRACT
// "Data dir").
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace kassa::store {

using RequestId = qint64;

struct RequestRow
{
    RequestId id = 0;
    QDateTime receivedAtUtc;
    bool blocking = false;
    QString peer;         ///< sender's address
    QString ref;          ///< as sent, may be empty when the request had none
    QString customerName; ///< for the list and the search
    std::optional<money::Money> total;
    QByteArray raw;    ///< request JSON, token replaced by ***
    QByteArray answer; ///< empty while none was sent
    QDateTime answeredAtUtc;
    std::optional<int> code; ///< status_code, or the negative JSON-RPC code
    order::OrderId orderId = 0;
    QString searchText; ///< further words for the search (product names, customer number); not read back
};

class RequestTable
{
public:
    explicit RequestTable(Database &database) : m_database(database) {}

    /// Inserts a request (its id is ignored), with or without its answer, and its words into the search.
    Result<RequestId> insert(const RequestRow &row);
    /// Errors: NotFound.
    Result<void> setAnswer(RequestId id, const QByteArray &answer, int code, const QDateTime &atUtc);
    /// Raw JSON of the newest request that this order was made of, replaced by or repeated as (a refused
    /// repeat does not count), if any.
    Result<std::optional<QByteArray>> lastAccepted(order::OrderId id);

private:
    Database &m_database;
};

} // namespace kassa::store
