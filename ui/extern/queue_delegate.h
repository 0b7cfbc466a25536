// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the queue and of the recent orders in the side column.
#pragma once

#include <QStyledItemDelegate>

namespace kassa::externmode {

/// Rows of OrderQueueModel: reference and total, fulfilment, state and age.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight();
};

/// Rows of RecentOrdersModel: reference and total, state and time.
class RecentDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kassa::externmode
