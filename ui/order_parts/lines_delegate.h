// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the lines of an order: long names and notes wrap, nothing is cut off, digits stand in columns.
#pragma once

#include <QStyledItemDelegate>

namespace kassa::order_parts {

class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Lines stand closer on small screens.
    void setCompact(bool compact) { m_isCompact = compact; }
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Height for the width of the article column, which the view passes in option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int padding() const;
    bool m_isCompact = false;
};

} // namespace kassa::order_parts
