// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the window and back.
#include "ui/shell/shell_binding.h"

#include "core/till/till_client.h"
#include "ui/shell/main_window.h"

namespace kassa::shell {

void bind(MainWindow &window, till::TillClient &client)
{
    using till::TillClient;
    QObject::connect(&client, &TillClient::stateChanged, &window, &MainWindow::showState);
    QObject::connect(&client, &TillClient::configChanged, &window, &MainWindow::showConfig);
    QObject::connect(&client, &TillClient::refused, &window, &MainWindow::showRefused);
    QObject::connect(&client, &TillClient::ordersChanged, &window, &MainWindow::takeOrders);
    QObject::connect(&client, &TillClient::ordersArrived, &window, &MainWindow::announceOrders);
    QObject::connect(&window, &MainWindow::retryPapersWanted, &client, &TillClient::retryPapers);
    QObject::connect(&window, &MainWindow::discardPapersWanted, &client, &TillClient::discardPapers);
    QObject::connect(&window, &MainWindow::movePapersWanted, &client, &TillClient::movePapers);
    QObject::connect(&window, &MainWindow::languageChosen, &client, [&client](const QString &code) {
        client.saveSettings({{QStringLiteral("till"), QStringLiteral("language"), code}});
    });
    window.showConfig(client.config());
    window.showState(client.state());
}

} // namespace kassa::shell
