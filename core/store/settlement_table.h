// SPDX-License-Identifier: GPL-3.0-or-later
// settlement and settlement_payment: what became of money that was booked as on delivery, append-only by
// trigger. One row per order, whatever goes wrong above this table.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QDateTime>

namespace kassa::store {

struct SettlementRow
{
    order::OrderId orderId = 0;
    order::ReceiptId receiptId = 0; ///< the receipt whose money it is
    qint64 sessionId = 0;           ///< cash_session.id of the session in which it was settled
    order::Settlement outcome = order::Settlement::Received; ///< Received or NotCollected
    order::ReceiptId reversalId = 0;                         ///< NotCollected: the receipt that cancels
    QDateTime atUtc;
    QString cashier;
    QString reason;                 ///< NotCollected: why
    QList<order::Payment> payments; ///< Received: the tenders that really came in, Cash and Other only
};

class SettlementTable
{
public:
    explicit SettlementTable(Database &database) : m_database(database) {}
    /// Inserts the settlement with its payments. Errors: Duplicate when the order has one already.
    Result<void> insert(const SettlementRow &row);

private:
    Database &m_database;
};

} // namespace kassa::store
