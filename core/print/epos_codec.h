// SPDX-License-Identifier: GPL-3.0-or-later
// The envelope around an epos-print element and the printer's reply. Pure; the network belongs to
// epos_worker. Source: receipt printing notes, section 2.
#pragma once

#include "core/base/result.h"
#include "core/print/print_task.h"

#include <QByteArray>

namespace kassa::print {

/// Where a job goes.
struct EposParameters
{
    QString devid = QStringLiteral("local_printer");
    int timeoutMs = 60'000;
    QString jobId; ///< 1 to 30 of A-Z a-z 0-9 _ - . ; empty: the printer makes one
};

/// The SOAP message. @param element  as receipt::toEposPrint gives it; empty: asks for the printer's status,
/// or with a job id for the state of that job  Pure.
[[nodiscard]] QByteArray encodeEposRequest(const QByteArray &element, const EposParameters &parameters);

enum class EposCode { NotXml, NoResponse };
template<class T>
using EposResult = base::Result<T, EposCode>;

struct EposReply
{
    bool success = false;
    QString code;       ///< "EPTR_REC_EMPTY", ...; empty on success
    quint32 status = 0; ///< OR-ed bits

    /// The job lies in the printer's spooler and is not printed yet: ask again with its id.
    [[nodiscard]] bool isOnlySpooled() const;
    [[nodiscard]] bool isPaperLow() const { return (status & 0x00020000U) != 0; }
    /// What the status bits say; None for a printer that is ready.
    [[nodiscard]] PrintFault faultOfStatus() const;
    /// What the reply says of a job that failed.
    [[nodiscard]] PrintFault fault() const;
    /// The printer refused before anything was printed; else some of it may be on paper.
    [[nodiscard]] bool surelyNotPrinted() const;

    bool operator==(const EposReply &) const = default;
};

/// Reads the response element, with or without envelope. Errors: NotXml, NoResponse. Pure.
[[nodiscard]] EposResult<EposReply> decodeEposReply(QByteArrayView body);

} // namespace kassa::print
