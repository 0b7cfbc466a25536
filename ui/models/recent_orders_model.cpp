// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_orders_model.h"

#include "ui/models/order_words.h"

#include <algorithm>

namespace kassa::models {

RecentOrdersModel::RecentOrdersModel(QObject *parent) : QAbstractListModel(parent) {}

int RecentOrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant RecentOrdersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_orders.size()) {
        return {};
    }
    const order::Order &order = m_orders.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return order.content.ref;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(order.content.ref, m_format.money(order.content.total), OrderWords::state(order, false).word,
                 m_format.time(order.finishedAtUtc));
    case OrderIdRole:
        return order.id;
    case TotalRole:
        return m_format.money(order.content.total);
    case FulfilmentRole:
        return OrderWords::fulfilment(order, m_format);
    case StateShapeRole:
        return static_cast<int>(OrderWords::state(order, false).shape);
    case StateWordRole:
        return OrderWords::state(order, false).word;
    case TimeRole:
        return m_format.time(order.finishedAtUtc);
    case RefundRole: {
        const money::Money refund = order::paidOnline(order.content);
        return order.status == order::Status::Cancelled && refund > money::Money() ? m_format.money(refund)
                                                                                   : QString();
    }
    default:
        return {};
    }
}

void RecentOrdersModel::apply(const QList<order::Order> &orders)
{
    for (const order::Order &order : orders) {
        if (order.status == order::Status::Open || order.test) {
            continue;
        }
        const auto known = std::find_if(m_orders.begin(), m_orders.end(),
                                        [&](const order::Order &other) { return other.id == order.id; });
        if (known != m_orders.end()) {
            *known = order;
            const QModelIndex changed = index(static_cast<int>(known - m_orders.begin()));
            Q_EMIT dataChanged(changed, changed);
            continue;
        }
        const auto at = std::find_if(m_orders.begin(), m_orders.end(), [&](const order::Order &other) {
            return other.finishedAtUtc <= order.finishedAtUtc;
        });
        const auto row = static_cast<int>(at - m_orders.begin());
        if (row >= kLimit) {
            continue;
        }
        beginInsertRows({}, row, row);
        m_orders.insert(row, order);
        endInsertRows();
        if (m_orders.size() > kLimit) {
            beginRemoveRows({}, kLimit, kLimit);
            m_orders.removeLast();
            endRemoveRows();
        }
    }
}

void RecentOrdersModel::setFormat(const LocaleFormat &format)
{
    m_format = format;
    retranslate();
}

void RecentOrdersModel::retranslate()
{
    if (!m_orders.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace kassa::models
