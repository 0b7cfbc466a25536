// SPDX-License-Identifier: GPL-3.0-or-later
// The window: rail, keys, lamps, banners, language, arrivals.
#include "tests/support/fake_clock.h"
#include "tests/ui/alarm_ear.h"
#include "tests/ui/till_samples.h"
#include "ui/shell/alarm_view.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/rail_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/touch_button.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kassa;
using shell::LampId;
using shell::MainWindow;
using shell::PageId;
using widgets::StateShape;

class TstShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void railShowsOnlyPagesThatExist();
    void keysKeepTheirPlaces();
    void escGoesBack();
    void lamps_data();
    void lamps();
    void bannersWorstFirst();
    void refusedStaysUntilDismissed();
    void paperBannerHasTwoWays();
    void languageIsChosenAndInputStays();
    void arrivals();
    void alarmIsSeenEverywhere();
    void alarmSheetFromTheThirdStep();
    void cancelledElsewhere();
    void silenceIsSaid();
    void clockAndTitle();
    void targetsAndNames();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> window(int width = 1280, int height = 800);
    test::FakeClock m_clock;
    QStringList m_heard; ///< what the last window played
};

void TstShell::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
}

std::unique_ptr<MainWindow> TstShell::window(int width, int height)
{
    m_heard.clear();
    m_clock.setWallClock(QDateTime(QDate(2026, 11, 22), QTime(18, 12, 4), Qt::UTC));
    auto window = std::make_unique<MainWindow>(m_clock);
    window->alarmView()->setSink(std::make_unique<test::Ear>(m_heard));
    for (const PageId page :
         {PageId::Sale, PageId::Extern, PageId::ExternalOrders, PageId::Session, PageId::Settings}) {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(QStringLiteral("page"));
        window->addPage(page, edit);
    }
    window->showConfig(test::sampleConfig());
    window->showState(test::sampleState());
    window->resize(width, height);
    window->show();
    return window;
}

void TstShell::railShowsOnlyPagesThatExist()
{
    const auto shown = window();
    QVERIFY(shown->rail()->button(PageId::Orders) == nullptr);
    QVERIFY(shown->rail()->button(PageId::PrintJobs) == nullptr);
    QVERIFY(shown->rail()->button(PageId::Sale)->isChecked());
    QTest::mouseClick(shown->rail()->button(PageId::Session), Qt::LeftButton);
    QCOMPARE(shown->currentPage(), PageId::Session);
    QVERIFY(shown->page(PageId::Session)->isVisible());
}

void TstShell::keysKeepTheirPlaces()
{
    const auto shown = window();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    QTest::keyClick(shown.get(), Qt::Key_F6);
    QTRY_COMPARE(shown->currentPage(), PageId::Session);
    QTest::keyClick(shown.get(), Qt::Key_F3);
    QCOMPARE(shown->currentPage(), PageId::Session);
    QTest::keyClick(shown.get(), Qt::Key_F4);
    QTRY_COMPARE(shown->currentPage(), PageId::ExternalOrders);
    QTest::keyClick(shown.get(), Qt::Key_F7);
    QTRY_COMPARE(shown->currentPage(), PageId::Settings);
    QTest::keyClick(shown.get(), Qt::Key_F2);
    QTRY_COMPARE(shown->currentPage(), PageId::Extern);
    QTest::keyClick(shown.get(), Qt::Key_F1);
    QTRY_COMPARE(shown->currentPage(), PageId::Sale);
}

void TstShell::escGoesBack()
{
    const auto shown = window();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    shown->showPage(PageId::Extern);
    shown->showPage(PageId::Settings);
    QTest::keyClick(shown.get(), Qt::Key_Escape);
    QCOMPARE(shown->currentPage(), PageId::Extern);
}

void TstShell::lamps_data()
{
    QTest::addColumn<till::TillState>("state");
    QTest::addColumn<int>("lamp");
    QTest::addColumn<int>("shape");
    QTest::addColumn<QString>("sentence");
    const till::TillState base = test::sampleState();
    const auto row = [](const char *name, const till::TillState &state, LampId lamp, StateShape shape,
                        const char *text) {
        QTest::newRow(name) << state << static_cast<int>(lamp) << static_cast<int>(shape)
                            << QString::fromLatin1(text);
    };
    row("called 14 s ago", base, LampId::WebOrders, StateShape::Ok, "14 s ago");
    till::TillState state = base;
    state.server.lastRequestAtUtc = {};
    row("no call yet", state, LampId::WebOrders, StateShape::Ok, "ready");
    state.server.listening = false;
    row("port taken", state, LampId::WebOrders, StateShape::No, "not reachable");
    state = base;
    state.externMode = false;
    row("mode off", state, LampId::WebOrders, StateShape::Off, "off");
    state.openOrders = 3;
    row("mode off, orders wait", state, LampId::WebOrders, StateShape::Wait, "3 waiting");
    row("printer fine", base, LampId::Printer, StateShape::Ok, "ready");
    state = base;
    state.printer.waiting = 1;
    row("printer works", state, LampId::Printer, StateShape::Busy, "printing");
    state.printer.failed = 2;
    row("papers missing", state, LampId::Printer, StateShape::No, "2 missing");
    row("GoodCom", base, LampId::GoodCom, StateShape::Off, "off");
    state = base;
    state.goodcom.isEnabled = true;
    row("GoodCom never asked yet", state, LampId::GoodCom, StateShape::Wait, "waits for the printer");
    state.goodcom.lastPollAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 11, 58), Qt::UTC);
    row("GoodCom asks", state, LampId::GoodCom, StateShape::Ok, "asked 6 s ago");
    state.goodcom.silence = till::Silence::FewOrders;
    row("GoodCom, few orders", state, LampId::GoodCom, StateShape::Warn, "few orders");
    state.goodcom.silence = till::Silence::NoPoll;
    state.goodcom.lastPollAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 7, 0), Qt::UTC);
    row("GoodCom silent", state, LampId::GoodCom, StateShape::Warn, "silent for 5 min");
    state.goodcom.lastPollAtUtc = QDateTime();
    row("GoodCom silent since start", state, LampId::GoodCom, StateShape::Warn, "never asked");
    row("PepMax", base, LampId::PepMax, StateShape::Off, "off");
    till::TillState linked = base;
    linked.pepmax.isEnabled = true;
    row("PepMax fine", linked, LampId::PepMax, StateShape::Ok, "ready");
    linked.pepmax.figures.rows.queued = 3;
    row("PepMax sends", linked, LampId::PepMax, StateShape::Busy, "sending");
    linked.pepmax.figures.isDown = true;
    row("PepMax is down", linked, LampId::PepMax, StateShape::Warn, "no link");
    linked.pepmax.figures.rows.unclear = 2;
    row("PepMax asks", linked, LampId::PepMax, StateShape::Warn, "2 to decide");
    linked.pepmax.figures.isHalted = true;
    row("PepMax refuses", linked, LampId::PepMax, StateShape::No, "refuses us");
    row("Loymax", base, LampId::Loymax, StateShape::Off, "off");
    row("signing", base, LampId::Signing, StateShape::Off, "off");
    state = base;
    state.fiscal.phase = till::FiscalPhase::Active;
    row("receipts are signed", state, LampId::Signing, StateShape::Ok, "ready");
    state.fiscal.isTest = true;
    row("with a test key", state, LampId::Signing, StateShape::Ok, "TEST");
    state.fiscal.phase = till::FiscalPhase::Outage;
    row("signing unit failed", state, LampId::Signing, StateShape::No, "out of order");
    state.fiscal.phase = till::FiscalPhase::Behind;
    row("older database", state, LampId::Signing, StateShape::No, "stopped");
}

void TstShell::lamps()
{
    QFETCH(till::TillState, state);
    QFETCH(int, lamp);
    QFETCH(int, shape);
    QFETCH(QString, sentence);
    const auto shown = window();
    shown->showState(state);
    const widgets::Lamp *found = shown->topBar()->lamp(static_cast<LampId>(lamp));
    QTRY_COMPARE(static_cast<int>(found->state()), shape);
    QTRY_COMPARE(found->sentence(), sentence);
    QVERIFY(!found->accessibleName().isEmpty());
}

void TstShell::bannersWorstFirst()
{
    const auto shown = window();
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    QVERIFY(!banner->isVisible());
    till::TillState state = test::sampleState();
    state.printer.failed = 1;
    state.printer.lastProblem = text::Message{text::Msg::PaperNoFont, {}};
    state.server.problem =
        text::Message{text::Msg::StartPortInUse, {QStringLiteral("127.0.0.1"), QStringLiteral("8360")}};
    state.store = till::StoreHealth::DiskFull;
    shown->showState(state);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->kind(), widgets::Banner::Kind::No);
    QTRY_COMPARE(banner->headline(), QStringLiteral("Sales cannot be kept"));
    state.store = till::StoreHealth::Fine;
    shown->showState(state);
    QTRY_COMPARE(banner->sentence(), text::toText(*state.server.problem));
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(shown->currentPage(), PageId::Settings);
    shown->showState(test::sampleState());
    QTRY_VERIFY(!banner->isVisible());
}

void TstShell::refusedStaysUntilDismissed()
{
    const auto shown = window();
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    const text::Message why{text::Msg::PaperCannotWrite, {QStringLiteral("<b>here</b>")}};
    shown->showRefused({till::Command::PayOrder, 4, why});
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), text::toText(why));
    shown->showState(test::sampleState());
    QVERIFY(banner->isVisible());
    shown->showProblem([] { return QStringLiteral("Tiramisu cannot be sold."); });
    QCOMPARE(banner->sentence(), QStringLiteral("Tiramisu cannot be sold."));
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

void TstShell::paperBannerHasTwoWays()
{
    const auto shown = window();
    QSignalSpy retry(shown.get(), &MainWindow::retryPapersWanted);
    QSignalSpy discard(shown.get(), &MainWindow::discardPapersWanted);
    till::TillState state = test::sampleState();
    state.printer.failed = 1;
    shown->showState(state);
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    auto *second = shown->findChild<widgets::TouchButton *>(QStringLiteral("shellBannerSecondAction"));
    QVERIFY(second->isVisible());
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(discard.count(), 1);
}

void TstShell::languageIsChosenAndInputStays()
{
    const auto shown = window();
    auto *edit = qobject_cast<QLineEdit *>(shown->page(PageId::Sale));
    edit->setText(QStringLiteral("half typed"));
    QSignalSpy chosen(shown.get(), &MainWindow::languageChosen);
    auto *menu = shown->findChild<QMenu *>(QStringLiteral("languageMenu"));
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(2)->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("ru"));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(shown.get(), &change);
    QCOMPARE(edit->text(), QStringLiteral("half typed"));
}

void TstShell::arrivals()
{
    const auto shown = window();
    order::Order arrived;
    arrived.content.ref = QStringLiteral("W-4712");
    shown->announceOrders({arrived});
    QCOMPARE(m_heard, QStringList{QStringLiteral("new 40")});
    auto *toast = shown->findChild<widgets::Toast *>(QStringLiteral("toast"));
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->message().contains(QStringLiteral("W-4712")));
    settings::Config silent = test::sampleConfig();
    silent.till.isSoundOn = false;
    shown->showConfig(silent);
    m_heard.clear();
    shown->announceOrders({arrived, arrived});
    shown->announceOrders({});
    QCOMPARE(m_heard, QStringList());
}

void TstShell::alarmIsSeenEverywhere()
{
    const auto shown = window();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    shown->takeOrders({test::awaitingOrder(7, u"W-4712")});
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->headline(), QStringLiteral("1 order(s) wait for an answer"));
    QCOMPARE(banner->sentence(), QStringLiteral("Alarm for 0:00 min, step 1 of 4"));
    QVERIFY(banner->isPulsing());
    // Elsewhere the way to the orders is offered, and F8 belongs to the page.
    QSignalSpy wanted(shown.get(), &MainWindow::orderWanted);
    auto *second = shown->findChild<widgets::TouchButton *>(QStringLiteral("shellBannerSecondAction"));
    QVERIFY(second->isVisible());
    QVERIFY(banner->actionButton()->keycapText().isEmpty());
    auto *orders = new QLineEdit;
    orders->setAccessibleName(QStringLiteral("page"));
    shown->addPage(PageId::Orders, orders);
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(shown->currentPage(), PageId::Orders);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!second->isVisible());
    QTest::keyClick(shown.get(), Qt::Key_F8);
    QTRY_COMPARE(banner->sentence(), QStringLiteral("Muted, sounds again in 2:00 min"));
    QVERIFY(!banner->isPulsing());
    QTest::keyClick(shown.get(), Qt::Key_F8);
    QTRY_COMPARE(banner->sentence(), QStringLiteral("Alarm for 0:00 min, step 1 of 4"));
    order::Order accepted = test::awaitingOrder(7, u"W-4712");
    accepted.confirmation = order::Confirmation::Accepted;
    shown->takeOrders({accepted});
    QTRY_VERIFY(!banner->isVisible());
}

void TstShell::alarmSheetFromTheThirdStep()
{
    const auto shown = window();
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    auto *orders = new QLineEdit;
    shown->addPage(PageId::Orders, orders);
    QSignalSpy accepted(shown.get(), &MainWindow::acceptWanted);
    QSignalSpy rejected(shown.get(), &MainWindow::rejectionWanted);
    shown->takeOrders({test::awaitingOrder(7, u"W-4712"), test::awaitingOrder(8, u"A-0234")});
    m_clock.advanceMs(59'000);
    shown->alarmView()->alarm().tick();
    QVERIFY(widgets::Overlay::topmost(shown.get()) == nullptr);
    m_clock.advanceMs(1'000);
    shown->alarmView()->alarm().tick();
    QVERIFY(widgets::Overlay::topmost(shown.get()) != nullptr);
    auto *accept = shown->findChild<widgets::TouchButton *>(QStringLiteral("sheetAccept"));
    QVERIFY(accept->text().startsWith(QStringLiteral("Accept · ")));
    // Closed once, it stays away until the next step.
    QTest::keyClick(shown->focusWidget(), Qt::Key_Escape);
    QVERIFY(widgets::Overlay::topmost(shown.get()) == nullptr);
    shown->alarmView()->alarm().tick();
    QVERIFY(widgets::Overlay::topmost(shown.get()) == nullptr);
    m_clock.advanceMs(30'000);
    shown->alarmView()->alarm().tick();
    QVERIFY(widgets::Overlay::topmost(shown.get()) != nullptr);
    QTest::keyClick(shown->focusWidget(), Qt::Key_F8);
    QVERIFY(shown->alarmView()->alarm().isMuted());
    QVERIFY(widgets::Overlay::topmost(shown.get()) == nullptr);
    m_clock.advanceMs(120'000);
    shown->alarmView()->alarm().tick();
    QVERIFY(widgets::Overlay::topmost(shown.get()) != nullptr);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(accepted.first().first().value<order::OrderId>(), order::OrderId(7));
    QVERIFY(widgets::Overlay::topmost(shown.get()) == nullptr);
    order::Order done = test::awaitingOrder(7, u"W-4712");
    done.confirmation = order::Confirmation::Accepted;
    shown->takeOrders({done});
    m_clock.advanceMs(90'000);
    shown->alarmView()->alarm().tick();
    QTest::keyClick(shown->focusWidget(), Qt::Key_Delete);
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(rejected.first().first().value<order::OrderId>(), order::OrderId(8));
    QCOMPARE(shown->currentPage(), PageId::Orders);
}

void TstShell::cancelledElsewhere()
{
    const auto shown = window();
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    order::Order cancelled = test::awaitingOrder(7, u"W-4712");
    shown->takeOrders({cancelled});
    m_heard.clear();
    cancelled.status = order::Status::Cancelled;
    cancelled.confirmation = order::Confirmation::Rejected;
    cancelled.closedBy = QStringLiteral("R07");
    cancelled.closeReason = QStringLiteral("<i>sold out</i>");
    cancelled.content.payments = {{order::TenderKind::Other, QStringLiteral("PayPal"),
                                   money::Money::fromMinor(1830), money::Money::fromMinor(1830)}};
    shown->takeOrders({cancelled});
    QCOMPARE(m_heard, (QStringList{QStringLiteral("stop"), QStringLiteral("cancelled 80")}));
    QTRY_COMPARE(banner->headline(), QStringLiteral("Order W-4712 was cancelled"));
    QCOMPARE(banner->kind(), widgets::Banner::Kind::No);
    QCOMPARE(banner->sentence(),
             QStringLiteral("Already paid online: refund €18.30 · R07 · <i>sold out</i>"));
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!banner->isVisible());
}

void TstShell::silenceIsSaid()
{
    const auto shown = window();
    auto *banner = shown->findChild<widgets::Banner *>(QStringLiteral("shellBanner"));
    till::TillState state = test::sampleState();
    state.goodcom.isEnabled = true;
    state.goodcom.silence = till::Silence::NoPoll;
    state.goodcom.lastPollAtUtc = m_clock.nowUtc().addSecs(-300);
    shown->showState(state);
    QTRY_COMPARE(banner->headline(), QStringLiteral("The order printer has been silent for 5 min"));
    QSignalSpy settings(shown.get(), &MainWindow::printerSettingsWanted);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QCOMPARE(settings.count(), 1);
    QCOMPARE(shown->currentPage(), PageId::Settings);
    state.goodcom.silence = till::Silence::FewOrders;
    shown->showState(state);
    QTRY_COMPARE(banner->headline(), QStringLiteral("Unusually few orders"));
}

void TstShell::clockAndTitle()
{
    const auto shown = window();
    QCOMPARE(shown->findChild<widgets::AmountLabel *>(QStringLiteral("clock"))->amount(),
             QStringLiteral("19:12"));
    till::TillState state = test::sampleState();
    state.openOrders = 2;
    shown->showState(state);
    QTRY_VERIFY(shown->windowTitle().startsWith(QStringLiteral("(2) ")));
    QCOMPARE(shown->rail()->button(PageId::Extern)->badge(), 2);
}

void TstShell::targetsAndNames()
{
    const auto shown = window(1024, 768);
    for (const QAbstractButton *button : shown->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->height() >= 44 && button->width() >= 44, qPrintable(button->objectName()));
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TstShell)
#include "tst_shell.moc"
