// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_words.h"

#include "core/print/print_queue.h"

#include <QCoreApplication>

#include <algorithm>

namespace kassa::papers {

namespace {

using print::PrintFault;
using store::PrintState;
using widgets::StateShape;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString faultWord(PrintFault fault)
{
    switch (fault) {
    case PrintFault::PaperOut:
        return Words::tr("no paper");
    case PrintFault::CoverOpen:
        return Words::tr("cover open");
    case PrintFault::Cutter:
        return Words::tr("cutter stuck");
    case PrintFault::PrinterError:
        return Words::tr("printer fault");
    case PrintFault::Offline:
        return Words::tr("not reached");
    case PrintFault::TooOld:
        return Words::tr("too old");
    default:
        return Words::tr("not printed");
    }
}

QString waitingSentence(PrintFault fault)
{
    switch (fault) {
    case PrintFault::PaperOut:
        return Words::tr("The printer has no paper. Put in a new roll: it prints by itself.");
    case PrintFault::CoverOpen:
        return Words::tr("The cover of the printer is open. Close it: it prints by itself.");
    case PrintFault::Cutter:
        return Words::tr("The cutter of the printer is stuck. Free it: it prints by itself.");
    case PrintFault::PrinterError:
        return Words::tr("The printer reports a fault. Switch it off and on: it prints by itself.");
    case PrintFault::Offline:
        return Words::tr("The printer cannot be reached. Look at its power and cable: it prints by itself.");
    default:
        return Words::tr("It waits until the papers before it are printed.");
    }
}

QString failedSentence(PrintFault fault)
{
    switch (fault) {
    case PrintFault::TooOld:
        return Words::tr("It waited so long that nobody may want it any more. Nothing of it is on paper.");
    case PrintFault::NoSuchPrinter:
        return Words::tr("Its printer is not there any more. Nothing of it is on paper.");
    case PrintFault::NoProfile:
        return Words::tr("The profile of its printer is missing. Choose one in the settings.");
    case PrintFault::NoFont:
        return Words::tr("The receipt font is not installed. Nothing of it is on paper.");
    case PrintFault::CannotWrite:
        return Words::tr("The file could not be written. Make room on the disk, then print it.");
    default:
        return Words::tr("The printer did not take it. Nothing of it is on paper.");
    }
}

} // namespace

bool needsHand(const store::PrintJob &job)
{
    return job.state == PrintState::Failed || job.state == PrintState::Unknown ||
           (job.state == PrintState::Queued && !job.fault.isEmpty());
}

bool isOpen(const store::PrintJob &job)
{
    return needsHand(job) || job.state == PrintState::Queued || job.state == PrintState::Sending ||
           job.fault == print::nameOf(PrintFault::Unproved);
}

QString PaperWords::title(const store::PrintJob &job)
{
    if (job.document == store::PrintDocument::Kitchen) {
        return Words::tr("Kitchen slip %1").arg(job.title);
    }
    return job.copy ? Words::tr("Copy of %1").arg(job.title) : Words::tr("Receipt %1").arg(job.title);
}

PaperState PaperWords::state(const store::PrintJob &job)
{
    const PrintFault fault = print::faultOf(job.fault);
    switch (job.state) {
    case PrintState::Queued:
        return fault == PrintFault::None ? PaperState{StateShape::Wait, Words::tr("waiting")}
                                         : PaperState{StateShape::No, faultWord(fault)};
    case PrintState::Sending:
        return {StateShape::Busy, Words::tr("printing")};
    case PrintState::Sent:
        return fault == PrintFault::Unproved ? PaperState{StateShape::Busy, Words::tr("printing")}
                                             : PaperState{StateShape::Ok, Words::tr("sent")};
    case PrintState::Printed:
        return {StateShape::Ok, Words::tr("printed")};
    case PrintState::Failed:
        return {fault == PrintFault::TooOld ? StateShape::Warn : StateShape::No, faultWord(fault)};
    case PrintState::Unknown:
        return {StateShape::Warn, print::passesByItself(fault) ? faultWord(fault) : Words::tr("unclear")};
    case PrintState::Discarded:
        break;
    }
    return {StateShape::Off, Words::tr("given up")};
}

QStringList PaperWords::stateWords()
{
    QStringList words{Words::tr("waiting"), Words::tr("printing"), Words::tr("sent"),
                      Words::tr("printed"), Words::tr("unclear"),  Words::tr("given up")};
    for (const PrintFault fault :
         {PrintFault::PaperOut, PrintFault::CoverOpen, PrintFault::Cutter, PrintFault::PrinterError,
          PrintFault::Offline, PrintFault::TooOld, PrintFault::Refused}) {
        words.append(faultWord(fault));
    }
    return words;
}

QString PaperWords::sentence(const store::PrintJob &job)
{
    const PrintFault fault = print::faultOf(job.fault);
    switch (job.state) {
    case PrintState::Queued:
        return waitingSentence(fault);
    case PrintState::Sending:
        return Words::tr("It is on its way to the printer.");
    case PrintState::Sent:
        return fault == PrintFault::Unproved
                   ? Words::tr("The printer has all of it and is printing.")
                   : Words::tr("Handed over. This printer does not say whether it came out.");
    case PrintState::Printed:
        return Words::tr("The printer confirmed it.");
    case PrintState::Failed:
        return failedSentence(fault);
    case PrintState::Unknown:
        return print::passesByItself(fault)
                   ? Words::tr(
                         "The printer stopped in the middle of it and goes on by itself once that is mended.")
                   : Words::tr(
                         "The printer fell silent in the middle of it. Look whether it came out; it is not "
                         "printed twice by itself.");
    case PrintState::Discarded:
        break;
    }
    return Words::tr("Somebody decided to go on without this paper.");
}

QString PaperWords::printer(const QString &name)
{
    return name == QLatin1StringView(print::kReceiptPrinter) ? Words::tr("Receipt printer") : name;
}

QString PaperWords::place(const settings::Config &config, const QString &name)
{
    const settings::Printer *printer = &config.print;
    if (name != QLatin1StringView(print::kReceiptPrinter)) {
        const auto found = std::find_if(config.printers.cbegin(), config.printers.cend(),
                                        [&name](const auto &each) { return each.name == name; });
        if (found == config.printers.cend()) {
            return {};
        }
        printer = &*found;
    }
    for (const QString &place : {printer->device, printer->host, printer->url, printer->queueName}) {
        if (!place.isEmpty()) {
            return place;
        }
    }
    return {};
}

} // namespace kassa::papers
