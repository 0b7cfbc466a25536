// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the till to the cheque that the loyalty system sees, and its discounts back to lines. Pure.
// Source: loymax.md section 4.
#pragma once

#include "core/loymax/loymax_codec.h"
#include "core/order/order.h"
#include "core/settings/config.h"

namespace kassa::loymax {

/// Discount of one position of a cheque.
struct LineDiscount
{
    int posId = 0;
    money::Money amount; ///< what the line costs less, positive
    QString words;       ///< of the promotion, may be empty

    bool operator==(const LineDiscount &) const = default;
};

/// Lines that charge, numbered from 1. A line that takes off from the article before it lowers that line;
/// every other discount is spread over all lines, so that none is below zero. Empty when nothing is left to
/// earn for. @param lines  of a sale; those of a return negated
[[nodiscard]] QList<ChequeLine> chequeLines(const QList<order::Line> &lines);

/// The same sale with each discount as a line of its own right below the article: receipts, taxes and sums
/// then need no rule of their own. @param fallback  words where the promotion has none
[[nodiscard]] QList<order::Line>
withDiscounts(const QList<order::Line> &lines, const QList<LineDiscount> &discounts, const QString &fallback);

/// Cheque lines whose amounts are lowered by the discounts.
[[nodiscard]] QList<ChequeLine> lowered(QList<ChequeLine> lines, const QList<LineDiscount> &discounts);

/// Payments in the words of the installation: [loymax] pay_types by the words of the payment, or by cash,
/// card, other, on_delivery, bonus; else Cash, Card and Bonus. @param bonusMethod  words by which a payment
/// with bonuses is known
[[nodiscard]] QList<Pay> paysOf(const QList<order::Payment> &payments,
                                const QList<settings::LoymaxPayType> &types,
                                const QString &bonusMethod);

/// Lines of a cancelled or returned sale with their signs turned round.
[[nodiscard]] QList<order::Line> negated(QList<order::Line> lines);

} // namespace kassa::loymax
