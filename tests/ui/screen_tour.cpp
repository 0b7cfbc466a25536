// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_tour.h"

#include "ui/extern/extern_page.h"
#include "ui/paper/paper_view.h"
#include "ui/sale/cart_panel.h"
#include "ui/sale/product_grid.h"
#include "ui/sale/sale_page.h"
#include "ui/settings/choice_list.h"
#include "ui/settings/setting_pane.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/alarm_view.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace kassa::test {

using shell::PageId;

namespace {

// clang-format off
constexpr const char *kScenes[] = {
    "session-open",
    "sale-closed",
    "extern-no-session",
    "extern-off",
    "extern-waiting",
    "extern-order",
    "payment-cash",
    "payment-card",
    "payment-other",
    "payment-split",
    "payment-parts",
    "reason-cancel",
    "orders-waiting",
    "extern-receipt",
    "extern-paid",
    "reason-refund",
    "extern-awaiting",
    "extern-free-time",
    "reason-reject",
    "extern-accepted",
    "extern-no-paper",
    "banner-paper",
    "papers-open",
    "orders-finished",
    "orders-no-match",
    "orders-export",
    "sale-empty",
    "sale-cart",
    "loyalty-known",
    "loyalty-blocked",
    "loyalty-offline",
    "sale-payment",
    "sale-booked",
    "board-empty",
    "board-awaiting",
    "board-free",
    "board-reject",
    "board-accepted",
    "board-finished",
    "alarm-elsewhere",
    "alarm-sheet",
    "alarm-muted",
    "session-close",
    "session-question",
    "session-cash",
    "report-x",
    "report-save",
    "report-z",
    "settings-shop",
    "settings-till",
    "settings-alarm",
    "settings-reasons",
    "settings-external",
    "settings-renew",
    "settings-goodcom",
    "goodcom-fields",
    "goodcom-renew",
    "settings-look",
    "settings-printer",
    "settings-receipt-printer",
    "settings-signing",
    "settings-outage",
    "settings-signed",
    "settings-expired",
    "settings-restored",
    "settings-pepmax",
    "settings-loymax",
    "settings-links",
    "settings-backup",
    "backup-restore",
};
// clang-format on

/// The same order under another reference, to be answered on the screen.
QJsonObject asked(QJsonObject call, const QString &ref)
{
    QJsonObject order = call[QStringLiteral("order")].toObject();
    order[QStringLiteral("ref")] = ref;
    call[QStringLiteral("order")] = order;
    call[QStringLiteral("confirm")] = QStringLiteral("screen");
    return call;
}

void scrollToEnd(const QWidget &page)
{
    for (const auto *area : page.findChildren<QScrollArea *>()) {
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
}

} // namespace

QStringList ScreenTour::scenes()
{
    QStringList names;
    for (const char *name : kScenes) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

QString ScreenTour::run(SampleTill &till)
{
    m_till = &till;
    m_problem.clear();
    withoutSession();
    waiting();
    orderInWork();
    payments();
    externalOrdersWhileWaiting();
    preview();
    paidOnline();
    answering();
    withoutPaper();
    externalOrders();
    sale();
    orderBoard();
    session();
    settings();
    return m_problem;
}

void ScreenTour::withoutSession()
{
    showPage(PageId::Session);
    stop("session-open");
    showPage(PageId::Sale);
    stop("sale-closed");
    showPage(PageId::Extern);
    stop("extern-no-session");
}

void ScreenTour::waiting()
{
    m_till->clock.setTime(8, 58);
    m_till->client->openSession(money::Money::fromMinor(15000));
    expect([this] { return m_till->client->state().session.has_value(); }, "a session");
    m_till->clock.setTime(17, 20);
    stop("extern-off");
    m_till->client->setExternMode(true);
    expect([this] { return m_till->client->state().externMode; }, "extern mode");
    for (int i = 0; i < 5; ++i) {
        m_till->clock.setTime(17, 25 + 7 * i, 11 * i);
        const QString ref = QStringLiteral("W-47%1").arg(7 + i, 2, 10, QLatin1Char('0'));
        expect([&] { return m_till->call(unattendedCall(ref)) == 0; }, "an order that needs no hand");
    }
    expect([this] { return m_till->client->state().finishedToday == 5; }, "five finished orders");
    m_till->clock.setTime(17, 58, 46);
    stop("extern-waiting");
}

void ScreenTour::orderInWork()
{
    m_till->clock.setTime(18, 12, 4);
    m_till->post(deliveryCall(), true);
    expect([this] { return isWorkingOn(QStringLiteral("W-4712")); }, "W-4712 in work");
    m_till->clock.setTime(18, 12, 25);
    m_till->post(collectionCall(), true);
    expect([this] { return m_till->client->state().openOrders == 2; }, "A-0234 in the queue");
    m_till->clock.setTime(18, 12, 57);
    m_till->post(tableCall());
    expect([this] { return m_till->client->state().openOrders == 3; }, "K-0087 in the queue");
    m_till->clock.setTime(18, 13, 6);
    stop("extern-order");
}

void ScreenTour::payments()
{
    click("payCash");
    type("paymentAmount", QStringLiteral("50"));
    stop("payment-cash");
    click("tenderCard");
    stop("payment-card");
    click("tenderOther");
    stop("payment-other");
    click("paymentBack");
    click("paySplit");
    stop("payment-split");
    click("quickSum1");
    click("tenderCash");
    type("paymentAmount", QStringLiteral("10"));
    click("paymentFinish");
    stop("payment-parts");
    click("paymentBack");
    click("cancelOrder");
    stop("reason-cancel");
    click("reasonBack");
}

void ScreenTour::externalOrdersWhileWaiting()
{
    showPage(PageId::ExternalOrders);
    auto *table = m_till->window->findChild<QTableView *>(QStringLiteral("requestTable"));
    expect([table] { return table != nullptr && table->model()->rowCount() >= 8; }, "the list of requests");
    if (m_problem.isEmpty()) {
        table->selectRow(1); // its caller waits
    }
    stop("orders-waiting");
    showPage(PageId::Extern);
}

void ScreenTour::preview()
{
    click("payCash");
    type("paymentAmount", QStringLiteral("50"));
    click("paymentFinish");
    expect([this] { return button(QStringLiteral("nextOrder")) != nullptr; }, "the receipt");
    expect([this] { return m_till->client->state().printer.waiting == 0; }, "the paper");
    stop("extern-receipt");
}

void ScreenTour::paidOnline()
{
    click("nextOrder");
    expect([this] { return isWorkingOn(QStringLiteral("A-0234")); }, "A-0234 in work");
    stop("extern-paid");
    click("cancelOrder");
    click("reason0");
    stop("reason-refund");
    click("reasonConfirm");
}

void ScreenTour::answering()
{
    expect([this] { return button(QStringLiteral("acceptOrder")) != nullptr; }, "K-0087 to be answered");
    stop("extern-awaiting");
    auto *times = m_till->window->findChild<QWidget *>(QStringLiteral("acceptTimes"));
    const QList<QAbstractButton *> choices =
        times != nullptr ? times->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    if (!choices.isEmpty()) {
        choices.last()->click();
    }
    stop("extern-free-time");
    click("rejectOrder");
    stop("reason-reject");
    click("reasonBack");
    click("acceptOrder");
    expect([this] { return button(QStringLiteral("payCash")) != nullptr; }, "K-0087 to be paid");
    stop("extern-accepted");
}

void ScreenTour::withoutPaper()
{
    expect([this] { return m_till->breakPrinter(); }, "a printer that fails");
    click("payCash");
    click("paymentFinish");
    expect([this] { return m_till->client->state().printer.failed > 0; }, "a failed paper");
    stop("extern-no-paper");
    click("nextOrder");
    stop("banner-paper");
    showPage(PageId::PrintJobs);
    auto *papers = m_till->window->findChild<QTableView *>(QStringLiteral("paperTable"));
    expect([papers] { return papers != nullptr && papers->model()->rowCount() >= 6; }, "the list of papers");
    stop("papers-open");
    showPage(PageId::Extern);
    m_till->client->discardPapers();
    expect([this] { return m_till->client->state().printer.failed == 0; }, "no failed paper");
}

void ScreenTour::externalOrders()
{
    showPage(PageId::ExternalOrders);
    auto *table = m_till->window->findChild<QTableView *>(QStringLiteral("requestTable"));
    if (table != nullptr) {
        table->selectRow(2);
    }
    stop("orders-finished");
    auto *search = m_till->window->findChild<QWidget *>(QStringLiteral("requestSearch"));
    auto *edit = qobject_cast<QLineEdit *>(search);
    if (edit == nullptr && search != nullptr) {
        edit = search->findChild<QLineEdit *>();
    }
    expect([edit] { return edit != nullptr; }, "the search field");
    if (!m_problem.isEmpty()) {
        return;
    }
    edit->setText(QStringLiteral("Zimtschnecke"));
    expect([table] { return table->model()->rowCount() == 0; }, "an empty list");
    stop("orders-no-match");
    edit->clear();
    expect([table] { return table->model()->rowCount() > 0; }, "the whole list");
    click("exportCsv");
    stop("orders-export");
    click("exportCancel");
}

void ScreenTour::sale()
{
    showPage(PageId::Sale);
    auto *page = m_till->window->findChild<sale::SalePage *>();
    expect([page] { return page != nullptr && page->productGrid()->pageCount() > 0; }, "the articles");
    stop("sale-empty");
    if (!m_problem.isEmpty()) {
        return;
    }
    const QList<store::Product> products = sampleProducts();
    for (const int index : {0, 0, 4, 8, 12, 12, 15}) {
        const auto line = sale::lineFor(products.at(index), money::builtInTaxTable(), QStringLiteral("AT"),
                                        QDate(2026, 11, 22));
        expect([&] { return line && page->cartPanel()->add(*line); }, "a line in the cart");
    }
    stop("sale-cart");
    loyalty(*page);
    click("pay");
    type("paymentAmount", QStringLiteral("60"));
    stop("sale-payment");
    click("paymentFinish");
    expect([this] { return button(QStringLiteral("bookedNext")) != nullptr; }, "the booked sale");
    m_till->client->discardPapers();
    stop("sale-booked");
    click("bookedNext");
}

// Answers as a loyalty system gives them, shown to the page alone.
void ScreenTour::loyalty(sale::SalePage &page)
{
    const settings::Config before = m_till->client->config();
    settings::Config config = before;
    config.loymax.isEnabled = true;
    page.showConfig(config);
    till::TillState state = m_till->client->state();
    state.loymax.isEnabled = true;
    state.loyalty.phase = till::LoyaltyPhase::Known;
    state.loyalty.lines = page.cartPanel()->model()->cart().lines();
    state.loyalty.shownCard = QStringLiteral("*********2201");
    state.loyalty.holder = QStringLiteral("Max Muster");
    state.loyalty.balance = money::Money::fromMinor(34'000);
    state.loyalty.available = money::Money::fromMinor(4'000);
    state.loyalty.cashback = money::Money::fromMinor(220);
    state.loyalty.discounts = {{1, money::Money::fromMinor(170), QStringLiteral("Plus")}};
    state.loyalty.cashierMessage = QStringLiteral("Nach der App fragen: doppelte Punkte bis Sonntag.");
    state.loyalty.needsPin = true;
    page.showState(state);
    click("loyaltyOpen");
    stop("loyalty-known");
    state.loyalty = till::LoyaltyState();
    state.loyalty.phase = till::LoyaltyPhase::Refused;
    state.loyalty.shownCard = QStringLiteral("*********2201");
    state.loyalty.problem = text::Message{text::Msg::LoyaltyCardBlocked, {}};
    state.loyalty.serverWords = QStringLiteral("Карта заблокирована");
    state.loyalty.offersOther = true;
    page.showState(state);
    stop("loyalty-blocked");
    state.loyalty.phase = till::LoyaltyPhase::Offline;
    state.loyalty.problem = text::Message{text::Msg::LoyaltyNoLink, {}};
    state.loyalty.serverWords.clear();
    state.loyalty.offersOther = false;
    state.loymax.figures.isDown = true;
    state.loymax.figures.rows.queued = 12;
    state.loymax.figures.rows.oldestQueuedAtUtc = QDateTime::currentDateTimeUtc().addSecs(-2'520);
    page.showState(state);
    stop("loyalty-offline");
    click("loyaltyBack");
    page.showConfig(before);
    page.showState(m_till->client->state());
}

void ScreenTour::orderBoard()
{
    m_till->clock.setTime(19, 12, 4);
    showPage(PageId::Orders);
    stop("board-empty");
    for (const auto &[ref, call] : {std::pair{QStringLiteral("W-4801"), deliveryCall()},
                                    std::pair{QStringLiteral("A-0301"), collectionCall()},
                                    std::pair{QStringLiteral("K-0091"), tableCall()}}) {
        expect([&] { return m_till->call(asked(call, ref)) == 0; }, "an order that needs a yes");
    }
    expect([this] { return m_till->client->state().awaitingYes == 3; }, "three orders that wait");
    expect([this] { return button(QStringLiteral("boardAccept")) != nullptr; }, "the order in its detail");
    m_till->clock.setTime(19, 12, 52);
    stop("board-awaiting");
    click("promiseFree");
    click("promiseFree");
    stop("board-free");
    click("boardReject");
    stop("board-reject");
    click("reasonBack");
    click("boardAccept");
    expect([this] { return m_till->client->state().awaitingYes == 2; }, "two orders that wait");
    click("boardReject"); // A-0301, paid online
    click("reason0");
    click("reasonConfirm");
    expect([this] { return m_till->client->state().awaitingYes == 1; }, "one order that waits");
    chooseTab(1);
    stop("board-accepted");
    chooseTab(2);
    stop("board-finished");
    chooseTab(0);
    alarm();
}

void ScreenTour::alarm()
{
    showPage(PageId::Sale);
    stop("alarm-elsewhere");
    m_till->clock.setTime(19, 14, 40);
    m_till->window->alarmView()->alarm().tick();
    stop("alarm-sheet");
    click("sheetMute");
    stop("alarm-muted");
    showPage(PageId::Orders);
    click("boardAccept");
    expect([this] { return m_till->client->state().awaitingYes == 0; }, "no order that waits");
}

void ScreenTour::session()
{
    showPage(PageId::Session);
    for (auto *stepper : m_till->window->page(PageId::Session)->findChildren<widgets::Stepper *>()) {
        if (stepper->isVisible()) {
            stepper->setValue(3);
        }
    }
    stop("session-close");
    click("closeSession");
    stop("session-question");
    click("leaveSessionOpen");
    click("moveCash");
    for (auto *field : m_till->window->findChildren<widgets::TextField *>(QStringLiteral("cashReason"))) {
        field->setText(QStringLiteral("Wechselgeld von der Bank"));
    }
    stop("session-cash");
    click("cashCancel");
    m_till->client->moveCash(order::MovementKind::PayOut, money::Money::fromMinor(-800),
                             QStringLiteral("Eier vom Markt"));
    expect([this] { return !m_till->client->state().movements.isEmpty(); }, "the pay-out");
    // In whatever language the paper is now.
    const auto isShown = [this] {
        const auto *paper = m_till->window->findChild<paper::PaperView *>();
        return paper != nullptr && paper->isVisible() && !paper->paperText().isEmpty();
    };
    click("showReport");
    expect([&] { return isShown(); }, "the X");
    stop("report-x");
    click("saveReport");
    for (auto *field : m_till->window->findChildren<widgets::TextField *>(QStringLiteral("saveFile"))) {
        field->setText(QStringLiteral("/nowhere/X.pdf"));
    }
    click("saveConfirm");
    stop("report-save");
    click("saveCancel");
    click("reportsBack");
    m_till->client->closeSession(money::Money::fromMinor(9'000), QStringLiteral("Münze verloren"));
    expect([&] { return isShown(); }, "the Z");
    stop("report-z");
    click("reportsBack");
    m_till->client->openSession(money::Money());
    expect([this] { return m_till->client->state().session.has_value(); }, "the next session");
}

void ScreenTour::settings()
{
    showPage(PageId::Settings);
    auto *page = m_till->window->findChild<setting_pages::SettingsPage *>();
    expect([page] { return page != nullptr; }, "the settings");
    if (!m_problem.isEmpty()) {
        return;
    }
    using setting_pages::SettingPageId;
    page->showPane(SettingPageId::Shop);
    stop("settings-shop");
    page->showPane(SettingPageId::Till);
    stop("settings-till");
    page->showPane(SettingPageId::Alarm);
    stop("settings-alarm");
    scrollToEnd(*page->pane(SettingPageId::Alarm));
    stop("settings-reasons");
    page->showPane(SettingPageId::External);
    stop("settings-external");
    click("renewToken");
    stop("settings-renew");
    click("renewCancel");
    page->showPane(SettingPageId::Goodcom);
    stop("settings-goodcom");
    scrollToEnd(*page->pane(SettingPageId::Goodcom));
    stop("goodcom-fields");
    click("goodcomRenew");
    stop("goodcom-renew");
    click("renewCancel");
    page->showPane(SettingPageId::Look);
    stop("settings-look");
    page->showPane(SettingPageId::Printer);
    stop("settings-printer");
    auto *targets = m_till->window->findChild<QWidget *>(QStringLiteral("print_target"));
    const QList<QAbstractButton *> kinds =
        targets != nullptr ? targets->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    expect([&kinds] { return kinds.size() == 4; }, "four kinds of printers");
    if (m_problem.isEmpty()) {
        kinds.at(2)->click();
    }
    stop("settings-receipt-printer");
    page->pane(SettingPageId::Printer)->discard();
    signing(*page);
    links(*page);
    backups(*page);
}

void ScreenTour::signing(setting_pages::SettingsPage &page)
{
    page.showPane(setting_pages::SettingPageId::Signing);
    stop("settings-signing");
    // The till tells its own state again whenever the language changes.
    using till::TillClient;
    QObject::disconnect(m_till->client.get(), &TillClient::stateChanged, &page,
                        &setting_pages::SettingsPage::showState);
    page.showState(signingInTrouble());
    stop("settings-outage");
    till::TillState state = signingInTrouble();
    till::FiscalState &fiscal = state.fiscal;
    fiscal.phase = till::FiscalPhase::Active;
    fiscal.isUnitReady = true;
    fiscal.unitProblem.reset();
    fiscal.unsignedCount = 0;
    fiscal.isReportDue = false;
    page.showState(state);
    stop("settings-signed");
    fiscal.certificateAge = till::CertificateAge::Ended;
    fiscal.validUntilUtc = QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    fiscal.yearlyPeriod = QStringLiteral("2025");
    fiscal.yearlyNumber = QStringLiteral("2026-000017");
    fiscal.yearlyCheckBy = QDate(2026, 2, 15);
    fiscal.isYearlyLate = true;
    page.showState(state);
    stop("settings-expired");
    fiscal = signingInTrouble().fiscal;
    fiscal.phase = till::FiscalPhase::Behind;
    fiscal.unitProblem.reset();
    fiscal.isReportDue = false;
    fiscal.isUnitReady = true;
    page.showState(state);
    stop("settings-restored");
    QObject::connect(m_till->client.get(), &TillClient::stateChanged, &page,
                     &setting_pages::SettingsPage::showState);
    page.showState(m_till->client->state());
}

void ScreenTour::backups(setting_pages::SettingsPage &page)
{
    page.showPane(setting_pages::SettingPageId::Backup);
    click("backUpNow");
    expect([this] { return m_till->client->backups().files.size() == 1; }, "the copy");
    auto *copies = page.findChild<setting_pages::ChoiceList *>(QStringLiteral("backupCopies"));
    copies->setValue(m_till->client->backups().files.value(0).path);
    page.showBackups(m_till->client->backups());
    stop("settings-backup");
    click("restoreBackup");
    expect(
        [this] { return m_till->window->findChild<QWidget *>(QStringLiteral("restoreOverlay")) != nullptr; },
        "the proof");
    stop("backup-restore");
    click("restoreCancel");
}

till::TillState ScreenTour::signingInTrouble() const
{
    till::TillState state = m_till->client->state();
    till::FiscalState &fiscal = state.fiscal;
    fiscal.phase = till::FiscalPhase::Outage;
    fiscal.cashboxId = QStringLiteral("GRAZ-01");
    fiscal.unitProblem = text::Message{text::Msg::SignerNoCard, {}};
    fiscal.certificate = QStringLiteral("5f3a9c1e77");
    fiscal.validUntilUtc = QDateTime(QDate(2029, 3, 31), QTime(0, 0), Qt::UTC);
    fiscal.keyCheckValue = QStringLiteral("wFEj");
    fiscal.startNumber = QStringLiteral("2026-000001");
    fiscal.lastNumber = QStringLiteral("2026-004513");
    fiscal.startCode =
        QStringLiteral("_R1-AT1_GRAZ-01_2026-000001_2026-11-02T08:01:12_0,00_0,00_0,00_0,00_0,00_") +
        QString(88, u'x');
    fiscal.nextPeriod = QStringLiteral("2026-11");
    fiscal.nextDay = QDate(2026, 12, 1);
    fiscal.outageSinceUtc = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    fiscal.unsignedCount = 37;
    fiscal.isReportDue = true;
    return state;
}

// A ticker that nobody answers for: the messages wait.
void ScreenTour::links(setting_pages::SettingsPage &page)
{
    using setting_pages::SettingPageId;
    QList<settings::Entry> entries;
    for (const auto &[key, value] :
         {std::pair("enabled", "true"), std::pair("host", "127.0.0.1"), std::pair("port", "1"),
          std::pair("branch", "017"), std::pair("salesperson", "1096")}) {
        entries.append({QStringLiteral("pepmax"), QString::fromLatin1(key), QString::fromLatin1(value)});
    }
    m_till->client->saveSettings(entries);
    expect([this] { return m_till->client->state().pepmax.isEnabled; }, "the ticker");
    m_till->client->sendLinkTest();
    expect([this] { return m_till->client->state().pepmax.figures.isDown; }, "a ticker that is down");
    page.showPane(SettingPageId::Pepmax);
    stop("settings-pepmax");
    page.showPane(SettingPageId::Loymax);
    stop("settings-loymax");
    page.showPane(SettingPageId::Links);
    auto *parts = page.findChild<QWidget *>(QStringLiteral("messagePart"));
    const QList<QAbstractButton *> choices =
        parts != nullptr ? parts->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    if (choices.size() == 3) {
        choices[1]->click();
    }
    auto *table = page.findChild<QTableView *>(QStringLiteral("messageTable"));
    expect([table] { return table != nullptr && table->model()->rowCount() == 2; }, "two waiting messages");
    stop("settings-links");
}

void ScreenTour::stop(const char *scene)
{
    m_scene = QString::fromLatin1(scene);
    if (!m_problem.isEmpty()) {
        return;
    }
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
    }
    m_stop(m_scene);
}

void ScreenTour::showPage(PageId page)
{
    if (m_problem.isEmpty()) {
        m_till->window->showPage(page);
        expect([this, page] { return m_till->window->currentPage() == page; }, "another screen");
    }
}

QAbstractButton *ScreenTour::button(const QString &objectName) const
{
    for (auto *candidate : m_till->window->findChildren<QAbstractButton *>(objectName)) {
        if (candidate->isVisible() && candidate->isEnabled()) {
            return candidate;
        }
    }
    return nullptr;
}

void ScreenTour::chooseTab(int index)
{
    auto *tabs = m_till->window->findChild<widgets::Segment *>(QStringLiteral("boardTabs"));
    expect([tabs] { return tabs != nullptr; }, "the lists of orders");
    if (m_problem.isEmpty()) {
        tabs->findChildren<QAbstractButton *>().at(index)->click();
    }
}

void ScreenTour::click(const char *objectName)
{
    const QString name = QString::fromLatin1(objectName);
    expect([&] { return button(name) != nullptr; }, objectName);
    if (m_problem.isEmpty()) {
        button(name)->click();
        QCoreApplication::processEvents();
    }
}

void ScreenTour::type(const char *objectName, const QString &text)
{
    for (auto *edit : m_till->window->findChildren<QLineEdit *>(QString::fromLatin1(objectName))) {
        if (edit->isVisible()) {
            edit->setText(text);
            return;
        }
    }
    expect([] { return false; }, objectName);
}

void ScreenTour::expect(const std::function<bool()> &isReached, const char *what)
{
    if (m_problem.isEmpty() && !QTest::qWaitFor(isReached, SampleTill::kWaitMs)) {
        m_problem = QStringLiteral("after %1: missing %2").arg(m_scene, QString::fromLatin1(what));
    }
}

bool ScreenTour::isWorkingOn(const QString &ref) const
{
    const auto *page = m_till->window->findChild<externmode::ExternPage *>();
    return page != nullptr && page->desk().scene() == externmode::Scene::Working &&
           page->desk().order()->content.ref == ref;
}

} // namespace kassa::test
