// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/extern_desk.h"

#include "core/order/transitions.h"

#include <algorithm>

namespace kassa::externmode {

using order::OrderId;

void ExternDesk::setRunning(bool hasSession, bool externMode)
{
    m_hasSession = hasSession;
    m_externMode = externMode;
}

Scene ExternDesk::scene() const
{
    // What is in work is finished even when the session was closed meanwhile; the engine has the last word.
    // Booked by our command: the receipt follows at once, until then nothing moves.
    if (m_receipt || (m_order && m_order->status == order::Status::Done && !m_isBusy)) {
        return Scene::Preview;
    }
    if (m_order) {
        return Scene::Working;
    }
    if (!m_hasSession) {
        return Scene::NoSession;
    }
    return m_externMode ? Scene::Waiting : Scene::ModeOff;
}

bool ExternDesk::needsHand(const order::Order &order)
{
    if (order.status != order::Status::Open) {
        return false;
    }
    if (order::isAwaitingYes(order::stateOf(order))) {
        return order.confirmer != order::Confirmer::Printer; // the printer is asked; a click still opens it
    }
    return order.test || !order::needsNoHand(order.content, order.handling);
}

OrderId ExternDesk::wanted(const QList<order::Order> &queue) const
{
    if (scene() != Scene::Waiting || m_opening != 0) {
        return 0;
    }
    OrderId first = 0;
    for (const order::Order &order : queue) {
        const bool isOpen = order.status == order::Status::Open;
        if (m_refused.contains(order.id) || !(isOpen ? needsHand(order) : order.previewDue)) {
            continue;
        }
        if (order.id == m_putBack) {
            return order.id;
        }
        if (first == 0) {
            first = order.id;
        }
    }
    return first;
}

void ExternDesk::opened(const order::Order &order)
{
    m_opening = 0;
    m_putBack = 0;
    m_isBusy = false;
    m_order = order;
    m_receipt.reset();
    if (const auto kept = m_kept.constFind(order.id); kept != m_kept.constEnd()) {
        m_receipt = *kept;
        m_kept.erase(kept);
    }
}

Elsewhere ExternDesk::changed(const QList<order::Order> &orders)
{
    Elsewhere outcome = Elsewhere::Nothing;
    for (const order::Order &order : orders) {
        m_refused.remove(order.id);
        if (order.status != order::Status::Open && !order.previewDue) {
            m_kept.remove(order.id);
        }
        if (!m_order || m_order->id != order.id) {
            continue;
        }
        const bool wasOpen = m_order->status == order::Status::Open;
        m_order = order;
        if (order.status == order::Status::Cancelled) {
            outcome = order.test ? Elsewhere::Nothing : Elsewhere::Cancelled;
            clear();
        } else if (wasOpen && order.status == order::Status::Done && !m_isBusy) {
            outcome = Elsewhere::Finished;
        }
    }
    return outcome;
}

bool ExternDesk::booked(const till::BookedReceipt &booked)
{
    if (booked.orderId == 0) {
        return false; // a cart of the till itself
    }
    if (m_order && m_order->id == booked.orderId) {
        m_isBusy = false;
        if (!booked.show) {
            clear();
            return false;
        }
        m_receipt = booked;
        m_order->status = order::Status::Done;
        return true;
    }
    if (booked.show && m_kept.size() < kMaxKeptReceipts) {
        m_kept.insert(booked.orderId, booked);
    }
    return false;
}

void ExternDesk::refused(till::Command command, OrderId id)
{
    if (command == till::Command::OpenOrder && id == m_opening) {
        m_refused.insert(id);
        m_opening = 0;
    }
    if (id == orderId()) {
        m_isBusy = false;
    }
}

OrderId ExternDesk::putBack()
{
    const OrderId id = scene() == Scene::Working ? clear() : 0;
    m_putBack = id;
    return id;
}

OrderId ExternDesk::clear()
{
    const OrderId id = orderId();
    m_order.reset();
    m_receipt.reset();
    m_isBusy = false;
    m_opening = 0;
    return id;
}

} // namespace kassa::externmode
