// SPDX-License-Identifier: GPL-3.0-or-later
// One tabular line.
#include "ui/widgets/amount_label.h"

#include "ui/widgets/tabular_text.h"
#include "ui/widgets/text_block.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace kassa::widgets {

AmountLabel::AmountLabel(FontRole role, bool strong, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_strong(strong)
    , m_tabular(role != FontRole::Hero && role != FontRole::Amount)

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
    m_tabular = role != FontRole::Hero && role != FontRole::Amount;
    updateGeometry();
    update();
}

void AmountLabel::setInk(Token token)
{
    m_ink = token;
    update();
}

void AmountLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
    update();
}

QSize AmountLabel::sizeHint() const
{
    const QFont font = textFont();
    const qreal width = m_tabular ? tabularWidth(text(), font) : naturalWidth(text(), font);
    return {static_cast<int>(std::ceil(width)) + 1,
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
    if (m_tabular) {
        drawTabular(painter, contentsRect(), text(), textFont(), alignment());
        return;
    }
    painter.setFont(textFont());
    const auto flags = static_cast<int>(alignment() & Qt::AlignHorizontal_Mask);
    painter.drawText(contentsRect(), flags | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     text());
}

} // namespace kassa::widgets
