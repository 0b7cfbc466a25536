// SPDX-License-Identifier: GPL-3.0-or-later
// What a raw printer sends back, sorted out of its stream: status bytes, the proof that a paper was printed,
// flow control. Pure; asking and waiting belong to escpos_worker. Source: receipt printing notes, section 1
// "Status".
#pragma once

#include "core/print/print_task.h"

#include <QByteArray>
#include <QList>

namespace kassa::print {

/// DLE EOT n.
enum class StatusQuery { Printer = 1, OfflineCause = 2, ErrorCause = 3, Paper = 4 };

[[nodiscard]] QByteArray askStatus(StatusQuery query);

/// Asks for the answer that comes once everything before it is on paper. @param token  4 characters 20h..7Eh
[[nodiscard]] QByteArray askProof(const QByteArray &token);

/// Throws away what is in the buffers; answered with Cleared.
[[nodiscard]] QByteArray clearBuffers();

/// The token of a job: 4 printable characters, different for the jobs of a day.
[[nodiscard]] QByteArray proofToken(qint64 jobId);

struct StatusEvent
{
    enum class Kind { Status, Proof, Cleared } kind = Kind::Status;
    int status = 0;   ///< the byte, of Status
    QByteArray token; ///< of Proof

    bool operator==(const StatusEvent &) const = default;
};

/// Takes whole answers from the front of `stream` and leaves an incomplete one. Automatic status (4 bytes)
/// and XON/XOFF are skipped, noise too. Pure.
[[nodiscard]] QList<StatusEvent> takeStatusEvents(QByteArray &stream);

/// The answers to the four questions so far; 0 where none came.
struct StatusBytes
{
    int printer = 0;
    int offlineCause = 0;
    int errorCause = 0;
    int paper = 0;

    [[nodiscard]] bool isOffline() const { return (printer & 0x08) != 0; }
    [[nodiscard]] bool isPaperLow() const { return (paper & 0x0C) != 0; }
    /// What keeps the printer from printing; None: nothing.
    [[nodiscard]] PrintFault fault() const;
};

} // namespace kassa::print
