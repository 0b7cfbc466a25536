// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and coins: which sums a customer will probably hand over, and how change is best given.
#pragma once

#include "core/money/money.h"

#include <QList>
#include <QString>

namespace kassa::payment {

/// Most proposals that have room beside the exact sum.
inline constexpr int kMaxQuickNotes = 5;

/// The exact sum first, then the next sensible sums in notes, ascending, at most kMaxQuickNotes of
/// them: 27.10 gives 27.10, 30, 40, 50, 100, 200. Empty for a due of zero or below. @param currency  ISO
/// 4217; unknown ones are read as if they had the notes of the euro. Pure.
[[nodiscard]] QList<money::Money> quickNotes(money::Money due, const QString &currency);

/// So many pieces of one note or coin.
struct Pieces
{
    money::Money value;
    qint64 count = 0;

    bool operator==(const Pieces &) const = default;
};

/// Change with the fewest pieces, largest first; empty for zero and below. Pure.
[[nodiscard]] QList<Pieces> changeIn(money::Money change, const QString &currency);

/// `amount` in `count` parts that sum exactly to it, larger parts first. @param count  1..99. Pure.
[[nodiscard]] QList<money::Money> evenParts(money::Money amount, int count);

} // namespace kassa::payment
