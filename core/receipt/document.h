// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper, as values: blocks from top to bottom. Nothing is measured or painted here; grid.h
// lays a document out, and a new kind of block (QR code, image, cut) is a new alternative of Block.
#pragma once

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

using Block = std::variant<TextBlock, PairBlock, ItemBlock, RuleBlock, TableBlock, FeedBlock>;
using Document = QList<Block>;

} // namespace kassa::receipt
