// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/order_lines_model.h"

#include "ui/models/order_words.h"

namespace kassa::models {

OrderLinesModel::OrderLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderLinesModel::text(const order::Line &line, int column) const
{
    const bool counts = line.kind == order::LineKind::Product;
    switch (column) {
    case QuantityColumn:
        return counts ? m_format.quantity(line.quantity) : QString();
    case ArticleColumn:
        return OrderWords::lineName(line);
    case SingleColumn:
        return counts ? m_format.bareUnitPrice(line.unitPrice) : QString();
    case SumColumn:
        // A text's figure is shown as on paper: not when it is 0, and never part of the sum.
        return line.kind == order::LineKind::Text && line.amount.isZero() ? QString()
                                                                          : m_format.bareMoney(line.amount);
    default:
        return {};
    }
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        return {};
    }
    const order::Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == ArticleColumn && !line.note.isEmpty()
                   ? OrderWords::lineName(line) + QStringLiteral(", ") + line.note
                   : text(line, index.column());
    case NoteRole:
        return index.column() == ArticleColumn ? line.note : QString();
    case Qt::TextAlignmentRole:
        return index.column() == ArticleColumn || index.column() == QuantityColumn
                   ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop)
                   : QVariant::fromValue(Qt::AlignRight | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == SingleColumn || section == SumColumn
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case QuantityColumn:
        return tr("Qty", "head of a column: quantity");
    case ArticleColumn:
        return tr("Article");
    case SingleColumn:
        return tr("Each", "head of a column: price of one piece");
    case SumColumn:
        return tr("Sum %1", "head of a column; %1 is the currency sign").arg(m_format.sign());
    default:
        return {};
    }
}

void OrderLinesModel::setLines(const QList<order::Line> &lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void OrderLinesModel::setFormat(const LocaleFormat &format)
{
    m_format = format;
    retranslate();
}

void OrderLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace kassa::models
