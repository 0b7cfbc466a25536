// SPDX-License-Identifier: GPL-3.0-or-later
// What the cashier can do on the orders page. Each wish is sent once; its answer is the changed order or a
// refusal.
#include "ui/order_parts/reason_dialog.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/payment/payment_dialog.h"
#include "ui/widgets/overlay.h"

namespace kassa::orders {

using order_parts::ReasonDialog;

void OrdersPage::ensureOverlays()
{
    if (m_reason != nullptr) {
        return;
    }
    m_reasonOverlay = new widgets::Overlay(window());
    m_reasonOverlay->setObjectName(QStringLiteral("boardReasonOverlay"));
    m_reason = new ReasonDialog;
    m_reason->setFormat(m_format);
    m_reason->setRejectReasons(m_config.till.rejectReasons);
    m_reasonOverlay->setContent(m_reason);
    m_reasonOverlay->setFillsWhenCompact(false);
    connect(m_reason, &ReasonDialog::confirmed, this, &OrdersPage::takeReason);
    connect(m_reason, &ReasonDialog::cancelled, m_reasonOverlay, &widgets::Overlay::dismiss);
    m_paymentOverlay = new widgets::Overlay(window());
    m_paymentOverlay->setObjectName(QStringLiteral("boardPaymentOverlay"));
    m_payment = new payment::PaymentDialog;
    m_paymentOverlay->setContent(m_payment);
    m_paymentOverlay->setCardSize({payment::PaymentDialog::kCardWidth, payment::PaymentDialog::kCardHeight});
    m_paymentOverlay->setInitialFocus(m_payment->firstField());
    connect(m_payment, &payment::PaymentDialog::cancelled, m_paymentOverlay, &widgets::Overlay::dismiss);
    connect(m_payment, &payment::PaymentDialog::finished, this,
            [this](const QList<order::Payment> &payments) {
                m_paymentOverlay->dismiss();
                if (begin(m_asked)) {
                    Q_EMIT settleWanted(m_asked, payments);
                }
            });
}

void OrdersPage::closeQuestions()
{
    for (widgets::Overlay *overlay : {m_reasonOverlay, m_paymentOverlay}) {
        if (overlay != nullptr) {
            overlay->dismiss();
        }
    }
}

bool OrdersPage::begin(order::OrderId id)
{
    if (id == 0 || m_sent.contains(id)) {
        return false;
    }
    m_sent.insert(id);
    showDetail();
    return true;
}

void OrdersPage::accept(const QDateTime &promisedForUtc)
{
    if (begin(m_shown)) {
        Q_EMIT acceptWanted(m_shown, promisedForUtc);
    }
}

void OrdersPage::acceptOrder(order::OrderId id, const QDateTime &promisedForUtc)
{
    if (model(Shelf::Awaiting)->find(id) != nullptr && begin(id)) {
        Q_EMIT acceptWanted(id, promisedForUtc);
    }
}

void OrdersPage::askRejection(order::OrderId id)
{
    showOrder(id);
    if (m_shown == id && m_shelf == Shelf::Awaiting) {
        askReason(true);
    }
}

void OrdersPage::askReason(bool rejects)
{
    if (!m_shownOrder || m_sent.contains(m_shown)) {
        return;
    }
    ensureOverlays();
    m_asked = m_shown;
    m_reason->ask(rejects ? ReasonDialog::Purpose::Reject : ReasonDialog::Purpose::NotCollected,
                  m_shownOrder->content.ref,
                  rejects ? order::paidOnline(m_shownOrder->content) : money::Money());
    m_reasonOverlay->setTitle([rejects] { return rejects ? tr("Reject order") : tr("Not collected"); });
    m_reasonOverlay->setCardSize({ReasonDialog::kCardWidth, m_reason->sizeHint().height()});
    m_reasonOverlay->setInitialFocus(m_reason->firstField());
    m_reasonOverlay->open();
}

void OrdersPage::takeReason(const QString &reason)
{
    m_reasonOverlay->dismiss();
    if (!begin(m_asked)) {
        return;
    }
    if (m_reason->purpose() == ReasonDialog::Purpose::Reject) {
        Q_EMIT rejectWanted(m_asked, reason);
    } else {
        Q_EMIT notCollectedWanted(m_asked, reason);
    }
}

void OrdersPage::askPayment()
{
    if (!m_shownOrder || m_sent.contains(m_shown)) {
        return;
    }
    ensureOverlays();
    m_asked = m_shown;
    payment::PaymentRequest request;
    request.name = m_shownOrder->content.customer ? m_shownOrder->content.customer->name : QString();
    if (request.name.isEmpty()) {
        request.name = m_shownOrder->content.ref;
    }
    request.total = m_shownOrder->due;
    request.onDelivery = payment::OnDelivery::Settling;
    request.format = m_format;
    m_payment->begin(request);
    m_paymentOverlay->setTitle([] { return tr("Money received"); });
    m_paymentOverlay->open();
}

} // namespace kassa::orders
