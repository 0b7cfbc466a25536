// SPDX-License-Identifier: GPL-3.0-or-later
// One tabular line.
#include "ui/widgets/amount_label.h"

#include "ui/widgets/tabular_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace kassa::widgets {

AmountLabel::AmountLabel(FontRole role, bool strong, QWidget *parent)
    : QLabel(parent), m_role(role), m_strong(strong)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AmountLabel::setAmount(const QString &amount)
{
    if (amount == text())
        return;
    QLabel::setText(amount);
    setAccessibleName(amount);
    updateGeometry();
    update();
}

void AmountLabel::setRole(FontRole role, bool strong)
{
    m_role = role;
    m_strong = strong;
    updateGeometry();
    update();
}

void AmountLabel::setInk(Token token)
{
    m_ink = token;
    update();
}

QSize AmountLabel::sizeHint() const
{
    const QFont font = Theme::font(m_role, m_strong);
    return {static_cast<int>(std::ceil(tabularWidth(text(), font))) + 1,
            std::max(QFontMetrics(font).height(), font.pixelSize() * 5 / 4)};
}

void AmountLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void AmountLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(isEnabled() ? m_ink : Token::Disabled));
    drawTabular(painter, contentsRect(), text(), Theme::font(m_role, m_strong), alignment());
}

} // namespace kassa::widgets
