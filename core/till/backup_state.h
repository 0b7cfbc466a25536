// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens know of the copies of the database: plain values.
#pragma once

#include "core/store/backup.h"
#include "core/text/messages.h"
#include "core/till/backup_plan.h"

#include <optional>

namespace kassa::till {

struct BackupState
{
    QString folder;                       ///< in force
    bool isRunning = false;               ///< a copy is being made
    QList<BackupFile> files;              ///< of this till, newest first
    std::optional<text::Message> problem; ///< why the last attempt failed

    bool operator==(const BackupState &) const = default;
};

/// What became of a look at a copy, or of putting it in place.
struct CopyProof
{
    QString file;
    store::CopyFacts facts;               ///< when there is no problem
    std::optional<text::Message> problem; ///< nothing was changed then

    bool operator==(const CopyProof &) const = default;
};

} // namespace kassa::till
