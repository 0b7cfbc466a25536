// SPDX-License-Identifier: GPL-3.0-or-later
#include "movement_table.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

constexpr char kInsert[] = "INSERT INTO cash_movement (session_id, at, cashier, kind, amount_minor, reason)"
                           " VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kOfSession[] =
    "SELECT id, kind, amount_minor, reason, cashier, at FROM cash_movement WHERE session_id = ? ORDER BY id";

} // namespace

Result<qint64> MovementTable::insert(const order::CashMovement &movement, qint64 sessionId)
{
    return m_database.statements().insert(kInsert, {sessionId, base::toStoredTime(movement.atUtc),
                                                    movement.cashier, order::toName(movement.kind),
                                                    movement.amount.minor(), movement.reason});
}

Result<QList<order::CashMovement>> MovementTable::ofSession(qint64 sessionId)
{
    return m_database.statements().list<order::CashMovement>(
        kOfSession, {sessionId}, [](const Row &row) -> Result<order::CashMovement> {
            const auto kind = order::fromName<order::MovementKind>(row.text(1));
            if (!kind) {
                return base::Error<Code>{Code::Damaged, QStringLiteral("unknown movement"), row.text(1)};
            }
            return order::CashMovement{row.integer(0), *kind,       row.money(2),
                                       row.text(3),    row.text(4), row.time(5)};
        });
}

} // namespace kassa::store
