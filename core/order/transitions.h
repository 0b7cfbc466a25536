// SPDX-License-Identifier: GPL-3.0-or-later
// Which step an order may take next. Pure: a function says yes with the new state or names why not; the store
// writes it together with its event. Source: DESIGN "Life of an order".
#pragma once

#include "core/base/result.h"
#include "core/order/order.h"

namespace kassa::order {

enum class Refusal {
    AlreadyDone,      ///< booked before
    AlreadyCancelled, ///< closed before
    AlreadyConfirmed, ///< somebody else said yes first
    NotAwaiting,      ///< nobody asked for a yes
    AwaitsYes,        ///< cannot be paid before the yes
};

template<class T>
using Result = base::Result<T, Refusal>;

struct State
{
    Status status = Status::Open;
    Confirmation confirmation = Confirmation::None;

    bool operator==(const State &) const = default;
};

[[nodiscard]] State stateOf(const Order &order);

/// Somebody says yes: queued, offered or timed out becomes accepted.
[[nodiscard]] Result<State> accept(State state);
/// Somebody says no: the order is cancelled.
[[nodiscard]] Result<State> reject(State state);
/// The cashier closes it without a sale.
[[nodiscard]] Result<State> cancel(State state);
/// Payment is booked.
[[nodiscard]] Result<State> book(State state);

/// True while a yes is missing.
[[nodiscard]] bool isAwaitingYes(State state);

/// May other content under the same ref take this order's place? Only while nobody looked at it or printed
/// it. Source: CONTRACT "ref".
[[nodiscard]] bool isReplaceable(const Order &order);

} // namespace kassa::order
