// SPDX-License-Identifier: GPL-3.0-or-later
// Counted, expected, difference and two buttons.
#include "ui/session/close_question.h"

#include "ui/widgets/card.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::session {

using widgets::KeyValueRow;
using widgets::TouchButton;

namespace {

constexpr int kMostReason = 200;

} // namespace

QString signedMoney(money::Money difference, const models::LocaleFormat &format)
{
    const bool isMore = difference > money::Money();
    return (isMore ? QStringLiteral("+") : QString()) + format.money(difference);
}

CloseQuestion::CloseQuestion(const CloseFacts &facts, const models::LocaleFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_format(format)
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title))
    , m_sentence(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_counted(new KeyValueRow)
    , m_expected(new KeyValueRow)
    , m_difference(new KeyValueRow(KeyValueRow::Weight::Total))
    , m_proposal(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Accent))
    , m_allowed(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_reason(new widgets::TextField)
    , m_leave(new TouchButton(TouchButton::Kind::Secondary))
    , m_confirm(new TouchButton(TouchButton::Kind::Primary))
{
    m_leave->setObjectName(QStringLiteral("leaveSessionOpen"));
    m_confirm->setObjectName(QStringLiteral("confirmClose"));
    m_leave->setSize(TouchButton::Size::Big);
    m_confirm->setSize(TouchButton::Size::Big);
    m_leave->setIconName(QStringLiteral("back"));
    m_confirm->setIconName(QStringLiteral("check"));
    m_confirm->setKeys(QKeySequence(Qt::Key_F12));
    m_leave->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_reason->setObjectName(QStringLiteral("differenceReason"));
    m_reason->lineEdit()->setMaxLength(kMostReason);
    m_sentence->setWordWrap(true);
    m_proposal->setWordWrap(true);
    m_allowed->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_counted);
    column->addWidget(m_expected);
    column->addWidget(widgets::hairline());
    column->addWidget(m_difference);
    column->addWidget(m_allowed);
    column->addWidget(m_reason);
    column->addWidget(m_proposal);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_leave, 2);
    row->addWidget(m_confirm, 3);
    column->addLayout(row);
    connect(m_leave, &QPushButton::clicked, this, &CloseQuestion::leftOpen);
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_reason->text().trimmed()); });
    connect(m_reason, &widgets::TextField::textChanged, this, &CloseQuestion::check);
    const bool differs = m_facts.counted != m_facts.expected;
    m_allowed->setVisible(differs);
    m_reason->setVisible(differs);
    m_proposal->setVisible(m_facts.proposedTakeOut > money::Money());
    retranslateUi();
}

void CloseQuestion::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

bool CloseQuestion::needsReason() const
{
    const money::Money difference = m_facts.counted - m_facts.expected;
    return difference > m_facts.allowedDifference || money::Money() - difference > m_facts.allowedDifference;
}

QWidget *CloseQuestion::firstFocus() const
{
    return needsReason() ? static_cast<QWidget *>(m_reason->lineEdit()) : m_leave;
}

void CloseQuestion::check()
{
    m_confirm->setDisabledReason(needsReason() && m_reason->text().trimmed().isEmpty()
                                     ? tr("Say first why the drawer differs")
                                     : QString());
}

QString CloseQuestion::title() const
{
    return tr("Close session %1?").arg(m_facts.sessionNumber);
}

void CloseQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CloseQuestion::retranslateUi()
{
    m_title->setText(title());
    m_sentence->setText(tr("A closed session cannot be opened again. Extern mode ends with it."));
    m_counted->setRow(tr("Counted"), m_format.money(m_facts.counted));
    m_expected->setRow(tr("Expected"), m_format.money(m_facts.expected));
    m_difference->setRow(tr("Difference"), signedMoney(m_facts.counted - m_facts.expected, m_format));
    m_allowed->setText(tr("Allowed are ±%1. A larger difference needs a reason.")
                           .arg(m_format.money(m_facts.allowedDifference)));
    m_reason->setLabel(tr("Reason of the difference"));
    m_proposal->setText(tr("Proposal: take out %1, %2 stays.")
                            .arg(m_format.money(m_facts.proposedTakeOut), m_format.money(m_facts.stays)));
    m_leave->setText(tr("Back"));
    m_confirm->setText(tr("Close, print Z"));
    check();
}

} // namespace kassa::session
