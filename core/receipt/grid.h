// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out to a grid of equal character cells: the one layout that painter, preview, text file and
// (later) raw printers share. Text is text: no markup of any kind is known here.
#pragma once

#include "core/receipt/document.h"

namespace kassa::receipt {

inline constexpr int kColumns80Mm = 48;
inline constexpr int kColumns58Mm = 32;
inline constexpr int kColumnsUnknown = 42;

/// Columns of font A on paper of `widthMm`: 80 gives 48, 58 gives 32, anything else 42.
[[nodiscard]] int columnsFor(int widthMm);

/// One line of the paper. With a right part, left stands at the left edge and right at the right edge;
/// without one, left stands as `align` says. Both fit into Grid::columns at `size`.
struct GridRow
{
    QString left;
    QString right;
    Align align = Align::Left;
    Size size = Size::Normal;
    bool bold = false;
    bool inverse = false;

    bool operator==(const GridRow &) const = default;
};

struct Grid
{
    int columns = kColumnsUnknown;
    QList<GridRow> rows;

    bool operator==(const Grid &) const = default;
};

/// Cells that one character of `size` takes in a line: 2 for Double, else 1.
[[nodiscard]] constexpr int widthFactor(Size size)
{
    return size == Size::Double ? 2 : 1;
}
/// Lines that a row of `size` takes: 1 for Normal, else 2.
[[nodiscard]] constexpr int heightFactor(Size size)
{
    return size == Size::Normal ? 1 : 2;
}

/// Lays `document` out. No character of an amount is ever lost or cut: what does not fit beside its text gets
/// a line of its own. @param columns  24..96   Pure.
[[nodiscard]] Grid layOut(const Document &document, int columns);

/// The row as one string of exactly `cells` cells at its own size, blanks included; longer when the text is
/// longer.
[[nodiscard]] QString paddedRow(const GridRow &row, int cells);

} // namespace kassa::receipt
