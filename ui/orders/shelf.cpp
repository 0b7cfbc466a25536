// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/shelf.h"

#include "core/order/transitions.h"

namespace kassa::orders {

std::optional<Shelf> shelfOf(const order::Order &order, const QDateTime &midnightUtc)
{
    if (order::isAwaitingYes(order::stateOf(order))) {
        return Shelf::Awaiting;
    }
    if (order.status == order::Status::Open || order.settlement == order::Settlement::Due) {
        return Shelf::Accepted;
    }
    if (order.finishedAtUtc.isValid() && order.finishedAtUtc >= midnightUtc) {
        return Shelf::Finished;
    }
    return std::nullopt;
}

} // namespace kassa::orders
