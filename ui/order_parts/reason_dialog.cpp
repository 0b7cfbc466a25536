// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_parts/reason_dialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kassa::order_parts {
namespace {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kReasonColumns = 2;

} // namespace

ReasonDialog::ReasonDialog(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("reasonDialog"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 16, 16, 16);
    m_title = widgets::plainLabel(QString(), TextRole::Title, TextInk::Primary, this);
    m_title->setWordWrap(true);
    m_back = new TouchButton(Kind::Secondary, QString(), this);
    m_back->setObjectName(QStringLiteral("reasonBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_back->setMinimumWidth(160); // room for the framed keycap
    connect(m_back, &QPushButton::clicked, this, &ReasonDialog::cancelled);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    column->addLayout(head);
    column->addWidget(widgets::hairline(Qt::Horizontal, this));

    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 24);
    body->setSpacing(12);
    m_refundLine = widgets::tintedBox(QStringLiteral("no"), this);
    m_refundLine->setObjectName(QStringLiteral("reasonRefund"));
    auto *refund = new QHBoxLayout(m_refundLine);
    refund->setContentsMargins(14, 10, 14, 10);
    refund->setSpacing(10);
    refund->addWidget(new widgets::IconLabel(widgets::StateShape::No, 20, m_refundLine));
    m_refundText = widgets::plainLabel(QString(), TextRole::Strong, TextInk::No, m_refundLine);
    m_refundText->setWordWrap(true);
    refund->addWidget(m_refundText, 1);
    body->addWidget(m_refundLine);
    m_question = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    body->addWidget(m_question);
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    for (int i = 0; i < kReasonColumns; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
    body->addLayout(m_grid);
    m_own = new widgets::TextField(this);
    m_own->setObjectName(QStringLiteral("reasonOwn"));
    m_own->lineEdit()->setObjectName(QStringLiteral("reasonOwnEdit"));
    m_own->lineEdit()->setMaxLength(kMaxReasonChars);
    connect(m_own, &widgets::TextField::textEdited, this, [this] { choose(-1); });
    body->addWidget(m_own);
    body->addStretch(1);
    m_confirm = new TouchButton(Kind::RejectFinal, QString(), this);
    m_confirm->setObjectName(QStringLiteral("reasonConfirm"));
    m_confirm->setSize(TouchButton::Size::Big);
    m_confirm->setIconName(QStringLiteral("x"));
    m_confirm->setKeys(QKeySequence(Qt::Key_Return));
    connect(m_confirm, &QPushButton::clicked, this, &ReasonDialog::confirm);
    body->addWidget(m_confirm);
    column->addLayout(body, 1);
    retranslateUi();
}

void ReasonDialog::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

void ReasonDialog::ask(Purpose purpose, const QString &ref, money::Money refund)
{
    m_purpose = purpose;
    m_ref = ref;
    m_refund = refund;
    m_own->setText(QString());
    m_own->setError(QString());
    choose(-1);
    retranslateUi();
}

QWidget *ReasonDialog::firstField() const
{
    return m_reasons.first();
}

void ReasonDialog::setRejectReasons(const QStringList &reasons)
{
    m_ownRejects = reasons.mid(0, kMaxReasons);
    if (m_purpose == Purpose::Reject) {
        retranslateUi();
    }
}

QStringList ReasonDialog::usualRejectReasons()
{
    return {tr("Sold out"),          tr("Too much to do now"),     tr("Address too far away"),
            tr("Kitchen is closed"), tr("Customer not reachable"), tr("Order makes no sense")};
}

QStringList ReasonDialog::reasons() const
{
    if (m_purpose == Purpose::Reject && !m_ownRejects.isEmpty()) {
        return m_ownRejects;
    }
    if (m_purpose == Purpose::NotCollected) {
        return {tr("Nobody came"), tr("Customer not reachable"), tr("Address not found"),
                tr("Customer did not want it any more")};
    }
    if (m_purpose == Purpose::Reject) {
        return usualRejectReasons();
    }
    return {tr("Customer changed their mind"),
            tr("Sold out"),
            tr("Ordered twice"),
            tr("Not collected"),
            tr("Wrong article"),
            tr("Customer not reachable")};
}

void ReasonDialog::choose(int index)
{
    m_chosen = index;
    for (int i = 0; i < static_cast<int>(m_reasons.size()); ++i) {
        m_reasons.at(i)->setChecked(i == index);
    }
    if (index >= 0) {
        m_own->setText(QString());
    }
    showReadiness();
}

void ReasonDialog::showReadiness()
{
    const bool ready = m_chosen >= 0 || !m_own->text().trimmed().isEmpty();
    m_confirm->setDisabledReason(ready ? QString() : tr("Choose a reason or write one"));
}

void ReasonDialog::confirm()
{
    const QString own = m_own->text().simplified();
    if (!own.isEmpty()) {
        Q_EMIT confirmed(own);
    } else if (m_chosen >= 0) {
        Q_EMIT confirmed(reasons().value(m_chosen));
    }
}

void ReasonDialog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void ReasonDialog::retranslateUi()
{
    m_back->setText(tr("Back"));
    switch (m_purpose) {
    case Purpose::Reject:
        m_title->setText(tr("Reject order %1").arg(m_ref));
        m_question->setText(tr("Why? The shop gets this answer."));
        m_confirm->setText(tr("Reject the order"));
        break;
    case Purpose::Cancel:
        m_title->setText(tr("Cancel order %1").arg(m_ref));
        m_question->setText(tr("Why? The shop gets this answer."));
        m_confirm->setText(tr("Cancel the order"));
        break;
    case Purpose::NotCollected:
        m_title->setText(tr("Order %1 was not collected").arg(m_ref));
        m_question->setText(tr("Why? Its receipt is cancelled by a receipt of its own."));
        m_confirm->setText(tr("Cancel the receipt"));
        break;
    }
    showReasons();
    m_own->setLabel(tr("Or in your own words"));
    m_refundText->setText(tr("Already paid online: %1 must be refunded.").arg(m_format.money(m_refund)));
    m_refundLine->setVisible(m_refund > money::Money());
    showReadiness();
}

void ReasonDialog::showReasons()
{
    const QStringList texts = reasons();
    while (m_reasons.size() < texts.size()) {
        const int index = static_cast<int>(m_reasons.size());
        auto *button = new TouchButton(Kind::Secondary, QString(), this);
        button->setObjectName(QStringLiteral("reason%1").arg(index));
        button->setAlign(TouchButton::Align::Left);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        m_grid->addWidget(button, index / kReasonColumns, index % kReasonColumns);
        m_reasons.append(button);
        // By key the reasons come before the field for own words.
        setTabOrder(index == 0 ? static_cast<QWidget *>(m_back) : m_reasons.at(index - 1), button);
    }
    for (int i = 0; i < static_cast<int>(m_reasons.size()); ++i) {
        m_reasons.at(i)->setText(texts.value(i));
        m_reasons.at(i)->setVisible(i < static_cast<int>(texts.size()));
    }
}

} // namespace kassa::order_parts
