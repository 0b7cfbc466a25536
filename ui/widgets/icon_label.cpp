// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of one icon.
#include "ui/widgets/icon_label.h"

#include "ui/widgets/icons.h"

#include <QPainter>

namespace kassa::widgets {

IconLabel::IconLabel(const QString &iconName, int px, Token color, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_px(px), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::IconLabel(StateShape state, int px, QWidget *parent)
    : IconLabel(kassa::widgets::iconName(state), px, inkToken(state), parent)
{
}

void IconLabel::setIcon(const QString &iconName, Token color)
{
    m_iconName = iconName;
    m_color = color;
    m_ground = Token::Surface;
    update();
}

void IconLabel::setState(StateShape state)
{
    setIcon(kassa::widgets::iconName(state), inkToken(state));
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    QPainter painter(this);
    const int px = Theme::scaled(m_px);
    const QPointF corner((width() - px) / 2.0, (height() - px) / 2.0);
    painter.drawPixmap(corner, icon(m_iconName, px, m_color, m_ground, devicePixelRatioF()));
}

} // namespace kassa::widgets
