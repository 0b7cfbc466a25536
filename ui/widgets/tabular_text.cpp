// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of equal width for digits.
#include "ui/widgets/tabular_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kassa::widgets {
namespace {

qreal cellWidth(const QFontMetricsF &metrics)
{
    qreal cell = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    return cell;
}

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

} // namespace

qreal tabularWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellWidth(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += isDigit(character) ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawTabular(
    QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellWidth(metrics);
    const qreal width = tabularWidth(text, font);
    qreal x = rect.right();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() + width / 2;
    else if (alignment & Qt::AlignLeft)
        x = rect.left() + width;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.setFont(font);
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar character = text.at(i);
        const qreal own = metrics.horizontalAdvance(character);
        const qreal advance = isDigit(character) ? cell : own;
        x -= advance;
        painter.drawText(QPointF(x + (advance - own) / 2, baseline), QString(character));
    }
}

} // namespace kassa::widgets
