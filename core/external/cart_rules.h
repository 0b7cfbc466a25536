// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the order interface that need the till's data: sums, tax codes of the day, products, stations,
// countries and VAT numbers. Pure: whatever is looked up comes in through RuleContext, nothing is written.
// Follows CONTRACT "Order interface" (Sum, Products and customers, code 2).
#pragma once

#include "core/external/cart_codec.h"
#include "core/money/tax.h"
#include "core/store/master_tables.h"

#include <QDate>
#include <QTimeZone>

#include <functional>

namespace kassa::external {

struct RuleContext
{
    const money::TaxTable &taxes;
    QString country;                ///< of the shop, ISO alpha-2
    QDate today;                    ///< in the shop's time zone
    QTimeZone timeZone;             ///< of the shop; rules times sent without offset
    QString station;                ///< of this till
    QList<store::Cashier> cashiers; ///< their stations are known too; inactive ones are unknown users
    std::function<std::optional<store::Product>(const QString &productNr)> product;
    std::function<bool(const QString &customerNumber)> customerExists;
};

/// An order that may be stored.
struct Checked
{
    order::Content content;            ///< complete: names, tax codes and rates, amounts, station
    QList<store::Product> newProducts; ///< to be made with the order (create_products), each number once
    bool isNewCustomer = false;        ///< content.customer is to be made with the order
};

/// Errors: Fault with code 2, or 3 where a new product lacks name or tax code; the first one, in this order:
/// breaches seen while decoding, station and user, customer, lines, sum of the lines, payments, fulfilment.
/// An existing product gives what the line leaves out and is never changed; the line's own name, price and
/// tax code win for this order.
[[nodiscard]] Outcome<Checked, Fault> checkRules(const Cart &cart, const RuleContext &context);

} // namespace kassa::external
