// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/grid.h"

#include "core/base/assert.h"
#include "core/receipt/cells.h"
#include "core/receipt/symbols.h"

#include <algorithm>

namespace kassa::receipt {

namespace {

/// A name needs this many cells beside its price; with less the price goes on a line of its own.
constexpr int kLeastTextCells = 10;
/// Continuation lines of an article stand under its name (VISUAL "Receipt": indented by 2).
constexpr int kItemHanging = 2;

QString blanks(int count)
{
    return {std::max(count, 0), u' '};
}

QString oneLine(const QString &text)
{
    return plainCharacters(text).replace(u'\n', u' ');
}

class Layouter
{
public:
    Layouter(const Document &document, const PaperWidth &width) : m_columns(width.columns), m_dots(width.dots)
    {
        m_grid.columns = width.columns;
        m_grid.dots = width.dots;
        for (const Block &block : document) {
            if (const ItemBlock *item = std::get_if<ItemBlock>(&block)) {
                m_markCells = std::max(m_markCells, cellsOf(oneLine(item->mark)));
                m_amountCells = std::max(m_amountCells, cellsOf(oneLine(item->amount)));
            }
        }
        for (const Block &block : document)
            std::visit([this](const auto &value) { add(value); }, block);
    }

    Grid grid() && { return std::move(m_grid); }

private:
    void add(const TextBlock &block)
    {
        const QStringList paragraphs = plainCharacters(block.text).split(u'\n');
        const Size size = fittingSize(block, paragraphs);
        const int cells = m_columns / widthFactor(size);
        const int indent = std::min(block.indent, cells / 2);
        const int hanging = std::min(indent + block.hanging, cells / 2);
        for (const QString &paragraph : paragraphs) {
            int before = indent;
            for (const QString &line : wrapped(paragraph, cells - indent, cells - hanging)) {
                m_grid.rows.append(
                    {blanks(before) + line, {}, block.align, size, block.bold, block.inverse, {}});
                before = hanging;
            }
        }
    }

    void add(const PairBlock &block)
    {
        const QString left = oneLine(block.left);
        const QString right = oneLine(block.right);
        Size size = block.size;
        const int needed = cellsOf(left) + 1 + cellsOf(right);
        if (size == Size::Double && needed > m_columns / widthFactor(size))
            size = Size::Tall;
        addPair(left, right, {.size = size, .bold = block.bold});
    }

    void add(const ItemBlock &block)
    {
        const QString text = oneLine(block.text);
        const QString amount = oneLine(block.amount);
        const QString mark = oneLine(block.mark);
        const int markCells = m_markCells == 0 ? 0 : m_markCells + 1;
        QString right = amount;
        if (markCells > 0 && !amount.isEmpty())
            right += u' ' + mark + blanks(m_markCells - cellsOf(mark));
        // One price column for all articles, unless a giant among them would leave no room for the names.
        const int column = m_amountCells + markCells;
        const bool hasColumn = m_columns - column - 1 >= kLeastTextCells;
        addPair(text, right, {.hanging = kItemHanging, .column = hasColumn ? column : 0});
    }

    void add(const RuleBlock &block)
    {
        m_grid.rows.append({QString(m_columns, block.doubled ? u'=' : u'-'), {}});
    }

    void add(const FeedBlock &block)
    {
        for (int line = 0; line < block.lines; ++line)
            m_grid.rows.append(GridRow());
    }

    void add(const TableBlock &block)
    {
        KASSA_ASSERT(!block.rows.isEmpty() && block.rows.first().size() >= 2);
        const qsizetype count = block.rows.first().size();
        QList<int> natural(count, 0);
        for (const QStringList &row : block.rows) {
            KASSA_ASSERT(row.size() == count);
            for (qsizetype i = 0; i < count; ++i)
                natural[i] = std::max(natural[i], cellsOf(oneLine(row[i])));
        }
        const QList<int> widths = columnWidths(natural);
        if (widths.isEmpty()) {
            addStackedTable(block);
            return;
        }
        for (const QStringList &row : block.rows) {
            const QString head = oneLine(row.first());
            QString line = head + blanks(widths.first() - cellsOf(head));
            for (qsizetype i = 1; i < count; ++i) {
                const QString cell = oneLine(row[i]);
                line += blanks(widths[i] - cellsOf(cell)) + cell;
            }
            m_grid.rows.append({line, {}});
        }
    }

    void add(const QrBlock &block)
    {
        std::optional<Bitmap> modules = qrModules(block.data, block.level);
        const int dots = modules ? qrModuleDots(modules->width, m_dots) : 0;
        if (dots == 0) {
            const QString data = QString::fromUtf8(block.data);
            add(TextBlock{.text = block.textInstead.isEmpty() ? data : block.textInstead});
            return;
        }
        addMark(QrRow{*std::move(modules), dots, block.data, block.level});
    }

    void add(const BarcodeBlock &block)
    {
        std::optional<Bitmap> modules = barcodeModules(block.data, block.symbology);
        const int dots = modules ? barcodeModuleDots(modules->width, m_dots) : 0;
        const QByteArray data = withCheckDigit(block.data, block.symbology);
        if (dots > 0)
            addMark(BarcodeRow{*std::move(modules), dots, data, block.symbology});
        add(TextBlock{.text = QString::fromUtf8(data), .align = Align::Centre});
    }

    void add(const ImageBlock &block)
    {
        if (block.image.width > 0 && block.image.width <= m_dots)
            addMark(ImageRow{block.image}, block.align);
    }

    void add(const CutBlock & /*block*/) { addMark(CutRow()); }
    void add(const DrawerBlock & /*block*/) { addMark(DrawerRow()); }

    void addMark(Mark mark, Align align = Align::Centre)
    {
        GridRow row;
        row.align = align;
        row.mark = std::move(mark);
        m_grid.rows.append(row);
    }

    /// Equal columns where they suffice, else each as wide as it needs and the rest before the first amount.
    /// Empty when the table does not fit at all.
    QList<int> columnWidths(const QList<int> &natural) const
    {
        const int count = static_cast<int>(natural.size());
        const int equal = m_columns / count;
        QList<int> widths(count, equal);
        widths[0] = m_columns - equal * (count - 1);
        bool fits = natural.first() <= widths.first();
        for (int i = 1; i < count; ++i)
            fits = fits && natural[i] + 1 <= equal;
        if (fits)
            return widths;
        int used = natural.first();
        for (int i = 1; i < count; ++i) {
            widths[i] = natural[i] + 1;
            used += widths[i];
        }
        widths[0] = natural.first() + m_columns - used;
        return used <= m_columns ? widths : QList<int>();
    }

    void addStackedTable(const TableBlock &block)
    {
        const QStringList &head = block.rows.first();
        for (qsizetype row = 1; row < block.rows.size(); ++row) {
            add(TextBlock{.text = head.first() + u' ' + block.rows[row].first()});
            for (qsizetype i = 1; i < head.size(); ++i)
                addPair(oneLine(head[i]), oneLine(block.rows[row][i]), {.indent = kItemHanging});
        }
    }

    /// How the two sides of a line share it.
    struct PairLayout
    {
        int indent = 0;  ///< cells before the left text
        int hanging = 0; ///< further cells before its wrapped lines
        int column = 0;  ///< least cells kept free for the right text
        Size size = Size::Normal;
        bool bold = false;
    };

    /// `left` wrapped beside `right`, which stands on the first line; below it when there is too little room.
    void addPair(const QString &left, const QString &right, const PairLayout &layout)
    {
        const int cells = m_columns / widthFactor(layout.size) - layout.indent;
        const int rightCells = right.isEmpty() ? 0 : std::max(cellsOf(right), layout.column) + 1;
        const int room = cells - rightCells;
        const bool fits = cellsOf(left) <= room || room >= kLeastTextCells;
        const int width = fits ? room : cells;
        const QStringList lines =
            left.isEmpty() && !fits ? QStringList()
                                    : wrapped(left, std::max(width, 2), std::max(width - layout.hanging, 2));
        int before = layout.indent;
        for (const QString &line : lines) {
            const bool first = &line == &lines.first();
            m_grid.rows.append({blanks(before) + line,
                                first && fits ? right : QString(),
                                Align::Left,
                                layout.size,
                                layout.bold,
                                false,
                                {}});
            before = layout.indent + layout.hanging;
        }
        if (fits)
            return;
        const int whole = cells + layout.indent;
        for (const QString &line : wrapped(right, whole, whole))
            m_grid.rows.append({QString(), line, Align::Left, layout.size, layout.bold, false, {}});
    }

    /// Double only where every word still fits into a line; on a black bar every line, with some black beside
    /// it.
    Size fittingSize(const TextBlock &block, const QStringList &paragraphs) const
    {
        if (block.size != Size::Double)
            return block.size;
        const int cells = m_columns / widthFactor(Size::Double);
        for (const QString &paragraph : paragraphs) {
            if (block.inverse && cellsOf(paragraph) > cells - 1)
                return Size::Tall;
            for (const QString &word : paragraph.split(u' ')) {
                if (cellsOf(word) > cells)
                    return Size::Tall;
            }
        }
        return Size::Double;
    }

    int m_columns;
    int m_dots;
    int m_markCells = 0;
    int m_amountCells = 0;
    Grid m_grid;
};

} // namespace

int columnsFor(int widthMm)
{
    if (widthMm == 80)
        return kColumns80Mm;
    if (widthMm == 58)
        return kColumns58Mm;
    return kColumnsUnknown;
}

int markDots(const Mark &mark)
{
    if (const QrRow *code = std::get_if<QrRow>(&mark))
        return (code->modules.height + 2 * kQrQuietModules) * code->moduleDots;
    if (std::holds_alternative<BarcodeRow>(mark))
        return kBarcodeDots + 2 * kCellDots;
    if (const ImageRow *image = std::get_if<ImageRow>(&mark))
        return image->image.height;
    return 0;
}

Grid layOut(const Document &document, const PaperWidth &width)
{
    KASSA_ASSERT(width.columns >= 24 && width.columns <= 96 && width.dots >= width.columns);
    return Layouter(document, width).grid();
}

Grid layOut(const Document &document, int columns)
{
    return layOut(document, PaperWidth{columns, columns * kCellDots});
}

QString paddedRow(const GridRow &row, int cells)
{
    const int leftCells = cellsOf(row.left);
    if (!row.right.isEmpty())
        return row.left + blanks(cells - leftCells - cellsOf(row.right)) + row.right;
    const int rest = std::max(cells - leftCells, 0);
    int before = 0;
    if (row.align == Align::Centre)
        before = rest / 2;
    else if (row.align == Align::Right)
        before = rest;
    return blanks(before) + row.left + blanks(rest - before);
}

} // namespace kassa::receipt
