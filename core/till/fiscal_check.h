// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `kassa --check` that verifies the signed receipts: chain, counter, signatures, and that rows
// and receipts say the same.
#pragma once

#include "core/settings/config.h"
#include "core/store/database.h"

#include <QList>
#include <QString>

namespace kassa::till {

struct FiscalFinding
{
    QString number; ///< of the receipt; empty: the register as a whole
    QString fault;  ///< English
};

struct FiscalCheck
{
    bool hasRegister = false;
    QString cashboxId;
    qint64 receipts = 0;
    qint64 unsignedReceipts = 0;
    QList<FiscalFinding> findings; ///< oldest first, at most kMaxFindings
};

/// More than these say nothing new.
inline constexpr qsizetype kMaxFindings = 20;

/// Reads every signed receipt in flat memory. Without the turnover key in `config`, counters are not compared
/// (a finding says so). Errors: those of the store.
[[nodiscard]] store::Result<FiscalCheck> checkFiscal(store::Database &database,
                                                     const settings::Config &config);

} // namespace kassa::till
