// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and coins of a currency, for counting a drawer by pieces. Pure.
#pragma once

#include "core/money/money.h"

#include <QList>
#include <QString>

namespace kassa::session {

/// Notes and coins a till of that currency holds, dearest first, at most 14; empty for a currency not known
/// here.
/// @param currency  ISO 4217
[[nodiscard]] QList<money::Money> cashPieces(const QString &currency);

} // namespace kassa::session
