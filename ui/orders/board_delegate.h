// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one order of the orders page. Nothing but free data (reference, customer) is elided.
#pragma once

#include <QStyledItemDelegate>

namespace kassa::orders {

class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The same height for every row, with or without a bar, so that nothing jumps.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kassa::orders
