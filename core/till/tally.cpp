// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include "core/order/transitions.h"

namespace kassa::till {

store::Result<void> Tally::load(store::Database &database, const QDateTime &nowUtc, const QTimeZone &zone)
{
    store::OrderTable orders(database);
    m_today = nowUtc.toTimeZone(zone).date();
    const auto open = orders.openOrders();
    if (!open) {
        return open.error();
    }
    const auto newest = orders.newest();
    if (!newest) {
        return newest.error();
    }
    const auto today = orders.finishedSince(QDateTime(m_today, QTime(0, 0), zone));
    if (!today) {
        return today.error();
    }
    for (const store::OpenOrder &order : *open) {
        m_open.insert(order.id, order.isAwaitingYes);
        m_awaitingYes += order.isAwaitingYes ? 1 : 0;
    }
    if (*newest) {
        m_lastOrder = LastOrder{(*newest)->content.ref, (*newest)->receivedAtUtc, (*newest)->content.total};
    }
    m_finishedToday = *today;
    return {};
}

void Tally::countOrder(const order::Order &order)
{
    m_awaitingYes -= m_open.take(order.id) ? 1 : 0;
    if (order.status != order::Status::Open) {
        return;
    }
    const bool isAwaitingYes = order::isAwaitingYes(order::stateOf(order));
    m_open.insert(order.id, isAwaitingYes);
    m_awaitingYes += isAwaitingYes ? 1 : 0;
    if (!m_lastOrder || m_lastOrder->atUtc <= order.receivedAtUtc) {
        m_lastOrder = LastOrder{order.content.ref, order.receivedAtUtc, order.content.total};
    }
}

void Tally::countFinished(const order::Receipt &receipt, const QDateTime &nowUtc, const QTimeZone &zone)
{
    const QDate today = nowUtc.toTimeZone(zone).date();
    if (today != m_today) {
        m_today = today;
        m_finishedToday = {};
    }
    ++m_finishedToday.count;
    m_finishedToday.total += receipt.total;
}

void Tally::countReceipt(const order::Receipt &receipt)
{
    ++m_figures.receipts;
    m_figures.turnover += receipt.total;
    for (const order::Payment &payment : receipt.payments) {
        switch (payment.kind) {
        case order::TenderKind::Cash:
            m_figures.tillCash += payment.amount;
            break;
        case order::TenderKind::Other:
            m_figures.other += payment.amount;
            break;
        case order::TenderKind::OnDelivery:
            m_figures.onDelivery += payment.amount;
            break;
        }
    }
}

void Tally::countSettlement(const QList<order::Payment> &payments)
{
    for (const order::Payment &payment : payments) {
        (payment.kind == order::TenderKind::Cash ? m_figures.tillCash : m_figures.other) += payment.amount;
        m_figures.onDelivery -= payment.amount;
    }
}

void Tally::writeTo(TillState &state) const
{
    state.openOrders = static_cast<int>(m_open.size());
    state.awaitingYes = m_awaitingYes;
    state.lastOrder = m_lastOrder;
    state.finishedToday = m_finishedToday.count;
    state.turnoverToday = m_finishedToday.total;
    state.figures = m_figures;
}

} // namespace kassa::till
