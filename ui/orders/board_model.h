// SPDX-License-Identifier: GPL-3.0-or-later
// One list of the orders page: the orders of a shelf, in the order in which they are worked on. Learns of
// changes through apply(), row by row, and never asks anybody. Main thread only.
#pragma once

#include "core/settings/config.h"
#include "ui/models/format.h"
#include "ui/orders/shelf.h"

#include <QAbstractListModel>
#include <QHash>

#include <utility>

namespace kassa::orders {

/// When the rule for orders that nobody answers strikes.
struct AnswerLimit
{
    qint64 remainingMs = 0;
    qint64 totalMs = 0; ///< 0: this order has no limit
};

/// The limit of orders that a printer was asked for. Pure. Source: CONTRACT [goodcom] timeout_min.
[[nodiscard]] AnswerLimit
answerLimit(const order::Order &order, const settings::Goodcom &goodcom, const QDateTime &nowUtc);

class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OrderIdRole = Qt::UserRole + 1, ///< qint64
        TotalRole,                      ///< QString, formatted
        CustomerRole,                   ///< QString, may be empty
        PaidShapeRole,                  ///< int of widgets::StateShape
        PaidWordRole,                   ///< QString
        FulfilmentIconRole,             ///< QString, may be empty
        FulfilmentRole,                 ///< QString: kind and time, and the channel
        AwaitedRole,                    ///< QString: what is awaited from whom; finished: the state's word
        AwaitedShapeRole,               ///< int of widgets::StateShape
        LimitShareRole,                 ///< double 0..1 of the time for an answer; below 0: no limit
        LimitUrgentRole,                ///< bool: its last minutes
        LeftRole,                       ///< QString at the lower left: age, or when it was closed
        RightRole,                      ///< QString at the lower right: time left, or the receipt's number
    };
    /// More finished orders than a day has; older ones stand on the external orders page.
    static constexpr int kMaxFinished = 1000;

    explicit BoardModel(Shelf shelf, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes the newest state of orders: those of this shelf are inserted or replaced, the others leave.
    void apply(const QList<order::Order> &orders, const QDateTime &midnightUtc);
    /// Drops what was finished before a new day.
    void beginDay(const QDateTime &midnightUtc);
    void setConfig(const settings::Config &config);
    /// Ages and time left.
    void tick(const QDateTime &nowUtc);
    void retranslate();
    /// Null when it is not on this shelf.
    [[nodiscard]] const order::Order *find(order::OrderId id) const;
    [[nodiscard]] int rowOf(order::OrderId id) const;
    [[nodiscard]] const order::Order *at(int row) const;

private:
    /// What the rows are sorted by: a time, then the order's number.
    using Key = std::pair<qint64, order::OrderId>;
    [[nodiscard]] Key keyOf(const order::Order &order) const;
    void put(const order::Order &order);
    void take(order::OrderId id);
    void merge(const QList<order::Order> &orders, const QDateTime &midnightUtc);
    void touchAll(const QList<int> &roles);
    [[nodiscard]] int rowOfKey(const Key &key) const;
    [[nodiscard]] QString left(const order::Order &order) const;
    [[nodiscard]] QString right(const order::Order &order) const;

    const Shelf m_shelf;
    QList<order::Order> m_orders;
    QHash<order::OrderId, Key> m_keys;
    settings::Goodcom m_goodcom;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::orders
