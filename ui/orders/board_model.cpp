// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/board_model.h"

#include "core/order/transitions.h"
#include "ui/models/order_words.h"
#include "ui/widgets/countdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace kassa::orders {

using models::OrderWords;
using widgets::StateShape;

namespace {

constexpr qsizetype kMergeFrom = 64; // from here on one reset is faster than as many single rows
constexpr qint64 kMsPerMinute = 60'000;
constexpr qint64 kUrgentMs = 3 * kMsPerMinute; // as Countdown shows it

} // namespace

AnswerLimit answerLimit(const order::Order &order, const settings::Goodcom &goodcom, const QDateTime &nowUtc)
{
    const bool isCounting = order.confirmation == order::Confirmation::Queued ||
                            order.confirmation == order::Confirmation::Offered;
    if (!goodcom.isEnabled || order.confirmer != order::Confirmer::Printer || !isCounting) {
        return {};
    }
    const qint64 totalMs = qint64(goodcom.timeoutMin) * kMsPerMinute;
    return {std::clamp<qint64>(totalMs - order.receivedAtUtc.msecsTo(nowUtc), 0, totalMs), totalMs};
}

BoardModel::BoardModel(Shelf shelf, QObject *parent) : QAbstractListModel(parent), m_shelf(shelf) {}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_orders.size()) {
        return {};
    }
    const order::Order &order = m_orders.at(index.row());
    const auto paid = [&] {
        return OrderWords::paid(order, m_format);
    };
    const AnswerLimit limit = answerLimit(order, m_goodcom, m_nowUtc);
    switch (role) {
    case Qt::DisplayRole:
        return order.content.ref;
    case Qt::AccessibleTextRole:
        return QStringList{order.content.ref,
                           m_format.money(order.content.total),
                           data(index, CustomerRole).toString(),
                           data(index, FulfilmentRole).toString(),
                           data(index, AwaitedRole).toString(),
                           paid().word,
                           left(order),
                           right(order)}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(", "));
    case OrderIdRole:
        return order.id;
    case TotalRole:
        return m_format.money(order.content.total);
    case CustomerRole:
        return order.content.customer ? order.content.customer->name : order.content.fulfilment.note;
    case PaidShapeRole:
        return static_cast<int>(paid().shape);
    case PaidWordRole:
        return paid().word;
    case FulfilmentIconRole:
        return OrderWords::fulfilmentIcon(order);
    case FulfilmentRole: {
        const QString fulfilment = OrderWords::fulfilment(order, m_format);
        return fulfilment.isEmpty() ? OrderWords::channel(order)
                                    : fulfilment + QStringLiteral(" · ") + OrderWords::channel(order);
    }
    case AwaitedRole: {
        const QString awaited = OrderWords::awaited(order);
        return awaited.isEmpty() ? OrderWords::state(order, false).word : awaited;
    }
    case AwaitedShapeRole:
        return static_cast<int>(OrderWords::awaited(order).isEmpty() ? OrderWords::state(order, false).shape
                                                                     : StateShape::Wait);
    case LimitShareRole:
        return limit.totalMs == 0
                   ? -1.0
                   : static_cast<double>(limit.remainingMs) / static_cast<double>(limit.totalMs);
    case LimitUrgentRole:
        return limit.totalMs > 0 && limit.remainingMs <= kUrgentMs;
    case LeftRole:
        return left(order);
    case RightRole:
        return right(order);
    default:
        return {};
    }
}

QString BoardModel::left(const order::Order &order) const
{
    if (m_shelf == Shelf::Finished) {
        return m_format.time(order.finishedAtUtc);
    }
    return tr("for %1", "age").arg(m_format.age(order.receivedAtUtc.secsTo(m_nowUtc)));
}

QString BoardModel::right(const order::Order &order) const
{
    if (m_shelf == Shelf::Finished) {
        return order.status == order::Status::Cancelled ? QString() : order.receiptNumber;
    }
    if (const AnswerLimit limit = answerLimit(order, m_goodcom, m_nowUtc); limit.totalMs > 0) {
        return tr("%1 left", "time").arg(widgets::Countdown::format(limit.remainingMs));
    }
    return order.promisedForUtc.isValid()
               ? tr("promised %1", "time of day").arg(m_format.time(order.promisedForUtc))
               : QString();
}

BoardModel::Key BoardModel::keyOf(const order::Order &order) const
{
    switch (m_shelf) {
    case Shelf::Awaiting:
        break;
    case Shelf::Accepted:
        if (order.promisedForUtc.isValid()) {
            return {order.promisedForUtc.toMSecsSinceEpoch(), order.id};
        }
        break;
    case Shelf::Finished: // the newest first
        return {-order.finishedAtUtc.toMSecsSinceEpoch(), -order.id};
    }
    return {order.receivedAtUtc.toMSecsSinceEpoch(), order.id};
}

void BoardModel::apply(const QList<order::Order> &orders, const QDateTime &midnightUtc)
{
    if (orders.size() >= kMergeFrom) {
        merge(orders, midnightUtc);
        return;
    }
    for (const order::Order &order : orders) {
        if (shelfOf(order, midnightUtc) == m_shelf) {
            put(order);
        } else {
            take(order.id);
        }
    }
}

void BoardModel::merge(const QList<order::Order> &orders, const QDateTime &midnightUtc)
{
    QHash<order::OrderId, order::Order> newest;
    newest.reserve(m_orders.size() + orders.size());
    for (const order::Order &order : std::as_const(m_orders)) {
        newest.insert(order.id, order);
    }
    for (const order::Order &order : orders) {
        newest.insert(order.id, order);
    }
    QList<std::pair<Key, order::OrderId>> sorted;
    for (const order::Order &order : std::as_const(newest)) {
        if (shelfOf(order, midnightUtc) == m_shelf) {
            sorted.append({keyOf(order), order.id});
        }
    }
    std::sort(sorted.begin(), sorted.end());
    if (m_shelf == Shelf::Finished && sorted.size() > kMaxFinished) {
        sorted.resize(kMaxFinished);
    }
    beginResetModel();
    m_orders.clear();
    m_keys.clear();
    m_orders.reserve(sorted.size());
    for (const auto &[key, id] : std::as_const(sorted)) {
        m_orders.append(newest.value(id));
        m_keys.insert(id, key);
    }
    endResetModel();
}

int BoardModel::rowOfKey(const Key &key) const
{
    const auto at = std::lower_bound(
        m_orders.cbegin(), m_orders.cend(), key,
        [this](const order::Order &order, const Key &wanted) { return keyOf(order) < wanted; });
    return static_cast<int>(at - m_orders.cbegin());
}

void BoardModel::put(const order::Order &order)
{
    const Key key = keyOf(order);
    if (const auto known = m_keys.constFind(order.id); known != m_keys.constEnd()) {
        if (*known == key) {
            const int row = rowOfKey(key);
            m_orders[row] = order;
            Q_EMIT dataChanged(index(row), index(row));
            return;
        }
        take(order.id);
    }
    const int row = rowOfKey(key);
    beginInsertRows({}, row, row);
    m_orders.insert(row, order);
    m_keys.insert(order.id, key);
    endInsertRows();
    if (m_shelf == Shelf::Finished && m_orders.size() > kMaxFinished) {
        take(m_orders.constLast().id);
    }
}

void BoardModel::take(order::OrderId id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_orders.removeAt(row);
    m_keys.remove(id);
    endRemoveRows();
}

void BoardModel::beginDay(const QDateTime &midnightUtc)
{
    // The oldest stand last on the one shelf that knows days.
    while (m_shelf == Shelf::Finished && !m_orders.isEmpty() &&
           shelfOf(m_orders.constLast(), midnightUtc) != m_shelf) {
        take(m_orders.constLast().id);
    }
}

void BoardModel::setConfig(const settings::Config &config)
{
    m_goodcom = config.goodcom;
    m_format = models::LocaleFormat::fromConfig(config);
    touchAll({});
}

void BoardModel::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (m_shelf != Shelf::Finished) {
        touchAll({LeftRole, RightRole, LimitShareRole, LimitUrgentRole});
    }
}

void BoardModel::retranslate()
{
    touchAll({});
}

void BoardModel::touchAll(const QList<int> &roles)
{
    if (!m_orders.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
    }
}

const order::Order *BoardModel::find(order::OrderId id) const
{
    return at(rowOf(id));
}

int BoardModel::rowOf(order::OrderId id) const
{
    const auto known = m_keys.constFind(id);
    return known == m_keys.constEnd() ? -1 : rowOfKey(*known);
}

const order::Order *BoardModel::at(int row) const
{
    return row < 0 || row >= m_orders.size() ? nullptr : &m_orders.at(row);
}

} // namespace kassa::orders
