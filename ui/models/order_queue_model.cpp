// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/order_queue_model.h"

#include "ui/models/order_words.h"

#include <algorithm>

namespace kassa::models {

OrderQueueModel::OrderQueueModel(QObject *parent) : QAbstractListModel(parent) {}

int OrderQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant OrderQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_orders.size()) {
        return {};
    }
    const order::Order &order = m_orders.at(index.row());
    const bool inWork = order.id == m_inWork;
    switch (role) {
    case Qt::DisplayRole:
        return order.content.ref;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4, %5")
            .arg(order.content.ref, m_format.money(order.content.total),
                 OrderWords::fulfilment(order, m_format), OrderWords::state(order, inWork).word,
                 m_format.age(order.receivedAtUtc.secsTo(m_nowUtc)));
    case OrderIdRole:
        return order.id;
    case TotalRole:
        return m_format.money(order.content.total);
    case FulfilmentIconRole:
        return OrderWords::fulfilmentIcon(order);
    case FulfilmentRole:
        return OrderWords::fulfilment(order, m_format);
    case StateShapeRole:
        return static_cast<int>(OrderWords::state(order, inWork).shape);
    case StateWordRole:
        return OrderWords::state(order, inWork).word;
    case AgeRole:
        return m_format.age(order.receivedAtUtc.secsTo(m_nowUtc));
    case NewRole:
        return m_newSinceUtc.contains(order.id);
    case InWorkRole:
        return inWork;
    default:
        return {};
    }
}

bool OrderQueueModel::belongs(const order::Order &order)
{
    return order.status == order::Status::Open || order.previewDue;
}

void OrderQueueModel::apply(const QList<order::Order> &orders)
{
    for (const order::Order &order : orders) {
        if (belongs(order)) {
            put(order);
        } else {
            take(order.id);
        }
    }
    Q_EMIT queueChanged();
}

void OrderQueueModel::put(const order::Order &order)
{
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), order.id,
                         [](const order::Order &other, order::OrderId id) { return other.id < id; });
    const auto row = static_cast<int>(at - m_orders.begin());
    if (at != m_orders.end() && at->id == order.id) {
        *at = order;
        const QModelIndex changed = index(row);
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    beginInsertRows({}, row, row);
    m_orders.insert(row, order);
    endInsertRows();
}

void OrderQueueModel::take(order::OrderId id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_orders.removeAt(row);
    m_newSinceUtc.remove(id);
    endRemoveRows();
}

void OrderQueueModel::markNew(const QList<order::Order> &orders, const QDateTime &nowUtc)
{
    for (const order::Order &order : orders) {
        const int row = rowOf(order.id);
        if (row >= 0) {
            m_newSinceUtc.insert(order.id, nowUtc);
            Q_EMIT dataChanged(index(row), index(row), {NewRole});
        }
    }
}

void OrderQueueModel::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    m_newSinceUtc.removeIf([&](const auto &entry) { return entry.value().msecsTo(nowUtc) >= kNewMs; });
    touchAll({AgeRole, NewRole});
}

void OrderQueueModel::setFormat(const LocaleFormat &format)
{
    m_format = format;
    touchAll({});
}

void OrderQueueModel::setInWork(order::OrderId id)
{
    if (id != m_inWork) {
        m_inWork = id;
        touchAll({InWorkRole, StateShapeRole, StateWordRole});
        Q_EMIT queueChanged();
    }
}

void OrderQueueModel::retranslate()
{
    touchAll({});
}

void OrderQueueModel::touchAll(const QList<int> &roles)
{
    if (!m_orders.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
    }
}

const order::Order *OrderQueueModel::find(order::OrderId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_orders.at(row);
}

int OrderQueueModel::rowOf(order::OrderId id) const
{
    const auto at =
        std::lower_bound(m_orders.begin(), m_orders.end(), id,
                         [](const order::Order &order, order::OrderId wanted) { return order.id < wanted; });
    return at != m_orders.end() && at->id == id ? static_cast<int>(at - m_orders.begin()) : -1;
}

money::Money OrderQueueModel::waitingTotal() const
{
    money::Money sum;
    for (const order::Order &order : m_orders) {
        if (order.status == order::Status::Open && !order.test && order.id != m_inWork) {
            sum += order.content.total;
        }
    }
    return sum;
}

int OrderQueueModel::waitingCount() const
{
    return static_cast<int>(
        std::count_if(m_orders.begin(), m_orders.end(), [this](const order::Order &order) {
            return order.status == order::Status::Open && order.id != m_inWork;
        }));
}

} // namespace kassa::models
