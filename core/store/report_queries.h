// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z: sums one cash session by SQL, keeps the Z, lists sessions. Values out, no SQL.
#pragma once

#include "core/order/session_report.h"
#include "core/store/session_table.h"

#include <QTimeZone>

namespace kassa::store {

/// One line in the list of sessions.
struct SessionRow
{
    CashSession session;
    qint64 receipts = 0;
    money::Money turnover;

    bool operator==(const SessionRow &) const = default;
};

class ReportQueries
{
public:
    explicit ReportQueries(Database &database) : m_database(database) {}

    /// The figures as they are now, all of the same moment when called inside a transaction or savepoint.
    /// @param zone  of the shop, for the hours   Errors: NotFound, Damaged.
    Result<order::SessionReport> sum(qint64 sessionId, const QDateTime &nowUtc, const QTimeZone &zone);
    /// A closed session as it was kept at closing, any other one as sum() has it; consistent in itself.
    Result<order::SessionReport> report(qint64 sessionId, const QDateTime &nowUtc, const QTimeZone &zone);
    /// Keeps the Z of a session, once. Errors: Duplicate.
    Result<void> keep(const order::SessionReport &report);
    /// Newest first. @param beforeId  paging: only ids below; 0 = newest   @param limit  1..1000
    Result<QList<SessionRow>> sessions(qint64 beforeId, int limit);

private:
    Result<void> addTurnover(order::SessionReport &report);
    Result<void> addTaxes(order::SessionReport &report);
    Result<void> addTenders(order::SessionReport &report);
    Result<void> addLines(order::SessionReport &report);
    Result<void> addCashiers(order::SessionReport &report);
    Result<void> addHours(order::SessionReport &report, const QTimeZone &zone);
    Result<void> addDrawer(order::SessionReport &report);

    Database &m_database;
};

} // namespace kassa::store
