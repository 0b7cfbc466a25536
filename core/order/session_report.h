// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one cash session as a value: X while it is open, Z once it is closed. Summed by core/store,
// shown and printed as they are; nothing here asks a database.
#pragma once

#include "core/order/receipt.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kassa::order {

/// Why the drawer was opened without a sale.
enum class MovementKind { PayIn, PayOut, NoSale };

/// One row of cash_movement: money that came into or left the drawer without a receipt, or the drawer merely
/// opened.
struct CashMovement
{
    qint64 id = 0; ///< primary key, > 0; 0 = not stored yet
    MovementKind kind = MovementKind::NoSale;
    money::Money amount; ///< what the drawer gained: PayIn > 0, PayOut < 0, NoSale 0
    QString reason;      ///< never empty for PayIn and PayOut
    QString cashier;
    QDateTime atUtc;

    bool operator==(const CashMovement &) const = default;
};

/// Where the money of a tender is. PaidOnline: given with the order that the receipt belongs to.
enum class TenderPlace { TillCash, TillOther, PaidOnline, OnDelivery };

struct TenderSum
{
    TenderPlace place = TenderPlace::TillCash;
    QString method;   ///< words of the caller or cashier; empty for cash and on delivery
    qint64 count = 0; ///< payments; on delivery: those that were settled count once more
    money::Money amount;

    bool operator==(const TenderSum &) const = default;
};

/// Turnover by category of article or by cashier.
struct NamedSum
{
    QString name;     ///< empty: articles without a category
    qint64 count = 0; ///< lines or receipts
    money::Money amount;

    bool operator==(const NamedSum &) const = default;
};

struct HourSum
{
    int hour = 0;     ///< 0..23 in the shop's zone
    qint64 count = 0; ///< receipts
    money::Money amount;

    bool operator==(const HourSum &) const = default;
};

struct SessionReport
{
    qint64 sessionId = 0;
    qint64 number = 0;
    QString station;
    QString openedBy;
    QDateTime openedAtUtc;
    QString closedBy;      ///< empty: X
    QDateTime closedAtUtc; ///< invalid: X
    QDateTime madeAtUtc;
    QString timeZone; ///< IANA id of the shop: hours and times of the paper

    qint64 receipts = 0; ///< all of them, refunds included
    QString firstReceipt;
    QString lastReceipt;
    qint64 refunds = 0;    ///< receipts that cancel another one or have a negative total
    money::Money refunded; ///< sum of their totals, hardly ever above zero
    qint64 cancelledOrders = 0;
    qint64 drawerOpenings = 0; ///< without a sale, pay-ins and pay-outs not counted

    money::Money turnover; ///< sum of the receipts' totals
    QList<TaxSum> taxes;   ///< highest rate first
    money::Money untaxed;  ///< external invoices: in the turnover, without a rate or category
    QList<TenderSum> tenders;
    QList<NamedSum> categories;
    QList<NamedSum> cashiers;
    QList<HourSum> hours;

    money::Money openingFloat;
    QList<CashMovement> movements; ///< oldest first, without NoSale
    money::Money counted;          ///< Z only
    QString differenceReason;      ///< Z only; may be empty

    [[nodiscard]] bool isClosed() const { return closedAtUtc.isValid(); }
    bool operator==(const SessionReport &) const = default;
};

/// Sum of the tenders that lie at `place`. Pure.
[[nodiscard]] money::Money sumAt(const SessionReport &report, TenderPlace place);

/// What the drawer gained by pay-ins and lost by pay-outs. Pure.
[[nodiscard]] money::Money sumOf(const QList<CashMovement> &movements);

/// What must be in the drawer: float, cash of the receipts, pay-ins and pay-outs. Pure.
[[nodiscard]] money::Money expectedCash(const SessionReport &report);

/// Names of the breakdowns ("taxes", "tenders", "categories", "cashiers", "hours") that do not sum to the
/// turnover; empty for every report that core/store makes. Pure.
[[nodiscard]] QStringList unequalSums(const SessionReport &report);

} // namespace kassa::order
