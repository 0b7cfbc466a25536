// SPDX-License-Identifier: GPL-3.0-or-later
// A booked receipt as a value: everything its paper shows, frozen at booking. Layout is core/receipt's work.
#pragma once

#include "core/order/order.h"
#include "core/order/receipt_kind.h"

namespace kassa::order {

/// The shop as it was when the receipt was written.
struct ShopHeader
{
    QString name;
    QString street;
    QString zip;
    QString city;
    QString country;
    QString vat;
    QString currency; ///< ISO 4217

    bool operator==(const ShopHeader &) const = default;
};

/// One row of the tax table.
struct TaxSum
{
    QString code;
    money::BasisPoints rate;
    money::Money net;
    money::Money tax;
    money::Money gross;

    bool operator==(const TaxSum &) const = default;
};

struct Receipt
{
    ReceiptId id = 0;
    qint64 sequence = 0;   ///< gap-free per database, from 1
    QString number;        ///< "2026-000042": letters, digits, hyphen
    QDateTime issuedAtUtc; ///< never earlier than the previous receipt's
    QString timeZone;      ///< IANA id of the shop: paper shows local time
    QString station;
    QString cashier;
    qint64 sessionNumber = 0;
    ShopHeader shop;
    OrderId orderId = 0; ///< 0: sold at the till
    QString orderRef;
    QList<Line> lines;   ///< with no_print lines: they count
    QList<TaxSum> taxes; ///< sorted by rate, highest first; ExternalInvoice lines have no row
    money::Money total;
    QList<Payment> payments;
    money::Money change; ///< cash given minus cash booked
    std::optional<Customer> customer;
    Fulfilment fulfilment;
    QString paymentTerms;
    QString footerText;
    QString reverses;  ///< number of the receipt that this one cancels; empty: an ordinary sale
    QString signature; ///< machine-readable code of a signed receipt; empty: not fiscalised, or on an outage
    ReceiptKind kind = ReceiptKind::Normal;
    std::optional<FiscalSeal> fiscal; ///< nothing: this till does not fiscalise

    bool operator==(const Receipt &) const = default;
};

/// Net, tax and gross by tax code over the product lines, tax taken from the gross sum of each rate and
/// rounded once.
[[nodiscard]] QList<TaxSum> taxSums(const QList<Line> &lines);

/// Sum of what the lines charge: products and external invoices, never text.
[[nodiscard]] money::Money sumOfLines(const QList<Line> &lines);

} // namespace kassa::order
