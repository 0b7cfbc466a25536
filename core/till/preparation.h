// SPDX-License-Identifier: GPL-3.0-or-later
// The preparation time that the orders page proposes. Pure. Source: DESIGN "Screens", orders.
#pragma once

#include "core/store/order_table.h"

#include <QList>

namespace kassa::till {

/// Proposed minutes: the median from yes to done over `lastHour` when there are five or more, else 20, plus
/// two per open order, rounded to five, 5 to 180. Spans under a minute do not count: they are bookings that
/// followed the yes at once and say nothing of the kitchen.
[[nodiscard]] int preparationMinutes(const QList<store::DoneTimes> &lastHour, int openOrders);

} // namespace kassa::till
