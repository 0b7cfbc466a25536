// SPDX-License-Identifier: GPL-3.0-or-later
// The queue of the extern mode: every order that is open or whose preview was not looked at, oldest first.
// Holds values only; it learns of changes through apply() and never asks anybody.
#pragma once

#include "core/order/order.h"
#include "ui/models/format.h"

#include <QAbstractListModel>
#include <QHash>

namespace kassa::models {

class OrderQueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1, ///< qint64
        TotalRole,                      ///< QString, formatted
        FulfilmentIconRole,             ///< QString, may be empty
        FulfilmentRole,                 ///< QString
        StateShapeRole,                 ///< int of widgets::StateShape
        StateWordRole,                  ///< QString
        AgeRole,                        ///< QString, since it was received
        NewRole,                        ///< bool: came in during the last kNewMs
        InWorkRole,                     ///< bool
    };
    /// How long a new row stays marked: long enough to be seen when looking up from the drawer.
    static constexpr qint64 kNewMs = 4000;

    explicit OrderQueueModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes the newest state of orders: belonging ones are inserted or replaced, the others leave.
    void apply(const QList<order::Order> &orders);
    /// Marks rows as new from `nowUtc` on.
    void markNew(const QList<order::Order> &orders, const QDateTime &nowUtc);
    /// Moves the clock that ages are counted with.
    void tick(const QDateTime &nowUtc);
    void setFormat(const LocaleFormat &format);
    /// The order that is on screen; 0 for none.
    void setInWork(order::OrderId id);
    /// The language changed: every word is read anew.
    void retranslate();

    [[nodiscard]] const QList<order::Order> &orders() const { return m_orders; }
    [[nodiscard]] const order::Order *find(order::OrderId id) const;
    [[nodiscard]] int rowOf(order::OrderId id) const;
    /// Sum over the open orders that are not tests, without the one in work.
    [[nodiscard]] money::Money waitingTotal() const;
    /// Number of these.
    [[nodiscard]] int waitingCount() const;

    /// Open, or booked with a preview still due.
    [[nodiscard]] static bool belongs(const order::Order &order);

Q_SIGNALS:
    /// After every change of rows or their content, once per call.
    void queueChanged();

private:
    void put(const order::Order &order);
    void take(order::OrderId id);
    void touchAll(const QList<int> &roles);

    QList<order::Order> m_orders; // ascending by id, which is the order of arrival
    QHash<order::OrderId, QDateTime> m_newSinceUtc;
    LocaleFormat m_format;
    QDateTime m_nowUtc;
    order::OrderId m_inWork = 0;
};

} // namespace kassa::models
