// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paper_list_model.h"

#include "ui/papers/paper_words.h"
#include "ui/widgets/tables.h"

namespace kassa::papers {

PaperListModel::PaperListModel(QObject *parent) : QAbstractTableModel(parent) {}

int PaperListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PaperListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString PaperListModel::text(const store::PaperRow &row, int column) const
{
    switch (column) {
    case PaperColumn:
        return PaperWords::title(row.job);
    case PrinterColumn:
        return PaperWords::printer(row.job.printer);
    case AttemptsColumn:
        return m_format.count(row.job.attempts);
    case StateColumn:
        return PaperWords::state(row.job).word;
    case AgeColumn:
        return m_format.age(row.job.createdAtUtc.secsTo(m_nowUtc));
    default:
        return {};
    }
}

QString PaperListModel::detail(const store::PaperRow &row) const
{
    QStringList parts;
    if (!row.ref.isEmpty() && row.ref != row.job.title) {
        parts.append(row.ref);
    }
    if (row.total) {
        parts.append(m_format.money(*row.total));
    }
    if (parts.isEmpty()) {
        parts.append(m_format.time(row.job.createdAtUtc));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant PaperListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const store::PaperRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(column == AttemptsColumn || column == AgeColumn ? Qt::AlignRight
                                                                                : Qt::AlignLeft);
    case widgets::StateRole:
        return column == StateColumn ? QVariant(static_cast<int>(PaperWords::state(row.job).shape))
                                     : QVariant();
    case widgets::TabularRole:
        return column == AttemptsColumn || column == AgeColumn;
    case widgets::StrongRole:
        return column == PaperColumn;
    case widgets::DetailRole:
        return column == PaperColumn ? QVariant(detail(row)) : QVariant();
    default:
        return {};
    }
}

QVariant PaperListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == AttemptsColumn || section == AgeColumn;
        return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PaperColumn:
        return tr("Paper and order");
    case PrinterColumn:
        return tr("Printer");
    case AttemptsColumn:
        return tr("Attempts");
    case StateColumn:
        return tr("State");
    case AgeColumn:
        return tr("Age");
    default:
        return {};
    }
}

void PaperListModel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslate();
}

void PaperListModel::setNow(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn));
    }
}

void PaperListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

void PaperListModel::setRows(const QList<store::PaperRow> &rows)
{
    // Rows come and go at both ends; the page puts the selection back.
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaperListModel::indexOf(store::PrintJobId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).job.id == id) {
            return i;
        }
    }
    return -1;
}

} // namespace kassa::papers
