// SPDX-License-Identifier: GPL-3.0-or-later
// What the cashier can do on the extern page: each command is sent once and answered by a signal of the
// client.
#include "ui/extern/extern_page.h"
#include "ui/order_parts/reason_dialog.h"
#include "ui/payment/payment_dialog.h"
#include "ui/widgets/overlay.h"

namespace kassa::externmode {

using order_parts::ReasonDialog;

void ExternPage::goBack()
{
    const order::OrderId id = m_desk.putBack();
    if (id != 0) {
        m_client.putBackOrder(id);
        refresh();
    }
    Q_EMIT backRequested();
}

void ExternPage::nextOrder()
{
    const order::OrderId id = m_desk.clear();
    if (id == 0) {
        return;
    }
    m_paper.reset();
    m_client.finishPreview(id);
    // The queue learns of it by ordersChanged; until then this one must not open again.
    if (const order::Order *row = m_queue.find(id)) {
        order::Order gone = *row;
        gone.status = order::Status::Done;
        gone.previewDue = false;
        m_queue.apply({gone});
    }
    refresh();
    openNext();
}

void ExternPage::finishAsPaid()
{
    if (m_desk.order()) {
        pay(m_desk.order()->content.payments);
    }
}

void ExternPage::askPayment(payment::Tender tender, bool split)
{
    if (m_desk.scene() != Scene::Working) {
        return;
    }
    ensureOverlays();
    const order::Order &order = *m_desk.order();
    payment::PaymentRequest request;
    request.name = order.content.customer ? order.content.customer->name : QString();
    if (request.name.isEmpty()) {
        request.name = order.content.ref;
    }
    request.total = order.content.total;
    for (const order::Payment &given : order.content.payments) {
        if (given.kind == order::TenderKind::Other) {
            request.parts.append(given); // cash in the call is a wish, not money in the drawer
        }
    }
    request.tender = tender;
    request.split = split;
    request.format = m_format;
    m_payment->begin(request);
    m_paymentOverlay->setTitle([] { return tr("Payment"); });
    m_paymentOverlay->open();
}

void ExternPage::pay(const QList<order::Payment> &payments)
{
    if (m_desk.scene() != Scene::Working || m_desk.isBusy()) {
        return;
    }
    m_desk.setBusy(true);
    m_client.payOrder(m_desk.orderId(), payments);
    refresh();
}

void ExternPage::askReason(bool rejects)
{
    if (m_desk.scene() != Scene::Working) {
        return;
    }
    ensureOverlays();
    const order::Order &order = *m_desk.order();
    m_reason->ask(rejects ? ReasonDialog::Purpose::Reject : ReasonDialog::Purpose::Cancel, order.content.ref,
                  order::paidOnline(order.content));
    m_reasonOverlay->setTitle([rejects] { return rejects ? tr("Reject order") : tr("Cancel order"); });
    m_reasonOverlay->setCardSize({ReasonDialog::kCardWidth, m_reason->sizeHint().height()});
    m_reasonOverlay->open();
}

void ExternPage::close(const QString &reason)
{
    m_reasonOverlay->dismiss();
    if (m_desk.scene() != Scene::Working || m_desk.isBusy()) {
        return;
    }
    m_desk.setBusy(true);
    if (m_reason->purpose() == ReasonDialog::Purpose::Reject) {
        m_client.rejectOrder(m_desk.orderId(), reason);
    } else {
        m_client.cancelOrder(m_desk.orderId(), reason);
    }
    refresh();
}

} // namespace kassa::externmode
