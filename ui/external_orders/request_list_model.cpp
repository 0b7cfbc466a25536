// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/external_orders/request_list_model.h"

#include "ui/external_orders/request_words.h"
#include "ui/models/order_timeline.h"
#include "ui/widgets/tables.h"

#include <algorithm>

namespace kassa::external_orders {

namespace {

bool isSame(const store::RequestListRow &a, const store::RequestListRow &b)
{
    return a.ref == b.ref && a.code == b.code && a.orderStatus == b.orderStatus && a.total == b.total &&
           a.customerName == b.customerName && a.orderId == b.orderId;
}

/// Tool tips guess whether they are markup; marked and escaped, text stays text.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace

RequestListModel::RequestListModel(QObject *parent) : QAbstractTableModel(parent) {}

int RequestListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RequestListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RequestListModel::text(const store::RequestListRow &row, int column) const
{
    switch (column) {
    case RefColumn:
        return row.ref.isEmpty() ? QString(QChar(0x2013)) : row.ref;
    case ReceivedColumn: {
        const bool isToday = m_format.date(row.receivedAtUtc) == m_format.date(m_nowUtc);
        return isToday ? m_format.timeWithSeconds(row.receivedAtUtc)
                       : m_format.timeOrDay(row.receivedAtUtc, m_nowUtc);
    }
    case SourceColumn:
        return m_isCompact ? RequestWords::shop() : RequestWords::source(row.blocking);
    case CustomerColumn:
        return row.customerName;
    case AmountColumn:
        return row.total ? m_format.bareMoney(*row.total) : QString(QChar(0x2013));
    case StatusColumn:
        return RequestWords::state(row.orderStatus, row.code).word;
    case CodeColumn:
        return RequestWords::code(row.code);
    default:
        return {};
    }
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const store::RequestListRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole: // free data that may be cut off
        return column == RefColumn || column == CustomerColumn ? QVariant(plainToolTip(text(row, column)))
                                                               : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>(column == AmountColumn || column == CodeColumn ? Qt::AlignRight
                                                                               : Qt::AlignLeft);
    case widgets::StateRole:
        return column == StatusColumn
                   ? QVariant(static_cast<int>(RequestWords::state(row.orderStatus, row.code).shape))
                   : QVariant();
    case widgets::TabularRole:
        return column == ReceivedColumn || column == AmountColumn || column == CodeColumn;
    case widgets::StrongRole:
        return column == RefColumn || column == AmountColumn;
    case widgets::DetailRole:
        return m_isCompact && column == SourceColumn ? QVariant(models::OrderTimeline::mode(row.blocking))
                                                     : QVariant();
    default:
        return {};
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == AmountColumn || section == CodeColumn;
        return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RefColumn:
        return tr("Ref");
    case ReceivedColumn:
        return tr("Received");
    case SourceColumn:
        return tr("Source");
    case CustomerColumn:
        return tr("Customer");
    case AmountColumn:
        return tr("Amount %1").arg(m_format.sign());
    case StatusColumn:
        return tr("Status");
    case CodeColumn:
        return tr("Code");
    default:
        return {};
    }
}

void RequestListModel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslate();
}

void RequestListModel::setNow(const QDateTime &nowUtc)
{
    const bool isNewDay = m_format.date(m_nowUtc) != m_format.date(nowUtc);
    m_nowUtc = nowUtc;
    if (isNewDay) {
        retranslate();
    }
}

void RequestListModel::setCompact(bool compact)
{
    if (m_isCompact != compact) {
        m_isCompact = compact;
        retranslate();
    }
}

void RequestListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int RequestListModel::indexOf(store::RequestId id) const
{
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), id,
        [](const store::RequestListRow &row, store::RequestId wanted) { return row.id > wanted; });
    return found != m_rows.cend() && found->id == id ? static_cast<int>(found - m_rows.cbegin()) : -1;
}

void RequestListModel::reset(const QList<store::RequestListRow> &newest)
{
    beginResetModel();
    m_rows = newest;
    m_above.clear();
    m_isAtEnd = newest.size() < kPageRows;
    endResetModel();
}

store::RequestQuery RequestListModel::refreshQuery() const
{
    store::RequestQuery query;
    query.beforeId = canLoadNewer() ? m_rows.constFirst().id + 1 : 0;
    query.limit = std::clamp(rowCount(), kPageRows, kWindowRows);
    return query;
}

void RequestListModel::refresh(const QList<store::RequestListRow> &rows, int limit)
{
    int at = 0;
    for (const store::RequestListRow &fresh : rows) {
        int gone = 0;
        while (at + gone < m_rows.size() && m_rows.at(at + gone).id > fresh.id) {
            ++gone;
        }
        removeAt(at, gone);
        if (at < m_rows.size() && m_rows.at(at).id == fresh.id) {
            if (!isSame(m_rows.at(at), fresh)) {
                m_rows[at] = fresh;
                Q_EMIT dataChanged(index(at, 0), index(at, kColumns - 1));
            }
        } else {
            beginInsertRows({}, at, at);
            m_rows.insert(at, fresh);
            endInsertRows();
        }
        ++at;
    }
    removeAt(at, rowCount() - at);
    m_isAtEnd = rows.size() < limit;
}

store::RequestQuery RequestListModel::olderQuery() const
{
    store::RequestQuery query;
    query.beforeId = m_rows.isEmpty() ? 0 : m_rows.constLast().id;
    query.limit = kPageRows;
    return query;
}

void RequestListModel::appendOlder(const QList<store::RequestListRow> &rows, int limit)
{
    m_isAtEnd = rows.size() < limit;
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
    while (rowCount() > kWindowRows) {
        const int count = std::min(kPageRows, rowCount());
        m_above.append({m_rows.constFirst().id + 1, count});
        removeAt(0, count);
    }
}

store::RequestQuery RequestListModel::newerQuery() const
{
    store::RequestQuery query;
    query.beforeId = m_above.isEmpty() ? 0 : m_above.constLast().beforeId;
    query.limit = m_above.isEmpty() ? kPageRows : m_above.constLast().rows;
    return query;
}

void RequestListModel::prependNewer(const QList<store::RequestListRow> &rows)
{
    if (m_above.isEmpty()) {
        return;
    }
    m_above.removeLast();
    QList<store::RequestListRow> fresh;
    const store::RequestId top = m_rows.isEmpty() ? 0 : m_rows.constFirst().id;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(fresh),
                 [top](const store::RequestListRow &row) { return row.id > top; });
    if (!fresh.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_rows = fresh + m_rows;
        endInsertRows();
    }
    if (rowCount() > kWindowRows) {
        removeAt(kWindowRows, rowCount() - kWindowRows);
        m_isAtEnd = false;
    }
}

void RequestListModel::removeAt(int first, int count)
{
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        endRemoveRows();
    }
}

} // namespace kassa::external_orders
