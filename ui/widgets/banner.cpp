// SPDX-License-Identifier: GPL-3.0-or-later
// Composition of the banner; its ground comes from the style sheet by the property "banner".
#include "ui/widgets/banner.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace kassa::widgets {
namespace {

/// Half of the period of 1 Hz that nothing may exceed.
constexpr int kHalfPulseMs = 500;

struct KindRow
{
    const char *property;
    StateShape shape;
};

KindRow rowOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Wait:
        return {"wait", StateShape::Wait};
    case Banner::Kind::Warn:
        return {"warn", StateShape::Warn};
    case Banner::Kind::No:
        return {"no", StateShape::No};
    case Banner::Kind::Info:
        break;
    }
    return {"info", StateShape::Info};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new IconLabel(StateShape::Info, 28, this))
    , m_headline(plainLabel({}, TextRole::Heading, TextInk::Primary, this))
    , m_sentence(plainLabel({}, TextRole::Small, TextInk::Primary, this))
    , m_more(plainLabel({}, TextRole::SmallStrong, TextInk::Secondary, this))
    , m_action(new TouchButton(TouchButton::Kind::Secondary, {}, this))
{
    setMinimumHeight(64);
    m_outer = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_outer->setContentsMargins(16, 8, 8, 8);
    m_outer->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_headline->setWordWrap(true);
    m_sentence->setWordWrap(true);
    texts->addStretch(1);
    texts->addWidget(m_headline);
    texts->addWidget(m_sentence);
    texts->addStretch(1);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    m_outer->addLayout(row, 1);
    m_outer->addLayout(m_actions);
    m_actions->addWidget(m_more, 0, Qt::AlignVCenter);
    m_actions->addWidget(m_action, 0, Qt::AlignVCenter);
    place();
    m_more->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    m_pulse.setInterval(kHalfPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        m_isPale = !m_isPale;
        showPulse();
    });
    applyKind();
}

void Banner::addButton(TouchButton *button)
{
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
}

void Banner::place()
{
    m_outer->setDirection(Theme::isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setAlignment(Theme::isTextLarge() ? Qt::AlignRight : Qt::Alignment());
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (isLookChange(event)) {
        place();
    }
}

void Banner::setPulsing(bool pulses)
{
    if (pulses == m_isPulsing) {
        return;
    }
    m_isPulsing = pulses;
    m_isPale = false;
    if (pulses && !Theme::isMotionReduced()) {
        m_pulse.start();
    } else {
        m_pulse.stop();
    }
    showPulse();
}

void Banner::showPulse()
{
    const QString still = m_isPulsing && !m_pulse.isActive() ? QStringLiteral("steady") : QString();
    setStyleProperty(this, "pulse", m_isPale ? QStringLiteral("pale") : still);
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    applyKind();
}

void Banner::setMessage(const QString &headline, const QString &sentence)
{
    const bool news = headline != m_headline->text();
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
    if (news && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::headline() const
{
    return m_headline->text();
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setIconName(const QString &name)
{
    m_iconName = name;
    applyKind();
}

void Banner::setAction(const QString &text, const QString &iconFile)
{
    m_action->setIconName(iconFile);
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setMore(int count)
{
    m_more->setText(QStringLiteral("+%1").arg(count));
    m_more->setVisible(count > 0);
}

void Banner::applyKind()
{
    const KindRow row = rowOf(m_kind);
    setStyleProperty(this, "banner", QString::fromLatin1(row.property));
    if (m_iconName.isEmpty())
        m_icon->setState(row.shape);
    else
        m_icon->setIcon(m_iconName, inkToken(row.shape));
}

} // namespace kassa::widgets
