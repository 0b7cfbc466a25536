// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of the print thread: takes one task at a time and says how it ended. It keeps no state between
// tasks; print jobs and their retries belong to core/print.
#pragma once

#include "core/print/print_task.h"
#include "core/receipt/grid.h"
#include "core/receipt/receipt_document.h"

#include <QObject>

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
    explicit ReceiptPrinter(QObject *parent = nullptr);

public Q_SLOTS:
    /// Target file: writes <number>.pdf and <number>.txt into task.folder (a copy: <number>-copy), both or
    /// none; the folder is made when missing; doing it again replaces the files. Target system: one job to
    /// the queue named in task.printer, or to the system's default when the name is empty. The other targets
    /// are answered with NoSuchPrinter.
    void printReceipt(const kassa::print::PrintTask &task);

    /// A report as <name>.pdf and <name>.txt into task.folder or to the queue, or, with a file in the task,
    /// report or receipt as that PDF. The folder of a named file must exist. Ends in one sheetFinished().
    void printSheet(const kassa::print::SheetTask &task);

Q_SIGNALS:
    void sheetFinished(const kassa::print::SheetOutcome &outcome);
    void finished(const kassa::print::PrintOutcome &outcome);
};

} // namespace kassa::ui_print
