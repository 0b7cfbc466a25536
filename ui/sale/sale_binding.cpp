// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page and back.
#include "ui/sale/sale_binding.h"

#include "core/till/till_client.h"
#include "ui/sale/sale_page.h"

namespace kassa::sale {

void bind(SalePage &page, till::TillClient &client)
{
    using till::TillClient;
    QObject::connect(&client, &TillClient::stateChanged, &page, &SalePage::showState);
    QObject::connect(&client, &TillClient::configChanged, &page, &SalePage::showConfig);
    QObject::connect(&client, &TillClient::receiptBooked, &page, &SalePage::showBooked);
    QObject::connect(&client, &TillClient::paperFinished, &page, &SalePage::showPaper);
    QObject::connect(&client, &TillClient::refused, &page, &SalePage::showRefused);
    QObject::connect(
        &page, &SalePage::saleWanted, &client,
        [&client](const QList<order::Line> &lines, const QList<order::Payment> &payments,
                  const QString &cartKey) { client.sellCart(lines, payments, std::nullopt, cartKey); });
    QObject::connect(&page, &SalePage::loyaltyWanted, &client, &TillClient::identifyLoyalty);
    QObject::connect(&page, &SalePage::loyaltyCartChanged, &client, &TillClient::changeLoyaltyCart);
    QObject::connect(&page, &SalePage::bonusesWanted, &client, &TillClient::spendBonuses);
    QObject::connect(&page, &SalePage::bonusesBackWanted, &client, &TillClient::giveBonusesBack);
    QObject::connect(&page, &SalePage::loyaltyDropWanted, &client, &TillClient::dropLoyalty);
    QObject::connect(&page, &SalePage::sendLinksNowWanted, &client, &TillClient::sendLinksNow);
    QObject::connect(&page, &SalePage::cartStarted, &client, &TillClient::startCart);
    QObject::connect(&page, &SalePage::cartDropped, &client, &TillClient::dropCart);
    QObject::connect(&page, &SalePage::printAgainWanted, &client, &TillClient::printAgain);
    QObject::connect(&page, &SalePage::productsWanted, &client, [&page, &client] {
        client.loadProducts(&page,
                            [&page](const QList<store::Product> &products) { page.setProducts(products); });
    });
    // A web order may have created articles.
    QObject::connect(&client, &TillClient::ordersArrived, &page, [&page] {
        if (page.isVisible())
            Q_EMIT page.productsWanted();
    });
    page.showConfig(client.config());
    page.showState(client.state());
}

} // namespace kassa::sale
