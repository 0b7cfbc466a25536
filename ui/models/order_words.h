// SPDX-License-Identifier: GPL-3.0-or-later
// The words that screens use for an order: its state, its fulfilment, its payments. One place, so that every
// list and every page says the same.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"
#include "ui/widgets/state_shape.h"

#include <QCoreApplication>

namespace kassa::models {

/// A state as it is shown: shape and word.
struct ShownState
{
    widgets::StateShape shape = widgets::StateShape::Off;
    QString word;
};

class OrderWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
public:
    /// Waiting, awaiting a yes, accepted, completed, cancelled, rejected; `inWork` is "being paid".
    [[nodiscard]] static ShownState state(const order::Order &order, bool inWork);
    /// Every word that state() may give, so that chips do not change their size.
    [[nodiscard]] static QStringList stateWords();
    /// "truck", "bag", "table", or empty.
    [[nodiscard]] static QString fulfilmentIcon(const order::Order &order);
    /// "Delivery 20:00", "Collection 19:40", "Table 7".
    [[nodiscard]] static QString fulfilment(const order::Order &order, const LocaleFormat &format);
    /// "Order interface" or "Test order": which way it came. Whether a web shop, an app or a merchandise
    /// system stands behind the interface is said by no field of its calls.
    [[nodiscard]] static QString channel(const order::Order &order);
    /// Who must do what next: "Answer: printer or till", "Payment at the till"; empty when nobody must.
    [[nodiscard]] static QString awaited(const order::Order &order);
    /// "paid", "open", "to collect" or "refund 18,30 €" with its state.
    [[nodiscard]] static ShownState paid(const order::Order &order, const LocaleFormat &format);
    /// "Cash", "On delivery", or the words of the method.
    [[nodiscard]] static QString tender(const order::Payment &payment);
    /// "Cash 28,40 € + Voucher 10,00 €".
    [[nodiscard]] static QString payments(const QList<order::Payment> &payments, const LocaleFormat &format);
    /// The line's text as on paper.
    [[nodiscard]] static QString lineName(const order::Line &line);
    /// "Birkenweg 8, 8010 Graz" in the order that the parts were sent.
    [[nodiscard]] static QString address(const order::Customer &customer);
};

} // namespace kassa::models
