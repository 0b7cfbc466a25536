// SPDX-License-Identifier: GPL-3.0-or-later
// The values of an order: what was asked for, by whom, how it is to be paid. No behaviour beyond equality;
// rules stand in transitions.h and core/external. Follows the ETRON onR cart interface (ORDER CALL, ORDER,
// ORDER_LINE, CUSTOMER, PAYMENT) and CONTRACT "Order interface".
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/money/tax.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::order {

using OrderId = qint64;   ///< primary key of external_order, > 0; 0 = none
using ReceiptId = qint64; ///< primary key of receipt, > 0; 0 = none

/// What the outside sees (DESIGN "Life of an order").
enum class Status { Open, Done, Cancelled };
/// Whether somebody must say yes first, and whether they did.
enum class Confirmation { None, Queued, Offered, Accepted, Rejected, TimedOut };
/// Who is asked for the yes.
enum class Confirmer { Nobody, Printer, Screen };
/// Wish of the caller: `confirm` beside auth_token.
enum class ConfirmWish { Auto, None, Printer, Screen };

/// What became of money that is collected on delivery or collection. Due: booked as outstanding, nobody has
/// it yet.
enum class Settlement { None, Due, Received, NotCollected };

enum class LineKind { Product, Text, ExternalInvoice }; ///< wire: P, T, K
enum class LineRole { Item, Delivery, Fee };
/// Cash is money in the drawer; Other has a method in words; OnDelivery is collected later and is not till
/// cash.
enum class TenderKind { Cash, Other, OnDelivery };
enum class FulfilmentKind { Unspecified, Delivery, Pickup, Table };

/// One line. `amount` is what the line adds to the total (Product: quantity x unit price, rounded half away
/// from zero; ExternalInvoice: its amount) or, for Text, a figure that is printed when not 0 and never
/// summed.
struct Line
{
    LineKind kind = LineKind::Product;
    LineRole role = LineRole::Item;
    QString productNr;
    QString name; ///< as printed: the line's name, else the product's
    QString note; ///< printed below the name, may hold line feeds
    money::Quantity quantity;
    money::UnitPrice unitPrice; ///< gross
    QString taxCode;            ///< canonical, "20", "4.9"; empty for Text and ExternalInvoice
    money::BasisPoints taxRate; ///< of taxCode on the day the order came
    bool noPrint = false;       ///< counts, but is not on paper
    QString text;               ///< Text: what is printed
    QString externalRef;        ///< ExternalInvoice: the other system's number
    money::Money amount;

    bool operator==(const Line &) const = default;
};

/// One payment, given with the order or taken at the till.
struct Payment
{
    TenderKind kind = TenderKind::Cash;
    QString method;      ///< Other: the words of the caller or cashier ("Kreditkarte"); else empty
    money::Money amount; ///< booked: the sum over all payments is the order's total
    money::Money given;  ///< Cash: what was handed over (>= amount), else equal to amount

    bool operator==(const Payment &) const = default;
};

struct Customer
{
    QString number;
    QString title; ///< "Frau", "Herr" or empty (the reference's words, whatever the language)
    QString name;
    QString street;
    QString street2;
    QString zip;
    QString city;
    QString country; ///< ISO 3166 alpha-2 or empty
    QString phone;
    QString mobile;
    QString fax;
    QString email;
    QString paymentTerm;
    QString vat;

    bool operator==(const Customer &) const = default;
};

struct Fulfilment
{
    FulfilmentKind kind = FulfilmentKind::Unspecified;
    QDateTime requestedForUtc; ///< invalid: as soon as possible
    QString note;

    bool operator==(const Fulfilment &) const = default;
};

struct Loyalty
{
    QString card;
    QString type; ///< "Auto" unless the caller knows better

    bool operator==(const Loyalty &) const = default;
};

/// What is no content of the order (CONTRACT "ref"): a repeat may differ in these.
struct Handling
{
    bool autoprint = false;
    bool autonext = false;
    bool noprint = false;

    bool operator==(const Handling &) const = default;
};

/// An order as asked for. Equality of two contents decides whether a repeat is the same order.
struct Content
{
    QString ref;
    QString station;
    QString user; ///< salesperson named by the caller, may be empty
    QList<Line> lines;
    money::Money total;
    QList<Payment> payments; ///< empty: not given; else they sum to total
    std::optional<Customer> customer;
    Fulfilment fulfilment;
    std::optional<Loyalty> loyalty;
    ConfirmWish confirm = ConfirmWish::Auto;
    bool createProducts = false;
    QString paymentTerms;
    QString footerText;

    bool operator==(const Content &) const = default;
};

/// An order with its life so far: one row of external_order.
struct Order
{
    OrderId id = 0;
    Content content;
    Handling handling;
    Status status = Status::Open;
    Confirmation confirmation = Confirmation::None;
    Confirmer confirmer = Confirmer::Nobody;
    bool test = false;       ///< sent by the till's own "send a test order": shown, never booked
    bool previewDue = false; ///< booked without a hand, its receipt still waits to be looked at
    bool bookingDue = false; ///< its yes asks to book it without a hand as soon as the till runs
    Settlement settlement = Settlement::None;
    money::Money
        due; ///< what is still to come in while settlement is Due; a part when the rest was paid at once
    QDateTime receivedAtUtc;
    QDateTime openedAtUtc;    ///< first time it was opened on the till, else invalid
    QDateTime promisedForUtc; ///< promised at acceptance, else invalid
    QDateTime finishedAtUtc;  ///< done or cancelled, else invalid
    QString closedBy;         ///< who cancelled or rejected
    QString closeReason;      ///< why
    ReceiptId receiptId = 0;  ///< when done
    QString receiptNumber;    ///< when done

    bool operator==(const Order &) const = default;
};

/// True when nobody at the till has to do anything (CONTRACT "payments, autoprint, noprint, autonext").
[[nodiscard]] bool needsNoHand(const Content &content, const Handling &handling);

/// True when the receipt is shown after booking; false means "next order at once".
[[nodiscard]] bool showsReceipt(const Handling &handling);

/// True when every payment of the content was made online (UNBAR only) and covers the total.
[[nodiscard]] bool isPaidOnline(const Content &content);

/// Sum of the payments that are not cash: what would have to be given back when the order is refused.
[[nodiscard]] money::Money paidOnline(const Content &content);

/// By what a shop knows its customers again: the end of the phone number, else the e-mail address, else the
/// shop's own number; empty for nobody in particular. The end only, because +43 664 ... and 0664 ... are the
/// same. Assumed: goodcom.md names the count of earlier orders, not how a customer is told.
[[nodiscard]] QString customerKey(const Content &content);

/// Delivery when the customer has a street, else pickup, unless the order says more. Source: CONTRACT
/// "Confirmation".
[[nodiscard]] FulfilmentKind effectiveFulfilment(const Content &content);

/// Names of the fields in which two contents differ, as paths inside params.order
/// ("order.line_items[1].quantity").
[[nodiscard]] QStringList differingFields(const Content &before, const Content &after);

} // namespace kassa::order
