// SPDX-License-Identifier: GPL-3.0-or-later
// What a printer that is spoken to directly does for the print thread, whatever its protocol: bytes in, what
// became of them out. One worker per printer; it knows no receipts and no database.
#pragma once

#include "core/print/print_task.h"

#include <QObject>

namespace kassa::print {

/// What is sent as one paper, in the printer's own form.
struct RawPaper
{
    store::PrintJobId jobId = 0;
    QByteArray bytes;     ///< the whole paper; empty: only the drawer is opened
    QByteArray drawer;    ///< pulse sent before the paper; empty: none
    QByteArray drawerNow; ///< the same for a printer that is not ready
    int attempt = 1;      ///< of this paper
};

/// How long workers wait, for tests to shorten.
struct WorkerTimes
{
    int connectMs = 4'000; ///< a printer in the same house answers in a tenth of it
    int statusMs = 1'500;  ///< to one question; then a raw printer is printed to anyway
    int proofMs = 10'000;  ///< after the last byte: longer than the longest receipt takes to print
    int pollMs = 1'000;    ///< between questions while the proof is awaited
    int stallMs = 30'000;  ///< without the printer taking all bytes
    int closeMs = 2'000;   ///< for the printer's own end
    int pauseMs = 200;     ///< between two connections: boards serve one at a time
    int jobMs = 60'000;    ///< an XML printer's own limit for a job: a change of paper fits into it
    int graceMs = 8'000;   ///< beyond it before the reply is given up
};

class PrinterWorker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Every paper ends in exactly one finished().
    virtual void print(const RawPaper &paper) = 0;
    /// Asks whether the printer would print now. Ends in exactly one probed().
    virtual void probe() = 0;
    /// Gives up the paper in work, as far as the printer allows: it ends as Unknown. Does nothing when no
    /// byte of a paper is out.
    virtual void clear() = 0;
    /// The printer's address, for people.
    [[nodiscard]] virtual QString place() const = 0;

Q_SIGNALS:
    void finished(const kassa::print::PrintOutcome &outcome);
    void progressed(const kassa::print::PrintProgress &progress);
    void probed(const kassa::print::PrinterHealth &health);
};

} // namespace kassa::print
