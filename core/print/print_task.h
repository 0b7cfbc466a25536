// SPDX-License-Identifier: GPL-3.0-or-later
// One paper on its way to the print thread, and what became of it. Values only.
#pragma once

#include "core/order/receipt.h"
#include "core/order/session_report.h"
#include "core/settings/config.h"
#include "core/store/print_job_table.h"

#include <QTimeZone>

#include <variant>

namespace kassa::print {

enum class TaskKind {
    Receipt,
    Kitchen,
    Drawer,   ///< opens the drawer, prints nothing
    Probe,    ///< asks whether the printer would print now; answered by probed
    Clear,    ///< throws away what the printer has not printed yet of the paper in work
    TestPage, ///< characters on every code page of the profile
};

/// What the print thread needs: nothing else is asked for while it works.
struct PrintTask
{
    store::PrintJobId jobId = 0; ///< 0 for drawer, probe, clear and test page
    order::Receipt receipt;
    bool copy = false;
    QString language; ///< of the paper
    settings::Printer printer;
    QString folder;         ///< of target file
    bool notFiscal = false; ///< the paper says that it is not fiscalised
    TaskKind kind = TaskKind::Receipt;
    bool opensDrawer = false; ///< before the paper
    QByteArray slip;          ///< of kind Kitchen: what PrintJob::content holds
    QTimeZone timeZone;       ///< of the shop, for kitchen slips
    QString profileFolder;    ///< further printer profiles
    int attempt = 1;
};

enum class PrintFault {
    None,
    NoSuchPrinter, ///< the named queue is not installed
    NoFont,        ///< the receipt font is missing: paper would come out blank
    CannotWrite,   ///< folder not writable, disk full
    PrintSystem,   ///< the print system refused the job
    NoProfile,     ///< the printer's profile is missing or wrong
    Offline,       ///< cannot be reached, or says that it is offline
    PaperOut,
    CoverOpen,
    Cutter,
    PrinterError, ///< mechanical, head hot, not recoverable
    Refused,      ///< the printer understood the job and refuses it
    Interrupted,  ///< the connection broke or the printer fell silent after the first byte
    TooOld,       ///< waited longer than the backlog setting: a person decides
    Unproved,     ///< all of it left the till, the printer's answer is still awaited; only ever stored
};

/// Where shops put profiles of further printers: `printers`, beside the folder of receipts.
[[nodiscard]] QString profileFolderBeside(const QString &receiptsFolder);

/// Stored and told words of a fault: "paper", "cover", ...; empty for None.
[[nodiscard]] QString nameOf(PrintFault fault);
/// The fault of a stored word; None for an unknown one.
[[nodiscard]] PrintFault faultOf(const QString &name);
/// Faults that go away when somebody mends the printer: the paper waits and prints by itself. Others need a
/// person's decision.
[[nodiscard]] bool passesByItself(PrintFault fault);

/// How sure it is what happened to the paper. Source: receipt printing notes, section 3.
enum class PaperEnd {
    NotPrinted, ///< surely nothing of it left the till
    Sent,       ///< handed over completely, nobody proves it
    Printed,    ///< the printer or the file proves it
    Unknown,    ///< some of it may be on paper
};

struct PrintOutcome
{
    store::PrintJobId jobId = 0;
    PrintFault fault = PrintFault::None;
    QString place;  ///< "receipts/<number>.pdf", the queue name or the printer's address
    QString detail; ///< English, for the log
    /// How it ended; left out: Printed without a fault, NotPrinted with one.
    std::optional<PaperEnd> end = {};
    bool drawerOpened = false; ///< the pulse left the till: never again for this paper

    [[nodiscard]] PaperEnd ended() const
    {
        return end.value_or(fault == PrintFault::None ? PaperEnd::Printed : PaperEnd::NotPrinted);
    }
};

/// News of a paper that is still in work.
struct PrintProgress
{
    store::PrintJobId jobId = 0;
    bool allSent = false;                ///< the last byte left the till; the proof is awaited
    PrintFault fault = PrintFault::None; ///< the printer stopped in the middle of it
};

/// Answer to a probe.
struct PrinterHealth
{
    QString printer; ///< name as in PrintJob::printer
    PrintFault fault = PrintFault::None;
    bool isPaperLow = false;
    QString detail;
    bool hasAnswered = true; ///< false: it takes connections and does not tell its state
};

/// A paper without a print job, which can be asked for again at any time: a report on the receipt printer, or
/// a report or receipt as a PDF file of somebody's choice.
struct SheetTask
{
    std::variant<order::Receipt, order::SessionReport> content;
    order::ShopHeader shop; ///< head of a report
    QString language;       ///< of the paper
    settings::Printer printer;
    QString folder;        ///< of target file
    QString profileFolder; ///< further printer profiles
    QString file;          ///< absolute; the PDF is written here and nothing is printed. Empty: print
};

struct SheetOutcome
{
    bool isFile = false; ///< as SheetTask::file asked
    PrintFault fault = PrintFault::None;
    QString place;  ///< file, "receipts/<name>.pdf" or the queue name
    QString detail; ///< English, for the log
};

} // namespace kassa::print
