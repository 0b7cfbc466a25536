// SPDX-License-Identifier: GPL-3.0-or-later
// Orders on delivery after their receipt: money received, not collected, each once; and what a yes books by
// itself.
#include "core/order/names.h"
#include "core/store/reader_queries.h"
#include "tests/support/till_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::test;

namespace {

order::Payment paid(order::TenderKind kind, qint64 minor, const QString &method = {}, qint64 given = 0)
{
    return {kind, method, money::Money::fromMinor(minor), money::Money::fromMinor(given > 0 ? given : minor)};
}

/// A till that keeps what it was told.
struct Till : TillFixture
{
    explicit Till(const QString &ini = {}) : TillFixture(ini)
    {
        beforeStart = [this] {
            connect(engine.get(), &till::Engine::ordersChanged, this,
                    [this](const QList<order::Order> &changed) {
                        for (const order::Order &order : changed) {
                            orders.insert(order.id, order);
                        }
                    });
            connect(engine.get(), &till::Engine::receiptBooked, this,
                    [this](const till::BookedReceipt &booked) { receipts.append(booked); });
            connect(engine.get(), &till::Engine::refused, this,
                    [this](const till::Refused &refused) { refusals.append(refused); });
        };
    }

    /// An order for a printer, accepted on the screen; 0: something went wrong.
    order::OrderId acceptedOrder(const QString &ref, const QJsonObject &extra = {})
    {
        QJsonObject more = extra;
        more[QStringLiteral("confirm")] = QStringLiteral("printer");
        if (call(callBody(ref, more))[QStringLiteral("status_code")].toInt(-1) != 0 ||
            !QTest::qWaitFor([this] { return !orders.isEmpty(); })) {
            return 0;
        }
        const order::OrderId id = orders.lastKey();
        engine->acceptOrder(id, {});
        return id;
    }

    QMap<order::OrderId, order::Order> orders;
    QList<till::BookedReceipt> receipts;
    QList<till::Refused> refusals;
};

} // namespace

class TestSettlement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYesBooks_data()
    {
        QTest::addColumn<QString>("ini");
        QTest::addColumn<QJsonObject>("extra");
        QTest::addColumn<QString>("tenders"); ///< empty: it waits at the till
        const QString till = QStringLiteral("[goodcom]\non_accept=till\n");
        const QJsonObject asCash{{QStringLiteral("payments"), cash(QStringLiteral("6.00"))}};
        QTest::newRow("unpaid: on delivery") << QString() << QJsonObject{} << "on_delivery 6.00";
        QTest::newRow("unpaid, on_accept=till: waits") << till << QJsonObject{} << "";
        QTest::newRow("with payments: booked with these") << QString() << asCash << "cash 6.00";
        QTest::newRow("with payments, on_accept=till too") << till << asCash << "cash 6.00";
        QTest::newRow("asked on the screen: waits for the cashier")
            << QString() << QJsonObject{{QStringLiteral("confirm"), QStringLiteral("screen")}} << "";
    }

    void aYesBooks()
    {
        QFETCH(QString, ini);
        QFETCH(QJsonObject, extra);
        QFETCH(QString, tenders);
        Till till(ini);
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QJsonObject more = extra;
        if (!more.contains(QStringLiteral("confirm"))) {
            more[QStringLiteral("confirm")] = QStringLiteral("printer");
        }
        QCOMPARE(till.call(callBody(QStringLiteral("D-1"), more))[QStringLiteral("status_code")].toInt(-1),
                 0);
        QTRY_COMPARE(till.orders.size(), 1);
        const order::OrderId id = till.orders.firstKey();
        till.engine->acceptOrder(id, {});
        if (tenders.isEmpty()) {
            QTRY_COMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
            till.engine->openOrder(id);
            QTRY_VERIFY(till.orders[id].openedAtUtc.isValid());
            QCOMPARE(till.orders[id].status, order::Status::Open);
            QVERIFY(till.receipts.isEmpty());
            return;
        }
        QTRY_COMPARE(till.orders[id].status, order::Status::Done);
        QVERIFY(!till.orders[id].bookingDue);
        QVERIFY(!till.orders[id].previewDue);
        QCOMPARE(till.receipts.size(), 1);
        const order::Receipt &receipt = till.receipts.first().receipt;
        QVERIFY(!till.receipts.first().show);
        QStringList booked;
        for (const order::Payment &payment : receipt.payments) {
            booked.append(QString(order::toName(payment.kind)) + u' ' +
                          QString::number(static_cast<double>(payment.amount.minor()) / 100, 'f', 2));
        }
        QCOMPARE(booked.join(u','), tenders);
        const bool isDue = tenders.startsWith(QStringLiteral("on_delivery"));
        QCOMPARE(till.orders[id].settlement, isDue ? order::Settlement::Due : order::Settlement::None);
    }

    // The yes is durable, the booking follows when the till runs.
    void aYesWithoutSessionIsBookedLater()
    {
        Till till;
        QVERIFY(till.start());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
        QVERIFY(till.orders[id].bookingDue);
        till.stop();
        till.orders.clear();
        QVERIFY(till.start());
        QTRY_COMPARE(till.orders.size(), 1);
        QCOMPARE(till.orders[id].status, order::Status::Open);
        QVERIFY(till.openTill());
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Due);
        QCOMPARE(till.receipts.size(), 1);
    }

    void moneyReceivedCountsOnce()
    {
        Till till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.state.figures.onDelivery, money::Money::fromMinor(600));
        QCOMPARE(till.state.figures.tillCash, money::Money());
        const QList<order::Payment> money{paid(order::TenderKind::Cash, 400, {}, 1000),
                                          paid(order::TenderKind::Other, 200, QStringLiteral("Karte"))};
        till.engine->settleOrder(id, money);
        till.engine->settleOrder(id, money); // a double click
        till.engine->notCollected(id, {});   // and another button
        QTRY_COMPARE(till.refusals.size(), 2);
        QTRY_COMPARE(till.state.figures.tillCash, money::Money::fromMinor(400));
        QCOMPARE(till.state.figures.other, money::Money::fromMinor(200));
        QCOMPARE(till.state.figures.onDelivery, money::Money());
        QCOMPARE(till.state.figures.turnover, money::Money::fromMinor(600));
        QCOMPARE(till.orders[id].settlement, order::Settlement::Received);
        QCOMPARE(till.receipts.size(), 1);
        till.stop();
        QVERIFY(till.start()); // counted anew from the rows
        QTRY_COMPARE(till.state.figures.tillCash, money::Money::fromMinor(400));
        QCOMPARE(till.state.figures.other, money::Money::fromMinor(200));
        QCOMPARE(till.state.figures.onDelivery, money::Money());
        till.stop();
        QVERIFY(figureFaults(till).isEmpty());
        QCOMPARE(eventsOf(till, id, order::EventKind::MoneyReceived), 1);
    }

    void moneyOfAnEarlierSessionCountsWhenItComes()
    {
        Till till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Due);
        till.engine->closeSession(money::Money::fromMinor(10'000), QString());
        QTRY_VERIFY(!till.state.session);
        till.engine->settleOrder(id, {paid(order::TenderKind::Cash, 600)});
        QTRY_COMPARE(till.refusals.size(), 1); // no session, no drawer
        QVERIFY(till.openTill());
        till.engine->settleOrder(id, {paid(order::TenderKind::Cash, 600)});
        QTRY_COMPARE(till.state.figures.tillCash, money::Money::fromMinor(600));
        QCOMPARE(till.state.figures.turnover, money::Money());
        QCOMPARE(till.state.figures.onDelivery, money::Money::fromMinor(-600));
    }

    void notCollectedCancelsTheReceiptOnce()
    {
        Till till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Due);
        till.engine->notCollected(id, QStringLiteral("nobody came"));
        till.engine->notCollected(id, QStringLiteral("nobody came"));
        till.engine->settleOrder(id, {paid(order::TenderKind::Cash, 600)});
        QTRY_COMPARE(till.refusals.size(), 2);
        QTRY_COMPARE(till.receipts.size(), 2);
        const order::Receipt &sale = till.receipts.first().receipt;
        const order::Receipt &reversal = till.receipts.last().receipt;
        QCOMPARE(reversal.reverses, sale.number);
        QCOMPARE(reversal.sequence, sale.sequence + 1);
        QCOMPARE(reversal.total, -sale.total);
        QCOMPARE(reversal.orderId, id);
        QCOMPARE(till.orders[id].settlement, order::Settlement::NotCollected);
        QCOMPARE(till.orders[id].status, order::Status::Done);
        QTRY_COMPARE(till.state.figures.receipts, 2); // a turnover of nothing is true before the sale, too
        QCOMPARE(till.state.figures.turnover, money::Money());
        QCOMPARE(till.state.figures.onDelivery, money::Money());
        // The shop that asks again hears of the sale, as before.
        QCOMPARE(till.call(callBody(QStringLiteral("D-1")))[QStringLiteral("order_nr")].toString(),
                 sale.number);
        till.stop();
        QVERIFY(figureFaults(till).isEmpty());
        QCOMPARE(eventsOf(till, id, order::EventKind::NotCollected), 1);
    }

    // Paid in part at the till: the rest is due, now, after a restart and for whoever asks the file.
    void onlyTheRestIsDue()
    {
        Till till(QStringLiteral("[goodcom]\non_accept=till\n"));
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
        till.engine->payOrder(id, {paid(order::TenderKind::Other, 250, QStringLiteral("Karte")),
                                   paid(order::TenderKind::OnDelivery, 350)});
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Due);
        QCOMPARE(till.orders[id].due, money::Money::fromMinor(350));
        till.stop();
        till.orders.clear();
        QVERIFY(till.start());
        QTRY_COMPARE(till.orders[id].due, money::Money::fromMinor(350));
        till.engine->settleOrder(id, {paid(order::TenderKind::Cash, 350)});
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Received);
        QCOMPARE(till.orders[id].due, money::Money());
        QTRY_COMPARE(till.state.figures.tillCash, money::Money::fromMinor(350));
        QCOMPARE(till.state.figures.onDelivery, money::Money());
    }

    // Of a cart without an order nobody would ever ask for the money.
    void aCartIsNotPaidOnDelivery()
    {
        Till till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        order::Line line;
        line.name = QStringLiteral("Cola");
        line.quantity = money::Quantity::fromUnits(1);
        line.amount = money::Money::fromMinor(600);
        line.taxCode = QStringLiteral("20");
        line.taxRate = money::BasisPoints{2'000};
        order::Content cart;
        cart.lines = {line};
        cart.total = line.amount;
        cart.payments = {paid(order::TenderKind::Cash, 100), paid(order::TenderKind::OnDelivery, 500)};
        till.engine->sellCart(cart);
        QTRY_COMPARE(till.refusals.size(), 1);
        QCOMPARE(till.refusals.first().command, till::Command::SellCart);
        QCOMPARE(till.refusals.first().why.msg, text::Msg::OnDeliveryNeedsOrder);
        QVERIFY(till.receipts.isEmpty());
        QCOMPARE(till.state.figures.onDelivery, money::Money());
        cart.payments = {paid(order::TenderKind::Cash, 600)};
        till.engine->sellCart(cart);
        QTRY_COMPARE(till.receipts.size(), 1);
    }

    void wrongMoneyIsRefused_data()
    {
        QTest::addColumn<QList<order::Payment>>("payments");
        using order::TenderKind;
        QTest::newRow("too little") << QList{paid(TenderKind::Cash, 599)};
        QTest::newRow("too much") << QList{paid(TenderKind::Other, 601)};
        QTest::newRow("given less than booked") << QList{paid(TenderKind::Cash, 600, {}, 500)};
        QTest::newRow("again on delivery") << QList{paid(TenderKind::OnDelivery, 600)};
        QTest::newRow("nothing") << QList<order::Payment>{};
    }

    void wrongMoneyIsRefused()
    {
        QFETCH(QList<order::Payment>, payments);
        Till till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.acceptedOrder(QStringLiteral("D-1"));
        QTRY_COMPARE(till.orders[id].settlement, order::Settlement::Due);
        till.engine->settleOrder(id, payments);
        QTRY_COMPARE(till.refusals.size(), 1);
        QCOMPARE(till.orders[id].settlement, order::Settlement::Due);
        QCOMPARE(till.state.figures.tillCash, money::Money());
    }

private:
    static QList<store::FigureFault> figureFaults(const TillFixture &till)
    {
        const auto database = store::Database::open(till.folder.filePath(QStringLiteral("kassa.db")),
                                                    store::Database::Mode::Reader);
        return *store::ReaderQueries(**database).checkFigures();
    }
    static int eventsOf(const TillFixture &till, order::OrderId id, order::EventKind kind)
    {
        const auto database = store::Database::open(till.folder.filePath(QStringLiteral("kassa.db")),
                                                    store::Database::Mode::Reader);
        const auto events = store::OrderTable(**database).events(id);
        int count = 0;
        for (const order::Event &event : *events) {
            count += event.kind == kind ? 1 : 0;
        }
        return count;
    }
};

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
