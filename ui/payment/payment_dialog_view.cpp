// SPDX-License-Identifier: GPL-3.0-or-later
// What the payment dialog shows: every widget is set anew from the entry, so no state can be forgotten.
#include "ui/models/order_words.h"
#include "ui/payment/amount_edit.h"
#include "ui/payment/cash_notes.h"
#include "ui/payment/part_row.h"
#include "ui/payment/payment_dialog.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QVBoxLayout>

namespace kassa::payment {

using money::Money;
using widgets::TouchButton;

namespace {

constexpr int kMinShares = 2;

} // namespace

void PaymentDialog::showAll()
{
    m_title->setText(m_entry.isRefund() ? tr("Pay out") : tr("Payment"));
    m_nameChip->setFact(QStringLiteral("user"), m_name);
    m_nameChip->setVisible(!m_name.isEmpty());
    m_total->setRow(tr("Total"), m_format.money(m_entry.total()));
    showTenders();
    showQuickSums();
    showParts();
    showOutcome();
}

void PaymentDialog::showTenders()
{
    for (const TenderButton &entry : m_tenders) {
        const bool chosen = entry.tender == m_entry.tender();
        entry.button->setKind(chosen ? TouchButton::Kind::Primary : TouchButton::Kind::Secondary);
        entry.button->setChecked(chosen);
        if (entry.tender == Tender::OnDelivery) {
            entry.button->setDisabledReason(whyNotOnDelivery());
        }
    }
    m_method->setVisible(m_entry.tender() == Tender::Other);
    m_split->setChecked(m_isSplitting || !m_shares.isEmpty());
    const bool canSplit = m_entry.due().abs().minor() > 1;
    m_split->setDisabledReason(canSplit ? QString() : tr("There is nothing to split"));
}

QString PaymentDialog::whyNotOnDelivery() const
{
    switch (m_onDelivery) {
    case OnDelivery::NoOrder:
        return tr("Only for orders: of a sale at the till nobody would know whose money is missing");
    case OnDelivery::Settling:
        return tr("The money comes in now");
    case OnDelivery::Possible:
        break;
    }
    return {};
}

void PaymentDialog::showQuickSums()
{
    const Money owed = m_entry.owed();
    m_quickSums.clear();
    if (!m_isSplitting && !owed.isZero()) {
        m_quickSums = quickNotes(owed, m_format.currency());
        if (m_entry.tender() != Tender::Cash || m_entry.isRefund()) {
            m_quickSums.resize(1); // only cash gives change
        }
    }
    for (qsizetype i = 0; i < m_quick.size(); ++i) {
        TouchButton *button = m_quick.at(i);
        const int parts = kMinShares + static_cast<int>(i);
        if (m_isSplitting) {
            button->setText(tr("%n parts", nullptr, parts));
            button->setDetail(m_format.money(evenParts(m_entry.due().abs(), parts).first()));
        } else if (i < m_quickSums.size()) {
            const Money sum = m_quickSums.at(i);
            button->setText(i == 0 ? m_format.money(sum) : m_format.denomination(sum));
            button->setDetail(i == 0 ? tr("exact") : QString());
        }
        button->setVisible(m_isSplitting || i < m_quickSums.size());
    }
}

void PaymentDialog::showParts()
{
    while (QLayoutItem *item = m_partRows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // the click that led here may come from it
        }
        delete item;
    }
    const QList<order::Payment> &parts = m_entry.parts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            m_partRows->addWidget(widgets::hairline(Qt::Horizontal, m_partsCard));
        }
        const QString tender = models::OrderWords::tender(parts.at(i));
        auto *row = new PartRow(widgets::StateShape::Ok, tender, m_format.money(parts.at(i).amount),
                                tr("Take out: %1").arg(tender), m_partsCard);
        row->setObjectName(QStringLiteral("paymentPart%1").arg(i));
        connect(row, &PartRow::removeClicked, this, [this, i] { removePart(i); });
        m_partRows->addWidget(row);
        row->show();
    }
    m_partsCard->setVisible(!parts.isEmpty());
}

void PaymentDialog::showOutcome()
{
    const Assessment assessment = m_entry.assess();
    const bool isCash = m_entry.tender() == Tender::Cash;
    const bool isShared = !m_shares.isEmpty();
    m_amount->setExact(m_format.bareMoney(m_entry.owed()));
    m_sumHead->setText(m_entry.isRefund() ? tr("Paid out") : isCash ? tr("Cash given") : tr("Amount"));
    m_amount->setAccessibleName(m_sumHead->text());
    m_sumHint->setText(m_isSplitting ? tr("In how many parts?")
                       : isShared
                           ? tr("Part %1 of %2").arg(m_shareCount - m_shares.size() + 1).arg(m_shareCount)
                       : isCash ? tr("Type a sum or choose a note")
                                : tr("Type a smaller sum to pay a part"));
    m_due->setRow(m_entry.isRefund() ? tr("To pay out") : tr("Still to pay"),
                  m_format.money(m_entry.due().abs()));
    m_given->setVisible(isCash && !m_entry.isRefund() && assessment.step != Assessment::Step::Refused);
    m_given->setRow(tr("Cash given"), m_format.money(assessment.given));
    for (qsizetype i = 0; i < m_quick.size(); ++i) {
        m_quick.at(i)->setChecked(!m_isSplitting && !m_entry.typed().isEmpty() && i < m_quickSums.size() &&
                                  assessment.given.abs() == m_quickSums.at(i));
    }

    const bool typed = !m_entry.typed().trimmed().isEmpty();
    const bool isRefused = assessment.step == Assessment::Step::Refused;
    m_problem->setText(problemText(assessment.problem));
    m_problem->setVisible(isRefused && (typed || assessment.problem == Problem::MethodMissing));

    const Money change = typed ? assessment.change : m_lastChange;
    const bool leaves = typed && assessment.step == Assessment::Step::TakePart && change.isZero();
    m_changeBox->setVisible(!isRefused && (leaves || !change.isZero() || (isCash && !m_entry.isRefund())));
    widgets::setStyleProperty(m_changeBox, "tint", leaves ? QStringLiteral("wait") : QStringLiteral("ok"));
    widgets::setInk(m_changeHead, leaves ? widgets::TextInk::Wait : widgets::TextInk::Ok);
    m_changeHead->setText(leaves ? tr("Left to pay afterwards") : tr("Change"));
    m_change->setAmount(m_format.money(leaves ? assessment.left : change));
    const QString pieces = leaves ? tr("Choose the next way of payment then") : changeText(change);
    m_changePieces->setText(pieces);
    m_changePieces->setVisible(!pieces.isEmpty());

    const bool isPart = assessment.step == Assessment::Step::TakePart;
    m_finish->setText(isPart ? tr("Take %1").arg(m_format.money(assessment.amount)) : tr("Finish"));
    m_finish->setDisabledReason(isRefused ? problemText(assessment.problem) : QString());
}

QString PaymentDialog::problemText(Problem problem) const
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NotANumber:
        return tr("This is not an amount. Type digits and one separator, e.g. %1.")
            .arg(m_format.bareMoney(Money::fromMinor(1250)));
    case Problem::TooManyDigits:
        return tr("An amount has at most two decimals.");
    case Problem::OutOfRange:
        return tr("This amount is too large for the till.");
    case Problem::NotPositive:
        return tr("Type an amount above zero.");
    case Problem::MoreThanDue:
        return tr("Only cash gives change. At most %1 here.").arg(m_format.money(m_entry.owed()));
    case Problem::MoreThanOwed:
        return tr("At most %1 is paid out.").arg(m_format.money(m_entry.owed()));
    case Problem::MethodMissing:
        return tr("Name the way of payment; it stands on the receipt.");
    }
    return {};
}

QString PaymentDialog::changeText(Money change) const
{
    QStringList texts;
    for (const Pieces &pieces : changeIn(change, m_format.currency())) {
        const QString value = m_format.denomination(pieces.value);
        texts.append(pieces.count == 1
                         ? value
                         : QStringLiteral("%1\u00A0×\u00A0%2").arg(m_format.count(pieces.count), value));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace kassa::payment
