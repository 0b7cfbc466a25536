// SPDX-License-Identifier: GPL-3.0-or-later
// Leads the real window through every screen and state, as a cashier's evening would, and stops at each.
#pragma once

#include "tests/support/sample_till.h"

#include <functional>

class QAbstractButton;

namespace kassa::setting_pages {
class SettingsPage;
}
namespace kassa::sale {
class SalePage;
}

namespace kassa::test {

class ScreenTour
{
public:
    /// Called with the window in the named state. It may change language, size and theme, and puts back
    /// German at 1280 x 800 before it returns.
    using Stop = std::function<void(const QString &scene)>;

    explicit ScreenTour(Stop stop) : m_stop(std::move(stop)) {}

    /// Every scene that run() stops at, in its order.
    [[nodiscard]] static QStringList scenes();
    /// Empty, or what went wrong at which scene.
    [[nodiscard]] QString run(SampleTill &till);

private:
    void withoutSession();
    void waiting();
    void orderInWork();
    void payments();
    void externalOrdersWhileWaiting();
    void preview();
    void paidOnline();
    void answering();
    void withoutPaper();
    void externalOrders();
    void sale();
    void loyalty(sale::SalePage &page);
    void orderBoard();
    void alarm();
    void session();
    void settings();
    [[nodiscard]] till::TillState signingInTrouble() const;
    void signing(setting_pages::SettingsPage &page);
    void links(setting_pages::SettingsPage &page);
    void backups(setting_pages::SettingsPage &page);

    void stop(const char *scene);
    void showPage(shell::PageId page);
    void chooseTab(int index);
    void click(const char *objectName);
    void type(const char *objectName, const QString &text);
    void expect(const std::function<bool()> &isReached, const char *what);
    [[nodiscard]] QAbstractButton *button(const QString &objectName) const;
    [[nodiscard]] bool isWorkingOn(const QString &ref) const;

    Stop m_stop;
    SampleTill *m_till = nullptr;
    QString m_scene;
    QString m_problem;
};

} // namespace kassa::test
