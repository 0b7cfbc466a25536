// SPDX-License-Identifier: GPL-3.0-or-later
// The schema as an ordered table of steps, and the runner that brings a file up to date. Private to the
// module; the runner takes its table as an argument so that tests can add steps.
#pragma once

#include "core/store/database.h"

#include <QSqlDatabase>

#include <span>

namespace kassa::store {

/// One step. Released steps are frozen: a mistake is mended by a further step.
struct Migration
{
    int version; ///< of the schema after this step: 1, 2, 3 ... without gaps
    const char *name;
    std::span<const char *const> statements;
};

/// Every step of this release.
[[nodiscard]] std::span<const Migration> migrations();

/// Number of the newest schema in a table of steps.
[[nodiscard]] int newestVersion(std::span<const Migration> steps);

/// Runs the steps that `connection` lacks, each in a transaction that moves the schema number too. A file
/// that already has a schema is copied to `<name>-before-v<newest>.db` beside it first. Errors: NewerVersion
/// (nothing was changed), DiskFull, ReadOnly, Busy, Sql; a failed step leaves the one before.
Result<void> migrate(QSqlDatabase &connection, std::span<const Migration> steps);

} // namespace kassa::store
