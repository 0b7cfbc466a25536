// SPDX-License-Identifier: GPL-3.0-or-later
// The diagnosis file: what somebody who helps from afar needs, and nothing that belongs to customers or
// locks.
#pragma once

#include "core/settings/config.h"

#include <QDateTime>
#include <QString>

namespace kassa::till {

/// Versions, settings (numbers, switches and choices as they are; of texts only whether they are set), counts
/// of the tables, state of the files, and the end of the log with texts in quotes, addresses of mail, long
/// numbers and the shop's and cashier's names blanked. Reads files; English.
[[nodiscard]] QString diagnosisText(const settings::Config &config,
                                    const QString &dataDir,
                                    const QString &databaseFile,
                                    const QDateTime &nowUtc);

/// One line of the log without what could name somebody. Pure.
/// @param names  texts that never stand in it
[[nodiscard]] QString blanked(QString line, const QStringList &names);

} // namespace kassa::till
