// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_job_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

#include <array>

namespace kassa::store {

namespace {

#define KASSA_PRINT_JOB_COLUMNS                                                                              \
    "id, receipt_id, order_id, printer, copy, state, attempts, error, created_at, changed_at"

constexpr char kInsert[] =
    "INSERT INTO print_job (receipt_id, order_id, printer, copy, state, attempts, error, created_at,"
    " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kSetState[] =
    "UPDATE print_job SET state = ?, attempts = ?, error = ?, changed_at = ? WHERE id = ?";
constexpr char kUnfinished[] =
    "SELECT " KASSA_PRINT_JOB_COLUMNS
    " FROM print_job WHERE state <> 'printed' AND state <> 'sent' AND state <> 'discarded' ORDER BY id";
constexpr char kById[] = "SELECT " KASSA_PRINT_JOB_COLUMNS " FROM print_job WHERE id = ?";

struct StateName
{
    PrintState state;
    const char *name;
};

constexpr std::array kStateNames{
    StateName{PrintState::Queued, "queued"},       StateName{PrintState::Sending, "sending"},
    StateName{PrintState::Sent, "sent"},           StateName{PrintState::Printed, "printed"},
    StateName{PrintState::Failed, "failed"},       StateName{PrintState::Unknown, "unknown"},
    StateName{PrintState::Discarded, "discarded"},
};

QLatin1StringView toName(PrintState state)
{
    for (const StateName &row : kStateNames) {
        if (row.state == state) {
            return QLatin1StringView(row.name);
        }
    }
    base::assertFailed("print state without a name", __FILE__, __LINE__);
}

Result<PrintState> toState(const QString &name)
{
    for (const StateName &row : kStateNames) {
        if (name == QLatin1StringView(row.name)) {
            return row.state;
        }
    }
    return base::Error<Code>{Code::Damaged, QStringLiteral("unknown print state"), name};
}

Result<PrintJob> readJob(const Row &row)
{
    const Result<PrintState> state = toState(row.text(5));
    if (!state) {
        return state.error();
    }
    PrintJob job;
    job.id = row.integer(0);
    job.receiptId = row.integer(1);
    job.orderId = row.integer(2);
    job.printer = row.text(3);
    job.copy = row.flag(4);
    job.state = *state;
    job.attempts = static_cast<int>(row.integer(6));
    job.error = row.text(7);
    job.createdAtUtc = row.time(8);
    job.changedAtUtc = row.time(9);
    return job;
}

} // namespace

Result<PrintJobId> PrintJobTable::insert(const PrintJob &job)
{
    return m_database.statements().insert(kInsert, {job.receiptId, orNull(job.orderId), job.printer,
                                                    flag(job.copy), toName(job.state), job.attempts,
                                                    job.error, base::toStoredTime(job.createdAtUtc),
                                                    base::toStoredTime(job.changedAtUtc)});
}

Result<void> PrintJobTable::setState(
    PrintJobId id, PrintState state, int attempts, const QString &error, const QDateTime &atUtc)
{
    return m_database.statements().change(kSetState,
                                          {toName(state), attempts, error, base::toStoredTime(atUtc), id});
}

Result<QList<PrintJob>> PrintJobTable::unfinished()
{
    return m_database.statements().list<PrintJob>(kUnfinished, {}, readJob);
}

Result<PrintJob> PrintJobTable::byId(PrintJobId id)
{
    return m_database.statements().one<PrintJob>(kById, {id}, readJob);
}

} // namespace kassa::store
