// SPDX-License-Identifier: GPL-3.0-or-later
// Change first: it is what the cashier needs to know.
#include "ui/sale/booked_card.h"

#include "core/text/messages.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QVBoxLayout>

namespace kassa::sale {

using widgets::KeyValueRow;
using widgets::StateShape;
using widgets::TouchButton;

BookedCard::BookedCard(QWidget *parent)
    : QWidget(parent)
    , m_title(widgets::plainLabel(QString(), widgets::TextRole::Title))
    , m_paperChip(new widgets::Chip)
    , m_changeBox(widgets::tintedBox(QStringLiteral("ok")))
    , m_changeTitle(widgets::plainLabel(QString(), widgets::TextRole::Strong, widgets::TextInk::Ok))
    , m_change(new widgets::AmountLabel(widgets::FontRole::Hero))
    , m_total(new KeyValueRow(KeyValueRow::Weight::Strong))
    , m_given(new KeyValueRow)
    , m_place(widgets::plainLabel(QString(), widgets::TextRole::Small, widgets::TextInk::Secondary))
    , m_again(new TouchButton(TouchButton::Kind::Secondary))
    , m_next(new TouchButton(TouchButton::Kind::Primary))
{
    m_change->setObjectName(QStringLiteral("bookedChange"));
    m_again->setObjectName(QStringLiteral("bookedPrintAgain"));
    m_next->setObjectName(QStringLiteral("bookedNext"));
    m_change->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->setWordWrap(true);
    m_again->setSize(TouchButton::Size::Big);
    m_again->setIconName(QStringLiteral("print"));
    m_again->setKeys(QKeySequence(Qt::Key_F8));
    m_next->setSize(TouchButton::Size::Big);
    m_next->setIconName(QStringLiteral("next"));
    m_next->setKeycapOnly(QKeySequence(Qt::Key_Return));
    m_next->setAutoDefault(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_paperChip);
    auto *box = new QVBoxLayout(m_changeBox);
    box->setContentsMargins(16, 12, 16, 12);
    box->setSpacing(0);
    box->addWidget(m_changeTitle);
    box->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(m_changeBox);
    column->addSpacing(4);
    column->addWidget(m_total);
    column->addWidget(m_given);
    column->addWidget(m_place);
    column->addStretch(1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_again, 2);
    actions->addWidget(m_next, 3);
    column->addLayout(actions);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT printAgainWanted(receiptId()); });
    connect(m_next, &QPushButton::clicked, this, &BookedCard::nextWanted);
}

void BookedCard::showBooked(const till::BookedReceipt &booked, const models::LocaleFormat &format)
{
    m_booked = booked;
    m_format = format;
    m_outcome = till::PaperOutcome();
    m_paper = booked.paper ? Paper::Printing : Paper::None;
    retranslateUi();
}

void BookedCard::showPaper(const till::PaperOutcome &outcome)
{
    if (outcome.receiptId != receiptId())
        return;
    m_outcome = outcome;
    m_paper = outcome.ok ? Paper::Printed : Paper::Missing;
    retranslateUi();
}

void BookedCard::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

QString BookedCard::title() const
{
    return tr("Receipt %1").arg(m_booked.receipt.number);
}

void BookedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void BookedCard::retranslateUi()
{
    money::Money given;
    for (const order::Payment &payment : m_booked.receipt.payments)
        given += payment.given;
    m_title->setText(title());
    m_changeTitle->setText(tr("Change"));
    m_change->setAmount(m_format.money(m_booked.receipt.change));
    m_total->setRow(tr("Total"), m_format.money(m_booked.receipt.total));
    m_given->setRow(tr("Given"), m_format.money(given));
    m_again->setText(tr("Print again"));
    m_next->setText(tr("Next customer"));
    m_paperChip->setVisible(m_paper != Paper::None);
    m_place->setText(
        m_paper == Paper::Missing
            ? tr("The sale is booked, only the paper is missing: %1").arg(text::toText(m_outcome.problem))
            : m_outcome.place);
    if (m_paper == Paper::Printing)
        m_paperChip->setState(StateShape::Busy, tr("printing"));
    else if (m_paper == Paper::Printed)
        m_paperChip->setState(StateShape::Ok, tr("printed"));
    else if (m_paper == Paper::Missing)
        m_paperChip->setState(StateShape::No, tr("paper missing"));
}

} // namespace kassa::sale
