// SPDX-License-Identifier: GPL-3.0-or-later
#include "till_window.h"

#include "ui/extern/extern_page.h"
#include "ui/external_orders/external_orders_binding.h"
#include "ui/external_orders/external_orders_page.h"
#include "ui/orders/orders_binding.h"
#include "ui/orders/orders_page.h"
#include "ui/sale/sale_binding.h"
#include "ui/sale/sale_page.h"
#include "ui/session/session_binding.h"
#include "ui/session/session_page.h"
#include "ui/settings/settings_binding.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_binding.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/system_theme.h"
#include "ui/widgets/theme.h"

#include <QApplication>

namespace kassa::app {

struct TillWindow::Parts
{
    explicit Parts(const base::Clock &clock) : systemTheme(QApplication::palette()), window(clock) {}

    widgets::SystemTheme systemTheme;
    shell::MainWindow window;
    settings::Theme theme = settings::Theme::Light;
    int textSizePercent = 100;
};

TillWindow::TillWindow(till::TillClient &client, const base::Clock &clock) : m_client(client), m_clock(clock)
{
    // The desktop's own palette must be seen before the theme replaces it.
    m_parts = std::make_unique<Parts>(clock);
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
    widgets::FocusRing::install(*qApp);
    build();
}

TillWindow::~TillWindow() = default;

void TillWindow::build()
{
    addPages();
    shell::MainWindow &window = m_parts->window;
    shell::bind(window, m_client);
    connect(&window, &shell::MainWindow::closing, this, &TillWindow::closeRequested);
    connect(&window, &shell::MainWindow::languageChosen, this, &TillWindow::languageChosen);
    connect(&m_parts->systemTheme, &widgets::SystemTheme::answered, this, [this](widgets::ThemeName theme) {
        if (m_parts->theme == settings::Theme::System) {
            widgets::Theme::apply(*qApp, theme, m_parts->textSizePercent);
        }
    });
}

void TillWindow::addPages()
{
    shell::MainWindow &window = m_parts->window;
    auto *sale = new sale::SalePage(m_clock);
    auto *externMode = new externmode::ExternPage(m_client, m_clock);
    auto *orders = new orders::OrdersPage(m_clock);
    auto *externalOrders = new external_orders::ExternalOrdersPage(m_clock);
    auto *session = new session::SessionPage(m_clock);
    auto *settings = new setting_pages::SettingsPage(m_clock);
    sale::bind(*sale, m_client);
    orders::bind(*orders, m_client);
    external_orders::bind(*externalOrders, m_client);
    session::bind(*session, m_client);
    setting_pages::bind(*settings, m_client);
    window.addPage(shell::PageId::Sale, sale);
    window.addPage(shell::PageId::Extern, externMode);
    window.addPage(shell::PageId::Orders, orders);
    window.addPage(shell::PageId::ExternalOrders, externalOrders);
    window.addPage(shell::PageId::Session, session);
    window.addPage(shell::PageId::Settings, settings);

    connect(sale, &sale::SalePage::externWanted, &window,
            [&window] { window.showPage(shell::PageId::Extern); });
    connect(sale, &sale::SalePage::sessionWanted, &window,
            [&window] { window.showPage(shell::PageId::Session); });
    connect(sale, &sale::SalePage::problemFound, &window, &shell::MainWindow::showProblem);
    connect(externMode, &externmode::ExternPage::backRequested, &window, &shell::MainWindow::goBack);
    connect(externMode, &externmode::ExternPage::openSessionRequested, &window,
            [&window] { window.showPage(shell::PageId::Session); });
    connect(externMode, &externmode::ExternPage::toastRequested, &window, &shell::MainWindow::showToast);
    connect(&window, &shell::MainWindow::linksWanted, settings,
            [settings] { settings->showPane(setting_pages::SettingPageId::Links); });
    connect(settings, &setting_pages::SettingsPage::done, &window, &shell::MainWindow::showToast);
    connect(externalOrders, &external_orders::ExternalOrdersPage::done, &window,
            &shell::MainWindow::showToast);
    connectOrders(*orders, *settings);
}

void TillWindow::connectOrders(orders::OrdersPage &orders, setting_pages::SettingsPage &settings)
{
    shell::MainWindow &window = m_parts->window;
    connect(&orders, &orders::OrdersPage::done, &window, &shell::MainWindow::showToast);
    connect(&orders, &orders::OrdersPage::payWanted, &window,
            [&window] { window.showPage(shell::PageId::Extern); });
    connect(&window, &shell::MainWindow::acceptWanted, &orders, &orders::OrdersPage::acceptOrder);
    connect(&window, &shell::MainWindow::rejectionWanted, &orders, &orders::OrdersPage::askRejection);
    connect(&window, &shell::MainWindow::orderWanted, &orders,
            [&orders](order::OrderId id) { id == 0 ? orders.showOldest() : orders.showOrder(id); });
    connect(&window, &shell::MainWindow::printerSettingsWanted, &settings,
            [&settings] { settings.showPane(setting_pages::SettingPageId::Goodcom); });
}

void TillWindow::showTill(bool onExternPage)
{
    shell::MainWindow &window = m_parts->window;
    if (onExternPage) {
        window.showPage(shell::PageId::Extern);
    } else {
        window.showPage(m_client.state().session ? shell::PageId::Sale : shell::PageId::Session);
    }
    window.showMaximized();
}

void TillWindow::applyLook(const settings::Till &till)
{
    const bool isSameSize = till.textSizePercent == m_parts->textSizePercent;
    if (till.theme == m_parts->theme && isSameSize && till.theme != settings::Theme::System) {
        return;
    }
    m_parts->theme = till.theme;
    m_parts->textSizePercent = till.textSizePercent;
    switch (till.theme) {
    case settings::Theme::System:
        if (!isSameSize) {
            widgets::Theme::apply(*qApp, widgets::Theme::current(), till.textSizePercent);
        }
        m_parts->systemTheme.ask();
        break;
    case settings::Theme::Light:
        widgets::Theme::apply(*qApp, widgets::ThemeName::Light, till.textSizePercent);
        break;
    case settings::Theme::Dark:
        widgets::Theme::apply(*qApp, widgets::ThemeName::Dark, till.textSizePercent);
        break;
    case settings::Theme::Contrast:
        widgets::Theme::apply(*qApp, widgets::ThemeName::Contrast, till.textSizePercent);
        break;
    }
}

} // namespace kassa::app
