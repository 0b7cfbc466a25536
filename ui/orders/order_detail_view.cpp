// SPDX-License-Identifier: GPL-3.0-or-later
// What the chosen order looks like: words, time left, buttons.
#include "core/order/transitions.h"
#include "ui/models/order_words.h"
#include "ui/order_parts/fact_grid.h"
#include "ui/orders/board_model.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/promise_bar.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

namespace kassa::orders {

using models::OrderWords;
using widgets::TouchButton;

void OrderDetail::showHead()
{
    m_ref->setFullText(m_order->content.ref);
    const models::ShownState state = OrderWords::state(*m_order, false);
    m_state->setState(state.shape, state.word);
    const QString icon = OrderWords::fulfilmentIcon(*m_order);
    m_fulfilmentIcon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty()) {
        m_fulfilmentIcon->setIcon(icon, widgets::Token::Text);
    }
    const QString fulfilment = OrderWords::fulfilment(*m_order, m_format);
    m_fulfilment->setText(fulfilment);
    m_fulfilment->setVisible(!fulfilment.isEmpty());
    m_received->setText(tr("received %1", "time of day").arg(m_format.time(m_order->receivedAtUtc)));
    const money::Money refund = order::paidOnline(m_order->content);
    const bool isRefundDue =
        m_order->status == order::Status::Cancelled && !m_order->test && refund > money::Money();
    m_refundText->setText(tr("Already paid online: refund %1").arg(m_format.money(refund)));
    m_refund->setVisible(isRefundDue);
}

void OrderDetail::showFacts()
{
    const order::Customer customer = m_order->content.customer.value_or(order::Customer());
    const QString name = (customer.title + QLatin1Char(' ') + customer.name).trimmed();
    const QString phone = customer.phone.isEmpty() ? customer.mobile : customer.phone;
    const QList<order::Payment> &payments = m_order->content.payments;
    const QString paid = payments.isEmpty() ? OrderWords::paid(*m_order, m_format).word
                                            : OrderWords::payments(payments, m_format);
    m_facts->setFacts({{"user", name, true},
                       {"phone", phone},
                       {"pin", OrderWords::address(customer)},
                       {payments.isEmpty() ? "cash" : "card", paid}});
    QStringList notes;
    for (const QString &note : {m_order->content.fulfilment.note, m_order->content.paymentTerms}) {
        if (!note.isEmpty()) {
            notes.append(note);
        }
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void OrderDetail::showLimit()
{
    const AnswerLimit limit = answerLimit(*m_order, m_goodcom, m_nowUtc);
    const bool hasLimit = limit.totalMs > 0;
    m_ring->setVisible(hasLimit && !m_isCompact);
    m_ringWords->setVisible(hasLimit && !m_isCompact);
    m_strip->setVisible(hasLimit && m_isCompact);
    if (!hasLimit) {
        return;
    }
    QString words;
    switch (m_goodcom.onTimeout) {
    case settings::GoodcomOnTimeout::Alarm:
        words = tr("until the till alone is asked");
        break;
    case settings::GoodcomOnTimeout::Accept:
        words = tr("until it is accepted by rule");
        break;
    case settings::GoodcomOnTimeout::Reject:
        words = tr("until it is rejected by rule");
        break;
    }
    m_ring->setRemaining(limit.remainingMs, limit.totalMs);
    m_bar->setRemaining(limit.remainingMs, limit.totalMs);
    m_ringWords->setText(words);
    m_stripWords->setText(words);
    m_stripDigits->setAmount(widgets::Countdown::format(limit.remainingMs));
    m_stripDigits->setInk(widgets::Token::Wait);
}

void OrderDetail::showFooter()
{
    if (!m_order) {
        return;
    }
    const bool isAwaiting = order::isAwaitingYes(order::stateOf(*m_order));
    const bool isDue = m_order->settlement == order::Settlement::Due;
    const bool isOpen = m_order->status == order::Status::Open && !isAwaiting;
    m_promise->setVisible(isAwaiting);
    m_reject->setVisible(isAwaiting);
    m_accept->setVisible(isAwaiting);
    m_notCollected->setVisible(isDue);
    m_money->setVisible(isDue);
    m_pay->setVisible(isOpen);
    const QString time = m_format.time(m_promise->promised());
    m_accept->setText(time.isEmpty() ? tr("Accept") : tr("Accept · %1", "promised time of day").arg(time));
    const QString busy = m_isBusy ? tr("Just being carried out") : QString();
    for (TouchButton *button : {m_reject, m_accept, m_notCollected, m_money}) {
        button->setDisabledReason(busy);
    }
    QString outcome;
    if (isDue) {
        outcome = tr("Receipt %1 is booked; %2 of it are not in the drawer yet.")
                      .arg(m_order->receiptNumber, m_format.money(m_order->due));
    } else if (m_order->status == order::Status::Done) {
        outcome = m_order->settlement == order::Settlement::NotCollected
                      ? tr("Not collected: receipt %1 was cancelled.").arg(m_order->receiptNumber)
                      : tr("Receipt %1").arg(m_order->receiptNumber);
    } else if (m_order->status == order::Status::Cancelled) {
        outcome = m_order->closedBy.isEmpty()
                      ? m_order->closeReason
                      : tr("%1: %2", "who, why").arg(m_order->closedBy, m_order->closeReason);
    } else if (isOpen && m_order->bookingDue) {
        outcome = tr("Booked by itself as soon as a session is open and extern mode is on.");
    }
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

} // namespace kassa::orders
