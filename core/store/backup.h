// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the whole database file, made while the till works, proved, and put back in place. All of it may
// take seconds: never on the engine's or the main thread.
#pragma once

#include "core/store/database.h"

namespace kassa::store {

/// What a copy holds, read from the copy itself.
struct CopyFacts
{
    int schema = 0; ///< number of its last migration step
    qint64 bytes = 0;
    qint64 receipts = 0;
    QString lastReceipt; ///< number; empty: none yet
    qint64 orders = 0;

    bool operator==(const CopyFacts &) const = default;
};

/// Writes a consistent copy of `database` to `file`, proves it, and only then replaces a file of that name.
/// The copy is one file that only its owner may read. Errors: of opening, DiskFull, CannotOpen, Damaged.
Result<CopyFacts> writeCopy(const QString &database, const QString &file);

/// Opens `file` alone, reads every page and index (PRAGMA integrity_check, foreign_key_check) and counts.
/// Errors: NotFound, NewerVersion, Damaged, CannotOpen.
Result<CopyFacts> proveCopy(const QString &file);

/// Where a copy waits for the next start to become the database.
[[nodiscard]] QString stagedFile(const QString &database);

/// Puts a proved copy of `file` beside `database`; takeStagedCopy does the rest. Errors: as both above.
Result<CopyFacts> stageCopy(const QString &file, const QString &database);

/// Makes a staged copy the database, and keeps the former one with its journal as
/// `kassa-before-restore-<time>.db` beside it. Before the first open, by the one process that has the data
/// dir. Every step is a rename: after a kill between two of them the next call goes on. @return name of the
/// kept file, empty when nothing was staged   Errors: CannotOpen.
Result<QString> takeStagedCopy(const QString &database);

} // namespace kassa::store
