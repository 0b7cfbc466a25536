// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the screens.
#include "ui/shell/main_window.h"

#include "core/text/messages.h"
#include "ui/models/format.h"
#include "ui/shell/alarm_view.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/lamp_facts.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <cstddef>
#include <utility>

namespace kassa::shell {
namespace {

/// Lamps say "14 s ago", so the shell looks at the clock every second.
constexpr int kTickMs = 1000;
/// How long the task bar entry asks for attention; 0 until the window is activated.
constexpr int kAlertMs = 0;
/// Top bar, badges and banners follow the facts this fast under load.
constexpr int kRefreshMs = 100;
/// A rush of orders is announced once a second: one sound, one toast.
constexpr int kAnnounceMs = 1000;
constexpr int kMinimumWidth = 1024;
constexpr int kMinimumHeight = 700;

std::size_t indexOf(PageId page)
{
    return static_cast<std::size_t>(page);
}

} // namespace

MainWindow::MainWindow(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_topBar(new TopBar(this))
    , m_rail(new Rail(this))
    , m_banners(new BannerArea)
    , m_content(new QWidget(this))
    , m_stack(new QStackedWidget)
    , m_toast(nullptr)
    , m_alarm(new AlarmView(clock, this))
    , m_refresh(kRefreshMs, [this] { refresh(); })
    , m_announcement(kAnnounceMs, [this] { announce(); })
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kMinimumWidth, kMinimumHeight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_topBar, 0, 0, 1, 2);
    grid->addWidget(m_rail, 1, 0);
    grid->addWidget(m_content, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    m_toast = new widgets::Toast(m_content);
    m_toast->setObjectName(QStringLiteral("toast"));
    wire();
    wireAlarm();
    m_ticker.start(kTickMs);
    refresh();
}

void MainWindow::wire()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_topBar, &TopBar::lampClicked, this, [this](LampId lamp) {
        const bool isExtern = lamp == LampId::WebOrders && m_state.server.listening;
        showPage(isExtern ? PageId::Extern : PageId::Settings);
        if (lamp == LampId::GoodCom) {
            Q_EMIT printerSettingsWanted();
        }
        if (lamp == LampId::PepMax || lamp == LampId::Loymax) {
            Q_EMIT linksWanted();
        }
    });
    connect(m_banners, &BannerArea::retryPapersWanted, this, &MainWindow::retryPapersWanted);
    connect(m_banners, &BannerArea::discardPapersWanted, this, &MainWindow::discardPapersWanted);
    connect(m_banners, &BannerArea::linksWanted, this, [this] {
        showPage(PageId::Settings);
        Q_EMIT linksWanted();
    });
    connect(m_banners, &BannerArea::settingsWanted, this, [this] { showPage(PageId::Settings); });
    connect(m_toast, &widgets::Toast::actionTriggered, this,
            [this] { m_alarm->alarm().waiting() > 0 ? showOrder(0) : showPage(PageId::Extern); });
    connect(&m_ticker, &QTimer::timeout, this, &MainWindow::tick);
}

void MainWindow::addPage(PageId page, QWidget *widget)
{
    m_pages.at(indexOf(page)) = widget;
    m_frames.at(indexOf(page)) = new widgets::ScrollPage(widget);
    m_stack->addWidget(m_frames.at(indexOf(page)));
    m_rail->addEntry(page);
    if (!m_hasPage) {
        m_hasPage = true;
        m_before = page;
        showPage(page);
    }
    refresh();
}

QWidget *MainWindow::page(PageId page) const
{
    return m_pages.at(indexOf(page));
}

void MainWindow::showToast(const QString &text)
{
    m_toast->showMessage(text);
}

void MainWindow::wireAlarm()
{
    connect(m_alarm, &AlarmView::changed, this, &MainWindow::showBanners);
    connect(m_alarm, &AlarmView::called, this, &MainWindow::alert);
    connect(m_alarm, &AlarmView::acceptWanted, this, &MainWindow::acceptWanted);
    connect(m_alarm, &AlarmView::orderWanted, this, &MainWindow::showOrder);
    connect(m_alarm, &AlarmView::rejectionWanted, this, [this](order::OrderId id) {
        showPage(PageId::Orders);
        Q_EMIT rejectionWanted(id);
    });
    connect(m_banners, &BannerArea::muteToggled, this, [this] { m_alarm->alarm().toggleMute(); });
    connect(m_banners, &BannerArea::cancelledNoted, this, [this] { m_alarm->alarm().noteCancelled(); });
    connect(m_banners, &BannerArea::ordersWanted, this, [this] { showOrder(0); });
    connect(m_banners, &BannerArea::printerSettingsWanted, this, [this] {
        showPage(PageId::Settings);
        Q_EMIT printerSettingsWanted();
    });
}

void MainWindow::showOrder(order::OrderId id)
{
    showPage(PageId::Orders);
    Q_EMIT orderWanted(id);
}

void MainWindow::takeOrders(const QList<order::Order> &orders)
{
    m_alarm->alarm().takeOrders(orders);
}

void MainWindow::alert()
{
    if (!isActiveWindow() || isMinimized())
        QApplication::alert(this, kAlertMs);
}

void MainWindow::showBanners()
{
    m_banners->setStanding(standingProblems(m_state, m_alarm->problems(), m_clock.nowUtc()));
}

void MainWindow::showState(const till::TillState &state)
{
    m_state = state;
    m_alarm->setProposal(state.preparationMin);
    m_refresh.call();
}

void MainWindow::showConfig(const settings::Config &config)
{
    m_config = config;
    m_alarm->setConfig(config);
    refresh();
}

void MainWindow::showRefused(const till::Refused &refused)
{
    // The settings page says it beside the field.
    const bool isShownThere =
        m_current == PageId::Settings &&
        (refused.command == till::Command::SaveSettings || refused.command == till::Command::RenewToken ||
         refused.command == till::Command::RenewGoodcomToken);
    if (!isShownThere) {
        showProblem([why = refused.why] { return text::toText(why); });
    }
}

void MainWindow::showProblem(const std::function<QString()> &why)
{
    m_banners->addRefusal(why);
}

void MainWindow::announceOrders(const QList<order::Order> &orders)
{
    if (orders.isEmpty())
        return;
    m_announced += orders;
    m_announcement.call();
}

void MainWindow::announce()
{
    const QList<order::Order> orders = std::exchange(m_announced, {});
    m_alarm->alarm().greetArrivals(orders);
    if (m_current != PageId::Extern && m_current != PageId::Orders) {
        const bool one = orders.size() == 1 && !orders.first().content.ref.isEmpty();
        const QString text = one ? tr("New order %1").arg(orders.first().content.ref)
                                 : tr("%n new order(s)", nullptr, static_cast<int>(orders.size()));
        m_toast->showMessage(text, tr("Show"));
    }
    alert();
}

void MainWindow::showPage(PageId id)
{
    QWidget *wanted = page(id);
    if (wanted == nullptr)
        return;
    if (id != m_current)
        m_before = m_current;
    m_current = id;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(m_frames.at(indexOf(id)));
    m_banners->setOnOrdersPage(id == PageId::Orders);
    Q_EMIT pageShown(id);
}

void MainWindow::goBack()
{
    showPage(m_before);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_alarm->retranslate();
        refresh();
    } else if (event->type() == QEvent::StyleChange) {
        applyDensity(); // the text size may be another one
    }
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    applyDensity();
    QWidget::resizeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Screens with a [Back] of their own claim the key as a shortcut; only what nobody wanted arrives here.
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

void MainWindow::applyDensity()
{
    const widgets::Density density = widgets::densityFor(width());
    m_topBar->setDensity(density);
    m_rail->setDensity(density);
    m_banners->setMargin(widgets::measures(density).gutter);
}

void MainWindow::refresh()
{
    const QString till =
        tr("Till %1").arg(m_config.till.station) + QStringLiteral(" · ") + m_config.till.user;
    const QString session =
        m_state.session ? tr("session %1").arg(m_state.session->number) : tr("no session");
    m_topBar->setPlace(m_config.shop.name.isEmpty() ? tr("Kassa") : m_config.shop.name,
                       till + QStringLiteral(" · ") + session);
    m_topBar->setLanguage(m_config.till.language);
    m_rail->setBadge(PageId::Extern, m_state.openOrders);
    m_rail->setBadge(PageId::Orders, m_state.awaitingYes);
    const QString name =
        m_config.shop.name.isEmpty() ? tr("Kassa") : tr("%1 – Kassa").arg(m_config.shop.name);
    setWindowTitle(m_state.openOrders > 0 ? QStringLiteral("(%1) %2").arg(m_state.openOrders).arg(name)
                                          : name);
    tick();
}

void MainWindow::tick()
{
    const QDateTime now = m_clock.nowUtc();
    for (int i = 0; i < kLampCount; ++i) {
        const auto lamp = static_cast<LampId>(i);
        m_topBar->setLamp(lamp, lampFact(lamp, m_state, now));
    }
    showBanners();
    m_alarm->tick();
    m_topBar->setClock(models::LocaleFormat::fromConfig(m_config).time(now));
}

} // namespace kassa::shell
