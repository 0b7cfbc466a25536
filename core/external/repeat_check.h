// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a repeat of a ref is the same order (CONTRACT "ref"). Compared is what was sent, then and now: a
// product that was renamed, or a tax rate that changed, in between makes no other order.
#pragma once

#include "core/external/cart_codec.h"
#include "core/store/database.h"

namespace kassa::external {

/// Paths of the fields in which `cart` differs from the open order `live`; empty: the same order. `checked`
/// is the cart after the rules. Reads the earlier request only when the contents differ as they are stored.
/// Errors: those of the store.
[[nodiscard]] store::Result<QStringList> differencesOfRepeat(store::Database &database,
                                                             const order::Order &live,
                                                             const Cart &cart,
                                                             const order::Content &checked);

} // namespace kassa::external
