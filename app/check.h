// SPDX-License-Identifier: GPL-3.0-or-later
// kassa --check: settings, database and figures of a data dir, read-only, beside a running till (CONTRACT).
#pragma once

#include <QString>

namespace kassa::app {

struct CheckReport
{
    QString text;    ///< lines for stdout, plain English
    bool ok = false; ///< nothing was found
};

/// Reads everything, changes nothing.
[[nodiscard]] CheckReport checkDataDir(const QString &dataDir);

} // namespace kassa::app
