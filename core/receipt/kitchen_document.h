// SPDX-License-Identifier: GPL-3.0-or-later
// From a kitchen slip to the document on its paper: large type, no prices. What is new, what changed and what
// is off is told apart by words in white on black, not by looks alone.
#pragma once

#include "core/order/kitchen_slip.h"
#include "core/receipt/receipt_document.h"

#include <QTimeZone>

namespace kassa::receipt {

/// The document of `slip`. @param zone  of the shop, for its times   Pure.
[[nodiscard]] Document makeKitchenDocument(const order::KitchenSlip &slip,
                                           const Words &words,
                                           const PaperOptions &options,
                                           const QTimeZone &zone);

} // namespace kassa::receipt
