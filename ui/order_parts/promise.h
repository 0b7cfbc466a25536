// SPDX-License-Identifier: GPL-3.0-or-later
// For when an order is promised. Pure.
#pragma once

#include <QDateTime>

namespace kassa::order_parts {

/// `nowUtc` plus the minutes, on the next full five minutes: nobody promises 19:28.
[[nodiscard]] QDateTime promisedTime(const QDateTime &nowUtc, int minutes);

/// What is proposed: as early as the till can, but not before the customer wishes it.
/// @param minutes  the till's proposal, 1 or more   @param wishedUtc  may be invalid
[[nodiscard]] QDateTime proposedPromise(const QDateTime &nowUtc, int minutes, const QDateTime &wishedUtc);

} // namespace kassa::order_parts
