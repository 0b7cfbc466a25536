// SPDX-License-Identifier: GPL-3.0-or-later
// Line breaking by QTextLayout; the narrowest width is found by trying every border.
#include "ui/widgets/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr QChar kSoftHyphen(0x00AD);

QString shown(QString text)
{
    return text.remove(kSoftHyphen);
}

qreal lineWidth(const QString &line, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(shown(line));
}

int linesAt(const QString &text, const QFont &font, qreal width)
{
    return TextBlock(text, font, width).lineCount();
}

} // namespace

qreal naturalWidth(const QString &text, const QFont &font)
{
    qreal width = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        width = std::max(width, lineWidth(line, font));
    return std::ceil(width) + 1; // QTextLayout rounds a line up by fractions
}

qreal narrowestWidth(const QString &text, const QFont &font, int maxLines)
{
    qreal low = 0;
    const QString blanks = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    for (const QString &word : blanks.split(QLatin1Char(' '))) {
        const qreal hyphen = word.contains(kSoftHyphen) ? lineWidth(QStringLiteral("-"), font) : 0;
        for (const QString &part : word.split(kSoftHyphen)) {
            // A written hyphen stays at the end of its line.
            for (const QString &piece : QString(part).replace(u"-"_qs, u"-\n"_qs).split(QLatin1Char('\n')))
                low = std::max(low, lineWidth(piece, font) + hyphen);
        }
    }
    low = std::ceil(low) + 1;
    qreal high = std::max(low, naturalWidth(text, font));
    if (maxLines <= 1)
        return high;
    if (linesAt(text, font, low) <= maxLines)
        return low;
    while (high - low > 1) { // the number of lines falls with the width, so halving finds the border
        const qreal middle = std::floor((low + high) / 2);
        (linesAt(text, font, middle) <= maxLines ? high : low) = middle;
    }
    return high;
}

TextBlock::TextBlock(
    const QString &text, const QFont &font, qreal width, Qt::Alignment alignment, qreal lineHeight)
    : m_layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font)
{
    QTextOption option(alignment);
    // A word wider than the place is broken rather than cut off; sizes are measured so that labels never need
    // it.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const QFontMetricsF metrics(font);
    const qreal advance = lineHeight > 0 ? lineHeight : metrics.height();
    qreal y = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, std::ceil(width)));
        line.setPosition(QPointF(0, y + (advance - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        y += advance;
    }
    m_layout.endLayout();
    m_size = QSizeF(std::ceil(widest), y);
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, const QColor &color) const
{
    painter.setPen(color);
    m_layout.draw(&painter, topLeft);
}

} // namespace kassa::widgets
