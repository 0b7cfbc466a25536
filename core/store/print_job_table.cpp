// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_job_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

#include <array>

namespace kassa::store {

namespace {

#define KASSA_PRINT_JOB_COLUMNS                                                                              \
    "id, document, receipt_id, order_id, content, title, printer, copy, state, attempts, fault, error,"      \
    " created_at, changed_at"

constexpr char kInsert[] =
    "INSERT INTO print_job (document, receipt_id, order_id, content, title, printer, copy, state, attempts,"
    " fault, error, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kSetState[] =
    "UPDATE print_job SET printer = ?, state = ?, attempts = ?, fault = ?, error = ?, changed_at = ?"
    " WHERE id = ?";
constexpr char kUnfinished[] =
    "SELECT " KASSA_PRINT_JOB_COLUMNS " FROM print_job WHERE (state <> 'printed' AND state <> 'sent' AND "
    "state <> 'discarded') OR fault = 'unproved'"
    " ORDER BY id";
constexpr char kById[] = "SELECT " KASSA_PRINT_JOB_COLUMNS " FROM print_job WHERE id = ?";
constexpr char kRecent[] =
    "SELECT j.id, j.document, j.receipt_id, j.order_id, j.content, j.title, j.printer, j.copy, j.state,"
    " j.attempts, j.fault, j.error, j.created_at, j.changed_at, o.ref, o.customer_name, r.total_minor"
    " FROM print_job j LEFT JOIN external_order o ON o.id = j.order_id"
    " LEFT JOIN receipt r ON r.id = j.receipt_id"
    " WHERE j.created_at >= ? OR j.state IN ('queued', 'sending', 'failed', 'unknown') OR j.fault = "
    "'unproved'"
    " ORDER BY j.id DESC LIMIT ?";
constexpr char kLastKitchen[] =
    "SELECT " KASSA_PRINT_JOB_COLUMNS
    " FROM print_job WHERE order_id = ? AND document = 'kitchen' AND printer = ? ORDER BY id DESC LIMIT 1";

constexpr char kReceiptName[] = "receipt";
constexpr char kKitchenName[] = "kitchen";

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
    const Result<PrintState> state = toState(row.text(8));
    if (!state) {
        return state.error();
    }
    PrintJob job;
    job.id = row.integer(0);
    job.document =
        row.text(1) == QLatin1StringView(kKitchenName) ? PrintDocument::Kitchen : PrintDocument::Receipt;
    job.receiptId = row.integer(2);
    job.orderId = row.integer(3);
    job.content = row.utf8(4);
    job.title = row.text(5);
    job.printer = row.text(6);
    job.copy = row.flag(7);
    job.state = *state;
    job.attempts = static_cast<int>(row.integer(9));
    job.fault = row.text(10);
    job.error = row.text(11);
    job.createdAtUtc = row.time(12);
    job.changedAtUtc = row.time(13);
    return job;
}

} // namespace

Result<PrintJobId> PrintJobTable::insert(const PrintJob &job)
{
    const bool isKitchen = job.document == PrintDocument::Kitchen;
    return m_database.statements().insert(
        kInsert, {QLatin1StringView(isKitchen ? kKitchenName : kReceiptName), orNull(job.receiptId),
                  orNull(job.orderId), QString::fromUtf8(job.content), job.title, job.printer, flag(job.copy),
                  toName(job.state), job.attempts, job.fault, job.error, base::toStoredTime(job.createdAtUtc),
                  base::toStoredTime(job.changedAtUtc)});
}

Result<void> PrintJobTable::setState(const PrintJob &job, const QDateTime &atUtc)
{
    return m_database.statements().change(kSetState, {job.printer, toName(job.state), job.attempts, job.fault,
                                                      job.error, base::toStoredTime(atUtc), job.id});
}

Result<QList<PrintJob>> PrintJobTable::unfinished()
{
    return m_database.statements().list<PrintJob>(kUnfinished, {}, readJob);
}

Result<PrintJob> PrintJobTable::byId(PrintJobId id)
{
    return m_database.statements().one<PrintJob>(kById, {id}, readJob);
}

Result<QList<PaperRow>> PrintJobTable::recent(const QDateTime &sinceUtc, int limit)
{
    const auto readPaper = [](const Row &row) -> Result<PaperRow> {
        const auto job = readJob(row);
        if (!job) {
            return job.error();
        }
        PaperRow paper;
        paper.job = *job;
        paper.ref = row.text(14);
        paper.customerName = row.text(15);
        if (!row.isNull(16)) {
            paper.total = row.money(16);
        }
        return paper;
    };
    return m_database.statements().list<PaperRow>(kRecent, {base::toStoredTime(sinceUtc), limit}, readPaper);
}

Result<std::optional<PrintJob>> PrintJobTable::lastKitchenSlip(order::OrderId id, const QString &printer)
{
    return m_database.statements().first<PrintJob>(kLastKitchen, {id, printer}, readJob);
}

} // namespace kassa::store
