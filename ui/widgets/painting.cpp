// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes shared by widgets and delegates.
#include "ui/widgets/painting.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tabular_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr int kChipHeight = 28;
constexpr int kChipShape = 18;
constexpr int kBadgeHeight = 22;

qreal ratio(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

QFont chipFont()
{
    return Theme::font(FontRole::Small, true);
}

void drawChip(QPainter &painter,
              const QRect &rect,
              const QString &iconFile,
              Token ink,
              Token ground,
              const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Face face{Theme::color(ground), {}, 1, false, 6};
    if (Theme::isContrast())
        face.border = Theme::color(ink);
    drawFace(painter, rect, face);
    qreal x = rect.left() + 9;
    if (!iconFile.isEmpty()) {
        const int px = Theme::scaled(kChipShape);
        x = rect.left() + 6;
        painter.drawPixmap(QPointF(x, rect.top() + (rect.height() - px) / 2.0),
                           icon(iconFile, px, ink, ground, ratio(painter)));
        x += px + 6;
    }
    painter.setPen(Theme::color(ink));
    drawTabular(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()), text, chipFont(),
                Qt::AlignLeft);
    painter.restore();
}

} // namespace

void drawFace(QPainter &painter, const QRectF &rect, const Face &face)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasBorder = face.border.isValid() && face.borderWidth > 0;
    const qreal inset = hasBorder ? face.borderWidth / 2 : 0;
    QPen pen(Qt::NoPen);
    if (hasBorder) {
        pen = QPen(face.border, face.borderWidth);
        if (face.dashed)
            pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(face.fill.isValid() ? QBrush(face.fill) : QBrush(Qt::NoBrush));
    const qreal radius = std::max<qreal>(0, face.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QSizeF keycapSize(const QString &text, bool framed)
{
    const QFont font = Theme::font(FontRole::Keycap);
    const qreal textWidth = std::ceil(QFontMetricsF(font).horizontalAdvance(text));
    const qreal height = Theme::scaled(framed ? 20 : 16);
    if (!framed)
        return {textWidth, height};
    return {std::max<qreal>(textWidth + 12, Theme::scaled(20)), height};
}

void drawKeycap(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, bool framed)
{
    if (framed)
        drawFace(painter, rect, {{}, color, 1, false, 4});
    painter.setPen(color);
    painter.setFont(Theme::font(FontRole::Keycap));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

QSize chipSize(const QString &text, bool withShape)
{
    const int lead = withShape ? 6 + Theme::scaled(kChipShape) + 6 : 9;
    const int width = static_cast<int>(std::ceil(tabularWidth(text, chipFont())));
    return {lead + width + 10, Theme::scaled(kChipHeight)};
}

void drawStateChip(QPainter &painter, const QRect &rect, StateShape state, const QString &word)
{
    drawChip(painter, rect, iconName(state), inkToken(state), groundToken(state), word);
}

void drawNeutralChip(QPainter &painter, const QRect &rect, const QString &iconFile, const QString &text)
{
    drawChip(painter, rect, iconFile, Token::Text2, Token::Sunken, text);
}

QSizeF badgeSize(const QString &text)
{
    const qreal height = Theme::scaled(kBadgeHeight);
    return {std::max(height, tabularWidth(text, Theme::fontPx(13, 700)) + 12), height};
}

void drawBadge(QPainter &painter, const QRectF &rect, const QString &text, Token fill, Token ink)
{
    drawFace(painter, rect, {Theme::color(fill), {}, 1, false, rect.height() / 2});
    painter.setPen(Theme::color(ink));
    drawTabular(painter, rect, text, Theme::fontPx(13, 700), Qt::AlignHCenter);
}

void drawRowGround(
    QPainter &painter, const QRect &rect, bool chosen, bool hovered, bool firstColumn, bool lastColumn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    Token ground = Token::Surface;
    if (chosen)
        ground = Token::AccentSoft;
    else if (hovered)
        ground = Token::Sunken;
    painter.fillRect(rect, Theme::color(ground));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::color(Token::Line));
    const QColor accent = Theme::color(Token::Accent);
    if (chosen && Theme::isContrast()) {
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), accent);
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), accent);
        if (lastColumn)
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), accent);
    }
    if (chosen && firstColumn)
        painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), accent);
    painter.restore();
}

} // namespace kassa::widgets
