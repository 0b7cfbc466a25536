// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose digits stand in equal cells, because Inter's figures are proportional and font features arrive
// only with Qt 6.7. For amounts, times and counters that stand in columns or tick.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace kassa::widgets {

/// Width in logical pixels of text with every digit in a cell as wide as the widest digit.
[[nodiscard]] qreal tabularWidth(const QString &text, const QFont &font);

/// Paints one line with the painter's pen. Digits are centred in their cells, other characters keep their
/// advance.
/// @param alignment  AlignLeft, AlignRight (default) or AlignHCenter; vertically always centred
void drawTabular(QPainter &painter,
                 const QRectF &rect,
                 const QString &text,
                 const QFont &font,
                 Qt::Alignment alignment = Qt::AlignRight);

} // namespace kassa::widgets
