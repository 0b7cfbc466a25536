// SPDX-License-Identifier: GPL-3.0-or-later
// kassa.ini on disk: made on first start, read, given its tokens, and replaced as a whole when settings
// change.
#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace kassa::startup {

enum class SettingsFileCode { Unreadable, Unwritable, Wrong };

/// `detail` is one English line for stderr: what is wrong and what to do. `context` is the file's path.
template<class T>
using SettingsFileResult = base::Result<T, SettingsFileCode>;

struct LoadedSettings
{
    settings::Parsed parsed;
    bool isFirstStart = false; ///< kassa.ini was made just now
};

/// Reads DIR/kassa.ini. Makes DIR (0700) and the file (0600, every setting with its default) where they are
/// missing, and tokens where they are empty. A file that others can read is narrowed to 0600. Call under the
/// data dir's lock. Errors: Unreadable, Unwritable, Wrong (not this line rule, or a value that is not
/// allowed: named). Source: CONTRACT "Data dir".
[[nodiscard]] SettingsFileResult<LoadedSettings> loadOrCreate(const QString &dataDir);

/// Reads DIR/kassa.ini and writes nothing: for --check and exports beside a running till.
/// Errors: Unreadable (a missing file too), Wrong.
[[nodiscard]] SettingsFileResult<settings::Parsed> loadOnly(const QString &dataDir);

/// Replaces DIR/kassa.ini atomically with mode 0600. A file that is a link is replaced where it points to.
/// Errors: Unwritable; the old file stays as it was.
[[nodiscard]] SettingsFileResult<void> save(const QString &dataDir, const settings::Document &document);

} // namespace kassa::startup
