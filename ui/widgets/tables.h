// SPDX-License-Identifier: GPL-3.0-or-later
// Lists and tables in the look of the till: no grid, rows of at least 48, one delegate that paints chips,
// tabular figures and the chosen row. Screens give values by item roles.
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QListView;
class QTableView;

namespace kassa::widgets {

/// Item data roles read by TableDelegate beside Qt::DisplayRole and Qt::TextAlignmentRole.
enum ItemRole {
    StateRole = Qt::UserRole + 900, ///< int of StateShape: the text is painted as a chip
    TabularRole,                    ///< bool: digits in equal cells
    StrongRole,                     ///< bool: weight 600
    SecondaryRole,                  ///< bool: text2
    DetailRole,                     ///< QString: second, smaller line
};

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Row selection, no grid, no editing, plain header, 49 px rows, TableDelegate.
void styleTable(QTableView *view);
/// Single selection, no frame, scrolling per pixel; the delegate is the caller's.
void styleList(QListView *view);
/// Kinetic finger scrolling for any scroll area.
void enableFingerScroll(QAbstractItemView *view);

} // namespace kassa::widgets
