// SPDX-License-Identifier: GPL-3.0-or-later
// Composition of the empty state.
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QVBoxLayout>

namespace kassa::widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(StateShape::Ok, 28, this))
    , m_headline(plainLabel({}, TextRole::Strong, TextInk::Primary, this))
    , m_sentence(plainLabel({}, TextRole::Small, TextInk::Secondary, this))
    , m_action(new TouchButton(TouchButton::Kind::Secondary, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 24, 20, 24);
    column->setSpacing(6);
    for (QLabel *label : {m_headline, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setMessage(StateShape state,
                            const QString &headline,
                            const QString &sentence,
                            const QString &actionText)
{
    m_icon->setState(state);
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(sentence);
}

} // namespace kassa::widgets
