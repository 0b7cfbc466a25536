// SPDX-License-Identifier: GPL-3.0-or-later
// SalePage: the bonus card of the cart.
#include "core/order/receipt.h"
#include "core/text/messages.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/loyalty_bar.h"
#include "ui/sale/loyalty_dialog.h"
#include "ui/sale/sale_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/overlay.h"

#include <QUuid>
#include <QVBoxLayout>

namespace kassa::sale {
namespace {

/// Changes of the cart that come sooner than this are asked about together.
constexpr int kAskDelayMs = 300;
/// Place of the bar in the cart's column, below its tabs and their line.
constexpr int kBarIndex = 2;

} // namespace

void SalePage::buildLoyalty()
{
    m_loyaltyBar = new LoyaltyBar;
    m_loyaltyBar->setVisible(false);
    m_cart->column()->insertWidget(kBarIndex, m_loyaltyBar);
    connect(m_loyaltyBar, &LoyaltyBar::openWanted, this, &SalePage::openLoyalty);
    m_loyaltyTimer.setSingleShot(true);
    m_loyaltyTimer.setInterval(kAskDelayMs);
    connect(&m_loyaltyTimer, &QTimer::timeout, this,
            [this] { Q_EMIT loyaltyCartChanged(m_state.loyalty.cartKey, m_cart->model()->cart().lines()); });
}

void SalePage::openLoyalty()
{
    if (m_loyaltyOverlay == nullptr) {
        m_loyaltyOverlay = new widgets::Overlay(window());
        m_loyaltyDialog = new LoyaltyDialog;
        m_loyaltyOverlay->setContent(m_loyaltyDialog);
        m_loyaltyOverlay->setCardSize({LoyaltyDialog::kCardWidth, LoyaltyDialog::kCardHeight});
        connect(m_loyaltyDialog, &LoyaltyDialog::closeWanted, m_loyaltyOverlay, &widgets::Overlay::dismiss);
        connect(m_loyaltyDialog, &LoyaltyDialog::identifyWanted, this, &SalePage::identify);
        connect(m_loyaltyDialog, &LoyaltyDialog::spendWanted, this, &SalePage::bonusesWanted);
        connect(m_loyaltyDialog, &LoyaltyDialog::giveBackWanted, this, &SalePage::bonusesBackWanted);
        connect(m_loyaltyDialog, &LoyaltyDialog::dropWanted, this, &SalePage::loyaltyDropWanted);
        connect(m_loyaltyDialog, &LoyaltyDialog::sendNowWanted, this, &SalePage::sendLinksNowWanted);
    }
    m_loyaltyDialog->begin();
    m_loyaltyDialog->setFormat(m_format);
    showLoyalty();
    m_loyaltyOverlay->setTitle([] { return tr("Bonus card"); });
    m_loyaltyOverlay->setInitialFocus(m_loyaltyDialog->firstField());
    m_loyaltyOverlay->open();
}

void SalePage::identify(const QString &input, bool isScanned, bool isPhone)
{
    if (m_cartKey.isEmpty() && m_nextKey.isEmpty())
        m_nextKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Q_EMIT loyaltyWanted(m_cartKey.isEmpty() ? m_nextKey : m_cartKey, input, isScanned, isPhone,
                         m_cart->model()->cart().lines());
}

// A customer who was identified stays so while the cart lives; with its last line everything goes back.
void SalePage::loyaltyCartNoted()
{
    if (!m_state.loyalty.isActive() || m_booking)
        return;
    if (m_cart->model()->cart().isEmpty() && !m_cartKey.isEmpty()) {
        m_loyaltyTimer.stop();
        Q_EMIT loyaltyDropWanted();
        return;
    }
    m_loyaltyTimer.start();
    showLoyalty();
}

bool SalePage::isLoyaltyInForce() const
{
    const till::LoyaltyState &loyalty = m_state.loyalty;
    return loyalty.phase == till::LoyaltyPhase::Known && loyalty.lines == m_cart->model()->cart().lines() &&
           (loyalty.cartKey == m_cartKey || loyalty.cartKey == m_nextKey);
}

QList<order::Line> SalePage::linesToSell() const
{
    const QList<order::Line> &lines = m_cart->model()->cart().lines();
    if (!isLoyaltyInForce())
        return lines;
    return loymax::withDiscounts(lines, m_state.loyalty.discounts,
                                 text::toText({text::Msg::LoyaltyDiscount, {}}));
}

QString SalePage::payBlockedBy() const
{
    if (m_booking)
        return tr("The sale is being booked");
    const till::LoyaltyState &loyalty = m_state.loyalty;
    const bool isOurs = !m_cartKey.isEmpty() && loyalty.cartKey == m_cartKey;
    const bool isStale = loyalty.phase == till::LoyaltyPhase::Known && !isLoyaltyInForce();
    const bool isAsking = loyalty.phase == till::LoyaltyPhase::Asking || loyalty.isPaying || isStale;
    if ((isOurs && isAsking) || m_loyaltyTimer.isActive())
        return tr("The loyalty system is being asked");
    return {};
}

void SalePage::showLoyalty()
{
    m_loyaltyBar->setVisible(m_config.loymax.isEnabled);
    m_loyaltyBar->setFormat(m_format);
    m_loyaltyBar->showState(m_state.loyalty);
    if (m_loyaltyDialog != nullptr) {
        m_loyaltyDialog->setFormat(m_format);
        m_loyaltyDialog->showState(m_state.loyalty, m_state.loymax, m_clock.nowUtc());
    }
    m_cart->setDiscount(m_cart->model()->cart().total() - order::sumOfLines(linesToSell()));
    m_cart->setPayBlocked(payBlockedBy());
}

} // namespace kassa::sale
