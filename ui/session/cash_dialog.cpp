// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/cash_dialog.h"

#include "ui/session/amount_pad.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::session {

using order::MovementKind;
using widgets::TouchButton;

namespace {

constexpr int kMostReason = 200;

} // namespace

CashDialog::CashDialog(const models::LocaleFormat &format, QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title))
    , m_kinds(new widgets::Segment)
    , m_explanation(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_reason(new widgets::TextField)
    , m_pad(new AmountPad)
    , m_cancel(new TouchButton(TouchButton::Kind::Secondary))
    , m_confirm(new TouchButton(TouchButton::Kind::Primary))
{
    m_kinds->setObjectName(QStringLiteral("cashKinds"));
    m_reason->setObjectName(QStringLiteral("cashReason"));
    m_reason->lineEdit()->setMaxLength(kMostReason);
    m_pad->setObjectName(QStringLiteral("cashAmount"));
    m_pad->setFormat(format);
    m_cancel->setObjectName(QStringLiteral("cashCancel"));
    m_confirm->setObjectName(QStringLiteral("cashConfirm"));
    m_explanation->setWordWrap(true);
    for (TouchButton *button : {m_cancel, m_confirm}) {
        button->setSize(TouchButton::Size::Big);
    }
    m_cancel->setIconName(QStringLiteral("back"));
    m_cancel->setKeycapOnly(QKeySequence(Qt::Key_Escape));
    m_confirm->setIconName(QStringLiteral("check"));
    m_confirm->setKeys(QKeySequence(Qt::Key_F12));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_kinds);
    column->addWidget(m_explanation);
    column->addWidget(m_reason);
    column->addWidget(m_pad, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_cancel, 2);
    row->addWidget(m_confirm, 3);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &CashDialog::cancelled);
    connect(m_confirm, &QPushButton::clicked, this, &CashDialog::confirm);
    connect(m_kinds, &widgets::Segment::chosen, this, &CashDialog::retranslateUi);
    connect(m_reason, &widgets::TextField::textChanged, this, &CashDialog::check);
    connect(m_pad, &AmountPad::amountChanged, this, &CashDialog::check);
    retranslateUi();
}

void CashDialog::setFormat(const models::LocaleFormat &format)
{
    m_pad->setFormat(format);
}

QString CashDialog::title() const
{
    return tr("Money in or out");
}

QWidget *CashDialog::firstField() const
{
    return m_reason->lineEdit();
}

MovementKind CashDialog::kind() const
{
    return static_cast<MovementKind>(std::max(0, m_kinds->currentIndex()));
}

void CashDialog::check()
{
    if (kind() != MovementKind::NoSale && m_reason->text().trimmed().isEmpty()) {
        m_confirm->setDisabledReason(tr("Type a reason first"));
    } else if (kind() != MovementKind::NoSale && m_pad->amount().isZero()) {
        m_confirm->setDisabledReason(tr("Type an amount first"));
    } else {
        m_confirm->setDisabledReason({});
    }
}

void CashDialog::confirm()
{
    const money::Money amount = m_pad->amount();
    switch (kind()) {
    case MovementKind::PayIn:
        Q_EMIT confirmed(MovementKind::PayIn, amount, m_reason->text().trimmed());
        return;
    case MovementKind::PayOut:
        Q_EMIT confirmed(MovementKind::PayOut, money::Money() - amount, m_reason->text().trimmed());
        return;
    case MovementKind::NoSale:
        Q_EMIT confirmed(MovementKind::NoSale, money::Money(), m_reason->text().trimmed());
        return;
    }
}

void CashDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

void CashDialog::retranslateUi()
{
    m_title->setText(title());
    m_kinds->setItems({tr("Pay in"), tr("Pay out"), tr("Only open")});
    m_kinds->setAccessibleName(title());
    m_reason->setLabel(tr("Reason"));
    m_pad->setTitle(tr("Amount"));
    m_pad->setVisible(kind() != MovementKind::NoSale);
    switch (kind()) {
    case MovementKind::PayIn:
        m_explanation->setText(tr("Money that is put into the drawer, for instance coins from the bank."));
        m_confirm->setText(tr("Pay in"));
        break;
    case MovementKind::PayOut:
        m_explanation->setText(tr("Money that is taken out, for instance for the bank or a delivery."));
        m_confirm->setText(tr("Pay out"));
        break;
    case MovementKind::NoSale:
        m_explanation->setText(tr("The drawer is opened without a sale. The report counts how often."));
        m_confirm->setText(tr("Note it"));
        break;
    }
    m_cancel->setText(tr("Back"));
    check();
}

} // namespace kassa::session
