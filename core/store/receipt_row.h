// SPDX-License-Identifier: GPL-3.0-or-later
// A row of receipt as a value. Private to the module.
#pragma once

#include "core/order/order_json.h"
#include "core/store/statements.h"

namespace kassa::store {

/// From the columns id, order_id, content. Errors: Damaged for an unreadable content.
inline Result<order::Receipt> readReceipt(const Row &row)
{
    auto receipt = order::decodeReceipt(row.utf8(2));
    if (!receipt) {
        return base::Error<Code>{Code::Damaged, receipt.error().detail,
                                 QStringLiteral("receipt %1").arg(row.integer(0))};
    }
    // The frozen content was encoded before the row had its id.
    receipt->id = row.integer(0);
    receipt->orderId = row.integer(1);
    return *std::move(receipt);
}

} // namespace kassa::store
