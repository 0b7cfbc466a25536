// SPDX-License-Identifier: GPL-3.0-or-later
// A document laid out to a grid of equal character cells: the one layout that painter, preview, text file and
// raw printers share. Text is text: no markup of any kind is known here.
#pragma once

#include "core/receipt/document.h"

namespace kassa::receipt {

inline constexpr int kColumns80Mm = 48;
inline constexpr int kColumns58Mm = 32;
inline constexpr int kColumnsUnknown = 42;

/// Columns of font A on paper of `widthMm`: 80 gives 48, 58 gives 32, anything else 42.
[[nodiscard]] int columnsFor(int widthMm);

/// Dots of a font A cell: 12 wide on every printer known.
inline constexpr int kCellDots = 12;

/// What a line of type can take: the font of the printer in its cells and the head in its dots.
struct PaperWidth
{
    int columns = kColumnsUnknown;          ///< 24..96
    int dots = kColumnsUnknown * kCellDots; ///< printable dots, >= columns

    bool operator==(const PaperWidth &) const = default;
};

/// A QR code ready to be drawn.
struct QrRow
{
    Bitmap modules;
    int moduleDots = 0;
    QByteArray data;
    QrLevel level = QrLevel::M;

    bool operator==(const QrRow &) const = default;
};

/// A barcode ready to be drawn, kBarcodeDots high; its characters are a text row of their own.
struct BarcodeRow
{
    Bitmap modules; ///< one row
    int moduleDots = 0;
    QByteArray data; ///< with its check digit
    Symbology symbology = Symbology::Code128;

    bool operator==(const BarcodeRow &) const = default;
};

struct ImageRow
{
    Bitmap image;

    bool operator==(const ImageRow &) const = default;
};

struct CutRow
{
    bool operator==(const CutRow &) const = default;
};

struct DrawerRow
{
    bool operator==(const DrawerRow &) const = default;
};

/// What a row holds in place of text; monostate: it is a row of text.
using Mark = std::variant<std::monostate, QrRow, BarcodeRow, ImageRow, CutRow, DrawerRow>;

/// One line of the paper. With a right part, left stands at the left edge and right at the right edge;
/// without one, left stands as `align` says. Both fit into Grid::columns at `size`. A row with a mark has no
/// text: the mark stands in the middle, an image as `align` says.
struct GridRow
{
    QString left;
    QString right;
    Align align = Align::Left;
    Size size = Size::Normal;
    bool bold = false;
    bool inverse = false;
    Mark mark = {};

    [[nodiscard]] bool isText() const { return std::holds_alternative<std::monostate>(mark); }
    bool operator==(const GridRow &) const = default;
};

struct Grid
{
    int columns = kColumnsUnknown;
    int dots = kColumnsUnknown * kCellDots;
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

/// Height of a mark in dots, its white edges above and below included; 0 for a row of text, for a cut and for
/// the drawer. Pure.
[[nodiscard]] int markDots(const Mark &mark);

/// Lays `document` out. No character of an amount is ever lost or cut: what does not fit beside its text gets
/// a line of its own; a code that is too wide to be read is written out as text. Pure.
[[nodiscard]] Grid layOut(const Document &document, const PaperWidth &width);

/// The same for `columns` cells of kCellDots. @param columns  24..96   Pure.
[[nodiscard]] Grid layOut(const Document &document, int columns);

/// The row as one string of exactly `cells` cells at its own size, blanks included; longer when the text is
/// longer.
[[nodiscard]] QString paddedRow(const GridRow &row, int cells);

} // namespace kassa::receipt
