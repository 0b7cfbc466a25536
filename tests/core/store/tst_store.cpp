// SPDX-License-Identifier: GPL-3.0-or-later
// Every table on the engine's connection: round trips, unique rules, append-only triggers, transactions.
#include "core/store/master_tables.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::store;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderRoundTrip();
    void orderLifeAndContent();
    void oneLiveOrderPerRef();
    void waitingOrders();
    void waitingOrdersUseTheIndex();
    void earlierOrders();
    void finishedOrders();
    void events();
    void requests();
    void receipts();
    void figures();
    void oneReceiptPerOrder();
    void sessions();
    void printJobs();
    void products();
    void customersAndCashiers();
    void appendOnly_data();
    void appendOnly();
    void checksRefuse_data();
    void checksRefuse();
    void transactionsRollBack();
    void savepointsRollBackAlone();
    void nullTextIsEmptyText();

private:
    std::unique_ptr<Database> opened()
    {
        m_folder = std::make_unique<test::StoreFolder>();
        auto database = m_folder->open();
        return database ? *std::move(database) : nullptr;
    }

    std::unique_ptr<test::StoreFolder> m_folder;
};

void TestStore::orderRoundTrip()
{
    const auto database = opened();
    OrderTable orders(*database);
    order::Order order = test::fullOrder();
    order.finishedAtUtc = test::noonPlus(99);
    order.closedBy = QStringLiteral("ünal");
    order.closeReason = QStringLiteral("ausverkauft; 'sorry' \" -- ");
    order.receiptNumber = QStringLiteral("2026-000001");
    order.receiptId = 5;
    const auto id = orders.insert(order);
    QVERIFY(id.isOk());
    order.id = *id;
    const auto read = orders.byId(*id);
    QVERIFY(read.isOk());
    QVERIFY(*read == order);
    const auto none = orders.byId(4711);
    QVERIFY(!none.isOk());
    QCOMPARE(none.error().code, Code::NotFound);
}

void TestStore::orderLifeAndContent()
{
    const auto database = opened();
    OrderTable orders(*database);
    order::Order order = test::newOrder(QStringLiteral("W-1"));
    order.id = *orders.insert(order);

    order.content = test::fullContent(QStringLiteral("W-1"));
    order.handling = {true, false, true};
    QVERIFY(orders.updateContent(order).isOk());
    QVERIFY(*orders.byId(order.id) == order);

    order.status = order::Status::Cancelled;
    order.confirmation = order::Confirmation::Rejected;
    order.confirmer = order::Confirmer::Printer;
    order.previewDue = true;
    order.openedAtUtc = test::noonPlus(1);
    order.promisedForUtc = test::noonPlus(2);
    order.finishedAtUtc = test::noonPlus(3);
    order.closedBy = QStringLiteral("anna");
    order.closeReason = QStringLiteral("zu spät");
    QVERIFY(orders.updateLife(order).isOk());
    QVERIFY(*orders.byId(order.id) == order);

    order.id = 4711;
    QCOMPARE(orders.updateLife(order).error().code, Code::NotFound);
    QCOMPARE(orders.updateContent(order).error().code, Code::NotFound);
}

void TestStore::oneLiveOrderPerRef()
{
    const auto database = opened();
    OrderTable orders(*database);
    order::Order order = test::newOrder(QStringLiteral("W-1"));
    QVERIFY(!orders.liveByRef(QStringLiteral("W-1"))->has_value());
    order.id = *orders.insert(order);
    QCOMPARE((*orders.liveByRef(QStringLiteral("W-1")))->id, order.id);
    QCOMPARE(orders.insert(order).error().code, Code::Duplicate);

    order.status = order::Status::Cancelled;
    QVERIFY(orders.updateLife(order).isOk());
    QVERIFY(!orders.liveByRef(QStringLiteral("W-1"))->has_value());
    const auto second = orders.insert(test::newOrder(QStringLiteral("W-1")));
    QVERIFY(second.isOk());
    QCOMPARE((*orders.liveByRef(QStringLiteral("W-1")))->id, *second);
}

void TestStore::waitingOrders()
{
    const auto database = opened();
    OrderTable orders(*database);
    order::Order open = test::newOrder(QStringLiteral("a"));
    open.id = *orders.insert(open);
    order::Order preview = test::newOrder(QStringLiteral("b"));
    preview.status = order::Status::Done;
    preview.receiptId = 1;
    preview.previewDue = true;
    preview.id = *orders.insert(preview);
    order::Order done = preview;
    done.content.ref = QStringLiteral("c");
    done.previewDue = false;
    QVERIFY(orders.insert(done).isOk());
    const auto last = orders.insert(test::newOrder(QStringLiteral("d")));

    const auto waiting = orders.waiting(10);
    QVERIFY(waiting.isOk());
    QCOMPARE(waiting->size(), 3);
    QCOMPARE(waiting->at(0).id, open.id);
    QCOMPARE(waiting->at(1).id, preview.id);
    QCOMPARE(waiting->at(2).id, *last);
    QCOMPARE(orders.waiting(2)->size(), 2);
    QCOMPARE(*orders.countOpen(), 2);
}

void TestStore::waitingOrdersUseTheIndex()
{
    const auto database = opened();
    test::RawConnection raw(m_folder->file());
    constexpr int kPlanDetail = 3; // column of EXPLAIN QUERY PLAN
    const auto plan = [&raw](const char *where) {
        return raw
            .column(QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM external_order o WHERE ") +
                        QString::fromLatin1(where),
                    kPlanDetail)
            .join(u' ');
    };
    // With a hundred thousand finished orders the start must not walk through them.
    QVERIFY(plan("o.status = 'open' OR o.preview_due = 1 ORDER BY o.id LIMIT 5")
                .contains(QStringLiteral("INDEX external_order_waiting")));
    QVERIFY(plan("o.status = 'open'").contains(QStringLiteral("INDEX external_order_open")));
    QVERIFY(plan("o.status = 'open' AND o.id > 7 AND o.test = 0 AND (o.autoprint = 1 OR"
                 " (o.noprint = 1 AND o.autonext = 1)) ORDER BY o.id LIMIT 64")
                .contains(QStringLiteral("INDEX external_order_waiting (id>?)")));
    QVERIFY(raw.column(QStringLiteral("EXPLAIN QUERY PLAN SELECT id, confirmation FROM external_order WHERE "
                                      "status = 'open'"),
                       kPlanDetail)
                .join(u' ')
                .contains(QStringLiteral("COVERING INDEX external_order_open")));
    QVERIFY(plan("o.ref = 'x' AND o.status <> 'cancelled'")
                .contains(QStringLiteral("INDEX external_order_live_ref")));
}

void TestStore::earlierOrders()
{
    const auto database = opened();
    OrderTable orders(*database);
    const auto add = [&](const QString &ref, const QString &phone, order::Status status, bool isTest) {
        order::Order order = test::newOrder(ref);
        order.content.customer = order::Customer();
        order.content.customer->phone = phone;
        order.status = status;
        order.test = isTest;
        order.id = *orders.insert(order);
        return order;
    };
    const QString phone = QStringLiteral("0664 1234567");
    for (int i = 0; i < 3; ++i) {
        add(QStringLiteral("open-%1").arg(i), phone, order::Status::Open, false);
    }
    add(QStringLiteral("gone"), phone, order::Status::Cancelled, false);
    add(QStringLiteral("test"), phone, order::Status::Open, true);
    add(QStringLiteral("other"), QStringLiteral("0664 7654321"), order::Status::Open, false);
    order::Order last =
        add(QStringLiteral("last"), QStringLiteral("+43 664 1234567"), order::Status::Open, false);
    QCOMPARE(*orders.earlierOrders(last), 3);
    add(QStringLiteral("later"), phone, order::Status::Open, false);
    QCOMPARE(*orders.earlierOrders(last), 3);
    last.content.customer->phone = QStringLiteral("0664 7654321"); // replaced by a later call
    QVERIFY(orders.updateContent(last).isOk());
    QCOMPARE(*orders.earlierOrders(last), 1);
    last.content.customer.reset();
    QVERIFY(orders.updateContent(last).isOk());
    QCOMPARE(*orders.earlierOrders(last), 0);
    test::RawConnection raw(m_folder->file());
    QVERIFY(raw.column(QStringLiteral(
                           "EXPLAIN QUERY PLAN SELECT 1 FROM external_order WHERE customer_key = 'tel:1'"
                           " AND customer_key <> '' AND id < 7 AND status <> 'cancelled'"),
                       3)
                .join(u' ')
                .contains(QStringLiteral("INDEX external_order_customer (customer_key=? AND id<?)")));
}

void TestStore::finishedOrders()
{
    const auto database = opened();
    for (int serial = 1; serial <= 3; ++serial) {
        QVERIFY(test::bookOne(*database, serial).isOk());
    }
    OrderTable orders(*database);
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("open"))).isOk());
    const auto since = orders.finishedSince(test::noonPlus(2));
    QVERIFY(since.isOk());
    QCOMPARE(since->count, 2);
    QCOMPARE(since->total, money::Money::fromMinor(2 * 999));
    const auto recent = orders.recentlyFinished(2);
    QVERIFY(recent.isOk());
    QCOMPARE(recent->size(), 2);
    QCOMPARE(recent->first().content.ref, QStringLiteral("W-3"));
}

void TestStore::events()
{
    const auto database = opened();
    OrderTable orders(*database);
    const auto id = *orders.insert(test::newOrder(QStringLiteral("a")));
    order::Event first{0,
                       id,
                       test::noonPlus(1).addMSecs(7),
                       order::EventKind::Received,
                       QStringLiteral("shop"),
                       QStringLiteral("blocking 127.0.0.1")};
    order::Event second{0, id, test::noonPlus(2), order::EventKind::TestFinished, {}, {}};
    QVERIFY(orders.append(first).isOk());
    QVERIFY(orders.append(second).isOk());
    const auto read = orders.events(id);
    QVERIFY(read.isOk());
    QCOMPARE(read->size(), 2);
    first.id = read->at(0).id;
    second.id = read->at(1).id;
    QVERIFY(read->at(0) == first);
    QVERIFY(read->at(1) == second);
    first.orderId = 4711;
    QCOMPARE(orders.append(first).error().code, Code::Sql); // no such order
}

void TestStore::requests()
{
    const auto database = opened();
    RequestTable requests(*database);
    RequestRow row;
    row.receivedAtUtc = test::noonPlus(0);
    row.raw = R"({"a":"ß"})";
    const auto id = requests.insert(row);
    QVERIFY(id.isOk());
    const auto next = requests.insert(row);
    QCOMPARE(*next, *id + 1);
    QVERIFY(requests.setAnswer(*id, "{}", 0, test::noonPlus(1)).isOk());
    QCOMPARE(requests.setAnswer(4711, "{}", 0, test::noonPlus(1)).error().code, Code::NotFound);
}

void TestStore::receipts()
{
    const auto database = opened();
    ReceiptTable receipts(*database);
    QCOMPARE(receipts.last()->sequence, 0);
    for (int serial = 1; serial <= 3; ++serial) {
        QVERIFY(test::bookOne(*database, serial).isOk());
    }
    const auto last = receipts.last();
    QCOMPARE(last->sequence, 3);
    QCOMPARE(last->issuedAtUtc, test::noonPlus(3));

    const auto order = OrderTable(*database).liveByRef(QStringLiteral("W-2"));
    const order::ReceiptId id = (*order)->receiptId;
    const auto read = receipts.byId(id);
    QVERIFY(read.isOk());
    order::Receipt expected = test::fullReceipt(2);
    expected.id = id;
    expected.orderId = (*order)->id;
    expected.orderRef = QStringLiteral("W-2");
    QVERIFY(*read == expected);
    QCOMPARE(receipts.byId(4711).error().code, Code::NotFound);

    expected.orderId = 0;
    QCOMPARE(receipts.insert(expected, 1).error().code, Code::Duplicate); // sequence
    expected.sequence = 4;
    QCOMPARE(receipts.insert(expected, 1).error().code, Code::Duplicate); // number
    expected.number = QStringLiteral("2026-000004");
    QCOMPARE(receipts.insert(expected, 4711).error().code, Code::Sql); // no such session
    QVERIFY(receipts.insert(expected, 1).isOk());
}

void TestStore::figures()
{
    const auto database = opened();
    QVERIFY(test::bookOne(*database, 1).isOk());
    QVERIFY(test::bookOne(*database, 2).isOk());
    ReceiptTable receipts(*database);
    order::Receipt delivery = test::fullReceipt(3);
    delivery.payments = {{order::TenderKind::OnDelivery, {}, delivery.total, delivery.total}};
    delivery.change = {};
    QVERIFY(receipts.insert(delivery, 1).isOk());

    const auto figures = receipts.figures(1);
    QVERIFY(figures.isOk());
    QCOMPARE(figures->receipts, 3);
    QCOMPARE(figures->turnover, money::Money::fromMinor(3 * 2498));
    QCOMPARE(figures->tillCash, money::Money::fromMinor(2 * 498));
    QCOMPARE(figures->other, money::Money::fromMinor(2 * 2000));
    QCOMPARE(figures->onDelivery, money::Money::fromMinor(2498));
    QCOMPARE(receipts.figures(4711)->receipts, 0);
}

void TestStore::oneReceiptPerOrder()
{
    const auto database = opened();
    QVERIFY(test::bookOne(*database, 1).isOk());
    order::Receipt again = test::fullReceipt(2);
    again.orderId = 1;
    QCOMPARE(ReceiptTable(*database).insert(again, 1).error().code, Code::Duplicate);
}

void TestStore::sessions()
{
    const auto database = opened();
    SessionTable sessions(*database);
    CashSession asked;
    asked.station = QStringLiteral("01");
    asked.openedBy = QStringLiteral("anna");
    asked.openedAtUtc = test::noonPlus(0);
    asked.openingFloat = money::Money::fromMinor(15000);
    QVERIFY(!sessions.open(asked.station)->has_value());
    const auto first = sessions.insert(asked);
    QVERIFY(first.isOk());
    QVERIFY(first->isOpen());
    QCOMPARE(first->number, 1);
    QVERIFY(**sessions.open(asked.station) == *first);
    QCOMPARE(sessions.insert(asked).error().code, Code::Duplicate);

    CashSession other = asked;
    other.station = QStringLiteral("02");
    QCOMPARE(sessions.insert(other)->number, 1);

    const auto counted = money::Money::fromMinor(17050);
    QVERIFY(sessions.close(first->id, QStringLiteral("bert"), counted, QString(), test::noonPlus(9)).isOk());
    QVERIFY(!sessions.open(asked.station)->has_value());
    QCOMPARE(
        sessions.close(first->id, QStringLiteral("bert"), counted, QString(), test::noonPlus(9)).error().code,
        Code::NotFound);
    QCOMPARE(sessions.insert(asked)->number, 2);
}

void TestStore::printJobs()
{
    const auto database = opened();
    QVERIFY(test::bookOne(*database, 1).isOk());
    PrintJobTable jobs(*database);
    PrintJob copy;
    copy.receiptId = 1;
    copy.printer = QStringLiteral("receipt");
    copy.copy = true;
    copy.createdAtUtc = copy.changedAtUtc = test::noonPlus(5);
    const auto id = jobs.insert(copy);
    QVERIFY(id.isOk());
    QCOMPARE(jobs.unfinished()->size(), 2);

    const std::pair<PrintState, int> states[] = {{PrintState::Queued, 2},   {PrintState::Sending, 2},
                                                 {PrintState::Sent, 1},     {PrintState::Printed, 1},
                                                 {PrintState::Failed, 2},   {PrintState::Unknown, 2},
                                                 {PrintState::Discarded, 1}};
    for (const auto &[state, unfinished] : states) {
        PrintJob changed;
        changed.id = *id;
        changed.printer = QStringLiteral("receipt");
        changed.state = state;
        changed.attempts = 3;
        changed.fault = QStringLiteral("paper");
        changed.error = QStringLiteral("kein Papier");
        QVERIFY(jobs.setState(changed, test::noonPlus(6)).isOk());
        const auto job = jobs.byId(*id);
        QVERIFY(job.isOk());
        QCOMPARE(job->state, state);
        QCOMPARE(job->attempts, 3);
        QCOMPARE(job->error, QStringLiteral("kein Papier"));
        QCOMPARE(job->fault, QStringLiteral("paper"));
        QCOMPARE(job->changedAtUtc, test::noonPlus(6));
        QCOMPARE(job->createdAtUtc, test::noonPlus(5));
        QCOMPARE(job->printer, QStringLiteral("receipt"));
        QVERIFY(job->copy);
        QCOMPARE(job->orderId, 0);
        QCOMPARE(jobs.unfinished()->size(), unfinished);
    }
    PrintJob nowhere;
    nowhere.id = 4711;
    QCOMPARE(jobs.setState(nowhere, test::noonPlus(6)).error().code, Code::NotFound);
    auto moved = jobs.byId(*id);
    QVERIFY(moved.isOk());
    moved->printer = QStringLiteral("bar");
    QVERIFY(jobs.setState(*moved, test::noonPlus(7)).isOk());
    QCOMPARE(jobs.byId(*id)->printer, QStringLiteral("bar"));

    PrintJob slip;
    slip.document = PrintDocument::Kitchen;
    slip.orderId = 1;
    slip.content = "{}\n{\"a\":1}";
    slip.title = QStringLiteral("W-1");
    slip.printer = QStringLiteral("kitchen");
    slip.createdAtUtc = slip.changedAtUtc = test::noonPlus(8);
    const auto slipId = jobs.insert(slip);
    QVERIFY2(slipId.isOk(), slipId ? "" : qPrintable(slipId.error().detail));
    const auto last = jobs.lastKitchenSlip(1, QStringLiteral("kitchen"));
    QVERIFY(last.isOk() && last->has_value());
    QCOMPARE((*last)->id, *slipId);
    QCOMPARE((*last)->content, slip.content);
    QVERIFY(!jobs.lastKitchenSlip(1, QStringLiteral("bar"))->has_value());
    QCOMPARE(jobs.recent(test::noonPlus(8), 10)->first().job.title, QStringLiteral("W-1"));
    slip.receiptId = 1;
    QVERIFY(!jobs.insert(slip).isOk()); // a slip belongs to no receipt
    QCOMPARE(jobs.byId(4711).error().code, Code::NotFound);
}

void TestStore::products()
{
    const auto database = opened();
    ProductTable products(*database);
    Product product{0,
                    QStringLiteral("100"),
                    QStringLiteral("Käse"),
                    money::UnitPrice::fromTenThousandths(123456),
                    QStringLiteral("4.9"),
                    QStringLiteral("Kühlung"),
                    true};
    product.id = *products.insert(product);
    QCOMPARE(products.insert(product).error().code, Code::Duplicate);
    QVERIFY(**products.byNumber(QStringLiteral("100")) == product);
    QVERIFY(!products.byNumber(QStringLiteral("101"))->has_value());
    product.name = QStringLiteral("Сыр");
    product.fromOutside = false;
    QVERIFY(products.update(product).isOk());
    QVERIFY(*products.all() == QList<Product>{product});
    product.id = 4711;
    product.productNr = QStringLiteral("101");
    QCOMPARE(products.update(product).error().code, Code::NotFound);
}

void TestStore::customersAndCashiers()
{
    const auto database = opened();
    CustomerTable customers(*database);
    const order::Customer customer = test::fullCustomer();
    QVERIFY(customers.insert(customer).isOk());
    QCOMPARE(customers.insert(customer).error().code, Code::Duplicate);
    QVERIFY(**customers.byNumber(customer.number) == customer);
    QVERIFY(!customers.byNumber(QStringLiteral("?"))->has_value());

    CashierTable cashiers(*database);
    QVERIFY(cashiers.ensure(QStringLiteral("anna"), QStringLiteral("01")).isOk());
    QVERIFY(cashiers.ensure(QStringLiteral("anna"), QStringLiteral("02")).isOk());
    const auto all = cashiers.all();
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().station, QStringLiteral("01"));
    QVERIFY(all->first().active);
}

void TestStore::appendOnly_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *table : {"receipt", "payment", "order_event"}) {
        const QString name = QString::fromLatin1(table);
        QTest::newRow(qPrintable(QStringLiteral("update ") + name))
            << QStringLiteral("UPDATE %1 SET id = id").arg(name);
        QTest::newRow(qPrintable(QStringLiteral("delete ") + name))
            << QStringLiteral("DELETE FROM %1").arg(name);
    }
}

void TestStore::appendOnly()
{
    QFETCH(QString, sql);
    const auto database = opened();
    QVERIFY(test::bookOne(*database, 1).isOk());
    test::RawConnection raw(m_folder->file());
    QVERIFY(raw.run(sql).contains(QStringLiteral("append-only")));
}

void TestStore::checksRefuse_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) {
        QTest::newRow(sql) << QString::fromLatin1(sql);
    };
    row("UPDATE external_order SET status = 'paid'");
    row("UPDATE external_order SET confirmation = 'yes'");
    row("UPDATE external_order SET receipt_id = NULL");
    row("UPDATE external_order SET total_minor = 'x'");
    row("UPDATE external_order SET total_minor = NULL");
    row("UPDATE external_order SET total_minor = 10000000000001");
    row("UPDATE external_order SET test = 2");
    row("UPDATE external_order SET ref = ''");
    row("UPDATE external_order SET received_at = 'today'");
    row("UPDATE print_job SET state = 'lost'");
    row("UPDATE cash_session SET opening_float_minor = NULL");
    row("DELETE FROM external_order");
    row("DELETE FROM cash_session");
    row("INSERT INTO outbox (destination, order_key, idempotency_key, kind, payload, state, attempts, "
        "last_error, "
        "created_at) VALUES ('a', '1', 'k', 'x', '{}', 'nowhere', 0, '', '2026-11-22T12:00:00.000Z')");
}

void TestStore::checksRefuse()
{
    QFETCH(QString, sql);
    const auto database = opened();
    QVERIFY(test::bookOne(*database, 1).isOk());
    test::RawConnection raw(m_folder->file());
    QCOMPARE(raw.run(QStringLiteral("PRAGMA foreign_keys=ON")), QString());
    QVERIFY(raw.run(sql).contains(QStringLiteral("constraint failed")));
}

void TestStore::transactionsRollBack()
{
    const auto database = opened();
    OrderTable orders(*database);
    {
        Transaction transaction(*database);
        QVERIFY(transaction.begun().isOk());
        QVERIFY(orders.insert(test::newOrder(QStringLiteral("a"))).isOk());
    }
    QCOMPARE(*orders.countOpen(), 0);
    Transaction transaction(*database);
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("a"))).isOk());
    QCOMPARE(orders.insert(test::newOrder(QStringLiteral("a"))).error().code, Code::Duplicate);
    QVERIFY(
        orders.insert(test::newOrder(QStringLiteral("b"))).isOk()); // a broken rule ends only its statement
    QVERIFY(transaction.commit().isOk());
    QCOMPARE(*orders.countOpen(), 2);
}

void TestStore::savepointsRollBackAlone()
{
    const auto database = opened();
    OrderTable orders(*database);
    Transaction transaction(*database);
    for (const QString &ref : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        Savepoint savepoint(*database);
        QVERIFY(orders.insert(test::newOrder(ref)).isOk());
        if (ref != u'b') {
            QVERIFY(savepoint.release().isOk());
        }
    }
    QVERIFY(transaction.commit().isOk());
    QCOMPARE(*orders.countOpen(), 2);
    QVERIFY(!orders.liveByRef(QStringLiteral("b"))->has_value());
}

void TestStore::nullTextIsEmptyText()
{
    const auto database = opened();
    order::Order order = test::newOrder(QStringLiteral("a"));
    order.content.station = QString(); // the driver would make NULL of it
    const auto id = OrderTable(*database).insert(order);
    QVERIFY(id.isOk());
    test::RawConnection raw(m_folder->file());
    QCOMPARE(raw.one(QStringLiteral("SELECT typeof(station) FROM external_order")), QStringLiteral("text"));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
