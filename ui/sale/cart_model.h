// SPDX-License-Identifier: GPL-3.0-or-later
// CartModel: the lines of a cart for a list view, and CartDelegate that paints them.
#pragma once

#include "ui/models/format.h"
#include "ui/sale/cart.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kassa::sale {

class CartModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { QuantityRole = Qt::UserRole + 1, DetailRole, AmountRole };
    explicit CartModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setFormat(const models::LocaleFormat &format);
    [[nodiscard]] const Cart &cart() const { return m_cart; }
    /// Replaces the whole cart, e.g. with an empty one or with what was there before.
    void setCart(const Cart &cart);
    /// Each like Cart's; the view is told.
    [[nodiscard]] Result<qsizetype> add(const order::Line &line);
    [[nodiscard]] Result<void> setQuantity(int row, money::Quantity quantity);
    [[nodiscard]] Result<void> setPrice(int row, money::UnitPrice price);
    void remove(int row);

Q_SIGNALS:
    /// Lines or amounts are different now.
    void cartChanged();

private:
    void tellChanged(int row);
    Cart m_cart;
    models::LocaleFormat m_format;
};

class CartDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kassa::sale
