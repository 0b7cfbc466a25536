// SPDX-License-Identifier: GPL-3.0-or-later
// On which of the three lists of the orders page an order belongs. Pure.
#pragma once

#include "core/order/order.h"

#include <optional>

namespace kassa::orders {

/// Awaiting: somebody must say yes or no. Accepted: said yes to, or needs no yes, and still open; also done
/// ones whose money is to be collected. Finished: done or cancelled since local midnight.
enum class Shelf { Awaiting, Accepted, Finished };
inline constexpr int kShelfCount = 3;

/// Nothing for an order that was finished before `midnightUtc` and owes nothing.
[[nodiscard]] std::optional<Shelf> shelfOf(const order::Order &order, const QDateTime &midnightUtc);

} // namespace kassa::orders
