// SPDX-License-Identifier: GPL-3.0-or-later
// print_job: papers that were asked for, written in the receipt's transaction so that a crash loses none.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace kassa::store {

using PrintJobId = qint64;

/// Receipt-printing.md section 3: Sent is unproved, Printed is proved, Failed surely left nothing, Unknown
/// asks.
enum class PrintState { Queued, Sending, Sent, Printed, Failed, Unknown, Discarded };

enum class PrintDocument { Receipt, Kitchen };

struct PrintJob
{
    PrintJobId id = 0;
    PrintDocument document = PrintDocument::Receipt;
    order::ReceiptId receiptId = 0; ///< 0 for all but receipts
    order::OrderId orderId = 0;
    QByteArray content; ///< of a kitchen slip: what core/print wrote; empty for receipts
    QString title;      ///< receipt number, or the order's ref
    QString printer;    ///< "receipt" is the printer of [print], else NAME of [printer.NAME]
    bool copy = false;
    PrintState state = PrintState::Queued;
    int attempts = 0;
    QString fault; ///< what keeps it from being printed, in core/print's stored words; empty: nothing known
    QString error; ///< English, for the log
    QDateTime createdAtUtc;
    QDateTime changedAtUtc;
};

/// A paper with what people know it by.
struct PaperRow
{
    PrintJob job;
    QString ref; ///< of its order, may be empty
    QString customerName;
    std::optional<money::Money> total; ///< of its receipt
};

class PrintJobTable
{
public:
    explicit PrintJobTable(Database &database) : m_database(database) {}
    Result<PrintJobId> insert(const PrintJob &job);
    /// Writes printer, state, attempts, fault and error of `job`, changed at `atUtc`. Errors: NotFound.
    Result<void> setState(const PrintJob &job, const QDateTime &atUtc);
    /// Jobs that are not at an end: Queued, Sending or Sent and still unproved (a crash caught them), Failed,
    /// Unknown; oldest first.
    Result<QList<PrintJob>> unfinished();
    Result<PrintJob> byId(PrintJobId id);
    /// Papers made since `sinceUtc`, and older ones that are not at an end, newest first, at most `limit`.
    Result<QList<PaperRow>> recent(const QDateTime &sinceUtc, int limit);
    /// The newest kitchen slip of an order for one printer, whatever became of it.
    Result<std::optional<PrintJob>> lastKitchenSlip(order::OrderId id, const QString &printer);

private:
    Database &m_database;
};

} // namespace kassa::store
