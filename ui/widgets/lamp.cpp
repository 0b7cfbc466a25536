// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and announcing of a lamp.
#include "ui/widgets/lamp.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kTarget = 48;

int shapePx()
{
    return Theme::scaled(20);
}

QFont lampFont(Density density, bool strong)
{
    return Theme::fontPx(density == Density::Wide ? 15 : 13, strong ? 600 : 400);
}

} // namespace

Lamp::Lamp(QWidget *parent) : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setFaceRadius(this, 8);
}

void Lamp::setLamp(StateShape state, const QString &name, const QString &sentence)
{
    const bool news = state != m_state || sentence != m_sentence;
    m_state = state;
    m_name = name;
    m_sentence = sentence;
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    setToolTip(sentence.toHtmlEscaped()); // tool tips would read markup
    if (news && isVisible()) {
        QAccessibleEvent event(this, isProblem() ? QAccessible::Alert : QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

bool Lamp::isProblem() const
{
    return m_state == StateShape::Warn || m_state == StateShape::No;
}

void Lamp::setDensity(Density density)
{
    m_density = density;
    updateGeometry();
    update();
}

bool Lamp::showsSentence() const
{
    return !m_sentence.isEmpty() && (!isCompact() || isProblem());
}

QSize Lamp::sizeHint() const
{
    const QFont nameFont = lampFont(m_density, true);
    const QFont sentenceFont = lampFont(m_density, false);
    qreal width = naturalWidth(m_name, nameFont);
    if (showsSentence())
        width = std::max(width, naturalWidth(m_sentence, sentenceFont));
    const int padding = isCompact() ? 7 : 10;
    const int gap = isCompact() ? 6 : 8;
    return {2 * padding + shapePx() + gap + static_cast<int>(width),
            std::max(kTarget, Theme::scaled(m_density == Density::Wide ? 20 : 17) * 2 + 8)};
}

void Lamp::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void Lamp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Token ground = Token::Surface;
    if (isProblem())
        ground = groundToken(m_state);
    else if (underMouse() || isDown())
        ground = Token::Sunken;
    if (ground != Token::Surface) {
        Face face{Theme::color(ground), {}, 1, false, 8};
        if (isProblem() && Theme::isContrast())
            face.border = Theme::color(inkToken(m_state));
        drawFace(painter, rect(), face);
    }
    const qreal x = isCompact() ? 7 : 10;
    painter.drawPixmap(
        QPointF(x, (height() - shapePx()) / 2.0),
        widgets::icon(iconName(m_state), shapePx(), inkToken(m_state), ground, devicePixelRatioF()));
    const qreal textX = x + shapePx() + (isCompact() ? 6 : 8);
    const qreal line = Theme::scaled(m_density == Density::Wide ? 20 : 17);
    const bool two = showsSentence();
    const qreal top = (height() - line * (two ? 2 : 1)) / 2;
    painter.setFont(lampFont(m_density, true));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRectF(textX, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_name);
    if (!two)
        return;
    painter.setFont(lampFont(m_density, false));
    painter.setPen(Theme::color(isProblem() ? inkToken(m_state) : Token::Text2));
    painter.drawText(QRectF(textX, top + line, width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_sentence);
}

} // namespace kassa::widgets
