// SPDX-License-Identifier: GPL-3.0-or-later
// The combo box of the style sheet plus its arrow.
#include "ui/widgets/select_field.h"

#include "ui/widgets/icons.h"

#include <QListView>
#include <QPainter>
#include <QWheelEvent>

namespace kassa::widgets {

SelectField::SelectField(QWidget *parent) : QComboBox(parent)
{
    setView(new QListView(this)); // the default view ignores the row height of the style sheet
    setMinimumHeight(48);
}

void SelectField::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const Token ink = isEnabled() ? Token::Text : Token::Disabled;
    painter.drawPixmap(QPointF(width() - 34, (height() - 20) / 2.0),
                       widgets::icon(QStringLiteral("down"), 20, ink, Token::Surface, devicePixelRatioF()));
}

void SelectField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling a page must not change a setting under the pointer
}

} // namespace kassa::widgets
