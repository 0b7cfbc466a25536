// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper, as values: blocks from top to bottom. Nothing is measured or painted here; grid.h
// lays a document out.
#pragma once

#include "core/receipt/bitmap.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace kassa::receipt {

enum class Align { Left, Centre, Right };

/// Glyph size in cells: Normal 1 x 1, Tall 1 wide and 2 high, Double 2 x 2. What does not fit as Double is
/// laid out as Tall.
enum class Size { Normal, Tall, Double };

/// Running text; line feeds start new lines, long lines wrap by words.
struct TextBlock
{
    QString text;
    Align align = Align::Left;
    Size size = Size::Normal;
    bool bold = false;
    bool inverse = false; ///< white on a black bar over the whole width
    int indent = 0;       ///< cells before each line
    int hanging = 0;      ///< further cells before wrapped lines

    bool operator==(const TextBlock &) const = default;
};

/// Two texts at the edges of one line.
struct PairBlock
{
    QString left;
    QString right;
    Size size = Size::Normal;
    bool bold = false;

    bool operator==(const PairBlock &) const = default;
};

/// An article: text on the left, amount in the price column, then one mark (tax letter).
struct ItemBlock
{
    QString text;
    QString amount; ///< empty: the line has none
    QString mark;   ///< empty: the column stays blank

    bool operator==(const ItemBlock &) const = default;
};

/// A line across the paper.
struct RuleBlock
{
    bool doubled = false;

    bool operator==(const RuleBlock &) const = default;
};

/// First row is the head; the first column is left aligned, all others are amounts. Rows have equal length
/// >= 2.
struct TableBlock
{
    QList<QStringList> rows;

    bool operator==(const TableBlock &) const = default;
};

/// Empty lines.
struct FeedBlock
{
    int lines = 1;

    bool operator==(const FeedBlock &) const = default;
};

/// How much of a QR code may be damaged: 7, 15, 25, 30 percent.
enum class QrLevel { L, M, Q, H };

/// A QR code in the middle of the line, with the white edge that it needs. Where it cannot be printed large
/// enough to be read, `textInstead` is printed as text, or the data itself when that is empty.
struct QrBlock
{
    QByteArray data; ///< bytes exactly as a reader shall see them
    QrLevel level = QrLevel::M;
    QString textInstead = {};

    bool operator==(const QrBlock &) const = default;
};

enum class Symbology { Ean13, Code128 };

/// A barcode in the middle of the line with its characters below; the characters alone where it does not fit
/// or cannot say them.
struct BarcodeBlock
{
    QByteArray data; ///< Ean13: 12 digits, or 13 with the check digit; Code128: printable ASCII
    Symbology symbology = Symbology::Code128;

    bool operator==(const BarcodeBlock &) const = default;
};

/// A picture, dot for dot; left out where it is wider than the paper.
struct ImageBlock
{
    Bitmap image;
    Align align = Align::Centre;

    bool operator==(const ImageBlock &) const = default;
};

/// Feeds to the cutter and cuts, where there is one.
struct CutBlock
{
    bool operator==(const CutBlock &) const = default;
};

/// Opens the cash drawer; prints nothing.
struct DrawerBlock
{
    bool operator==(const DrawerBlock &) const = default;
};

using Block = std::variant<TextBlock,
                           PairBlock,
                           ItemBlock,
                           RuleBlock,
                           TableBlock,
                           FeedBlock,
                           QrBlock,
                           BarcodeBlock,
                           ImageBlock,
                           CutBlock,
                           DrawerBlock>;
using Document = QList<Block>;

} // namespace kassa::receipt
