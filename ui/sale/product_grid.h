// SPDX-License-Identifier: GPL-3.0-or-later
// ProductGrid: tiles in whole rows, the rest by page, so that no key ever moves.
#pragma once

#include "core/store/master_tables.h"
#include "ui/models/format.h"
#include "ui/widgets/density.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;

namespace kassa::widgets {
class AmountLabel;
class ProductTile;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::sale {

class ProductGrid : public QWidget
{
    Q_OBJECT
public:
    explicit ProductGrid(QWidget *parent = nullptr);

    /// Shows the first page of other products; the page stays when the products are the same.
    void setProducts(const QList<store::Product> &products);
    void setFormat(const models::LocaleFormat &format);
    /// Pieces in the cart by product number.
    void setQuantities(const QHash<QString, money::Quantity> &quantities);
    void setDensity(widgets::Density density);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const { return m_page; }

Q_SIGNALS:
    void productChosen(const kassa::store::Product &product);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int rowsFor(int height) const;
    [[nodiscard]] int perPage() const { return m_rows * m_columns; }
    void turnTo(int page);
    void arrange();
    void fill();
    void retranslateUi();
    QGridLayout *m_grid;
    QWidget *m_pager;
    widgets::TouchButton *m_back;
    widgets::TouchButton *m_next;
    widgets::AmountLabel *m_position;
    QList<widgets::ProductTile *> m_tiles;
    QList<store::Product> m_products;
    QHash<QString, money::Quantity> m_quantities;
    models::LocaleFormat m_format;
    widgets::Density m_density = widgets::Density::Regular;
    int m_columns = 4;
    int m_rows = 1;
    int m_page = 0;
};

} // namespace kassa::sale
