// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: top bar, rail, banners, toasts and the current screen. Knows screens only as widgets; facts
// come in by slots and wishes go out by signals, so that it runs without a till. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/throttle.h"
#include "ui/shell/page_id.h"
#include "ui/widgets/density.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QGridLayout;
class QStackedWidget;

namespace kassa::widgets {
class Toast;
}

namespace kassa::shell {

class AlarmView;
class BannerArea;
class Rail;
class TopBar;

class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// @param clock  for the time of day and ages; must outlive the window
    explicit MainWindow(const base::Clock &clock, QWidget *parent = nullptr);

    /// Takes the screen over and shows its rail entry. The first one added is shown.
    void addPage(PageId page, QWidget *widget);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    [[nodiscard]] QWidget *page(PageId page) const;
    /// Something that was done ("Receipt 2026-000042 booked"). Errors are never toasts.
    void showToast(const QString &text);
    /// Banner, sheet and sound of the alarm.
    [[nodiscard]] AlarmView *alarmView() const { return m_alarm; }
    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }

public Q_SLOTS:
    void showState(const kassa::till::TillState &state);
    void showConfig(const kassa::settings::Config &config);
    /// A command was not carried out: a banner until it is dismissed.
    void showRefused(const kassa::till::Refused &refused);
    /// A page could not do what was asked; the same banner.
    void showProblem(const std::function<QString()> &why);
    /// Every order that is new or different: the alarm follows it.
    void takeOrders(const QList<kassa::order::Order> &orders);
    /// New orders: sound, toast, and the task bar when the window is not in front.
    void announceOrders(const QList<kassa::order::Order> &orders);
    /// Unknown screens are ignored. The former screen is where goBack() returns to.
    void showPage(kassa::shell::PageId page);
    void goBack();

Q_SIGNALS:
    void pageShown(kassa::shell::PageId page);
    /// de, es, ru or en; the translators and the setting are the receiver's to change.
    void languageChosen(const QString &code);
    void retryPapersWanted();
    void discardPapersWanted();
    /// The page that shows the links to other systems.
    void linksWanted();
    void closing();
    /// Answers given on the sheet of the alarm; the orders page carries them out.
    void acceptWanted(kassa::order::OrderId id, const QDateTime &promisedForUtc);
    void rejectionWanted(kassa::order::OrderId id);
    /// The orders page is in front and shall show this one; 0: the oldest that waits.
    void orderWanted(kassa::order::OrderId id);
    /// The settings page is in front and shall show the order printers.
    void printerSettingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void wire();
    void applyDensity();
    void refresh();
    void announce();
    void showBanners();
    void alert();
    void showOrder(order::OrderId id);
    void wireAlarm();
    void tick();
    const base::Clock &m_clock;
    TopBar *m_topBar;
    Rail *m_rail;
    BannerArea *m_banners;
    QWidget *m_content;
    QStackedWidget *m_stack;
    widgets::Toast *m_toast;
    std::array<QWidget *, kPageCount> m_pages{};
    std::array<QWidget *, kPageCount> m_frames{}; ///< each page in what scrolls it in large text
    PageId m_current = PageId::Sale;
    PageId m_before = PageId::Sale;
    bool m_hasPage = false;
    till::TillState m_state;
    settings::Config m_config;
    AlarmView *m_alarm;
    models::Throttle m_refresh;      ///< of the top bar, badges and banners
    models::Throttle m_announcement; ///< sound, toast and task bar
    QList<order::Order> m_announced; ///< new since the last announcement
    QTimer m_ticker;
};

} // namespace kassa::shell
