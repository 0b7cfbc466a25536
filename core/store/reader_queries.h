// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader thread asks its read-only connection: lists, search, details, CSV, checks. Values out, no
// SQL.
#pragma once

#include "core/order/event.h"
#include "core/order/receipt.h"
#include "core/store/request_table.h"

#include <functional>

namespace kassa::store {

/// Filter of the external orders page.
struct RequestQuery
{
    QString text;      ///< words, each matched from its start in ref, customer, number, lines
    QDateTime fromUtc; ///< invalid: no lower bound
    std::optional<order::Status> status; ///< of the order that the request belongs to
    bool refusedOnly = false;            ///< requests that became no order
    RequestId beforeId = 0;              ///< paging: only ids below; 0 = newest
    int limit = 200;                     ///< 1..1000
};

struct RequestListRow
{
    RequestId id = 0;
    QDateTime receivedAtUtc;
    QString ref;
    bool blocking = false;
    QString customerName;
    std::optional<money::Money> total;
    std::optional<int> code;
    std::optional<order::Status> orderStatus; ///< nothing: no order came of it
    order::OrderId orderId = 0;
};

struct RequestDetail
{
    RequestRow request;
    std::optional<order::Order> order;
    QList<order::Event> events;
};

/// What `kassa --check` reports of the figures.
struct FigureFault
{
    QString receiptNumber;
    QString fault; ///< English: sums, gaps, time order, unreadable content
};

class ReaderQueries
{
public:
    explicit ReaderQueries(Database &database) : m_database(database) {}

    Result<QList<RequestListRow>> requests(const RequestQuery &query);
    Result<RequestDetail> request(RequestId id);
    /// Calls `row` for every match, newest first, in flat memory.
    Result<void> eachRequest(const RequestQuery &query,
                             const std::function<void(const RequestListRow &)> &row);
    Result<qint64> receiptCount();
    /// Sequence without gaps, payments equal total, time never going back, content readable, done orders have
    /// receipts.
    Result<QList<FigureFault>> checkFigures();

private:
    Database &m_database;
};

} // namespace kassa::store
