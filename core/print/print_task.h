// SPDX-License-Identifier: GPL-3.0-or-later
// One paper on its way to the print thread, and what became of it. Values only.
#pragma once

#include "core/order/receipt.h"
#include "core/order/session_report.h"
#include "core/settings/config.h"
#include "core/store/print_job_table.h"

#include <variant>

namespace kassa::print {

/// What the print thread needs: nothing else is asked for while it works.
struct PrintTask
{
    store::PrintJobId jobId = 0;
    order::Receipt receipt;
    bool copy = false;
    QString language; ///< of the paper
    settings::Printer printer;
    QString folder;         ///< of target file
    bool notFiscal = false; ///< the paper says that it is not fiscalised
};

enum class PrintFault {
    None,
    NoSuchPrinter, ///< the named queue is not installed
    NoFont,        ///< the receipt font is missing: paper would come out blank
    CannotWrite,   ///< folder not writable, disk full
    PrintSystem,   ///< the print system refused the job
};

struct PrintOutcome
{
    store::PrintJobId jobId = 0;
    PrintFault fault = PrintFault::None;
    QString place;  ///< "receipts/<number>.pdf" or the queue name
    QString detail; ///< English, for the log
};

/// A paper without a print job, which can be asked for again at any time: a report on the receipt printer, or
/// a report or receipt as a PDF file of somebody's choice.
struct SheetTask
{
    std::variant<order::Receipt, order::SessionReport> content;
    order::ShopHeader shop; ///< head of a report
    QString language;       ///< of the paper
    settings::Printer printer;
    QString folder; ///< of target file
    QString file;   ///< absolute; the PDF is written here and nothing is printed. Empty: print
};

struct SheetOutcome
{
    bool isFile = false; ///< as SheetTask::file asked
    PrintFault fault = PrintFault::None;
    QString place;  ///< file, "receipts/<name>.pdf" or the queue name
    QString detail; ///< English, for the log
};

} // namespace kassa::print
