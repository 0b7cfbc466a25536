// SPDX-License-Identifier: GPL-3.0-or-later
// Where the orders page asks: two questions that are answered later on the main thread, while `context`
// lives. The binding fills them from the till; tests fill them with values.
#pragma once

#include "core/order/event.h"

#include <QList>

#include <functional>

class QObject;

namespace kassa::orders {

struct OrdersSource
{
    using Events = std::function<void(const QList<order::Event> &)>;
    using OrderList = std::function<void(const QList<order::Order> &)>;

    std::function<void(order::OrderId id, QObject *context, Events done)> loadEvents;
    /// The newest orders that are done or cancelled, newest first.
    std::function<void(int limit, QObject *context, OrderList done)> loadRecent;
};

} // namespace kassa::orders
