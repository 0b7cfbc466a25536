// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page and back.
#include "ui/settings/settings_binding.h"

#include "core/till/till_client.h"
#include "ui/settings/links_pane.h"
#include "ui/settings/settings_page.h"

namespace kassa::setting_pages {

void bind(SettingsPage &page, till::TillClient &client)
{
    using till::TillClient;
    QObject::connect(&client, &TillClient::configChanged, &page, &SettingsPage::showConfig);
    QObject::connect(&client, &TillClient::stateChanged, &page, &SettingsPage::showState);
    QObject::connect(&client, &TillClient::refused, &page, &SettingsPage::showRefused);
    QObject::connect(&page, &SettingsPage::saveWanted, &client, &TillClient::saveSettings);
    QObject::connect(&page, &SettingsPage::renewTokenWanted, &client, &TillClient::renewToken);
    QObject::connect(&page, &SettingsPage::testKeyWanted, &client, &TillClient::makeTestKey);
    QObject::connect(&page, &SettingsPage::zeroReceiptWanted, &client, &TillClient::makeZeroReceipt);
    QObject::connect(&page, &SettingsPage::closeRegisterWanted, &client, &TillClient::closeRegister);
    QObject::connect(&page, &SettingsPage::olderDatabaseConfirmed, &client,
                     &TillClient::confirmOlderDatabase);
    QObject::connect(&page, &SettingsPage::exportWanted, &client,
                     [&page, &client](const QString &file, QDate from, QDate to) {
                         client.exportDep7(file, from, to, &page,
                                           [&page](bool ok, const QString &problem, int receipts) {
                                               page.showExport(ok, problem, receipts);
                                           });
                     });
    QObject::connect(&page, &SettingsPage::renewGoodcomWanted, &client, &TillClient::renewGoodcomToken);
    QObject::connect(&page, &SettingsPage::printerTestWanted, &client, &TillClient::sendPrinterTestOrder);
    QObject::connect(&page, &SettingsPage::linkTestWanted, &client, &TillClient::sendLinkTest);
    LinksPane *links = page.linksPane();
    QObject::connect(links, &LinksPane::sendNowWanted, &client, &TillClient::sendLinksNow);
    QObject::connect(links, &LinksPane::retryWanted, &client, &TillClient::retryMessage);
    QObject::connect(links, &LinksPane::treatAsDoneWanted, &client, &TillClient::treatMessageAsDone);
    QObject::connect(links, &LinksPane::messagesWanted, &client,
                     [links, &client](const QString &destination, store::OutboxPart part,
                                      store::OutboxId afterId, int limit) {
                         client.loadMessages(
                             destination, part, afterId, limit, links,
                             [links](const QList<store::OutboxRow> &rows) { links->showMessages(rows); });
                     });
    page.showConfig(client.config());
    page.showState(client.state());
}

} // namespace kassa::setting_pages
