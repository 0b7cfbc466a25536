// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the switch.
#include "ui/widgets/switch_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kTrackWidth = 56;
constexpr int kTrackHeight = 32;
constexpr int kKnob = 24;
constexpr int kTarget = 48;
constexpr int kGap = 12;
} // namespace

Switch::Switch(const QString &onWord, const QString &offWord, QWidget *parent)
    : QCheckBox(parent), m_onWord(onWord), m_offWord(offWord)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::setFaceRadius(this, 16);
}

void Switch::setWords(const QString &onWord, const QString &offWord)
{
    m_onWord = onWord;
    m_offWord = offWord;
    updateGeometry();
    update();
}

QSize Switch::sizeHint() const
{
    const QFont font = Theme::font(FontRole::Body, true);
    const qreal word = std::max(naturalWidth(m_onWord, font), naturalWidth(m_offWord, font));
    return {kTrackWidth + (word > 0 ? static_cast<int>(word) + kGap : 0),
            std::max(kTarget, QFontMetrics(font).height())};
}

bool Switch::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

QRectF Switch::trackRect() const
{
    return {static_cast<qreal>(width() - kTrackWidth), (height() - kTrackHeight) / 2.0, kTrackWidth,
            kTrackHeight};
}

void Switch::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = trackRect();
    const bool on = isChecked();
    QColor ground = Theme::color(on ? Token::Accent : Token::Border);
    if (isEnabled() && underMouse())
        ground = blend(Theme::color(Token::Text), ground, 0.06);
    QColor knob = on ? Theme::color(Token::OnAccent) : Theme::color(Token::Surface);
    if (isEnabled()) {
        drawFace(painter, track, {ground, {}, 1, false, kTrackHeight / 2.0});
    } else {
        drawFace(painter, track, {{}, Theme::color(Token::Border), 1, true, kTrackHeight / 2.0});
        knob = Theme::color(Token::Disabled);
    }
    const qreal knobX = on ? track.right() - 4 - kKnob : track.left() + 4;
    drawFace(painter, {knobX, track.top() + 4, kKnob, kKnob}, {knob, {}, 1, false, kKnob / 2.0});
    if (on) {
        const QColor tick = Theme::color(isEnabled() ? Token::OnAccent : Token::Disabled);
        painter.drawPixmap(QPointF(track.left() + 7, track.top() + 7),
                           widgets::icon(QStringLiteral("check"), 18, tick, ground, devicePixelRatioF()));
    }
    const QString word = on ? m_onWord : m_offWord;
    if (word.isEmpty())
        return;
    painter.setFont(Theme::font(FontRole::Body, true));
    painter.setPen(Theme::color(isEnabled() ? Token::Text : Token::Disabled));
    painter.drawText(QRectF(0, 0, track.left() - kGap, height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, word);
}

} // namespace kassa::widgets
