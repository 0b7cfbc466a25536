// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that were asked for, each printer's in line one after the other to the print thread, each state
// kept in print_job. A paper of which surely nothing left the till waits for its printer and prints by
// itself; one that may be on paper, that is too old or that no printer can take waits for a person.
// Source: receipt printing notes, section 3.
#pragma once

#include "core/base/clock.h"
#include "core/order/event.h"
#include "core/print/print_task.h"
#include "core/store/commit_group.h"
#include "core/store/order_table.h"
#include "core/store/receipt_table.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace kassa::print {

/// The printer of [print]; others are called as in kassa.ini.
inline constexpr char kReceiptPrinter[] = "receipt";

/// Stands for a paper that is no job: only told, never kept.
inline constexpr store::PrintJobId kTestPageId = -1;

/// What keeps one printer from printing.
struct PrinterTrouble
{
    QString printer;
    PrintFault fault = PrintFault::None;
    QDateTime sinceUtc;
    int waiting = 0;       ///< papers that wait for it
    bool isPartly = false; ///< a paper is in work and part of it may be printed

    bool operator==(const PrinterTrouble &) const = default;
};

class PrintQueue : public QObject
{
    Q_OBJECT
public:
    /// How often a printer that could not print is asked again.
    static constexpr int kProbeMs = 3'000;

    /// Engine thread. `folder` takes the files of target file; further printer profiles lie in "printers"
    /// beside it.
    PrintQueue(store::Database &database,
               store::CommitGroup &commits,
               const base::Clock &clock,
               QString folder,
               QObject *parent = nullptr);

    void setConfig(const settings::Config &config);

    /// Writes the row of a new paper inside the caller's transaction and returns it.
    store::Result<store::PrintJob> write(const order::Receipt &receipt, bool copy);
    /// The same for a kitchen slip. @param content  stored form of the slip   @param title  the order's ref
    store::Result<store::PrintJob> writeSlip(const QByteArray &content,
                                             const QString &title,
                                             order::OrderId orderId,
                                             const QString &printer);
    /// Puts a written paper in line, after its commit. @param opensDrawer  cash changes hands: never for a
    /// copy
    void enqueue(const store::PrintJob &job, bool opensDrawer = false);
    /// Opens the drawer of the receipt printer without a paper (cash of an order without paper).
    void openDrawer();
    /// Takes up what an earlier run left.
    void resume();
    /// The database takes changes again: goes on where it had to stop.
    void storeRecovered();

    // Wishes of a person. Unknown ids are ignored: the paper ended in the meantime.

    /// Prints every paper that waits for a person again, asks blocked printers at once, and has a printer
    /// that stopped in the middle of a paper throw the rest away and print the paper anew.
    void retryFailed();
    /// Gives every paper up that waits for a person or for a blocked printer, and the one in the middle of
    /// which a printer stopped; receipts stay booked.
    void discardFailed();
    void retry(store::PrintJobId id);
    void discard(store::PrintJobId id);
    /// It lies before the cashier: done.
    void confirmPrinted(store::PrintJobId id);
    void moveTo(store::PrintJobId id, const QString &printer);
    /// Everything that waits for a person or a blocked printer, or got stuck in one, goes to another printer
    /// of its kind.
    void moveToOther();
    /// Another printer could take what waits at the receipt printer.
    [[nodiscard]] bool hasOther() const { return !otherFor(store::PrintJob()).isEmpty(); }
    /// Answered by testPageEnded.
    void printTestPage(const QString &printer);

    /// Papers queued or being printed; those that need a person.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] int failed() const { return static_cast<int>(m_failed.size()); }
    /// The newest paper that needs a person.
    [[nodiscard]] std::optional<store::PrintJob> newestFailed() const
    {
        return m_failed.isEmpty() ? std::nullopt : std::optional(m_failed.last());
    }
    [[nodiscard]] QList<PrinterTrouble> troubles() const;
    /// Names of all printers, the receipt printer first.
    [[nodiscard]] QStringList printers() const;
    /// What people call a printer: its NAME, the receipt printer's address or queue.
    [[nodiscard]] QString labelOf(const QString &printer) const;

    // The print thread's answers.
    void taskFinished(const PrintOutcome &outcome);
    void progressed(const PrintProgress &progress);
    void probed(const PrinterHealth &health);

Q_SIGNALS:
    void printRequested(const kassa::print::PrintTask &task);
    /// After the state is durable.
    void paperFinished(const kassa::store::PrintJob &job, const kassa::print::PrintOutcome &outcome);
    /// Nobody will print it any more; after the commit.
    void paperGivenUp(const kassa::store::PrintJob &job);
    void testPageEnded(const kassa::print::PrintOutcome &outcome);
    void changed();

private:
    /// What becomes of a paper in which a printer got stuck, once the printer let go of it.
    enum class AfterClear { Nothing, PrintAgain, Move, GiveUp };
    struct Line
    {
        std::deque<store::PrintJob> waiting;
        std::optional<store::PrintJob> current;
        bool isHandedOver = false; ///< the print thread has `current`
        bool isProbing = false;
        PrintFault fault = PrintFault::None; ///< the printer is blocked by it
        PrintFault stuck = PrintFault::None; ///< it stopped in the middle of `current`
        QDateTime troubleSinceUtc;
        AfterClear afterClear = AfterClear::Nothing;
        QString moveTo; ///< of Move
    };

    store::Result<store::PrintJob> insert(store::PrintJob job);
    void next(const QString &printer);
    void send(const QString &printer);
    [[nodiscard]] PrintTask taskFor(const store::PrintJob &job, TaskKind kind) const;
    [[nodiscard]] const settings::Printer *settingsOf(const QString &printer) const;
    [[nodiscard]] bool isTooOld(const store::PrintJob &job) const;
    /// Another printer that prints this kind of paper and is not blocked; empty: none.
    [[nodiscard]] QString otherFor(const store::PrintJob &job) const;
    void keep(const store::PrintJob &job);
    void putAside(store::PrintJob job, store::PrintState state, PrintFault fault);
    void block(Line &line, const store::PrintJob &job, PrintFault fault);
    void probeBlocked();
    void clearStuck(Line &line, AfterClear wish, const QString &other = {});
    void giveUp(const store::PrintJob &job);
    std::optional<store::PrintJob> takeWaiting(store::PrintJobId id);
    Line *stuckLineOf(store::PrintJobId id);
    void
    settle(const QString &printer, const store::PrintJob &job, const PrintOutcome &outcome, bool isNoted);
    void endJob(const QString &printer, store::PrintJob job, const PrintOutcome &outcome);
    store::Result<void> writeEnd(const store::PrintJob &job, const PrintOutcome &outcome);

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    QString m_folder;
    settings::Config m_config;
    QMap<QString, Line> m_lines;
    QList<store::PrintJob> m_failed;
    QSet<store::PrintJobId> m_wanted;               ///< a person asked for these: age does not matter
    QHash<store::PrintJobId, qint64> m_drawerDueMs; ///< monotonic end of the time in which the drawer opens
    QTimer m_probeTimer;
};

} // namespace kassa::print
