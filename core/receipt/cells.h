// SPDX-License-Identifier: GPL-3.0-or-later
// Text measured in character cells: clean-up before measuring, width, and wrapping that loses nothing.
// Source: receipt printing notes, section 4 "Layout".
#pragma once

#include <QString>
#include <QStringList>

namespace kassa::receipt {

/// Composed (NFC), with the characters that paper fonts and code pages lack replaced by plain ones: no-break
/// and other typographic spaces, U+2212 and dashes, quotes, ellipsis. Controls and bidi marks become blanks
/// or vanish; line feeds stay. Pure.
[[nodiscard]] QString plainCharacters(const QString &text);

/// Width in cells: 2 for East Asian wide characters and emoji, 0 for combining marks, else 1. `text` as
/// plainCharacters gives it. Pure.
[[nodiscard]] int cellsOf(QStringView text);

/// `text` (as plainCharacters gives it, one paragraph) in lines of at most `firstCells` and then `nextCells`
/// cells. Breaks at blanks; a longer word is broken where no number is cut, and inside a number only when the
/// number alone is wider than a line. Every visible character is kept. At least one line, possibly empty.
/// @param firstCells, nextCells  >= 2
[[nodiscard]] QStringList wrapped(const QString &text, int firstCells, int nextCells);

} // namespace kassa::receipt
