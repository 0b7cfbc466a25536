// SPDX-License-Identifier: GPL-3.0-or-later
#include "print_task.h"

#include <QDir>

#include <array>

namespace kassa::print {

namespace {

struct FaultRow
{
    PrintFault fault;
    const char *name;
    bool passes;
};

constexpr std::array kFaults{
    FaultRow{PrintFault::NoSuchPrinter, "no_printer", false},
    FaultRow{PrintFault::NoFont, "no_font", false},
    FaultRow{PrintFault::CannotWrite, "cannot_write", false},
    FaultRow{PrintFault::PrintSystem, "print_system", false},
    FaultRow{PrintFault::NoProfile, "no_profile", false},
    FaultRow{PrintFault::Offline, "offline", true},
    FaultRow{PrintFault::PaperOut, "paper", true},
    FaultRow{PrintFault::CoverOpen, "cover", true},
    FaultRow{PrintFault::Cutter, "cutter", true},
    FaultRow{PrintFault::PrinterError, "error", true},
    FaultRow{PrintFault::Refused, "refused", false},
    FaultRow{PrintFault::Interrupted, "interrupted", false},
    FaultRow{PrintFault::TooOld, "too_old", false},
    FaultRow{PrintFault::Unproved, "unproved", false},
};

} // namespace

QString profileFolderBeside(const QString &receiptsFolder)
{
    return QDir(receiptsFolder).absoluteFilePath(QStringLiteral("../printers"));
}

QString nameOf(PrintFault fault)
{
    for (const FaultRow &row : kFaults) {
        if (row.fault == fault) {
            return QString::fromLatin1(row.name);
        }
    }
    return {};
}

PrintFault faultOf(const QString &name)
{
    for (const FaultRow &row : kFaults) {
        if (name == QLatin1StringView(row.name)) {
            return row.fault;
        }
    }
    return PrintFault::None;
}

bool passesByItself(PrintFault fault)
{
    for (const FaultRow &row : kFaults) {
        if (row.fault == fault) {
            return row.passes;
        }
    }
    return false;
}

} // namespace kassa::print
