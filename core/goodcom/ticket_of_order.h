// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of an order go where in the order string. Pure.
#pragma once

#include "core/goodcom/ticket.h"
#include "core/order/order.h"

#include <QTimeZone>

namespace kassa::goodcom {

/// @param restaurantId  what the printer calls itself, may be empty   @param earlierOrders  of this customer,
/// for the field `previous`   @param zone  of the shop, for the wanted time
/// Lines with no_print are left out; delivery and fee lines go into their own fields. The comment begins with
/// the order's ref, so that the cook can name it. An order "as soon as possible" shows the time at which it
/// came. Source: goodcom.md 3.1; CONTRACT "Confirmation".
[[nodiscard]] Ticket
ticketOf(const order::Order &order, const QString &restaurantId, int earlierOrders, const QTimeZone &zone);

} // namespace kassa::goodcom
