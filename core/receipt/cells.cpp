// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipt/cells.h"

#include "core/base/assert.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace kassa::receipt {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Wide and fullwidth blocks of Unicode's East Asian Width, joined where only unassigned points lie between.
constexpr std::array kWideRanges = {
    CodeRange{0x1100, 0x115F},   CodeRange{0x2E80, 0x303E},   CodeRange{0x3041, 0x33FF},
    CodeRange{0x3400, 0x4DBF},   CodeRange{0x4E00, 0x9FFF},   CodeRange{0xA000, 0xA4CF},
    CodeRange{0xA960, 0xA97F},   CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},
    CodeRange{0xFE30, 0xFE6F},   CodeRange{0xFF00, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},
    CodeRange{0x1F300, 0x1F64F}, CodeRange{0x1F680, 0x1F6FF}, CodeRange{0x1F900, 0x1FAFF},
    CodeRange{0x20000, 0x3FFFD},
};

/// One base character with what combines onto it: never separated.
struct Cluster
{
    QString text;
    int cells = 0;
    bool number = false; ///< digit, or a separator that stands between digits
};

int cellsOfPoint(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(kWideRanges.begin(), kWideRanges.end(), [point](const CodeRange &range) {
        return point >= range.first && point <= range.last;
    });
    return wide ? 2 : 1;
}

QList<Cluster> clustersOf(QStringView text)
{
    QList<Cluster> clusters;
    for (const char32_t point : text.toUcs4()) {
        const int cells = cellsOfPoint(point);
        const QString character = QString::fromUcs4(&point, 1);
        if (cells == 0 && !clusters.isEmpty())
            clusters.last().text += character;
        else
            clusters.append({character, cells, QChar::isDigit(point)});
    }
    for (qsizetype i = 1; i + 1 < clusters.size(); ++i) {
        const bool separator =
            clusters[i].text == u"," || clusters[i].text == u"." || clusters[i].text == u":";
        if (separator && clusters[i - 1].number && clusters[i + 1].number)
            clusters[i].number = true;
    }
    // A sign belongs to its number.
    for (qsizetype i = 0; i + 1 < clusters.size(); ++i) {
        if ((clusters[i].text == u"-" || clusters[i].text == u"+") && clusters[i + 1].number)
            clusters[i].number = true;
    }
    return clusters;
}

int cellsOfClusters(const QList<Cluster> &clusters, qsizetype from, qsizetype to)
{
    int cells = 0;
    for (qsizetype i = from; i < to; ++i)
        cells += clusters[i].cells;
    return cells;
}

/// How many clusters from `from` fit into `cells`, stepping back to the start of a number that would be cut.
qsizetype fittingEnd(const QList<Cluster> &word, qsizetype from, int cells)
{
    qsizetype end = from;
    int used = 0;
    while (end < word.size() && used + word[end].cells <= cells)
        used += word[end++].cells;
    if (end == word.size() || end == from)
        return end;
    qsizetype start = end;
    while (start > from && word[start].number && word[start - 1].number)
        --start;
    return start;
}

/// Where the number that begins at `from` ends, in clusters.
qsizetype numberEnd(const QList<Cluster> &word, qsizetype from)
{
    qsizetype end = from;
    while (end < word.size() && word[end].number)
        ++end;
    return end;
}

/// Collects words into lines; the only place that knows the two widths.
class LineBuilder
{
public:
    LineBuilder(int firstCells, int nextCells) : m_firstCells(firstCells), m_nextCells(nextCells) {}

    void addWord(const QString &text)
    {
        const QList<Cluster> word = clustersOf(text);
        const int cells = cellsOfClusters(word, 0, word.size());
        const int gap = m_line.isEmpty() ? 0 : 1;
        if (m_used + gap + cells <= width()) {
            if (gap == 1)
                m_line += u' ';
            m_line += text;
            m_used += gap + cells;
            return;
        }
        if (!m_line.isEmpty())
            finishLine();
        addInPieces(word);
    }

    QStringList lines() &&
    {
        if (!m_line.isEmpty() || m_lines.isEmpty())
            finishLine();
        return std::move(m_lines);
    }

private:
    int width() const { return m_lines.isEmpty() ? m_firstCells : m_nextCells; }

    void finishLine()
    {
        m_lines.append(m_line);
        m_line.clear();
        m_used = 0;
    }

    void addInPieces(const QList<Cluster> &word)
    {
        qsizetype from = 0;
        while (from < word.size()) {
            qsizetype end = fittingEnd(word, from, width());
            if (end == from) {
                const bool fitsBelow = cellsOfClusters(word, from, numberEnd(word, from)) <= m_nextCells &&
                                       width() < m_nextCells;
                if (fitsBelow) {
                    finishLine();
                    continue;
                }
                end = forcedEnd(word, from);
            }
            for (qsizetype i = from; i < end; ++i)
                m_line += word[i].text;
            m_used = cellsOfClusters(word, from, end);
            from = end;
            if (from < word.size())
                finishLine();
        }
    }

    /// A number wider than the line has to be broken: all of it stays on paper.
    qsizetype forcedEnd(const QList<Cluster> &word, qsizetype from) const
    {
        qsizetype end = from;
        int used = 0;
        while (end < word.size() && used + word[end].cells <= width())
            used += word[end++].cells;
        return std::max(end, from + 1);
    }

    int m_firstCells;
    int m_nextCells;
    QString m_line;
    int m_used = 0;
    QStringList m_lines;
};

/// What stands on paper for one typographic character; a null string keeps it.
QString plainFor(QChar character)
{
    switch (character.unicode()) {
    case 0x2010: // hyphens and dashes
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return QStringLiteral("-");
    case 0x2018: // single quotes
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
        return QStringLiteral("'");
    case 0x201C: // double quotes
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return QStringLiteral("\"");
    case 0x2026:
        return QStringLiteral("...");
    case 0x00AD: // soft hyphen, zero width space, joiners, byte order mark
    case 0x200B:
    case 0x2060:
    case 0xFEFF:
        return QStringLiteral("");
    default:
        return {};
    }
}

} // namespace

QString plainCharacters(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_C)) {
        const QString replacement = plainFor(character);
        if (!replacement.isNull())
            plain += replacement;
        else if (character != u'\n' && (character.isSpace() || character.category() == QChar::Other_Control))
            plain += u' ';
        else if (character.category() != QChar::Other_Format || character.unicode() == 0x200D)
            plain += character; // the zero width joiner holds emoji together
    }
    return plain;
}

int cellsOf(QStringView text)
{
    int cells = 0;
    for (const char32_t point : text.toUcs4())
        cells += cellsOfPoint(point);
    return cells;
}

QStringList wrapped(const QString &text, int firstCells, int nextCells)
{
    KASSA_ASSERT(firstCells >= 2 && nextCells >= 2);
    LineBuilder builder(firstCells, nextCells);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        builder.addWord(word);
    return std::move(builder).lines();
}

} // namespace kassa::receipt
