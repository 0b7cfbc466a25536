// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a tile.
#include "ui/widgets/product_tile.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/text_block.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kMinWidth = 136;
constexpr int kRadius = 12;

/// Names of articles are free data: what does not fit in maxLines ends with dots, the whole is the tool tip.
QString fitted(const QString &name, const QFont &font, qreal width, int maxLines)
{
    const TextBlock block(name, font, width);
    if (block.lineCount() <= maxLines)
        return name;
    const int start = block.lineStart(maxLines - 1);
    QString last = QFontMetricsF(font).elidedText(name.mid(start), Qt::ElideRight, width - 1);
    last.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // stays one line
    return name.left(start) + last;
}

} // namespace

ProductTile::ProductTile(QWidget *parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    FocusRing::setFaceRadius(this, kRadius);
}

void ProductTile::setProduct(const QString &name, const QString &price, const QString &iconFile)
{
    m_name = name;
    m_price = price;
    m_iconName = iconFile;
    announce();
}

void ProductTile::setQuantity(const QString &quantity)
{
    m_quantity = quantity;
    announce();
}

void ProductTile::setSoldOut(const QString &word)
{
    m_soldOut = word;
    setEnabled(word.isEmpty());
    announce();
}

void ProductTile::setDensity(Density density)
{
    m_density = density;
    updateGeometry();
    update();
}

void ProductTile::announce()
{
    const QString plain = QString(m_name).remove(QChar(0x00AD));
    QPushButton::setText(QString(plain).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setShortcut({}); // names of articles never make shortcuts
    QStringList facts{m_soldOut.isEmpty() ? m_price : m_soldOut};
    if (!m_quantity.isEmpty())
        facts << m_quantity;
    setAccessibleName(plain);
    setToolTip(plain.toHtmlEscaped()); // tool tips would read markup
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ProductTile::sizeHint() const
{
    const Measures &m = measures(m_density);
    const int line = Theme::scaled(m.tileTextPx + 4);
    return {std::max(kMinWidth, Theme::scaled(110)),
            std::max(m.tileMinHeight, 2 * line + 24 + Theme::scaled(24))};
}

void ProductTile::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void ProductTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool soldOut = !m_soldOut.isEmpty();
    Face face{Theme::color(Token::Surface), Theme::color(Theme::isContrast() ? Token::Border : Token::Line),
              1, false, kRadius};
    if (soldOut)
        face = {{}, Theme::color(Token::Border), 1, true, kRadius};
    else if (isDown())
        face.fill =
            blend(Theme::color(Token::Line), Theme::color(Token::Surface), Theme::isContrast() ? 0.25 : 1.0);
    else if (underMouse())
        face.fill = Theme::color(Token::Sunken);
    drawFace(painter, rect(), face);
    const int px = measures(m_density).tileTextPx;
    const QColor ink = Theme::color(soldOut ? Token::Text2 : Token::Text);
    const int nameLine = Theme::scaled(px + 4);
    const qreal line = Theme::scaled(24);
    const int maxLines = std::max(1, static_cast<int>((height() - 24 - line) / nameLine));
    const QString shown = fitted(m_name, Theme::fontPx(px, 600), width() - 26, maxLines);
    const TextBlock name(shown, Theme::fontPx(px, 600), width() - 26, Qt::AlignLeft, nameLine);
    name.draw(painter, {14, 12}, ink);
    painter.setPen(Theme::color(Token::Text2));
    const QString fact = soldOut ? m_soldOut : m_price;
    const QFont factFont = soldOut ? Theme::font(FontRole::Small) : Theme::fontPx(px, 500);
    drawTabular(painter, QRectF(14, height() - 10 - line, width() - 28, line), fact, factFont, Qt::AlignLeft);
    if (!m_quantity.isEmpty()) {
        const QFont font = Theme::fontPx(15, 700);
        const qreal high = Theme::scaled(28);
        const qreal wide = std::max(high, tabularWidth(m_quantity, font) + 16);
        const QRectF place(width() - 10 - wide, height() - 9 - high, wide, high);
        drawFace(painter, place, {Theme::color(Token::Accent), {}, 1, false, high / 2});
        painter.setPen(Theme::color(Token::OnAccent));
        drawTabular(painter, place, m_quantity, font, Qt::AlignHCenter);
        return;
    }
    const int iconPx = Theme::scaled(24);
    const bool fits = 14 + tabularWidth(fact, factFont) + 8 + iconPx + 12 <= width();
    if (!m_iconName.isEmpty() && fits) { // the icon is the first to go where room is short
        painter.drawPixmap(
            QPointF(width() - 12 - iconPx, height() - 12 - iconPx),
            widgets::icon(m_iconName, iconPx, Token::Border, Token::Surface, devicePixelRatioF()));
    }
}

} // namespace kassa::widgets
