// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/amount_edit.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace kassa::payment {
namespace {

constexpr int kHeightPx = 72;
constexpr int kEdgePx = 14;

} // namespace

using widgets::FontRole;
using widgets::Theme;
using widgets::Token;

AmountEdit::AmountEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(20);
    setProperty("role", QStringLiteral("amount")); // the style sheet gives the large type
    applyLook();
}

void AmountEdit::setSign(const QString &sign)
{
    m_sign = sign;
    applyLook();
}

void AmountEdit::type(const QString &digits)
{
    insert(digits);
}

void AmountEdit::applyLook()
{
    const QFont wished = Theme::font(FontRole::Amount);
    setFixedHeight(Theme::scaled(kHeightPx));
    setTextMargins(0, 0, QFontMetrics(wished).horizontalAdvance(m_sign) + kEdgePx, 0);
    update();
}

void AmountEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(Theme::font(FontRole::Amount));
    painter.setPen(Theme::color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(rect().adjusted(0, 0, -kEdgePx, 0), Qt::AlignRight | Qt::AlignVCenter, m_sign);
}

void AmountEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (widgets::isLookChange(event) && event->type() != QEvent::FontChange) {
        applyLook();
    }
}

} // namespace kassa::payment
