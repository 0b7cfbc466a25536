// SPDX-License-Identifier: GPL-3.0-or-later
// From a booked receipt to the document on its paper. Everything is taken from the booked values; nothing is
// computed anew. Order of blocks and wording follow the pictures receipt-80mm and receipt-58mm.
#pragma once

#include "core/order/receipt.h"
#include "core/receipt/document.h"
#include "core/receipt/words.h"

namespace kassa::receipt {

/// What the paper says beside the receipt's own facts.
struct PaperOptions
{
    QString language = QStringLiteral("en"); ///< decimal sign and date layout: de, es, ru or en, others as en
    bool copy = false;                       ///< a reprint: says COPY in large letters
    bool test = false;                       ///< says TEST in large letters
    bool notFiscalised = false;              ///< says so in one line at the end

    bool operator==(const PaperOptions &) const = default;
};

/// The document of `receipt` in the language of `words`: shop, number, local time in receipt.timeZone (UTC
/// where that is unknown), fulfilment, customer (filled fields only), lines except noPrint, total, tenders
/// (cash as given) with change, tax table with letters A.. in the order of receipt.taxes, terms, notes,
/// footer. Pure.
[[nodiscard]] Document
makeReceiptDocument(const order::Receipt &receipt, const Words &words, const PaperOptions &options);

} // namespace kassa::receipt
