// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles are made once per place and filled anew per page.
#include "ui/sale/product_grid.h"

#include "ui/sale/catalogue.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/product_tile.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QWheelEvent>

#include <algorithm>

namespace kassa::sale {
namespace {

constexpr int kPagerHeight = 48;
constexpr int kPagerKeyWidth = 96;

int gapOf(widgets::Density density)
{
    return density == widgets::Density::Wide ? 16 : 12;
}

} // namespace

ProductGrid::ProductGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_pager(new QWidget(this))
    , m_back(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, QString(), m_pager))
    , m_next(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, QString(), m_pager))
    , m_position(new widgets::AmountLabel(widgets::FontRole::Body, true, m_pager))
{
    setObjectName(QStringLiteral("productGrid"));
    m_back->setObjectName(QStringLiteral("productsBack"));
    m_next->setObjectName(QStringLiteral("productsNext"));
    m_back->setIconName(QStringLiteral("back"));
    m_next->setIconName(QStringLiteral("next"));
    m_back->setShortcut(QKeySequence(Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::Key_PageDown));
    m_back->setFixedWidth(kPagerKeyWidth);
    m_next->setFixedWidth(kPagerKeyWidth);
    m_position->setInk(widgets::Token::Text2);
    auto *pagerRow = new QHBoxLayout(m_pager);
    pagerRow->setContentsMargins(0, 0, 0, 0);
    pagerRow->addWidget(m_back);
    pagerRow->addStretch(1);
    pagerRow->addWidget(m_position);
    pagerRow->addStretch(1);
    pagerRow->addWidget(m_next);
    m_pager->setFixedHeight(kPagerHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_grid, 1);
    column->addWidget(m_pager);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    setMinimumHeight(kPagerHeight + widgets::measures(widgets::Density::Compact).tileMinHeight);
    retranslateUi();
}

void ProductGrid::setProducts(const QList<store::Product> &products)
{
    if (products != m_products)
        m_page = 0;
    m_products = products;
    arrange();
}

void ProductGrid::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    fill();
}

void ProductGrid::setQuantities(const QHash<QString, money::Quantity> &quantities)
{
    m_quantities = quantities;
    fill();
}

void ProductGrid::setDensity(widgets::Density density)
{
    m_density = density;
    m_columns = widgets::measures(density).saleColumns;
    m_grid->setSpacing(gapOf(density));
    for (widgets::ProductTile *tile : m_tiles)
        tile->setDensity(density);
    arrange();
}

int ProductGrid::pageCount() const
{
    return std::max(1, (static_cast<int>(m_products.size()) + perPage() - 1) / perPage());
}

void ProductGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void ProductGrid::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void ProductGrid::wheelEvent(QWheelEvent *event)
{
    turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

int ProductGrid::rowsFor(int height) const
{
    const int gap = gapOf(m_density);
    return std::max(1, (height + gap) / (widgets::measures(m_density).tileMinHeight + gap));
}

void ProductGrid::turnTo(int page)
{
    m_page = std::clamp(page, 0, pageCount() - 1);
    fill();
}

void ProductGrid::arrange()
{
    m_rows = rowsFor(height());
    const bool fits = m_products.size() <= perPage();
    if (!fits)
        m_rows = rowsFor(height() - kPagerHeight - 12);
    m_pager->setVisible(!fits);
    while (m_tiles.size() > perPage()) {
        // Not deleted at once: a change of the text size walks over widgets that it has listed before.
        widgets::ProductTile *tile = m_tiles.takeLast();
        m_grid->removeWidget(tile);
        tile->setObjectName(QString());
        tile->hide();
        tile->deleteLater();
    }
    while (m_tiles.size() < perPage()) {
        auto *tile = new widgets::ProductTile(this);
        tile->setDensity(m_density);
        tile->setObjectName(QStringLiteral("tile_%1").arg(m_tiles.size()));
        const int place = static_cast<int>(m_tiles.size());
        connect(tile, &QPushButton::clicked, this, [this, place] {
            const int index = m_page * perPage() + place;
            if (index < m_products.size())
                Q_EMIT productChosen(m_products.at(index));
        });
        m_tiles.append(tile);
    }
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / m_columns, i % m_columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row < m_rows ? 1 : 0);
    turnTo(m_page);
}

void ProductGrid::fill()
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int index = m_page * perPage() + i;
        widgets::ProductTile *tile = m_tiles.at(i);
        // An unused place keeps its room, else the tiles of a short page would grow.
        QSizePolicy policy = tile->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        tile->setSizePolicy(policy);
        tile->setVisible(index < m_products.size());
        if (index >= m_products.size())
            continue;
        const store::Product &product = m_products.at(index);
        const money::Money price = product.unitPrice.toMoney(money::Rounding::HalfAwayFromZero);
        tile->setProduct(product.name, m_format.money(price), iconFor(product));
        const money::Quantity quantity = m_quantities.value(product.productNr);
        tile->setQuantity(quantity.isZero() ? QString() : m_format.quantity(quantity) + QStringLiteral("×"));
    }
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
    m_position->setAmount(QStringLiteral("%1 / %2").arg(m_page + 1).arg(pageCount()));
}

void ProductGrid::retranslateUi()
{
    m_back->setAccessibleName(tr("Former page of products"));
    m_back->setToolTip(tr("Former page of products"));
    m_next->setAccessibleName(tr("Next page of products"));
    m_next->setToolTip(tr("Next page of products"));
    fill();
}

} // namespace kassa::sale
