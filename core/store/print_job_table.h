// SPDX-License-Identifier: GPL-3.0-or-later
// print_job: papers that were asked for, written in the receipt's transaction so that a crash loses none.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QDateTime>

namespace kassa::store {

using PrintJobId = qint64;

/// Receipt-printing.md section 3: Sent is unproved, Printed is proved, Failed surely left nothing, Unknown
/// asks.
enum class PrintState { Queued, Sending, Sent, Printed, Failed, Unknown, Discarded };

struct PrintJob
{
    PrintJobId id = 0;
    order::ReceiptId receiptId = 0;
    order::OrderId orderId = 0;
    QString printer; ///< "receipt" in this release
    bool copy = false;
    PrintState state = PrintState::Queued;
    int attempts = 0;
    QString error;
    QDateTime createdAtUtc;
    QDateTime changedAtUtc;
};

class PrintJobTable
{
public:
    explicit PrintJobTable(Database &database) : m_database(database) {}
    Result<PrintJobId> insert(const PrintJob &job);
    Result<void>
    setState(PrintJobId id, PrintState state, int attempts, const QString &error, const QDateTime &atUtc);
    /// Jobs that are not at an end: Queued, Sending (a crash caught them), Failed, Unknown; oldest first.
    Result<QList<PrintJob>> unfinished();
    Result<PrintJob> byId(PrintJobId id);

private:
    Database &m_database;
};

} // namespace kassa::store
