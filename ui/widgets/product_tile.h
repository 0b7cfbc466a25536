// SPDX-License-Identifier: GPL-3.0-or-later
// ProductTile: an article in the sale grid: name on up to three lines, price, icon or the quantity in the
// cart.
#pragma once

#include "ui/widgets/density.h"

#include <QPushButton>

namespace kassa::widgets {

class ProductTile : public QPushButton
{
    Q_OBJECT
public:
    explicit ProductTile(QWidget *parent = nullptr);

    /// All texts are plain; price is already formatted.
    void setProduct(const QString &name, const QString &price, const QString &iconName = QString());
    /// e.g. "2×"; empty shows the icon again.
    void setQuantity(const QString &quantity);
    /// Not empty: cannot be sold, the word stands in place of the price and the frame is dashed.
    void setSoldOut(const QString &word);
    void setDensity(Density density);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    QString m_name;
    QString m_price;
    QString m_iconName;
    QString m_quantity;
    QString m_soldOut;
    Density m_density = Density::Regular;
};

} // namespace kassa::widgets
