// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page, questions of the page to the reader.
#include "ui/external_orders/external_orders_binding.h"

#include "core/till/till_client.h"
#include "ui/external_orders/external_orders_page.h"

namespace kassa::external_orders {

void bind(ExternalOrdersPage &page, till::TillClient &client)
{
    using till::TillClient;
    RequestSource source;
    source.find = [&client](const store::RequestQuery &query, QObject *context, RequestSource::Found done) {
        client.findRequests(query, context, std::move(done));
    };
    source.load = [&client](store::RequestId id, QObject *context, RequestSource::Shown done) {
        client.loadRequest(id, context, std::move(done));
    };
    source.exportCsv = [&client](const store::RequestQuery &query, const QString &file, bool withPersonalData,
                                 QObject *context, RequestSource::Written done) {
        client.exportRequests(query, file, withPersonalData, context, std::move(done));
    };
    QObject::connect(&client, &TillClient::configChanged, &page, &ExternalOrdersPage::showConfig);
    QObject::connect(&client, &TillClient::stateChanged, &page, &ExternalOrdersPage::noteChange);
    QObject::connect(&client, &TillClient::ordersChanged, &page, &ExternalOrdersPage::noteChange);
    QObject::connect(&client, &TillClient::paperFinished, &page, &ExternalOrdersPage::noteChange);
    page.showConfig(client.config());
    page.setSource(source);
}

} // namespace kassa::external_orders
