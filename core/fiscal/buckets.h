// SPDX-License-Identifier: GPL-3.0-or-later
// The five gross sums of an Austrian receipt. Which sum a VAT rate belongs to is a property of the rate at
// the sale's date.
#pragma once

#include "core/order/order.h"

#include <QDate>

namespace kassa::fiscal {

/// Gross sums by rate, in the order in which they are signed.
struct Buckets
{
    money::Money normal;   ///< Betrag-Satz-Normal: 20 %
    money::Money reduced1; ///< Betrag-Satz-Ermaessigt-1: 10 %
    money::Money reduced2; ///< Betrag-Satz-Ermaessigt-2: 13 %
    money::Money zero;     ///< Betrag-Satz-Null: 0 %, invoices of others, every rate without a sum of its own
    money::Money special;  ///< Betrag-Satz-Besonders: 19 %, and 4.9 % since 2026-07-01

    [[nodiscard]] money::Money sum() const { return normal + reduced1 + reduced2 + zero + special; }
    bool operator==(const Buckets &) const = default;
};

/// The sums of a receipt's lines: products by their rate on `date` (the day of the receipt in the shop's
/// zone), external invoices in `zero`, texts not at all. Pure. Source: fiscal notes 2 and 2.1 (4.9 %: note of
/// 13 March 2026, in force 1 July 2026).
[[nodiscard]] Buckets bucketsOf(const QList<order::Line> &lines, QDate date);

} // namespace kassa::fiscal
