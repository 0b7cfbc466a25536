// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

#define KASSA_SESSION_COLUMNS                                                                                \
    "id, number, station, opened_by, opened_at, opening_float_minor, closed_at, closed_by, counted_minor,"   \
    " difference_reason"

constexpr char kOpen[] =
    "SELECT " KASSA_SESSION_COLUMNS " FROM cash_session WHERE station = ? AND closed_at IS NULL";
constexpr char kById[] = "SELECT " KASSA_SESSION_COLUMNS " FROM cash_session WHERE id = ?";
constexpr char kNewest[] =
    "SELECT " KASSA_SESSION_COLUMNS " FROM cash_session WHERE station = ? ORDER BY id DESC LIMIT 1";
constexpr char kNextNumber[] = "SELECT COALESCE(MAX(number), 0) + 1 FROM cash_session WHERE station = ?";
constexpr char kInsert[] =
    "INSERT INTO cash_session (number, station, opened_by, opened_at, opening_float_minor, closed_by,"
    " counted_minor) VALUES (?, ?, ?, ?, ?, '', 0)";
constexpr char kClose[] =
    "UPDATE cash_session SET closed_at = ?, closed_by = ?, counted_minor = ?, difference_reason = ?"
    " WHERE id = ? AND closed_at IS NULL";

} // namespace

CashSession readSession(const Row &row)
{
    CashSession session;
    session.id = row.integer(0);
    session.number = row.integer(1);
    session.station = row.text(2);
    session.openedBy = row.text(3);
    session.openedAtUtc = row.time(4);
    session.openingFloat = row.money(5);
    session.closedAtUtc = row.time(6);
    session.closedBy = row.text(7);
    session.counted = row.money(8);
    session.differenceReason = row.text(9);
    return session;
}

Result<std::optional<CashSession>> SessionTable::open(const QString &station)
{
    return m_database.statements().first<CashSession>(
        kOpen, {station}, [](const Row &row) -> Result<CashSession> { return readSession(row); });
}

Result<CashSession> SessionTable::byId(qint64 id)
{
    return m_database.statements().one<CashSession>(
        kById, {id}, [](const Row &row) -> Result<CashSession> { return readSession(row); });
}

Result<std::optional<CashSession>> SessionTable::newest(const QString &station)
{
    return m_database.statements().first<CashSession>(
        kNewest, {station}, [](const Row &row) -> Result<CashSession> { return readSession(row); });
}

Result<CashSession> SessionTable::insert(const CashSession &session)
{
    Statements &statements = m_database.statements();
    const Result<qint64> number = statements.one<qint64>(
        kNextNumber, {session.station}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!number) {
        return number.error();
    }
    const Result<qint64> id =
        statements.insert(kInsert, {*number, session.station, session.openedBy,
                                    base::toStoredTime(session.openedAtUtc), session.openingFloat.minor()});
    if (!id) {
        return id.error();
    }
    CashSession opened = session;
    opened.id = *id;
    opened.number = *number;
    opened.closedAtUtc = {};
    opened.closedBy.clear();
    opened.counted = {};
    return opened;
}

Result<void> SessionTable::close(qint64 id,
                                 const QString &by,
                                 money::Money counted,
                                 const QString &differenceReason,
                                 const QDateTime &atUtc)
{
    return m_database.statements().change(
        kClose, {base::toStoredTime(atUtc), by, counted.minor(), differenceReason, id});
}

} // namespace kassa::store
