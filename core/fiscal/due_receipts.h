// SPDX-License-Identifier: GPL-3.0-or-later
// Which monthly and yearly receipts a register owes. Pure arithmetic over days of the shop's zone.
#pragma once

#include "core/order/receipt_kind.h"

#include <QDate>
#include <QList>

namespace kassa::fiscal {

/// A zero receipt that is due.
struct DueReceipt
{
    order::ReceiptKind kind = order::ReceiptKind::Monthly; ///< Monthly or Yearly
    QString period;                                        ///< "2026-11"; Yearly "2026"

    bool operator==(const DueReceipt &) const = default;
};

/// What is owed on `today`, oldest first. A till that was off for months owes one yearly receipt for each
/// December that has passed (it is that December's monthly one) and one monthly receipt for the last month
/// that has passed; months without a receipt in between are covered by it.
/// @param closedThrough  any day of the last month that is closed: the month of the newest monthly or yearly
///                       period, or the month before the start receipt
/// Pure. Source: fiscal notes 7.
[[nodiscard]] QList<DueReceipt> dueReceipts(QDate closedThrough, QDate today);

/// The next one that will fall due and its day (the first of the month after), to be shown. Pure.
struct NextDue
{
    DueReceipt receipt;
    QDate day;

    bool operator==(const NextDue &) const = default;
};
[[nodiscard]] NextDue nextDue(QDate closedThrough, QDate today);

/// The last day of a stored period ("2026-11", "2026"); invalid for any other text. Pure.
[[nodiscard]] QDate lastDayOf(const QString &period);

} // namespace kassa::fiscal
