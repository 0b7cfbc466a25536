// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_table.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

constexpr char kInsert[] =
    "INSERT INTO settlement (order_id, receipt_id, session_id, outcome, reversal_id, at,"
    " cashier, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kInsertPayment[] =
    "INSERT INTO settlement_payment (settlement_id, position, kind, method, amount_minor, given_minor)"
    " VALUES (?, ?, ?, ?, ?, ?)";

} // namespace

Result<void> SettlementTable::insert(const SettlementRow &row)
{
    Statements &statements = m_database.statements();
    const Result<qint64> id = statements.insert(
        kInsert, {row.orderId, row.receiptId, row.sessionId, order::toName(row.outcome),
                  orNull(row.reversalId), base::toStoredTime(row.atUtc), row.cashier, row.reason});
    if (!id) {
        return id.error();
    }
    int position = 0;
    for (const order::Payment &payment : row.payments) {
        const Result<void> stored =
            statements.run(kInsertPayment, {*id, position++, order::toName(payment.kind), payment.method,
                                            payment.amount.minor(), payment.given.minor()});
        if (!stored) {
            return stored;
        }
    }
    return {};
}

} // namespace kassa::store
