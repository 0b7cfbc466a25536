// SPDX-License-Identifier: GPL-3.0-or-later
// From an X or Z report to the document on its paper. Everything is taken from the report; nothing is summed
// anew but the drawer's expected cash.
#pragma once

#include "core/order/session_report.h"
#include "core/receipt/document.h"
#include "core/receipt/words.h"

namespace kassa::receipt {

/// The document of `report` in the language of `words`: shop, X or Z with session and till, times, counts,
/// turnover by rate, tenders (till cash, card, paid online, on delivery apart), categories, cashiers, hours,
/// drawer with movements, and for Z counted sum, difference and its reason.
/// @param language  decimal sign and date layout: de, es, ru or en, others as en   Pure.
[[nodiscard]] Document makeReportDocument(const order::SessionReport &report,
                                          const order::ShopHeader &shop,
                                          const Words &words,
                                          const QString &language);

/// Name of its files: "Z-01-118", "X-01-118-20261124-153000". Letters, digits and hyphens only. Pure.
[[nodiscard]] QString reportFileName(const order::SessionReport &report);

} // namespace kassa::receipt
