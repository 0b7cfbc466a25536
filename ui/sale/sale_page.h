// SPDX-License-Identifier: GPL-3.0-or-later
// SalePage: the screen on F1: search, categories, tiles, cart, paying. Facts come in by slots and wishes go
// out by signals. Sold is only what the till says was booked; until then the cart stays. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"
#include "ui/sale/cart.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace kassa::widgets {
class EmptyState;
class Overlay;
class SearchField;
class Segment;
class SideFold;
} // namespace kassa::widgets

namespace kassa::payment {
class PaymentDialog;
}

namespace kassa::sale {

class BookedCard;
class CartPanel;
class LoyaltyBar;
class LoyaltyDialog;
class ProductGrid;

class SalePage : public QStackedWidget
{
    Q_OBJECT
public:
    /// @param clock  for the tax rates of today; must outlive the page
    explicit SalePage(const base::Clock &clock, QWidget *parent = nullptr);

    void setProducts(const QList<store::Product> &products);
    [[nodiscard]] CartPanel *cartPanel() const { return m_cart; }
    [[nodiscard]] ProductGrid *productGrid() const { return m_grid; }

public Q_SLOTS:
    void showState(const kassa::till::TillState &state);
    void showConfig(const kassa::settings::Config &config);
    /// Receipts of orders (orderId not 0) are not this page's and are ignored, here and below.
    void showBooked(const kassa::till::BookedReceipt &booked);
    void showPaper(const kassa::till::PaperOutcome &outcome);
    void showRefused(const kassa::till::Refused &refused);

Q_SIGNALS:
    /// The payments sum to the sum of the lines. showBooked() or showRefused() follows.
    void saleWanted(const QList<kassa::order::Line> &lines,
                    const QList<kassa::order::Payment> &payments,
                    const QString &cartKey);
    /// The cart got its first line; a cart of another key than any before.
    void cartStarted(const QString &cartKey);
    /// The cart is empty again. Also told after a sale, when it means nothing any more.
    void cartDropped(const QString &cartKey);
    /// Loyalty of this cart; showState() tells what came of it.
    void loyaltyWanted(const QString &cartKey,
                       const QString &input,
                       bool isScanned,
                       bool isPhone,
                       const QList<kassa::order::Line> &lines);
    void loyaltyCartChanged(const QString &cartKey, const QList<kassa::order::Line> &lines);
    void bonusesWanted(kassa::money::Money amount, const QString &pin);
    void bonusesBackWanted();
    void loyaltyDropWanted();
    void sendLinksNowWanted();
    void printAgainWanted(kassa::order::ReceiptId id);
    void externWanted();
    void sessionWanted();
    /// The page came up: the catalogue may have grown meanwhile.
    void productsWanted();
    /// Something the cashier asked for cannot be done; a whole sentence for a banner, made anew in each
    /// language that it is shown in.
    void problemFound(const std::function<QString()> &why);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildSelling();
    void sell(const store::Product &product);
    void searchEntered();
    void pay();
    void filter();
    void showCategories();
    void showQuantities();
    void noteCart();
    void buildLoyalty();
    void openLoyalty();
    void showLoyalty();
    void identify(const QString &input, bool isScanned, bool isPhone);
    void loyaltyCartNoted();
    /// What the loyalty system said is about the lines that are in the cart now.
    [[nodiscard]] bool isLoyaltyInForce() const;
    [[nodiscard]] QList<order::Line> linesToSell() const;
    [[nodiscard]] QString payBlockedBy() const;
    void refresh();
    void retranslateUi();
    const base::Clock &m_clock;
    QWidget *m_selling;
    widgets::EmptyState *m_noSession;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_choice = nullptr;
    widgets::SideFold *m_fold = nullptr;
    widgets::SearchField *m_search;
    widgets::Segment *m_categories;
    QStackedWidget *m_articles;
    ProductGrid *m_grid;
    widgets::EmptyState *m_noProducts;
    widgets::EmptyState *m_noMatch;
    CartPanel *m_cart;
    QPointer<widgets::Overlay> m_paymentOverlay;
    QPointer<payment::PaymentDialog> m_payment;
    QPointer<widgets::Overlay> m_bookedOverlay;
    QPointer<BookedCard> m_booked;
    QList<store::Product> m_products;
    QStringList m_categoryNames;
    QString m_category; ///< empty: all
    settings::Config m_config;
    till::TillState m_state;
    models::LocaleFormat m_format;
    bool m_booking = false;
    QString m_cartKey; ///< of the lines in the cart; empty: there are none
    QString m_nextKey; ///< of the cart that begins with a bonus card before its first line
    LoyaltyBar *m_loyaltyBar = nullptr;
    QPointer<widgets::Overlay> m_loyaltyOverlay;
    QPointer<LoyaltyDialog> m_loyaltyDialog;
    QTimer m_loyaltyTimer;         ///< several changes of the cart are one question
    QList<order::Line> m_payLines; ///< that the payment dialog is open for
};

} // namespace kassa::sale
