// SPDX-License-Identifier: GPL-3.0-or-later
// The window with its pages, put together: which page stands on which key and who tells whom.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_client.h"

#include <QObject>

#include <memory>

namespace kassa::orders {
class OrdersPage;
}
namespace kassa::setting_pages {
class SettingsPage;
}

namespace kassa::app {

class TillWindow : public QObject
{
    Q_OBJECT
public:
    /// `client` and `clock` outlive the window.
    TillWindow(till::TillClient &client, const base::Clock &clock);
    ~TillWindow() override;

    /// Shows the window: on the extern page, or where a cashier begins.
    void showTill(bool onExternPage);
    void applyLook(const settings::Till &till);

Q_SIGNALS:
    void closeRequested();
    /// de, es, ru, en: shown at once; the setting follows by itself.
    void languageChosen(const QString &code);

private:
    struct Parts;
    void build();
    void addPages();
    void connectOrders(orders::OrdersPage &orders, setting_pages::SettingsPage &settings);
    till::TillClient &m_client;
    const base::Clock &m_clock;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kassa::app
