// SPDX-License-Identifier: GPL-3.0-or-later
// external_order and order_event: orders with their timeline. Every change is called inside a Transaction
// together with the event that tells of it.
#pragma once

#include "core/order/event.h"
#include "core/store/database.h"

#include <optional>

namespace kassa::store {

struct DoneOrders
{
    qint64 count = 0;
    money::Money total;
};

/// What the counts need of an open order.
struct OpenOrder
{
    order::OrderId id = 0;
    bool isAwaitingYes = false;
};

/// What the queue of the order printers needs of an order.
struct AwaitingPrinter
{
    order::OrderId id = 0;
    QString station;
    QDateTime receivedAtUtc;
    bool isOffered = false;
};

/// From yes to done.
struct DoneTimes
{
    QDateTime acceptedAtUtc;
    QDateTime doneAtUtc;
};

class OrderTable
{
public:
    /// Nobody needs to know a regular's count any better, and it stays cheap.
    static constexpr int kMaxEarlier = 999;

    explicit OrderTable(Database &database) : m_database(database) {}

    /// Inserts an order (its id is ignored) and returns the new id. Duplicate: a live order with this ref
    /// exists.
    Result<order::OrderId> insert(const order::Order &order);
    Result<order::Order> byId(order::OrderId id);
    /// The order under `ref` that is open or done, if any (cancelled ones do not count).
    Result<std::optional<order::Order>> liveByRef(const QString &ref);
    /// Open orders and those whose receipt waits to be looked at, oldest first, at most `limit`.
    Result<QList<order::Order>> waiting(int limit);
    Result<qint64> countOpen();
    /// Every open order, in no order; reads an index only, so a hundred thousand take a moment.
    Result<QList<OpenOrder>> openOrders();
    /// Open orders behind `after` that came with autoprint, or with noprint and autonext, or whose yes asks
    /// for it, and are no tests, oldest first, at most `limit`. Whether they are paid and confirmed is left
    /// to the caller.
    Result<QList<order::Order>> unattended(order::OrderId after, int limit);
    /// Open orders that wait for a printer's yes and have not timed out, oldest first; reads an index.
    Result<QList<AwaitingPrinter>> awaitingPrinter();
    /// How many orders the customer of `order` had before it, without cancelled ones and tests; 0 for nobody
    /// in particular, at most kMaxEarlier. Reads an index.
    Result<int> earlierOrders(const order::Order &order);
    /// Done orders whose money on delivery is due, oldest first, at most `limit`.
    Result<QList<order::Order>> unsettled(int limit);
    /// Times at which orders that are no tests came in, oldest first, at most `limit`; reads an index.
    Result<QList<QDateTime>> receivedBetween(const QDateTime &fromUtc, const QDateTime &untilUtc, int limit);
    /// Of orders done since `fromUtc` that somebody had accepted: when that was, and when they were finished
    /// (with money on delivery: when it came in). Only the newest `limit` finished orders are looked at.
    Result<QList<DoneTimes>> doneSince(const QDateTime &fromUtc, int limit);
    /// The order that came last, whatever became of it.
    Result<std::optional<order::Order>> newest();
    /// Done orders since `fromUtc` with their sum.
    Result<DoneOrders> finishedSince(const QDateTime &fromUtc);
    /// The newest done or cancelled orders, newest first, at most `limit`.
    Result<QList<order::Order>> recentlyFinished(int limit);

    /// Writes content and handling of a replaced order.
    Result<void> updateContent(const order::Order &order);
    /// Writes every field of the life: status, confirmation, times, closing words, receipt, previewDue.
    Result<void> updateLife(const order::Order &order);

    Result<void> append(const order::Event &event);
    Result<QList<order::Event>> events(order::OrderId id);

private:
    Database &m_database;
};

} // namespace kassa::store
