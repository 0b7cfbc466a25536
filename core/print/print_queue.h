// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that were asked for, one after the other to the print thread, each state kept in print_job. A
// paper that failed waits for a person; a crash while a paper was being made makes it again for target file
// and asks for others.
#pragma once

#include "core/base/clock.h"
#include "core/order/event.h"
#include "core/print/print_task.h"
#include "core/store/commit_group.h"
#include "core/store/order_table.h"
#include "core/store/receipt_table.h"

#include <QObject>

#include <deque>

namespace kassa::print {

class PrintQueue : public QObject
{
    Q_OBJECT
public:
    /// Engine thread. `folder` takes the files of target file.
    PrintQueue(store::Database &database,
               store::CommitGroup &commits,
               const base::Clock &clock,
               QString folder,
               QObject *parent = nullptr);

    void setConfig(const settings::Config &config);

    /// Writes the row of a new paper inside the caller's transaction and returns it.
    store::Result<store::PrintJob> write(order::ReceiptId receiptId, order::OrderId orderId, bool copy);
    /// Puts a written paper in line, after its commit.
    void enqueue(const store::PrintJob &job);
    /// Takes up what an earlier run left.
    void resume();
    /// The database takes changes again: goes on where it had to stop.
    void storeRecovered();
    /// Tries every paper that failed again.
    void retryFailed();
    /// Gives every failed paper up.
    void discardFailed();

    [[nodiscard]] int waiting() const;
    [[nodiscard]] int failed() const { return static_cast<int>(m_failed.size()); }

    /// The print thread's answer.
    void taskFinished(const PrintOutcome &outcome);

Q_SIGNALS:
    void printRequested(const kassa::print::PrintTask &task);
    /// After the state is durable.
    void paperFinished(const kassa::store::PrintJob &job, const kassa::print::PrintOutcome &outcome);
    /// Nobody will print it any more; after the commit.
    void paperGivenUp(const kassa::store::PrintJob &job);
    void changed();

private:
    void next();
    void send();
    void markUnclear(const store::PrintJob &job);
    void discard(const store::PrintJob &job);
    store::Result<void> writeOutcome(const store::PrintJob &job, const PrintOutcome &outcome);

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    QString m_folder;
    settings::Config m_config;
    std::deque<store::PrintJob> m_line;
    std::optional<store::PrintJob> m_current;
    QList<store::PrintJob> m_failed;
};

} // namespace kassa::print
