// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page, wishes and questions of the page to the till.
#include "ui/orders/orders_binding.h"

#include "core/till/till_client.h"
#include "ui/orders/orders_page.h"

namespace kassa::orders {

void bind(OrdersPage &page, till::TillClient &client)
{
    using till::TillClient;
    OrdersSource source;
    source.loadEvents = [&client](order::OrderId id, QObject *context, OrdersSource::Events done) {
        client.loadEvents(id, context, std::move(done));
    };
    source.loadRecent = [&client](int limit, QObject *context, OrdersSource::OrderList done) {
        client.loadRecentOrders(limit, context, std::move(done));
    };
    QObject::connect(&client, &TillClient::configChanged, &page, &OrdersPage::showConfig);
    QObject::connect(&client, &TillClient::stateChanged, &page, &OrdersPage::showState);
    QObject::connect(&client, &TillClient::ordersChanged, &page, &OrdersPage::takeOrders);
    QObject::connect(&client, &TillClient::refused, &page, &OrdersPage::takeRefused);
    QObject::connect(&page, &OrdersPage::acceptWanted, &client, &TillClient::acceptOrder);
    QObject::connect(&page, &OrdersPage::rejectWanted, &client, &TillClient::rejectOrder);
    QObject::connect(&page, &OrdersPage::settleWanted, &client, &TillClient::settleOrder);
    QObject::connect(&page, &OrdersPage::notCollectedWanted, &client, &TillClient::notCollected);
    page.showConfig(client.config());
    page.showState(client.state());
    page.setSource(source);
}

} // namespace kassa::orders
