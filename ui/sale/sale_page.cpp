// SPDX-License-Identifier: GPL-3.0-or-later
// The page joins catalogue, cart and payment.
#include "ui/sale/sale_page.h"

#include "core/order/receipt.h"
#include "ui/payment/payment_dialog.h"
#include "ui/sale/booked_card.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/catalogue.h"
#include "ui/sale/product_grid.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHash>
#include <QResizeEvent>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace kassa::sale {
namespace {

/// Beside [All]; as many as the row holds at 1280.
constexpr qsizetype kMaxCategories = 6;
/// Places in the page's own stack and in that of the articles.
constexpr int kNoSessionIndex = 0;
constexpr int kSellingIndex = 1;
constexpr int kGridIndex = 0;
constexpr int kNoProductsIndex = 1;
constexpr int kNoMatchIndex = 2;

/// The message in the middle of whatever room there is.
QWidget *centred(widgets::EmptyState *message)
{
    message->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->addStretch(2);
    column->addWidget(message);
    column->addStretch(3);
    return room;
}

} // namespace

SalePage::SalePage(const base::Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_clock(clock)
    , m_selling(new QWidget)
    , m_noSession(new widgets::EmptyState)
    , m_layout(new QVBoxLayout(m_selling))
    , m_search(new widgets::SearchField)
    , m_categories(new widgets::Segment)
    , m_articles(new QStackedWidget)
    , m_grid(new ProductGrid)
    , m_noProducts(new widgets::EmptyState)
    , m_noMatch(new widgets::EmptyState)
    , m_cart(new CartPanel)
{
    setObjectName(QStringLiteral("salePage"));
    m_search->setObjectName(QStringLiteral("productSearch"));
    m_categories->setObjectName(QStringLiteral("productCategories"));
    m_noSession->setObjectName(QStringLiteral("saleNoSession"));
    m_noSession->actionButton()->setObjectName(QStringLiteral("saleOpenSession"));
    m_noSession->actionButton()->setKind(widgets::TouchButton::Kind::Primary);
    m_noSession->actionButton()->setSize(widgets::TouchButton::Size::Big);
    m_noProducts->setObjectName(QStringLiteral("saleNoProducts"));
    addWidget(centred(m_noSession));
    addWidget(m_selling);
    buildSelling();
    connect(m_noSession, &widgets::EmptyState::actionTriggered, this, &SalePage::sessionWanted);
    connect(m_search, &QLineEdit::textChanged, this, &SalePage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &SalePage::searchEntered);
    connect(m_categories, &widgets::Segment::chosen, this, [this](int index) {
        m_category = index == 0 ? QString() : m_categoryNames.at(index - 1);
        filter();
    });
    connect(m_grid, &ProductGrid::productChosen, this, &SalePage::sell);
    connect(m_cart->model(), &CartModel::cartChanged, this, &SalePage::showQuantities);
    connect(m_cart->model(), &CartModel::cartChanged, this, &SalePage::noteCart);
    connect(m_cart, &CartPanel::payWanted, this, &SalePage::pay);
    buildLoyalty();
    connect(m_cart, &CartPanel::externWanted, this, &SalePage::externWanted);
    retranslateUi();
}

void SalePage::buildSelling()
{
    m_search->setKeys(QKeySequence::Find);
    m_search->setScannable(true);
    m_articles->addWidget(m_grid);
    m_articles->addWidget(centred(m_noProducts));
    m_articles->addWidget(centred(m_noMatch));
    auto *choice = new QWidget;
    m_choice = new QVBoxLayout(choice);
    m_choice->setContentsMargins(0, 0, 0, 0);
    m_choice->addWidget(m_search);
    m_choice->addWidget(m_categories);
    m_choice->addWidget(m_articles, 1);
    m_fold = new widgets::SideFold(choice, m_cart);
    m_fold->tabs()->setObjectName(QStringLiteral("saleTabs"));
    m_layout->addWidget(m_fold);
}

void SalePage::setProducts(const QList<store::Product> &products)
{
    m_products = products;
    showCategories();
    filter();
}

void SalePage::showState(const till::TillState &state)
{
    m_state = state;
    m_cart->setExternCount(state.openOrders);
    showLoyalty();
    refresh();
}

void SalePage::showConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_grid->setFormat(m_format);
    m_cart->setFormat(m_format);
    if (m_payment != nullptr)
        m_payment->setFormat(m_format);
    if (m_booked != nullptr)
        m_booked->setFormat(m_format);
    showQuantities();
    showLoyalty();
}

void SalePage::showBooked(const till::BookedReceipt &booked)
{
    if (booked.orderId != 0)
        return;
    m_booking = false;
    m_cart->startNew();
    refresh();
    if (m_bookedOverlay == nullptr) {
        m_bookedOverlay = new widgets::Overlay(window());
        m_booked = new BookedCard;
        m_bookedOverlay->setContent(m_booked);
        m_bookedOverlay->setCardSize({BookedCard::kCardWidth, BookedCard::kCardHeight});
        m_bookedOverlay->setFillsWhenCompact(false);
        connect(m_booked, &BookedCard::nextWanted, m_bookedOverlay, &widgets::Overlay::dismiss);
        connect(m_booked, &BookedCard::printAgainWanted, this, &SalePage::printAgainWanted);
    }
    m_booked->showBooked(booked, m_format);
    m_bookedOverlay->setTitle([this] { return m_booked->title(); });
    m_bookedOverlay->setInitialFocus(m_booked->nextButton());
    m_bookedOverlay->open();
}

void SalePage::showPaper(const till::PaperOutcome &outcome)
{
    if (m_booked != nullptr)
        m_booked->showPaper(outcome);
}

void SalePage::showRefused(const till::Refused &refused)
{
    if (refused.command != till::Command::SellCart)
        return;
    m_booking = false;
    refresh();
}

void SalePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QStackedWidget::changeEvent(event);
}

void SalePage::resizeEvent(QResizeEvent *event)
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const widgets::Measures &m = widgets::measures(density);
    m_layout->setContentsMargins(m.gutter, m.gutter, m.gutter, m.gutter);
    m_choice->setSpacing(m.gutter);
    m_fold->setSpacing(m.gutter);
    m_fold->setSideWidth(m.cartWidth);
    m_grid->setDensity(density);
    m_cart->setDensity(density);
    QStackedWidget::resizeEvent(event);
}

void SalePage::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT productsWanted();
}

void SalePage::sell(const store::Product &product)
{
    const QDate today = m_clock.nowUtc().toTimeZone(m_config.shop.timeZone()).date();
    const auto line = lineFor(product, money::builtInTaxTable(), m_config.shop.country, today);
    if (!line) {
        Q_EMIT problemFound([product] {
            return tr("%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the "
                      "article.")
                .arg(product.name, product.taxCode);
        });
        return;
    }
    if (!m_cart->add(*line))
        Q_EMIT problemFound([product] {
            return tr("%1 was not added: the cart is full. Pay it or start another.").arg(product.name);
        });
}

void SalePage::searchEntered()
{
    if (const auto product = meantBy(m_products, m_search->text())) {
        sell(*product);
        m_search->clear();
    } else {
        m_search->selectAll();
    }
}

void SalePage::pay()
{
    if (m_cart->model()->cart().isEmpty() || !payBlockedBy().isEmpty())
        return;
    if (m_paymentOverlay == nullptr) {
        m_paymentOverlay = new widgets::Overlay(window());
        m_payment = new payment::PaymentDialog;
        m_paymentOverlay->setContent(m_payment);
        m_paymentOverlay->setCardSize(
            {payment::PaymentDialog::kCardWidth, payment::PaymentDialog::kCardHeight});
        connect(m_payment, &payment::PaymentDialog::cancelled, m_paymentOverlay, &widgets::Overlay::dismiss);
        connect(m_payment, &payment::PaymentDialog::finished, this,
                [this](const QList<order::Payment> &payments) {
                    m_paymentOverlay->dismiss();
                    m_booking = true;
                    refresh();
                    Q_EMIT saleWanted(m_payLines, payments, m_cartKey);
                });
    }
    payment::PaymentRequest request;
    m_payLines = linesToSell();
    request.name = m_state.loyalty.holder.isEmpty() ? tr("Cart 1") : m_state.loyalty.holder;
    request.total = order::sumOfLines(m_payLines);
    request.onDelivery = payment::OnDelivery::NoOrder;
    request.format = m_format;
    if (!m_state.loyalty.paid.isZero())
        request.parts = {order::Payment{order::TenderKind::Other, m_state.loyalty.bonusMethod,
                                        m_state.loyalty.paid, m_state.loyalty.paid}};
    m_payment->begin(request);
    m_paymentOverlay->setTitle([] { return tr("Payment"); });
    m_paymentOverlay->setInitialFocus(m_payment->firstField());
    m_paymentOverlay->open();
}

void SalePage::filter()
{
    const QList<store::Product> found = matching(m_products, m_category, m_search->text());
    m_grid->setProducts(found);
    int shown = kGridIndex;
    if (m_products.isEmpty())
        shown = kNoProductsIndex;
    else if (found.isEmpty())
        shown = kNoMatchIndex;
    m_articles->setCurrentIndex(shown);
}

void SalePage::showCategories()
{
    m_categoryNames = categoriesOf(m_products, kMaxCategories);
    m_categories->setItems(QStringList{tr("All")} + m_categoryNames);
    const qsizetype index = m_categoryNames.indexOf(m_category);
    if (index < 0)
        m_category.clear();
    m_categories->setCurrentIndex(static_cast<int>(index + 1));
    m_categories->setVisible(!m_categoryNames.isEmpty());
}

void SalePage::showQuantities()
{
    QHash<QString, money::Quantity> quantities;
    const Cart &cart = m_cart->model()->cart();
    for (const order::Line &line : cart.lines())
        quantities.insert(line.productNr, cart.quantityOf(line.productNr));
    m_grid->setQuantities(quantities);
    m_fold->setSideBadge(cart.isEmpty() ? QString() : m_format.money(cart.total()), false);
}

void SalePage::noteCart()
{
    const bool isEmpty = m_cart->model()->cart().isEmpty();
    loyaltyCartNoted();
    if (isEmpty == m_cartKey.isEmpty())
        return;
    if (isEmpty) {
        Q_EMIT cartDropped(std::exchange(m_cartKey, QString()));
        return;
    }
    m_cartKey = m_nextKey.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                    : std::exchange(m_nextKey, QString());
    Q_EMIT cartStarted(m_cartKey);
}

void SalePage::refresh()
{
    setCurrentIndex(m_state.session ? kSellingIndex : kNoSessionIndex);
    m_cart->setPayBlocked(payBlockedBy());
}

void SalePage::retranslateUi()
{
    m_fold->setTitles(tr("Articles"), tr("Cart"));
    m_search->setPlaceholderText(tr("Search or scan"));
    m_search->setAccessibleName(tr("Search articles"));
    m_noSession->setMessage(widgets::StateShape::Off, tr("No cash session is open"),
                            tr("Selling needs an open session. Count the drawer and open one."),
                            tr("Open session"));
    m_noProducts->setMessage(widgets::StateShape::Off, tr("No articles yet"),
                             tr("Articles come with web orders that may create them, and later by import."));
    m_noMatch->setMessage(widgets::StateShape::Info, tr("Nothing found"),
                          tr("No article matches the search. Shorten it or choose all."));
    showCategories();
    refresh();
    if (m_payment != nullptr && m_state.loyalty.holder.isEmpty())
        m_payment->setName(tr("Cart 1"));
}

} // namespace kassa::sale
