// SPDX-License-Identifier: GPL-3.0-or-later
// The extern mode: which order comes next (pure), how words and ages read, and the page driven as a cashier
// does.
#include "tests/support/fake_clock.h"
#include "tests/ui/extern_till.h"
#include "tests/ui/till_samples.h"
#include "ui/extern/extern_page.h"
#include "ui/extern/waiting_marks.h"
#include "ui/extern/waiting_view.h"
#include "ui/models/format.h"
#include "ui/models/server_url.h"
#include "ui/order_parts/reason_dialog.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace kassa;
using kassa::externmode::ExternDesk;
using kassa::externmode::ExternPage;
using kassa::externmode::Scene;
using kassa::money::Money;
using kassa::widgets::TouchButton;

namespace {

/// A page in a window, with the client whose signals it follows.
class Bench
{
public:
    explicit Bench(const settings::Config &config = test::sampleConfig(),
                   const till::TillState &state = test::sampleState())
    {
        test::asked().clear();
        test::paid().clear();
        test::startState() = state;
        client.reset(test::makeClient(config, nullptr));
        window.resize(1280, 736);
        page = new ExternPage(*client, clock, &window);
        page->setGeometry(0, 0, 1168, 736);
        window.show();
    }
    [[nodiscard]] bool activate()
    {
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    template<class T = TouchButton>
    [[nodiscard]] T *find(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { find(name)->click(); }
    void arrive(const QList<order::Order> &orders) const
    {
        Q_EMIT client->ordersChanged(orders);
        Q_EMIT client->ordersArrived(orders);
    }
    void open(const order::Order &order) const
    {
        arrive({order});
        Q_EMIT client->orderOpened(order);
    }

    test::FakeClock clock;
    std::unique_ptr<till::TillClient> client;
    QWidget window;
    ExternPage *page = nullptr;
};

order::Order withId(order::OrderId id)
{
    return test::sampleOrder(id, QStringLiteral("W-%1").arg(id));
}

} // namespace

class TestExternPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ages_data();
    void ages();
    void dates_data();
    void dates();
    void wanted_data();
    void wanted();
    void unattendedReceiptWaitsForItsTurn();
    void serverUrl_data();
    void serverUrl();

    void saysWhatIsMissing();
    void waitsAndTicks();
    void tokenIsMaskedUntilAsked();
    void sendsATestOrder();
    void opensTheOldestByItself();
    void opensNothingWhileHidden();
    void newOrderDoesNotDisturb();
    void finishesAsPaid();
    void paysInCash();
    void cancelNeedsAReason();
    void acceptsWithATime();
    void rejectsWithAReason();
    void rejectsWithTheShopsReasons();
    void testOrderOnlyGoesOn();
    void previewThenNext();
    void autonextShowsChangeInAToast();
    void paperProblemStaysWithTheReceipt();
    void refundLineOnCancelledOnlinePayment();
    void cancelledElsewhere();
    void backLeavesTheOrderOpenAndComesBack();
    void choosesAnotherFromTheQueue();
    void refusedOpeningIsNotRepeated();
    void controlsAreNamedAndLargeEnough();
};

void TestExternPage::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("ticking");
    QTest::newRow("negative") << qint64(-5) << "0:00 min"
                              << "0 s";
    QTest::newRow("seconds") << qint64(48) << "0:48 min"
                             << "48 s";
    QTest::newRow("minutes with seconds") << qint64(302) << "5:02 min"
                                          << "5 min 2 s";
    QTest::newRow("just below ten") << qint64(599) << "9:59 min"
                                    << "9 min 59 s";
    QTest::newRow("ten") << qint64(600) << "10 min"
                         << "10 min 0 s";
    QTest::newRow("hours") << qint64(12000) << "3 h 20"
                           << "3 h 20 min";
    QTest::newRow("full hour") << qint64(3600) << "1 h 00"
                               << "1 h 0 min";
}

void TestExternPage::ages()
{
    QFETCH(qint64, seconds);
    const models::LocaleFormat format;
    QTEST(format.age(seconds), "age");
    QTEST(format.tickingAge(seconds), "ticking");
}

void TestExternPage::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("note");
    QTest::newRow("de") << "de"
                        << "22.11.2026 20:05" << u"1.284,60\u00A0€"_qs << u"20\u00A0€"_qs;
    QTest::newRow("es") << "es"
                        << "22/11/2026 20:05" << u"1284,60\u00A0€"_qs << u"20\u00A0€"_qs;
    QTest::newRow("ru") << "ru"
                        << "22.11.2026 20:05" << u"1\u00A0284,60\u00A0€"_qs << u"20\u00A0€"_qs;
    QTest::newRow("en") << "en"
                        << "22/11/2026 20:05" << u"€1,284.60"_qs << u"€20"_qs;
}

void TestExternPage::dates()
{
    QFETCH(QString, language);
    const models::LocaleFormat format(language, QStringLiteral("EUR"), QTimeZone("Europe/Vienna"));
    QTEST(format.dateTime(QDateTime(QDate(2026, 11, 22), QTime(19, 5), Qt::UTC)), "date");
    QTEST(format.money(Money::fromMinor(128460)), "money");
    QTEST(format.denomination(Money::fromMinor(2000)), "note");
    QCOMPARE(format.dateTime(QDateTime()), QString());
}

void TestExternPage::wanted_data()
{
    QTest::addColumn<order::Order>("first");
    QTest::addColumn<bool>("opensFirst");

    order::Order order = withId(1);
    QTest::newRow("plain order") << order << true;
    order.content.payments = test::onlineCard();
    QTest::newRow("pre-filled payments wait for the cashier") << order << true;
    order.handling.autoprint = true;
    QTest::newRow("autoprint never appears for work") << order << false;
    order.status = order::Status::Done;
    order.previewDue = true;
    QTest::newRow("its preview takes its turn") << order << true;
    order.previewDue = false;
    QTest::newRow("done") << order << false;

    order = withId(1);
    order.confirmation = order::Confirmation::Queued;
    order.confirmer = order::Confirmer::Screen;
    QTest::newRow("awaits a yes on screen") << order << true;
    order.confirmer = order::Confirmer::Printer;
    QTest::newRow("the printer is asked") << order << false;
    order.confirmation = order::Confirmation::Accepted;
    QTest::newRow("accepted, to be paid") << order << true;
    order = withId(1);
    order.test = true;
    QTest::newRow("test order") << order << true;
}

void TestExternPage::wanted()
{
    QFETCH(order::Order, first);
    QFETCH(bool, opensFirst);
    const QList<order::Order> queue{first, withId(2)};
    ExternDesk desk;
    QCOMPARE(desk.wanted(queue), 0); // no session
    desk.setRunning(true, false);
    QCOMPARE(desk.wanted(queue), 0); // mode off
    desk.setRunning(true, true);
    QCOMPARE(desk.wanted(queue), opensFirst ? 1 : 2);
    desk.opening(2);
    QCOMPARE(desk.wanted(queue), 0); // one at a time
    desk.opened(queue.last());
    QCOMPARE(desk.scene(), Scene::Working);
    QCOMPARE(desk.wanted(queue), 0);
    QCOMPARE(desk.putBack(), 2);
    QCOMPARE(desk.wanted(queue), 2); // what was put back comes first
}

void TestExternPage::unattendedReceiptWaitsForItsTurn()
{
    ExternDesk desk;
    desk.setRunning(true, true);
    const order::Order inWork = withId(1);
    desk.opened(inWork);
    order::Order unattended = withId(2);
    unattended.status = order::Status::Done;
    unattended.previewDue = true;
    QVERIFY(!desk.booked(test::sampleReceipt(unattended, test::onlineCard())));
    QCOMPARE(desk.orderId(), 1);
    desk.clear();
    QCOMPARE(desk.wanted({unattended}), 2);
    desk.opened(unattended);
    QCOMPARE(desk.scene(), Scene::Preview);
    QVERIFY(desk.receipt().has_value());
}

void TestExternPage::serverUrl_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("expected");
    QTest::newRow("loopback") << "127.0.0.1" << false << "http://127.0.0.1:8360";
    QTest::newRow("TLS") << "192.168.1.20" << true << "https://192.168.1.20:8360";
    QTest::newRow("IPv6") << "::1" << false << "http://[::1]:8360";
}

void TestExternPage::serverUrl()
{
    QFETCH(QString, address);
    QFETCH(bool, tls);
    till::ServerState server;
    server.address = address;
    server.tls = tls;
    server.port = 8360;
    QTEST(models::serverUrl(server), "expected");
}

void TestExternPage::saysWhatIsMissing()
{
    Bench bench;
    QSignalSpy session(bench.page, &ExternPage::openSessionRequested);
    till::TillState state = test::sampleState();
    state.session.reset();
    Q_EMIT bench.client->stateChanged(state);
    QCOMPARE(bench.page->desk().scene(), Scene::NoSession);
    bench.click("waitingMissingAction");
    QCOMPARE(session.size(), 1);
    QVERIFY(!bench.find("sendTestOrder")->isEnabled());

    state = test::sampleState();
    state.externMode = false;
    Q_EMIT bench.client->stateChanged(state);
    bench.click("waitingMissingAction");
    QCOMPARE(test::asked(), QStringList{QStringLiteral("mode on")});

    state = test::sampleState();
    state.server.listening = false;
    state.server.problem =
        text::Message{text::Msg::StartPortInUse, {QStringLiteral("127.0.0.1"), QStringLiteral("8360")}};
    Q_EMIT bench.client->stateChanged(state);
    QCOMPARE(bench.find<widgets::EmptyState>("waitingMissing")->accessibleDescription(),
             text::toText(*state.server.problem));
}

void TestExternPage::waitsAndTicks()
{
    till::TillState state = test::sampleState();
    Bench bench(test::sampleConfig(), state);
    auto *last = bench.find<externmode::TickingLine>("waitingLast");
    QCOMPARE(last->sentence(), QStringLiteral("No order has come yet"));
    state.lastOrder =
        till::LastOrder{QStringLiteral("W-4711"), bench.clock.nowUtc().addSecs(-302), Money::fromMinor(3840)};
    Q_EMIT bench.client->stateChanged(state);
    QCOMPARE(last->sentence(), QStringLiteral("Last order W-4711 · 5 min 2 s ago · €38.40"));
    bench.clock.advanceMs(1000);
    QTRY_COMPARE(last->sentence(), QStringLiteral("Last order W-4711 · 5 min 3 s ago · €38.40"));
}

void TestExternPage::tokenIsMaskedUntilAsked()
{
    settings::Config config = test::sampleConfig();
    config.external.token = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789");
    Bench bench(config);
    auto *token = bench.find<QLabel>("securityToken");
    QVERIFY(!token->text().contains(QStringLiteral("abc")));
    bench.click("securityTokenShow");
    QCOMPARE(token->text(), config.external.token);
    bench.click("securityTokenShow");
    QVERIFY(!token->text().contains(QStringLiteral("abc")));
    bench.click("blockingUrlCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:8360/external/order"));
}

void TestExternPage::sendsATestOrder()
{
    Bench bench;
    QVERIFY(bench.activate());
    QTest::keyClick(&bench.window, Qt::Key_F9);
    QTRY_COMPARE(test::asked(), QStringList{QStringLiteral("test order")});
}

void TestExternPage::opensTheOldestByItself()
{
    Bench bench;
    bench.arrive({withId(4), withId(7)});
    QCOMPARE(test::asked(), QStringList{QStringLiteral("open 4")});
    Q_EMIT bench.client->orderOpened(withId(4));
    QCOMPARE(bench.page->desk().scene(), Scene::Working);
    QCOMPARE(bench.find<QLabel>("workRef")->text(), QStringLiteral("W-4"));
    QCOMPARE(bench.find<widgets::AmountLabel>("actionHero")->amount(), QStringLiteral("€38.40"));
}

void TestExternPage::opensNothingWhileHidden()
{
    Bench bench;
    bench.page->hide();
    bench.arrive({withId(4)});
    QVERIFY(test::asked().isEmpty());
    bench.page->show();
    QCOMPARE(test::asked(), QStringList{QStringLiteral("open 4")});
}

void TestExternPage::newOrderDoesNotDisturb()
{
    Bench bench;
    bench.open(withId(4));
    test::asked().clear();
    bench.arrive({withId(3), withId(9)});
    QVERIFY(test::asked().isEmpty());
    QCOMPARE(bench.page->desk().orderId(), 4);
}

void TestExternPage::finishesAsPaid()
{
    Bench bench;
    order::Order order = withId(4);
    order.content.payments = test::onlineCard();
    bench.open(order);
    auto *finish = bench.find("finishAsPaid");
    QVERIFY(finish->isVisible());
    QVERIFY(finish->detail().contains(QStringLiteral("Kreditkarte")));
    QCOMPARE(bench.find<widgets::AmountLabel>("actionHero")->amount(), QStringLiteral("€0.00"));
    finish->click();
    QCOMPARE(test::asked().last(), QStringLiteral("pay 4"));
    QCOMPARE(test::paid(), test::onlineCard());
    QVERIFY(!finish->isEnabled()); // nothing can be pressed twice
}

void TestExternPage::paysInCash()
{
    Bench bench;
    QVERIFY(bench.activate());
    bench.open(withId(4));
    QVERIFY(!bench.find("finishAsPaid")->isVisible());
    QTest::keyClick(&bench.window, Qt::Key_F9);
    QTRY_VERIFY(bench.find<QLineEdit>("paymentAmount") != nullptr);
    auto *amount = bench.find<QLineEdit>("paymentAmount");
    QTRY_VERIFY(amount->hasFocus());
    QTest::keyClicks(amount, QStringLiteral("50"));
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(test::asked().last(), QStringLiteral("pay 4"));
    QCOMPARE(test::paid().size(), 1);
    QCOMPARE(test::paid().first().amount.minor(), 3840);
    QCOMPARE(test::paid().first().given.minor(), 5000);
}

void TestExternPage::cancelNeedsAReason()
{
    Bench bench;
    bench.open(withId(4));
    bench.click("cancelOrder");
    auto *confirm = bench.find("reasonConfirm");
    QVERIFY(confirm->isVisible());
    QVERIFY(!confirm->isEnabled());
    auto *own = bench.find<QLineEdit>("reasonOwnEdit");
    QTest::keyClicks(own, QStringLiteral("  no dough left "));
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QCOMPARE(test::asked().last(), QStringLiteral("cancel 4 no dough left"));
}

void TestExternPage::acceptsWithATime()
{
    Bench bench;
    order::Order order = withId(4);
    order.confirmation = order::Confirmation::Queued;
    order.confirmer = order::Confirmer::Screen;
    bench.open(order);
    QVERIFY(!bench.find("payCash")->isVisible());
    QVERIFY(!bench.find("nextOrder")->isVisible());
    QVERIFY(bench.find("acceptOrder")->isVisible());
    bench.click("acceptOrder"); // half an hour from 18:12
    QCOMPARE(test::asked().last(), QStringLiteral("accept 4 18:42"));
    order.confirmation = order::Confirmation::Accepted;
    Q_EMIT bench.client->ordersChanged({order});
    QVERIFY(bench.find("payCash")->isVisible());
    QVERIFY(bench.find("payCash")->isEnabled());
}

void TestExternPage::rejectsWithAReason()
{
    Bench bench;
    order::Order order = withId(4);
    order.confirmation = order::Confirmation::Queued;
    order.confirmer = order::Confirmer::Screen;
    bench.open(order);
    bench.click("rejectOrder");
    bench.click("reason0");
    bench.click("reasonConfirm");
    QCOMPARE(test::asked().last(), QStringLiteral("reject 4 Sold out"));
}

void TestExternPage::rejectsWithTheShopsReasons()
{
    settings::Config config = test::sampleConfig();
    config.till.rejectReasons = {QStringLiteral("Oven is broken, sorry"), QStringLiteral("Only until 21:00")};
    Bench bench(config);
    order::Order order = withId(4);
    order.confirmation = order::Confirmation::Queued;
    order.confirmer = order::Confirmer::Screen;
    bench.open(order);
    bench.click("rejectOrder");
    bench.click("reason1");
    bench.click("reasonConfirm");
    QCOMPARE(test::asked().last(), QStringLiteral("reject 4 Only until 21:00"));
}

void TestExternPage::testOrderOnlyGoesOn()
{
    Bench bench;
    order::Order order = withId(4);
    order.test = true;
    bench.open(order);
    for (const char *name : {"payCash", "payCard", "paySplit", "cancelOrder", "printAgain", "acceptOrder"}) {
        QVERIFY2(!bench.find(name)->isVisible(), name);
    }
    bench.click("nextOrder");
    QCOMPARE(test::asked().last(), QStringLiteral("next 4"));
    QCOMPARE(bench.page->desk().scene(), Scene::Waiting);
}

void TestExternPage::previewThenNext()
{
    Bench bench;
    QVERIFY(bench.activate());
    order::Order order = withId(4);
    bench.open(order);
    bench.arrive({withId(5)});
    bench.click("payCash");
    bench.click("paymentFinish");
    QList<order::Payment> payments = test::voucherAndCash();
    payments[1].given = Money::fromMinor(5000);
    order.status = order::Status::Done;
    Q_EMIT bench.client->ordersChanged({order});
    QCOMPARE(bench.page->desk().scene(), Scene::Working); // the receipt follows
    Q_EMIT bench.client->receiptBooked(test::sampleReceipt(order, payments));
    QCOMPARE(bench.page->desk().scene(), Scene::Preview);
    QCOMPARE(bench.find<QLabel>("receiptNumber")->text(), QStringLiteral("2026-000042"));
    QCOMPARE(bench.find<widgets::AmountLabel>("actionHero")->amount(), QStringLiteral("€21.60"));
    QVERIFY(!bench.find<QLabel>("receiptImage")->pixmap(Qt::ReturnByValue).isNull());
    bench.click("printAgain");
    QCOMPARE(test::asked().last(), QStringLiteral("print 1004"));
    QTest::keyClick(&bench.window, Qt::Key_Return);
    QTRY_COMPARE(test::asked().last(), QStringLiteral("open 5"));
    QVERIFY(test::asked().contains(QStringLiteral("next 4")));
}

void TestExternPage::autonextShowsChangeInAToast()
{
    Bench bench;
    QSignalSpy toast(bench.page, &ExternPage::toastRequested);
    order::Order order = withId(4);
    bench.open(order);
    bench.arrive({withId(5)});
    order.status = order::Status::Done;
    QList<order::Payment> payments = test::voucherAndCash();
    payments[1].given = Money::fromMinor(3000);
    till::BookedReceipt booked = test::sampleReceipt(order, payments);
    booked.show = false;
    Q_EMIT bench.client->ordersChanged({order});
    Q_EMIT bench.client->receiptBooked(booked);
    QCOMPARE(test::asked().last(), QStringLiteral("open 5"));
    QCOMPARE(toast.size(), 1);
    QVERIFY(toast.first().first().toString().contains(QStringLiteral("€1.60")));
}

void TestExternPage::paperProblemStaysWithTheReceipt()
{
    Bench bench;
    order::Order order = withId(4);
    bench.open(order);
    Q_EMIT bench.client->receiptBooked(test::sampleReceipt(order, test::onlineCard()));
    till::PaperOutcome outcome;
    outcome.receiptId = 1004;
    outcome.problem = {text::Msg::PaperNoFont, {}};
    Q_EMIT bench.client->paperFinished(outcome);
    QVERIFY(bench.find<QWidget>("receiptProblem")->isVisible());
    bench.click("paperRetry");
    bench.click("paperWithout");
    QVERIFY(test::asked().contains(QStringLiteral("retry papers")));
    QVERIFY(test::asked().contains(QStringLiteral("discard papers")));
    outcome.ok = true;
    Q_EMIT bench.client->paperFinished(outcome);
    QVERIFY(!bench.find<QWidget>("receiptProblem")->isVisible());
}

void TestExternPage::refundLineOnCancelledOnlinePayment()
{
    Bench bench;
    order::Order order = withId(4);
    order.content.payments = test::onlineCard();
    bench.open(order);
    auto *notice = bench.find<widgets::Banner>("externNotice");
    QVERIFY(!notice->isVisible());
    bench.click("cancelOrder");
    QVERIFY(bench.find<QWidget>("reasonRefund")->isVisible());
    bench.click("reason1");
    bench.click("reasonConfirm");
    order.status = order::Status::Cancelled;
    Q_EMIT bench.client->ordersChanged({order});
    QVERIFY(notice->isVisible());
    QVERIFY(notice->headline().contains(QStringLiteral("€38.40")));
    QCOMPARE(bench.page->desk().scene(), Scene::Waiting);
    notice->actionButton()->click();
    QVERIFY(!notice->isVisible());
}

void TestExternPage::cancelledElsewhere()
{
    Bench bench;
    order::Order order = withId(4);
    bench.open(order);
    bench.click("payCash");
    QVERIFY(bench.find<QLineEdit>("paymentAmount")->isVisible());
    order.status = order::Status::Cancelled;
    order.closeReason = QStringLiteral("The shop took it back.");
    Q_EMIT bench.client->ordersChanged({order});
    QVERIFY(!bench.find<QLineEdit>("paymentAmount")->isVisible());
    auto *notice = bench.find<widgets::Banner>("externNotice");
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->sentence(), order.closeReason);
}

void TestExternPage::backLeavesTheOrderOpenAndComesBack()
{
    Bench bench;
    QSignalSpy back(bench.page, &ExternPage::backRequested);
    bench.arrive({withId(4), withId(5)});
    Q_EMIT bench.client->orderOpened(withId(4));
    bench.click("workBack");
    bench.page->hide(); // the shell goes to the sale
    QCOMPARE(test::asked().last(), QStringLiteral("back 4"));
    QCOMPARE(back.size(), 1);
    bench.arrive({withId(1)}); // an older one comes meanwhile
    bench.page->show();
    QCOMPARE(test::asked().last(), QStringLiteral("open 4"));
}

void TestExternPage::choosesAnotherFromTheQueue()
{
    Bench bench;
    bench.arrive({withId(4), withId(5)});
    Q_EMIT bench.client->orderOpened(withId(4));
    auto *list = bench.find<QListView>("queueList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(test::asked().mid(1), (QStringList{QStringLiteral("back 4"), QStringLiteral("open 5")}));
    Q_EMIT bench.client->orderOpened(withId(5));
    QCOMPARE(bench.page->desk().orderId(), 5);
}

void TestExternPage::refusedOpeningIsNotRepeated()
{
    Bench bench;
    bench.arrive({withId(4), withId(5)});
    till::Refused refused;
    refused.command = till::Command::OpenOrder;
    refused.orderId = 4;
    Q_EMIT bench.client->refused(refused);
    QCOMPARE(test::asked(), (QStringList{QStringLiteral("open 4"), QStringLiteral("open 5")}));
}

void TestExternPage::controlsAreNamedAndLargeEnough()
{
    Bench bench;
    const auto check = [&bench] {
        for (const auto *button : bench.page->findChildren<QAbstractButton *>()) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->width() >= 44 && button->height() >= 44, qPrintable(button->objectName()));
                QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(button->objectName()));
            }
        }
    };
    check();
    bench.open(withId(4));
    QCoreApplication::processEvents();
    check();
}

QTEST_MAIN(TestExternPage)
#include "tst_extern_page.moc"
