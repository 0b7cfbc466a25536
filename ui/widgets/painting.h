// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes shared by painted widgets and by the delegates of the screens: faces, keycaps, chips, badges, row
// grounds.
#pragma once

#include "ui/widgets/state_shape.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace kassa::widgets {

struct Face
{
    QColor fill;   ///< invalid: none
    QColor border; ///< invalid: none
    qreal borderWidth = 1;
    bool dashed = false;
    qreal radius = 10;
};

/// A rounded face whose border lies inside rect.
void drawFace(QPainter &painter, const QRectF &rect, const Face &face);

/// Keyboard hint. Framed 20 high, or bare for corners. @param text  from QKeySequence::NativeText, never
/// typed by hand
[[nodiscard]] QSizeF keycapSize(const QString &text, bool framed);
void drawKeycap(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, bool framed);

/// Chip of a state, 28 high before the text scale; used by Chip and by list delegates.
[[nodiscard]] QSize chipSize(const QString &text, bool withShape = true);
void drawStateChip(QPainter &painter, const QRect &rect, StateShape state, const QString &word);
/// Chip of a fact without state; iconName may be empty.
void drawNeutralChip(QPainter &painter, const QRect &rect, const QString &iconName, const QString &text);

/// Count on a round ground, 22 high, at least 22 wide.
[[nodiscard]] QSizeF badgeSize(const QString &text);
void drawBadge(QPainter &painter, const QRectF &rect, const QString &text, Token fill, Token ink);

/// Ground of a row in a list or table: chosen, hovered or at rest, with the hairline below. firstColumn
/// carries the accent bar of a chosen row; in the contrast theme a chosen row has a yellow frame.
void drawRowGround(QPainter &painter,
                   const QRect &rect,
                   bool chosen,
                   bool hovered,
                   bool firstColumn = true,
                   bool lastColumn = true);

} // namespace kassa::widgets
