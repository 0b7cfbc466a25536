// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the fiscal journal of a database as a DEP7 file, in flat memory, beside a running till.
#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QString>

namespace kassa::till {

struct Dep7Result
{
    bool isOk = false;
    QString problem; ///< English; empty when ok
    qint64 receipts = 0;
};

/// Writes `file` (replaced only when complete) with the receipts issued in [fromUtc, toUtc); invalid times:
/// no bound. Receipts stand in the order of the chain, a group for each change of certificate. A database
/// without signed receipts is refused.
[[nodiscard]] Dep7Result exportDep7(store::Database &database,
                                    const QString &file,
                                    const QDateTime &fromUtc = {},
                                    const QDateTime &toUtc = {});

} // namespace kassa::till
