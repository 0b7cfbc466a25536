// SPDX-License-Identifier: GPL-3.0-or-later
// A till for the extern page without engine and threads: TillClient itself with bodies that write down what
// was asked. Programs that list extern_till.cpp among their sources get these bodies in place of the real
// ones.
#pragma once

#include "core/till/till_client.h"

#include <QStringList>

namespace kassa::test {

/// What the page asked for, one line per command ("open 7"), oldest first.
[[nodiscard]] QStringList &asked();
/// Payments of the last payOrder.
[[nodiscard]] QList<order::Payment> &paid();
/// Answer of loadRecentOrders.
[[nodiscard]] QList<order::Order> &recentOrders();
/// State that the next client starts with.
[[nodiscard]] till::TillState &startState();

/// The client; engine and reader behind it do not exist.
[[nodiscard]] till::TillClient *makeClient(const settings::Config &config, QObject *parent);

/// The order of the pictures: five lines with a note, a customer, delivery at 20:00, 38.40, received 18:12:04
/// UTC.
[[nodiscard]] order::Order sampleOrder(order::OrderId id, const QString &ref);
/// 10.00 by voucher, the rest in cash.
[[nodiscard]] QList<order::Payment> voucherAndCash();
/// All of it by credit card, online.
[[nodiscard]] QList<order::Payment> onlineCard();
[[nodiscard]] till::BookedReceipt sampleReceipt(const order::Order &order,
                                                const QList<order::Payment> &payments);

} // namespace kassa::test
