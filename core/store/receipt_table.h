// SPDX-License-Identifier: GPL-3.0-or-later
// receipt and payment: booked sales, append-only by trigger.
#pragma once

#include "core/order/receipt.h"
#include "core/store/database.h"

namespace kassa::store {

/// The newest link of the receipt sequence; sequence 0 when there is none yet.
struct LastReceipt
{
    qint64 sequence = 0;
    QDateTime issuedAtUtc;
};

/// Figures of one cash session for the shell and the closing page.
struct SessionFigures
{
    qint64 receipts = 0;
    money::Money turnover;
    money::Money tillCash;   ///< booked cash and cash received later, without float
    money::Money other;      ///< card and other methods, booked or received later
    money::Money onDelivery; ///< booked as outstanding less what came in; negative: older debts were paid

    bool operator==(const SessionFigures &) const = default;
};

class ReceiptTable
{
public:
    explicit ReceiptTable(Database &database) : m_database(database) {}

    Result<LastReceipt> last();
    /// Inserts receipt and payments; sessionId is cash_session.id. Returns the new id.
    Result<order::ReceiptId> insert(const order::Receipt &receipt, qint64 sessionId);
    Result<order::Receipt> byId(order::ReceiptId id);
    Result<SessionFigures> figures(qint64 sessionId);

private:
    Database &m_database;
};

} // namespace kassa::store
