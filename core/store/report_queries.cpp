// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_queries.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/order/session_report_json.h"
#include "core/store/movement_table.h"
#include "core/store/sqlite_dialect.h"
#include "core/store/statements.h"

#include <algorithm>
#include <array>
#include <limits>

namespace kassa::store {

namespace {

constexpr int kMaxLimit = 1'000;
constexpr int kHoursPerDay = 24;

constexpr char kTurnover[] = "SELECT COUNT(*), COALESCE(SUM(total_minor), 0),"
                             " COALESCE(SUM(CASE WHEN " KASSA_IS_REFUND " THEN 1 ELSE 0 END), 0),"
                             " COALESCE(SUM(CASE WHEN " KASSA_IS_REFUND " THEN total_minor ELSE 0 END), 0),"
                             " COALESCE(MIN(sequence), 0), COALESCE(MAX(sequence), 0) FROM receipt r WHERE "
                             "r.session_id = ? AND " KASSA_IS_SALE;
constexpr char kNumberOf[] = "SELECT number FROM receipt WHERE sequence = ?";
constexpr char kCashiers[] =
    "SELECT cashier, COUNT(*), SUM(total_minor) FROM receipt r WHERE r.session_id = ?"
    " AND " KASSA_IS_SALE " GROUP BY cashier ORDER BY cashier";
// By the minute, for zones that are not whole hours off.
constexpr char kMinutes[] =
    "SELECT MIN(issued_at), COUNT(*), SUM(total_minor) FROM receipt r WHERE r.session_id = ?"
    " AND " KASSA_IS_SALE " GROUP BY substr(issued_at, 1, 16)";
constexpr char kCancelled[] =
    "SELECT COUNT(*) FROM external_order WHERE status = 'cancelled' AND test = 0 AND finished_at >= ?"
    " AND finished_at <= ? AND (station = ? OR station = '')";
constexpr char kKept[] = "SELECT content FROM session_report WHERE session_id = ?";
constexpr char kKeep[] = "INSERT INTO session_report (session_id, content) VALUES (?, " KASSA_UTF8_VALUE ")";
constexpr char kSessions[] =
    "SELECT s.id, s.number, s.station, s.opened_by, s.opened_at, s.opening_float_minor, s.closed_at,"
    " s.closed_by, s.counted_minor, s.difference_reason,"
    " (SELECT COUNT(*) FROM receipt r WHERE r.session_id = s.id AND " KASSA_IS_SALE "),"
    " (SELECT COALESCE(SUM(r.total_minor), 0) FROM receipt r WHERE r.session_id = s.id AND " KASSA_IS_SALE ")"
    " FROM cash_session s WHERE s.id < ? ORDER BY s.id DESC LIMIT ?";

order::TenderPlace placeOf(order::TenderKind kind, bool withOrder)
{
    switch (kind) {
    case order::TenderKind::Cash:
        return order::TenderPlace::TillCash;
    case order::TenderKind::Other:
        return withOrder ? order::TenderPlace::PaidOnline : order::TenderPlace::TillOther;
    case order::TenderKind::OnDelivery:
        return order::TenderPlace::OnDelivery;
    }
    base::assertFailed("tender without a place", __FILE__, __LINE__);
}

} // namespace

Result<void> ReportQueries::addTurnover(order::SessionReport &report)
{
    Statements &statements = m_database.statements();
    std::array<qint64, 2> sequences{};
    const auto read = [&report, &sequences](const Row &row) -> Result<bool> {
        report.receipts = row.integer(0);
        report.turnover = row.money(1);
        report.refunds = row.integer(2);
        report.refunded = row.money(3);
        sequences = {row.integer(4), row.integer(5)};
        return true;
    };
    if (const auto counted = statements.one<bool>(kTurnover, {report.sessionId}, read); !counted) {
        return counted.error();
    }
    if (report.receipts == 0) {
        return {};
    }
    const auto text = [](const Row &row) -> Result<QString> {
        return row.text(0);
    };
    const auto first = statements.one<QString>(kNumberOf, {sequences[0]}, text);
    const auto last = statements.one<QString>(kNumberOf, {sequences[1]}, text);
    if (!first || !last) {
        return first ? last.error() : first.error();
    }
    report.firstReceipt = *first;
    report.lastReceipt = *last;
    return {};
}

Result<void> ReportQueries::addTaxes(order::SessionReport &report)
{
    auto taxes = m_database.statements().list<order::TaxSum>(
        sqlite::kTaxSums, {report.sessionId}, [](const Row &row) -> Result<order::TaxSum> {
            return order::TaxSum{row.text(0), money::BasisPoints{static_cast<int>(row.integer(1))},
                                 row.money(2), row.money(3), row.money(4)};
        });
    if (!taxes) {
        return taxes.error();
    }
    report.taxes = *std::move(taxes);
    return {};
}

Result<void> ReportQueries::addTenders(order::SessionReport &report)
{
    auto tenders = m_database.statements().list<order::TenderSum>(
        sqlite::kTenderSums, {report.sessionId, report.sessionId, report.sessionId},
        [](const Row &row) -> Result<order::TenderSum> {
            const auto kind = order::fromName<order::TenderKind>(row.text(0));
            if (!kind) {
                return base::Error<Code>{Code::Damaged, QStringLiteral("unknown tender"), row.text(0)};
            }
            return order::TenderSum{placeOf(*kind, row.flag(2)), row.text(1), row.integer(3), row.money(4)};
        });
    if (!tenders) {
        return tenders.error();
    }
    report.tenders = *std::move(tenders);
    std::stable_sort(report.tenders.begin(), report.tenders.end(),
                     [](const order::TenderSum &a, const order::TenderSum &b) { return a.place < b.place; });
    return {};
}

Result<void> ReportQueries::addLines(order::SessionReport &report)
{
    return m_database.statements().each(
        sqlite::kLineSums, {report.sessionId}, [&report](const Row &row) -> Result<void> {
            if (row.flag(0)) {
                report.untaxed = row.money(3);
            } else {
                report.categories.append(order::NamedSum{row.text(1), row.integer(2), row.money(3)});
            }
            return {};
        });
}

Result<void> ReportQueries::addCashiers(order::SessionReport &report)
{
    auto cashiers = m_database.statements().list<order::NamedSum>(
        kCashiers, {report.sessionId}, [](const Row &row) -> Result<order::NamedSum> {
            return order::NamedSum{row.text(0), row.integer(1), row.money(2)};
        });
    if (!cashiers) {
        return cashiers.error();
    }
    report.cashiers = *std::move(cashiers);
    return {};
}

Result<void> ReportQueries::addHours(order::SessionReport &report, const QTimeZone &zone)
{
    std::array<order::HourSum, kHoursPerDay> hours{};
    const auto summed = m_database.statements().each(
        kMinutes, {report.sessionId}, [&hours, &zone](const Row &row) -> Result<void> {
            const QDateTime utc = row.time(0);
            if (!utc.isValid()) {
                return base::Error<Code>{Code::Damaged, QStringLiteral("unreadable time"), row.text(0)};
            }
            order::HourSum &sum = hours.at(static_cast<std::size_t>(utc.toTimeZone(zone).time().hour()));
            sum.count += row.integer(1);
            sum.amount += row.money(2);
            return {};
        });
    if (!summed) {
        return summed;
    }
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        order::HourSum &sum = hours.at(static_cast<std::size_t>(hour));
        sum.hour = hour;
        if (sum.count > 0) {
            report.hours.append(sum);
        }
    }
    return {};
}

Result<void> ReportQueries::addDrawer(order::SessionReport &report)
{
    const auto movements = MovementTable(m_database).ofSession(report.sessionId);
    if (!movements) {
        return movements.error();
    }
    for (const order::CashMovement &movement : *movements) {
        if (movement.kind == order::MovementKind::NoSale) {
            ++report.drawerOpenings;
        } else {
            report.movements.append(movement);
        }
    }
    const QDateTime until = report.isClosed() ? report.closedAtUtc : report.madeAtUtc;
    const auto cancelled = m_database.statements().one<qint64>(
        kCancelled, {base::toStoredTime(report.openedAtUtc), base::toStoredTime(until), report.station},
        [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!cancelled) {
        return cancelled.error();
    }
    report.cancelledOrders = *cancelled;
    return {};
}

Result<order::SessionReport>
ReportQueries::sum(qint64 sessionId, const QDateTime &nowUtc, const QTimeZone &zone)
{
    const Result<CashSession> session = SessionTable(m_database).byId(sessionId);
    if (!session) {
        return session.error();
    }
    order::SessionReport report;
    report.sessionId = session->id;
    report.number = session->number;
    report.station = session->station;
    report.openedBy = session->openedBy;
    report.openedAtUtc = session->openedAtUtc;
    report.closedBy = session->closedBy;
    report.closedAtUtc = session->closedAtUtc;
    report.madeAtUtc = nowUtc;
    report.timeZone = QString::fromLatin1(zone.id());
    report.openingFloat = session->openingFloat;
    report.counted = session->counted;
    report.differenceReason = session->differenceReason;
    Result<void> added = addTurnover(report);
    using Part = Result<void> (ReportQueries::*)(order::SessionReport &);
    for (const Part part : {&ReportQueries::addTaxes, &ReportQueries::addTenders, &ReportQueries::addLines,
                            &ReportQueries::addCashiers, &ReportQueries::addDrawer}) {
        added = added ? (this->*part)(report) : added;
    }
    added = added ? addHours(report, zone) : added;
    if (!added) {
        return added.error();
    }
    return report;
}

Result<order::SessionReport>
ReportQueries::report(qint64 sessionId, const QDateTime &nowUtc, const QTimeZone &zone)
{
    // One moment for all statements: a sale between two of them would make the sums differ.
    Savepoint moment(m_database);
    const auto kept = m_database.statements().first<order::SessionReport>(
        kKept, {sessionId}, [](const Row &row) -> Result<order::SessionReport> {
            auto report = order::decodeReport(row.utf8(0));
            if (!report) {
                return base::Error<Code>{Code::Damaged, report.error().detail, QStringLiteral("kept report")};
            }
            return *std::move(report);
        });
    if (!kept) {
        return kept.error();
    }
    auto report = kept->has_value() ? Result<order::SessionReport>(**kept) : sum(sessionId, nowUtc, zone);
    if (report) {
        if (const Result<void> released = moment.release(); !released) {
            return released.error();
        }
    }
    return report;
}

Result<void> ReportQueries::keep(const order::SessionReport &report)
{
    return m_database.statements().run(kKeep, {report.sessionId, order::encodeReport(report)});
}

Result<QList<SessionRow>> ReportQueries::sessions(qint64 beforeId, int limit)
{
    const qint64 below = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return m_database.statements().list<SessionRow>(
        kSessions, {below, std::clamp(limit, 1, kMaxLimit)}, [](const Row &row) -> Result<SessionRow> {
            return SessionRow{readSession(row), row.integer(10), row.money(11)};
        });
}

} // namespace kassa::store
