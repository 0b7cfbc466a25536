// SPDX-License-Identifier: GPL-3.0-or-later
// cash_movement: money that came into or left the drawer without a receipt, append-only by trigger.
#pragma once

#include "core/order/session_report.h"
#include "core/store/database.h"

namespace kassa::store {

class MovementTable
{
public:
    explicit MovementTable(Database &database) : m_database(database) {}
    /// @param sessionId  cash_session.id; the new row's id comes back
    Result<qint64> insert(const order::CashMovement &movement, qint64 sessionId);
    /// Oldest first.
    Result<QList<order::CashMovement>> ofSession(qint64 sessionId);

private:
    Database &m_database;
};

} // namespace kassa::store
