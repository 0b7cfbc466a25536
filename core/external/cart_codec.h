// SPDX-License-Identifier: GPL-3.0-or-later
// The form of ORDER CALL: from the JSON tree to order values, with every refusal naming its field. Checks
// what can be told from the request alone; what needs the till's data is cart_rules. Follows the ETRON onR
// cart interface (parameter tables) and CONTRACT "Order interface".
#pragma once

#include "core/external/json_document.h"
#include "core/order/order.h"
#include "core/text/messages.h"

#include <QStringList>

#include <optional>

namespace kassa::external {

/// Most lines, payments and remembered unknown fields of one order.
inline constexpr int kMaxLines = 1000;
inline constexpr int kMaxPayments = 100;
inline constexpr int kMaxIgnoredFields = 50;
/// Longest texts in UTF-16 units, counted before cleaning; longer ones are refused with code 2, never cut, so
/// that what the shop believes to be on the receipt is there.
inline constexpr int kMaxIdChars =
    100; ///< ref, station, user, product_nr, ext_ref, customer.id, loyalty.card, tax_code
inline constexpr int kMaxLineChars = 250;  ///< names, addresses, methods and every other single line
inline constexpr int kMaxNoteChars = 4000; ///< product_note, text, footer_text, fulfilment.note

/// A refusal with a status_code of the interface.
struct Fault
{
    int statusCode = 0; ///< 1, 2 or 3
    text::Message message;
    QString path; ///< inside params.order, "order.line_items[2].quantity"

    bool operator==(const Fault &) const = default;
};

/// What was asked for, well formed but not yet held against rules and master data.
struct Cart
{
    order::Content content; ///< names and tax codes as sent (canonical), rates and P amounts still missing
    order::Handling handling;
    QStringList ignoredFields; ///< paths of unknown fields, at most kMaxIgnoredFields
    QString requestedFor;      ///< fulfilment.requested_for as sent
    std::optional<Fault>
        ruleFault; ///< first breach of a rule (code 2) seen while decoding; checkRules reports it
};

/// The auth_token of a params.order object; nothing when it is missing, no string or empty. Pure.
[[nodiscard]] std::optional<QByteArray> tokenOf(const JsonValue &order);

/// The refusal (code 1) for a token that is missing or another than expected. Pure.
[[nodiscard]] Fault tokenFault(bool isMissing);

/// Reads params.order (an object). Errors: the first Fault with code 3 in the order of the reference's
/// tables. Optional fields that are null or empty text count as not given; booleans must be JSON booleans.
/// Pure, any thread.
[[nodiscard]] Outcome<Cart, Fault> decodeCart(const JsonValue &order);

} // namespace kassa::external
