// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/renew_question.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using widgets::TouchButton;

RenewQuestion::RenewQuestion(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel({}, widgets::TextRole::Title))
    , m_sentence(widgets::plainLabel({}, widgets::TextRole::Body))
    , m_cancel(new TouchButton(TouchButton::Kind::Secondary))
    , m_confirm(new TouchButton(TouchButton::Kind::RejectFinal))
{
    m_cancel->setObjectName(QStringLiteral("renewCancel"));
    m_confirm->setObjectName(QStringLiteral("renewConfirm"));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
    }
    m_cancel->setIconName(QStringLiteral("back"));
    m_cancel->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_confirm->setIconName(QStringLiteral("refresh"));
    for (TouchButton *button : {m_cancel, m_confirm}) {
        button->setSize(TouchButton::Size::Big);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_cancel, 1);
    row->addWidget(m_confirm, 1);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &RenewQuestion::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &RenewQuestion::confirmed);
    retranslateUi();
}

QString RenewQuestion::title() const
{
    return tr("Renew the security token?");
}

QWidget *RenewQuestion::safeButton() const
{
    return m_cancel;
}

void RenewQuestion::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void RenewQuestion::retranslateUi()
{
    m_title->setText(title());
    m_sentence->setText(
        tr("The old one is refused at once: the web shop cannot send orders until it has the new "
           "one. Orders that are here already are not touched."));
    m_cancel->setText(tr("Back"));
    m_confirm->setText(tr("Renew"));
}

} // namespace kassa::setting_pages
