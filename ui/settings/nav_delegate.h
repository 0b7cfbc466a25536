// SPDX-License-Identifier: GPL-3.0-or-later
// NavDelegate: entries of the list of setting pages: 48 high, the chosen one on a tinted ground with a bar.
#pragma once

#include <QStyledItemDelegate>

namespace kassa::setting_pages {

class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kassa::setting_pages
