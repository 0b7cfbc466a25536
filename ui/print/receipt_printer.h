// SPDX-License-Identifier: GPL-3.0-or-later
// The root of the print thread: takes tasks and says how they ended. Files and system queues are painted here
// at once; printers that are spoken to directly have a worker each, which answers later. Print jobs and their
// retries belong to core/print.
#pragma once

#include "core/print/printer_worker.h"
#include "core/receipt/grid.h"
#include "core/receipt/printer_profile.h"
#include "core/receipt/receipt_document.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kassa::ui_print {

/// The grid of a receipt in the language of `options`, words from the built-in catalogues. Any thread.
[[nodiscard]] receipt::Grid
receiptGrid(const order::Receipt &receipt, const receipt::PaperOptions &options, int widthMm);

/// The grid of a report, likewise.
[[nodiscard]] receipt::Grid reportGrid(const order::SessionReport &report,
                                       const order::ShopHeader &shop,
                                       const QString &language,
                                       int widthMm);

/// Lives in the print thread; every task ends in exactly one finished().
class ReceiptPrinter : public QObject
{
    Q_OBJECT

public:
    explicit ReceiptPrinter(const print::WorkerTimes &times = {}, QObject *parent = nullptr);
    ~ReceiptPrinter() override;

public Q_SLOTS:
    /// Target file: writes <number>.pdf and <number>.txt into task.folder (a copy: <number>-copy), both or
    /// none (kitchen slips: kitchen-<job>); the folder is made when missing; doing it again replaces the
    /// files. Target system: one job to
    /// the queue named in task.printer, or to the system's default when the name is empty. Targets escpos and
    /// epos: to the printer's worker. A probe is answered by probed(), the drawer and clear by nothing.
    void printReceipt(const kassa::print::PrintTask &task);
    /// Lets go of every printer at once; in the print thread, when its loop has ended.
    void close() { m_direct.clear(); }

    /// A report as <name>.pdf and <name>.txt into task.folder or to the queue, or, with a file in the task,
    /// report or receipt as that PDF. The folder of a named file must exist. Ends in one sheetFinished().
    void printSheet(const kassa::print::SheetTask &task);

Q_SIGNALS:
    void sheetFinished(const kassa::print::SheetOutcome &outcome);
    void finished(const kassa::print::PrintOutcome &outcome);
    void progressed(const kassa::print::PrintProgress &progress);
    void probed(const kassa::print::PrinterHealth &health);

private:
    struct Direct
    {
        settings::Printer printer;
        std::unique_ptr<print::PrinterWorker> worker;
    };
    void printDirectly(const print::PrintTask &task);
    print::PrinterWorker &workerFor(const settings::Printer &printer, const receipt::PrinterProfile &profile);

    print::WorkerTimes m_times;
    std::vector<Direct> m_direct; ///< one per printer and its settings; a former one ends its paper
};

} // namespace kassa::ui_print
