// SPDX-License-Identifier: GPL-3.0-or-later
// What a kitchen is told of an order: what to make, later what to make more or less, at last that nothing is
// to be made. Values and pure comparison; the paper is laid out by core/receipt, written by core/till.
#pragma once

#include "core/order/order_json.h"

namespace kassa::order {

struct KitchenItem
{
    QString name;
    QString note;             ///< may hold line feeds
    money::Quantity quantity; ///< 0: a line of text; of a change: what to make more (or less, negative)

    bool operator==(const KitchenItem &) const = default;
};

struct KitchenSlip
{
    QString title;        ///< the order's ref or the receipt's number
    QString customerName; ///< may be empty
    Fulfilment fulfilment;
    QDateTime wantedForUtc; ///< promised, else asked for; invalid: as soon as possible
    QDateTime atUtc;
    bool isChange = false;    ///< `items` are differences
    bool isCancelled = false; ///< `items` are not to be made any more
    QList<KitchenItem> items; ///< what this paper says
    QList<KitchenItem> whole; ///< what the kitchen has to make after it

    bool operator==(const KitchenSlip &) const = default;
};

/// The lines that a kitchen has to do with: products that are goods, and lines of text. Pure.
[[nodiscard]] QList<KitchenItem> kitchenItems(const QList<Line> &lines);

/// The paper that the kitchen must get now: nothing while somebody must still say yes, for a test order, or
/// when the last paper says it all.
/// @param last  the newest paper about this order, if there was one   Pure.
[[nodiscard]] std::optional<KitchenSlip>
nextSlip(const std::optional<KitchenSlip> &last, const Order &order, const QDateTime &nowUtc);

/// Stored form, as all of ours: compact JSON, defaults left out.
[[nodiscard]] QByteArray encodeSlip(const KitchenSlip &slip);
[[nodiscard]] base::Result<KitchenSlip, JsonCode> decodeSlip(const QByteArray &json);

} // namespace kassa::order
