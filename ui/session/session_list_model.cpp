// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session_list_model.h"

#include "ui/widgets/tables.h"

namespace kassa::session {

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString SessionListModel::text(const store::SessionRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(row.session.number);
    case OpenedColumn:
        return m_format.date(row.session.openedAtUtc);
    case ClosedColumn:
        return row.session.isOpen() ? tr("open") : m_format.date(row.session.closedAtUtc);
    case TurnoverColumn:
        return m_format.bareMoney(row.turnover);
    default:
        return {};
    }
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const store::SessionRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(column == TurnoverColumn ? Qt::AlignRight : Qt::AlignLeft);
    case widgets::TabularRole:
        return column == TurnoverColumn;
    case widgets::StrongRole:
        return column == NumberColumn || column == TurnoverColumn;
    case widgets::DetailRole:
        switch (column) {
        case NumberColumn:
            return tr("Till %1").arg(row.session.station);
        case OpenedColumn:
            return QString(m_format.time(row.session.openedAtUtc) + u' ' + row.session.openedBy);
        case ClosedColumn:
            return QString(m_format.time(row.session.closedAtUtc) + u' ' + row.session.closedBy);
        default:
            return tr("%n receipt(s)", nullptr, static_cast<int>(row.receipts));
        }
    default:
        return {};
    }
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == TurnoverColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Session");
    case OpenedColumn:
        return tr("Opened");
    case ClosedColumn:
        return tr("Closed");
    case TurnoverColumn:
        return tr("Turnover %1").arg(m_format.sign());
    default:
        return {};
    }
}

void SessionListModel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslate();
}

void SessionListModel::reset(const QList<store::SessionRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SessionListModel::append(const QList<store::SessionRow> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void SessionListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int SessionListModel::indexOf(qint64 sessionId) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).session.id == sessionId) {
            return i;
        }
    }
    return -1;
}

} // namespace kassa::session
