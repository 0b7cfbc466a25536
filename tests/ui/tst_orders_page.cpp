// SPDX-License-Identifier: GPL-3.0-or-later
// The orders page without a till: lists that follow orders, answers by click and key, who acts first, money
// on delivery, many orders at once.
#include "tests/support/fake_clock.h"
#include "tests/ui/alarm_ear.h"
#include "tests/ui/till_samples.h"
#include "ui/order_parts/promise.h"
#include "ui/orders/order_detail.h"
#include "ui/orders/orders_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/touch_button.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kassa;
using namespace kassa::orders;
using order::Confirmation;
using order::OrderId;
using order::Status;
using test::awaitingOrder;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 22), QTime(hour, minute), Qt::UTC);
}

order::Order accepted(order::Order order, const QDateTime &promised)
{
    order.confirmation = Confirmation::Accepted;
    order.promisedForUtc = promised;
    return order;
}

order::Order onDelivery(order::Order order)
{
    order = accepted(order, at(18, 45));
    order.status = Status::Done;
    order.settlement = order::Settlement::Due;
    order.due = order.content.total;
    order.finishedAtUtc = at(18, 13);
    order.receiptId = 3;
    order.receiptNumber = QStringLiteral("2026-000003");
    return order;
}

order::Order rejected(order::Order order, const QString &by)
{
    order.status = Status::Cancelled;
    order.confirmation = Confirmation::Rejected;
    order.finishedAtUtc = at(18, 13);
    order.closedBy = by;
    order.closeReason = QStringLiteral("Sold out");
    return order;
}

} // namespace

class TestOrdersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shelves_data();
    void shelves();
    void promises_data();
    void promises();
    void cardSaysEverything();
    void listsAreLive();
    void acceptByKeys();
    void freeTime();
    void proposalFollowsTillAndWish();
    void rejectWithAReason();
    void rejectWithOwnReasons();
    void decidedElsewhereStaysBeforeTheEyes();
    void questionClosesWhenDecidedElsewhere();
    void refusedCanBePressedAgain();
    void moneyReceived();
    void onlyWhatIsDueIsAskedFor();
    void notCollected();
    void refundLine();
    void openOrdersArePaidElsewhere();
    void limitIsShown();
    void timeline();
    void recentOrdersDoNotOverwrite();
    void aNewDayClearsTheShelf();
    void outsideWordsArePlain();
    void manyOrders();

private:
    template<class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] widgets::TouchButton *button(const char *name) const
    {
        return find<widgets::TouchButton>(name);
    }
    [[nodiscard]] QString shownRef() const
    {
        return m_page->detail()->order() ? m_page->detail()->order()->content.ref : QString();
    }
    void key(Qt::Key key) const
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key);
    }
    void down() const { QTest::keyClick(find<QListView>("boardList"), Qt::Key_Down); }
    void chooseTab(int index) const
    {
        find<widgets::Segment>("boardTabs")->findChildren<QAbstractButton *>().at(index)->click();
    }

    test::FakeClock m_clock;
    settings::Config m_config;
    std::unique_ptr<QWidget> m_window;
    OrdersPage *m_page = nullptr;
    QList<order::Event> m_events;
    QList<order::Order> m_recent;
    int m_asked = 0; ///< timelines
};

void TestOrdersPage::initTestCase()
{
    widgets::Theme::apply(*qApp, widgets::ThemeName::Light);
    widgets::FocusRing::install(*qApp);
}

void TestOrdersPage::init()
{
    m_clock.setWallClock(QDateTime(QDate(2026, 11, 22), QTime(18, 12, 52), Qt::UTC));
    m_config = test::sampleConfig();
    m_config.goodcom.isEnabled = true;
    m_config.goodcom.timeoutMin = 15;
    m_config.goodcom.onTimeout = settings::GoodcomOnTimeout::Reject;
    m_events.clear();
    m_recent.clear();
    m_asked = 0;
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = new OrdersPage(m_clock);
    column->addWidget(m_page);
    OrdersSource source;
    source.loadEvents = [this](OrderId, QObject *, OrdersSource::Events done) {
        ++m_asked;
        done(m_events);
    };
    source.loadRecent = [this](int, QObject *, OrdersSource::OrderList done) {
        done(m_recent);
    };
    m_page->showConfig(m_config);
    m_page->showState(test::sampleState());
    m_page->setSource(source);
    m_window->resize(1168, 736);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->setFocus();
}

void TestOrdersPage::cleanup()
{
    m_window.reset();
}

void TestOrdersPage::shelves_data()
{
    QTest::addColumn<order::Order>("order");
    QTest::addColumn<int>("shelf"); // -1: none
    const order::Order order = awaitingOrder(7, u"W");
    const auto row = [](const char *name, const order::Order &value, int shelf) {
        QTest::newRow(name) << value << shelf;
    };
    order::Order other = order;
    other.confirmation = Confirmation::Queued;
    row("queued for the printer", other, 0);
    row("offered", order, 0);
    other.confirmation = Confirmation::TimedOut;
    row("timed out", other, 0);
    row("accepted", accepted(order, at(18, 45)), 1);
    other.confirmation = Confirmation::None;
    row("needs no yes", other, 1);
    row("money on delivery is due", onDelivery(order), 1);
    other = onDelivery(order);
    other.settlement = order::Settlement::Received;
    row("money received", other, 2);
    other.settlement = order::Settlement::NotCollected;
    row("not collected", other, 2);
    row("rejected", rejected(order, QStringLiteral("R07")), 2);
    other.finishedAtUtc = at(0, 0).addSecs(-3601);
    row("finished yesterday in Vienna", other, -1);
    other = onDelivery(order);
    other.finishedAtUtc = at(0, 0).addDays(-2);
    row("due for two days", other, 1);
}

void TestOrdersPage::shelves()
{
    QFETCH(order::Order, order);
    QFETCH(int, shelf);
    const auto found = shelfOf(order, at(0, 0).addSecs(-3600));
    QCOMPARE(found ? static_cast<int>(*found) : -1, shelf);
}

void TestOrdersPage::promises_data()
{
    QTest::addColumn<QTime>("now");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QTime>("wished");
    QTest::addColumn<QTime>("promised");
    QTest::newRow("rounded up") << QTime(18, 13, 6) << 15 << QTime() << QTime(18, 30);
    QTest::newRow("on the five minutes") << QTime(18, 15) << 15 << QTime() << QTime(18, 30);
    QTest::newRow("a second later") << QTime(18, 15, 1) << 15 << QTime() << QTime(18, 35);
    QTest::newRow("the customer wants it later") << QTime(18, 13) << 20 << QTime(19, 0) << QTime(19, 0);
    QTest::newRow("sooner than possible") << QTime(18, 13) << 45 << QTime(18, 20) << QTime(19, 0);
}

void TestOrdersPage::promises()
{
    QFETCH(QTime, now);
    QFETCH(int, minutes);
    QFETCH(QTime, wished);
    QFETCH(QTime, promised);
    const auto utc = [](QTime time) {
        return time.isValid() ? QDateTime(QDate(2026, 11, 22), time, Qt::UTC) : QDateTime();
    };
    QCOMPARE(order_parts::proposedPromise(utc(now), minutes, utc(wished)), utc(promised));
}

void TestOrdersPage::cardSaysEverything()
{
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    const BoardModel &board = m_page->board(Shelf::Awaiting);
    QCOMPARE(board.rowCount(), 1);
    const QModelIndex row = board.index(0);
    QCOMPARE(row.data(Qt::DisplayRole).toString(), QStringLiteral("W-4712"));
    QCOMPARE(row.data(BoardModel::TotalRole).toString(), QStringLiteral("€25.50"));
    QCOMPARE(row.data(BoardModel::CustomerRole).toString(), QStringLiteral("Lena Falk"));
    QCOMPARE(row.data(BoardModel::FulfilmentRole).toString(), QStringLiteral("Delivery · Order interface"));
    QCOMPARE(row.data(BoardModel::AwaitedRole).toString(), QStringLiteral("Answer: printer or till"));
    QCOMPARE(row.data(BoardModel::PaidWordRole).toString(), QStringLiteral("not paid"));
    QCOMPARE(row.data(BoardModel::LeftRole).toString(), QStringLiteral("for 0:48 min"));
    QCOMPARE(row.data(BoardModel::RightRole).toString(), QStringLiteral("14:12 left"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Lena Falk")));
    m_page->takeOrders({accepted(awaitingOrder(7, u"W-4712"), at(18, 45))});
    const QModelIndex now = m_page->board(Shelf::Accepted).index(0);
    QCOMPARE(now.data(BoardModel::RightRole).toString(), QStringLiteral("promised 19:45"));
    QCOMPARE(now.data(BoardModel::AwaitedRole).toString(), QStringLiteral("Payment at the till"));
}

void TestOrdersPage::listsAreLive()
{
    QVERIFY(find<QWidget>("boardEmpty")->isVisible());
    m_page->takeOrders({awaitingOrder(8, u"A-0234"), awaitingOrder(7, u"W-4712")});
    auto *list = find<QListView>("boardList");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("W-4712")); // the oldest first
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(shownRef(), QStringLiteral("A-0234"));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    m_page->takeOrders({awaitingOrder(9, u"K-0087")});
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    m_page->takeOrders({rejected(awaitingOrder(9, u"K-0087"), QStringLiteral("anna"))});
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->currentIndex().row(), 0);
    chooseTab(2);
    QCOMPARE(shownRef(), QStringLiteral("K-0087"));
    QCOMPARE(find<widgets::Chip>("detailState")->word(), QStringLiteral("Rejected"));
}

void TestOrdersPage::acceptByKeys()
{
    QSignalSpy wanted(m_page, &OrdersPage::acceptWanted);
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    m_page->takeOrders({awaitingOrder(8, u"A-0234")});
    // 19:12:52 in Graz, the till proposes 20 minutes: 19:35, which is none of the three.
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 19:35"));
    QCOMPARE(button("promiseFree")->text(), QStringLiteral("19:35"));
    QVERIFY(button("promiseFree")->isChecked());
    key(Qt::Key_3);
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 20:00"));
    key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<OrderId>(), OrderId(7));
    QCOMPARE(wanted.first().at(1).toDateTime(), at(19, 0));
    key(Qt::Key_Return); // a second press while it is on its way
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!button("boardAccept")->isEnabled());
    m_page->takeOrders({accepted(awaitingOrder(7, u"W-4712"), at(19, 0))});
    QCOMPARE(shownRef(), QStringLiteral("A-0234")); // on with the next
    QVERIFY(button("boardAccept")->isEnabled());
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 19:35")); // the proposal again
}

void TestOrdersPage::freeTime()
{
    QSignalSpy wanted(m_page, &OrdersPage::acceptWanted);
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    auto *minutes = find<widgets::Stepper>("promiseMinutes");
    QVERIFY(!minutes->isVisible());
    QTest::mouseClick(button("promiseFree"), Qt::LeftButton);
    QVERIFY(minutes->isVisible());
    minutes->setValue(70);
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 20:25"));
    QTest::mouseClick(button("boardAccept"), Qt::LeftButton);
    QCOMPARE(wanted.first().at(1).toDateTime(), at(19, 25));
}

void TestOrdersPage::proposalFollowsTillAndWish()
{
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    till::TillState state = test::sampleState();
    state.preparationMin = 30;
    m_page->showState(state);
    QVERIFY(button("promise30")->isChecked());
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 19:45"));
    QVERIFY(button("promise30")->detail().contains(QStringLiteral("proposal")));
    key(Qt::Key_1);
    state.preparationMin = 45;
    m_page->showState(state);
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 19:30")); // chosen by hand: stays
    order::Order wish = awaitingOrder(8, u"A-0234");
    wish.content.fulfilment.requestedForUtc = at(20, 30);
    m_page->takeOrders({wish});
    down();
    QCOMPARE(button("boardAccept")->text(), QStringLiteral("Accept · 21:30"));
    QCOMPARE(button("promiseFree")->detail(), QStringLiteral("as wished"));
    m_clock.advanceMs(60'000);
}

void TestOrdersPage::rejectWithAReason()
{
    QSignalSpy wanted(m_page, &OrdersPage::rejectWanted);
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    key(Qt::Key_Delete);
    QVERIFY(widgets::Overlay::topmost(m_window.get()) != nullptr);
    QVERIFY(!button("reasonConfirm")->isEnabled());
    button("reason1")->click();
    key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<OrderId>(), OrderId(7));
    QCOMPARE(wanted.first().at(1).toString(), button("reason1")->text());
    QVERIFY(widgets::Overlay::topmost(m_window.get()) == nullptr);
}

void TestOrdersPage::rejectWithOwnReasons()
{
    settings::Config config = test::sampleConfig();
    config.till.rejectReasons = {QStringLiteral("Oven is broken, sorry"), QStringLiteral("Only until 21:00")};
    m_page->showConfig(config);
    QSignalSpy wanted(m_page, &OrdersPage::rejectWanted);
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    key(Qt::Key_Delete);
    QVERIFY(widgets::Overlay::topmost(m_window.get()) != nullptr);
    QCOMPARE(button("reason0")->text(), QStringLiteral("Oven is broken, sorry"));
    QVERIFY(button("reason2") == nullptr || !button("reason2")->isVisible());
    // Changed in the settings meanwhile: the open question shows it.
    config.till.rejectReasons.append(QStringLiteral("No rider"));
    m_page->showConfig(config);
    QVERIFY(button("reason2")->isVisible());
    button("reason2")->click();
    key(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("No rider"));
    // The reasons for money that never came are others.
    m_page->takeOrders({onDelivery(awaitingOrder(8, u"A-0234"))});
    chooseTab(1);
    button("boardNotCollected")->click();
    QCOMPARE(button("reason0")->text(), QStringLiteral("Nobody came"));
}

void TestOrdersPage::decidedElsewhereStaysBeforeTheEyes()
{
    QSignalSpy wanted(m_page, &OrdersPage::acceptWanted);
    QSignalSpy told(m_page, &OrdersPage::done);
    m_page->takeOrders({awaitingOrder(7, u"W-4712"), awaitingOrder(8, u"A-0234")});
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    m_page->takeOrders({accepted(awaitingOrder(7, u"W-4712"), at(18, 40))});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(),
             QStringLiteral("Order W-4712 was accepted at the order printer"));
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    QTRY_VERIFY(!button("boardAccept")->isVisible());
    key(Qt::Key_Return); // meant for W-4712; must not hit A-0234
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(find<QListView>("boardList")->model()->rowCount(), 1);
    m_clock.advanceMs(4'000); // seen
    QTRY_COMPARE(shownRef(), QStringLiteral("A-0234"));
    m_page->takeOrders({accepted(awaitingOrder(8, u"A-0234"), at(18, 40))});
    m_page->takeOrders({awaitingOrder(9, u"K-0087")});
    QCOMPARE(shownRef(), QStringLiteral("A-0234"));
    down(); // or by hand, at once
    QCOMPARE(shownRef(), QStringLiteral("K-0087"));
    m_page->hide();
    m_page->takeOrders({accepted(awaitingOrder(9, u"K-0087"), at(18, 40)), awaitingOrder(10, u"W-4713")});
    QCOMPARE(shownRef(), QStringLiteral("W-4713")); // nobody looks
}

void TestOrdersPage::questionClosesWhenDecidedElsewhere()
{
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    QTest::mouseClick(button("boardReject"), Qt::LeftButton);
    QVERIFY(widgets::Overlay::topmost(m_window.get()) != nullptr);
    m_page->takeOrders({accepted(awaitingOrder(7, u"W-4712"), at(18, 40))});
    QVERIFY(widgets::Overlay::topmost(m_window.get()) == nullptr);
}

void TestOrdersPage::refusedCanBePressedAgain()
{
    QSignalSpy wanted(m_page, &OrdersPage::acceptWanted);
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    button("boardAccept")->click();
    QVERIFY(!button("boardAccept")->isEnabled());
    m_page->takeRefused({till::Command::AcceptOrder, 7, {text::Msg::DiskFull, {}}});
    QVERIFY(button("boardAccept")->isEnabled());
    button("boardAccept")->click();
    QCOMPARE(wanted.count(), 2);
}

void TestOrdersPage::moneyReceived()
{
    QSignalSpy wanted(m_page, &OrdersPage::settleWanted);
    m_page->takeOrders({onDelivery(awaitingOrder(7, u"W-4712"))});
    chooseTab(1);
    QCOMPARE(shownRef(), QStringLiteral("W-4712"));
    QVERIFY(button("boardMoneyReceived")->isVisible());
    QVERIFY(!button("boardAccept")->isVisible());
    QTest::mouseClick(button("boardMoneyReceived"), Qt::LeftButton);
    QVERIFY(widgets::Overlay::topmost(m_window.get()) != nullptr);
    find<QLineEdit>("paymentAmount")->setText(QStringLiteral("30"));
    button("paymentFinish")->click();
    QCOMPARE(wanted.count(), 1);
    const auto payments = wanted.first().at(1).value<QList<order::Payment>>();
    QCOMPARE(payments.size(), 1);
    QCOMPARE(payments.first().kind, order::TenderKind::Cash);
    QCOMPARE(payments.first().amount, money::Money::fromMinor(2550));
    QVERIFY(!button("boardMoneyReceived")->isEnabled());
    order::Order settled = onDelivery(awaitingOrder(7, u"W-4712"));
    settled.settlement = order::Settlement::Received;
    m_page->takeOrders({settled});
    QCOMPARE(m_page->board(Shelf::Accepted).rowCount(), 0);
    QCOMPARE(m_page->board(Shelf::Finished).rowCount(), 1);
}

// Ten were paid by card at the till, the rider brings the rest: nobody is asked for the whole again.
void TestOrdersPage::onlyWhatIsDueIsAskedFor()
{
    QSignalSpy wanted(m_page, &OrdersPage::settleWanted);
    order::Order order = onDelivery(awaitingOrder(7, u"W-4712"));
    order.due = money::Money::fromMinor(1550);
    m_page->takeOrders({order});
    chooseTab(1);
    QVERIFY(find<QLabel>("detailOutcome")->text().contains(QStringLiteral("15.50")));
    button("boardMoneyReceived")->click();
    QVERIFY(!button("tenderOnDelivery")->isEnabled());
    QVERIFY(!button("tenderOnDelivery")->disabledReason().isEmpty());
    button("paymentFinish")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).value<QList<order::Payment>>().first().amount,
             money::Money::fromMinor(1550));
}

void TestOrdersPage::notCollected()
{
    QSignalSpy wanted(m_page, &OrdersPage::notCollectedWanted);
    m_page->takeOrders({onDelivery(awaitingOrder(7, u"W-4712"))});
    chooseTab(1);
    QTest::mouseClick(button("boardNotCollected"), Qt::LeftButton);
    button("reason0")->click();
    button("reasonConfirm")->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).value<OrderId>(), OrderId(7));
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("Nobody came"));
}

void TestOrdersPage::refundLine()
{
    order::Order paid = awaitingOrder(7, u"W-4712");
    paid.content.payments = {{order::TenderKind::Other, QStringLiteral("PayPal"),
                              money::Money::fromMinor(2550), money::Money::fromMinor(2550)}};
    m_page->takeOrders({paid});
    QVERIFY(!find<QFrame>("detailRefund")->isVisible());
    m_page->takeOrders({rejected(paid, QStringLiteral("R07"))});
    QTRY_VERIFY(find<QFrame>("detailRefund")->isVisible());
    QCOMPARE(find<QFrame>("detailRefund")->findChild<QLabel *>()->text(),
             QStringLiteral("Already paid online: refund €25.50"));
    QCOMPARE(m_page->board(Shelf::Finished).index(0).data(BoardModel::PaidWordRole).toString(),
             QStringLiteral("refund €25.50"));
    QCOMPARE(find<QLabel>("detailOutcome")->text(), QStringLiteral("R07: Sold out"));
}

void TestOrdersPage::openOrdersArePaidElsewhere()
{
    QSignalSpy wanted(m_page, &OrdersPage::payWanted);
    m_page->takeOrders({accepted(awaitingOrder(7, u"W-4712"), at(18, 40))});
    chooseTab(1);
    QTest::mouseClick(button("boardPay"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestOrdersPage::limitIsShown()
{
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    auto *ring = find<widgets::Countdown>("detailRing");
    QVERIFY(ring->isVisible());
    QCOMPARE(ring->text(), QStringLiteral("14:12"));
    order::Order screen = awaitingOrder(8, u"K-0087");
    screen.confirmer = order::Confirmer::Screen;
    m_page->takeOrders({screen});
    down();
    QVERIFY(!ring->isVisible()); // nobody else is asked: it waits as long as it takes
    QCOMPARE(m_page->board(Shelf::Awaiting).index(1).data(BoardModel::LimitShareRole).toDouble(), -1.0);
}

void TestOrdersPage::timeline()
{
    order::Event received;
    received.kind = order::EventKind::Received;
    received.atUtc = at(18, 12);
    m_events = {received};
    m_page->takeOrders({awaitingOrder(7, u"W-4712")});
    auto *timeline = find<widgets::Timeline>("timeline");
    QTRY_VERIFY(timeline->steps().size() >= 2);
    QCOMPARE(timeline->steps().at(0).title, QStringLiteral("Received"));
    QCOMPARE(timeline->steps().at(1).state, widgets::StateShape::Wait);
    QCOMPARE(timeline->steps().at(1).detail, QStringLiteral("Answer: printer or till"));
}

void TestOrdersPage::recentOrdersDoNotOverwrite()
{
    m_page->hide();
    OrdersPage *page = new OrdersPage(m_clock, m_window.get());
    OrdersSource source;
    source.loadEvents = [](OrderId, QObject *, OrdersSource::Events done) {
        done({});
    };
    order::Order settled = onDelivery(awaitingOrder(7, u"W-4712"));
    source.loadRecent = [settled](int, QObject *, OrdersSource::OrderList done) {
        done({settled, rejected(awaitingOrder(5, u"OLD"), QStringLiteral("anna"))});
    };
    page->showConfig(m_config);
    page->setSource(source);
    settled.settlement = order::Settlement::Received;
    page->takeOrders({settled}); // newer than what the reader will say
    m_window->layout()->addWidget(page);
    page->show();
    QTRY_COMPARE(page->board(Shelf::Finished).rowCount(), 2);
    QCOMPARE(page->board(Shelf::Accepted).rowCount(), 0);
}

void TestOrdersPage::aNewDayClearsTheShelf()
{
    m_page->takeOrders({rejected(awaitingOrder(7, u"W-4712"), QStringLiteral("anna"))});
    QCOMPARE(m_page->board(Shelf::Finished).rowCount(), 1);
    m_clock.setWallClock(at(23, 0)); // midnight in Graz
    QTRY_COMPARE(m_page->board(Shelf::Finished).rowCount(), 0);
}

void TestOrdersPage::outsideWordsArePlain()
{
    order::Order order = awaitingOrder(7, u"<b>W</b>");
    order.content.customer->name = QStringLiteral("<img src=x>");
    m_page->takeOrders({order});
    for (const QLabel *label : m_page->detail()->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
    }
}

void TestOrdersPage::manyOrders()
{
    QList<order::Order> many;
    for (int i = 1; i <= 10'000; ++i) {
        many.append(awaitingOrder(i, QStringLiteral("W-%1").arg(i)));
    }
    QElapsedTimer timer;
    timer.start();
    m_page->takeOrders(many);
    QCoreApplication::processEvents();
    const qint64 wholeMs = timer.restart();
    for (int i = 1; i <= 200; ++i) {
        m_page->takeOrders({awaitingOrder(10'000 + i, u"N"), accepted(awaitingOrder(i, u"W"), at(19, 0))});
    }
    QCoreApplication::processEvents();
    const qint64 singleMs = timer.elapsed();
    QCOMPARE(m_page->board(Shelf::Awaiting).rowCount(), 10'000);
    QCOMPARE(m_page->board(Shelf::Accepted).rowCount(), 200);
    qInfo("10000 orders at once %lld ms, 400 changes among them %lld ms", static_cast<long long>(wholeMs),
          static_cast<long long>(singleMs));
    QVERIFY2(wholeMs < 3'000 && singleMs < 3'000, "too slow even for a sanitised build");
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
