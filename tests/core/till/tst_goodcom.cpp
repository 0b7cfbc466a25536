// SPDX-License-Identifier: GPL-3.0-or-later
// Order printers against a whole till over a real socket: what their answers do. The rows
// of goodcom.md section 5; section 2 is in tst_goodcom_polls.cpp.
#include "tests/support/printer_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::test;
using order::EventKind;

namespace {

int codeOf(const QJsonObject &result)
{
    return result[QStringLiteral("status_code")].toInt(-1);
}

} // namespace

class TestGoodcom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Section 5.2: first in, first out.
    void queueIsFirstInFirstOut()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QList<order::OrderId> ids;
        for (int i = 0; i < 5; ++i) {
            ids.append(till.post1(QStringLiteral("Q-%1").arg(i)));
        }
        QTRY_COMPARE(till.state.goodcom.queued, 5);
        for (int i = 0; i < 5; ++i) {
            const QByteArray body = till.poll().body;
            QVERIFY(body.contains("Q-" + QByteArray::number(i)));
            QCOMPARE(till.poll().body, body);
            QTRY_COMPARE(till.state.goodcom.offered, 1);
            QCOMPARE(till.state.goodcom.queued, 4 - i);
            QCOMPARE(till.orders[ids[i]].confirmation, order::Confirmation::Offered);
            QCOMPARE(till.answer(ids[i], i % 2 == 0 ? "&ak=Accepted&m=OK" : "&ak=Rejected&m=no").status, 200);
        }
        QVERIFY(till.poll().body.isEmpty());
    }

    void whatCountsForTheQueue_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QJsonObject>("extra");
        QTest::addColumn<bool>("asksThePrinter");
        const auto paid = [](const char *type, bool autoprint) {
            QJsonObject payment{{QStringLiteral("type"), QString::fromLatin1(type)},
                                {QStringLiteral("amount"), QStringLiteral("6.00")}};
            if (qstrcmp(type, "UNBAR") == 0) {
                payment[QStringLiteral("method")] = QStringLiteral("Visa");
            }
            QJsonObject extra{{QStringLiteral("payments"), QJsonArray{payment}}};
            if (autoprint) {
                extra[QStringLiteral("autoprint")] = true;
            }
            return extra;
        };
        const auto confirm = [](const char *wish) {
            return QJsonObject{{QStringLiteral("confirm"), QString::fromLatin1(wish)}};
        };
        QTest::newRow("cash on delivery") << "auto" << QJsonObject{} << true;
        QTest::newRow("paid in cash") << "auto" << paid("BAR", false) << true;
        QTest::newRow("paid online") << "auto" << paid("UNBAR", false) << false;
        QTest::newRow("autoprint") << "auto" << paid("BAR", true) << false;
        QTest::newRow("setting none") << "none" << QJsonObject{} << false;
        QTest::newRow("setting screen") << "screen" << QJsonObject{} << false;
        QTest::newRow("setting printer, paid online") << "printer" << paid("UNBAR", false) << true;
        QTest::newRow("the call says none") << "printer" << confirm("none") << false;
        QTest::newRow("the call says screen") << "auto" << confirm("screen") << false;
        QTest::newRow("the call says printer") << "none" << confirm("printer") << true;
        QTest::newRow("the call says auto") << "auto" << confirm("auto") << true;
    }

    // CONTRACT "Confirmation".
    void whatCountsForTheQueue()
    {
        QFETCH(QString, setting);
        QFETCH(QJsonObject, extra);
        QFETCH(bool, asksThePrinter);
        PrinterTill till;
        QVERIFY(till.start());
        till.engine->saveSettings({{QStringLiteral("external"), QStringLiteral("confirm"), setting}});
        QVERIFY(till.post1(QStringLiteral("A-1"), extra) > 0);
        QCOMPARE(!till.poll().body.isEmpty(), asksThePrinter);
    }

    // Section 5.3 and DESIGN "confirmation".
    void acceptedBooksOnDelivery()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const auto caller = till.post(callBody(QStringLiteral("A-1")), true);
        QTRY_COMPARE(till.orders.size(), 1);
        const order::OrderId id = till.orders.firstKey();
        QVERIFY(!till.poll().body.isEmpty());
        QVERIFY(!caller->isFinished());
        QCOMPARE(till.answer(id, "&ak=Accepted&m=OK&dt=23:59").status, 200);
        const QJsonObject result = TillFixture::resultOf(*caller);
        QCOMPARE(codeOf(result), 0);
        QVERIFY(result[QStringLiteral("order_nr")].toString().endsWith(QStringLiteral("-000001")));
        QCOMPARE(till.orders[id].status, order::Status::Done);
        QCOMPARE(till.orders[id].settlement, order::Settlement::Due);
        QVERIFY(till.orders[id].promisedForUtc.isValid());
        QTRY_COMPARE(till.state.figures.onDelivery, money::Money::fromMinor(600));
        QCOMPARE(till.state.figures.tillCash, money::Money());
        const QList<order::Event> events = till.events(id);
        const auto accepted = std::find_if(events.cbegin(), events.cend(), [](const order::Event &event) {
            return event.kind == EventKind::Accepted;
        });
        QVERIFY(accepted != events.cend());
        QCOMPARE(accepted->actor, QStringLiteral("R07"));
        QCOMPARE(base::fromStoredTime(accepted->detail), till.orders[id].promisedForUtc);
    }

    void acceptedWaitsAtTheTill()
    {
        PrinterTill till(QStringLiteral("on_accept=till\n"));
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const auto caller = till.post(callBody(QStringLiteral("A-1")), true);
        QTRY_COMPARE(till.orders.size(), 1);
        const order::OrderId id = till.orders.firstKey();
        till.poll();
        till.answer(id, "&ak=Accepted");
        QCOMPARE(till.orders[id].status, order::Status::Open);
        QVERIFY(!caller->isFinished());
        till.engine->payOrder(
            id,
            {order::Payment{
                order::TenderKind::Cash, {}, money::Money::fromMinor(600), money::Money::fromMinor(600)}});
        QCOMPARE(codeOf(TillFixture::resultOf(*caller)), 0);
    }

    void rejectedCancelsWithReason()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const auto caller = till.post(callBody(QStringLiteral("A-1")), true);
        QTRY_COMPARE(till.orders.size(), 1);
        const order::OrderId id = till.orders.firstKey();
        till.poll();
        QCOMPARE(till.answer(id, "&ak=Rejected&m=K%C3%BCche+voll&dt=0").status, 200);
        const QJsonObject result = TillFixture::resultOf(*caller);
        QCOMPARE(codeOf(result), 5);
        QVERIFY(result[QStringLiteral("message")].toString().contains(QString::fromUtf8("Küche voll")));
        QCOMPARE(till.orders[id].status, order::Status::Cancelled);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Rejected);
        QCOMPARE(till.orders[id].closeReason, QString::fromUtf8("Küche voll"));
        QCOMPARE(till.orders[id].closedBy, QStringLiteral("R07"));
        QVERIFY(till.receipts.isEmpty());
    }

    void rejectedThoughPaidOnlineIsARefund()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const QJsonObject payment{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                                  {QStringLiteral("method"), QStringLiteral("Visa")},
                                  {QStringLiteral("amount"), QStringLiteral("6.00")}};
        const order::OrderId id =
            till.post1(QStringLiteral("A-1"), {{QStringLiteral("payments"), QJsonArray{payment}},
                                               {QStringLiteral("confirm"), QStringLiteral("printer")}});
        till.poll();
        till.answer(id, "&ak=Rejected&m=busy");
        QCOMPARE(till.orders[id].status, order::Status::Cancelled);
        QCOMPARE(till.countOf(id, EventKind::RefundDue), 1);
    }

    // CONTRACT "When it runs": printers are served without a session, the booking waits.
    void servedWithoutASession()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        QVERIFY(!till.poll().body.isEmpty());
        QCOMPARE(till.answer(id, "&ak=Accepted").status, 200);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
        QCOMPARE(till.orders[id].status, order::Status::Open);
        QVERIFY(till.receipts.isEmpty());
        QVERIFY(till.openTill());
        QTRY_COMPARE(till.orders[id].status, order::Status::Done);
        QCOMPARE(till.receipts.size(), 1);
    }

    void lateAndOtherAnswers_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("kind");
        QTest::newRow("yes, yes") << QByteArray("&ak=Accepted") << QByteArray("&ak=accepted&m=OK")
                                  << int(EventKind::RepeatedAnswer);
        QTest::newRow("no, no") << QByteArray("&ak=Rejected") << QByteArray("&ak=Rejected")
                                << int(EventKind::RepeatedAnswer);
        QTest::newRow("yes, no") << QByteArray("&ak=Accepted") << QByteArray("&ak=Rejected")
                                 << int(EventKind::OppositeAnswer);
        QTest::newRow("no, yes") << QByteArray("&ak=Rejected") << QByteArray("&ak=Accepted")
                                 << int(EventKind::OppositeAnswer);
        QTest::newRow("yes, something else")
            << QByteArray("&ak=Accepted") << QByteArray("&ak=perhaps") << int(EventKind::UnclearAnswer);
    }

    // Section 5.5.
    void lateAndOtherAnswers()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, kind);
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        till.poll();
        QCOMPARE(till.answer(id, first).status, 200);
        const bool isYes = first.contains("Accepted");
        QTRY_COMPARE(till.orders[id].status, isYes ? order::Status::Done : order::Status::Cancelled);
        const order::Order before = till.orders[id];
        const HttpReply reply = till.answer(id, second);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray()); // section 4, "Reply"
        QCOMPARE(till.orders[id], before);
        QCOMPARE(till.receipts.size(), isYes ? 1 : 0);
        QCOMPARE(till.countOf(id, static_cast<EventKind>(kind)), 1);
        QCOMPARE(till.countOf(id, EventKind::Accepted) + till.countOf(id, EventKind::Rejected), 1);
    }

    // Section 5.6 and bad ids.
    void unknownOrders()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        for (const char *query :
             {"?o=999999&ak=Accepted", "?o=31_233&ak=Accepted", "?o=-1&ak=Accepted", "?o=&ak=x",
              "?o=99999999999999999999999&ak=Rejected", "?", "?a=R07&OrderState=1"}) {
            QCOMPARE(till.callback(query).status, 200);
        }
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Queued);
    }

    // An order that asks nobody cannot be decided from outside.
    void ordersOfTheScreenAreNotForPrinters()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id =
            till.post1(QStringLiteral("S-1"), {{QStringLiteral("confirm"), QStringLiteral("screen")}});
        QCOMPARE(till.answer(id, "&ak=Rejected").status, 200);
        QCOMPARE(till.orders[id].status, order::Status::Open);
        QCOMPARE(till.countOf(id, EventKind::Rejected), 0);
    }

    void unclearWordChangesNothing()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        const QByteArray before = till.poll().body;
        QCOMPARE(till.answer(id, "&ak=perhaps&m=who+knows").status, 200);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Offered);
        QCOMPARE(till.poll().body, before);
        const QList<order::Event> events = till.events(id);
        QCOMPARE(events.last().kind, EventKind::UnclearAnswer);
        QVERIFY(events.last().detail.contains(QStringLiteral("perhaps")));
    }

    void wordsAndLongSet()
    {
        PrinterTill till(QStringLiteral("words=listo/no hay\n"));
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        till.poll();
        QCOMPARE(till.callback("?restid=R07&ordernumber=" + QByteArray::number(id) +
                               "&status=NO%20HAY&reason=tomate")
                     .status,
                 200);
        QCOMPARE(till.orders[id].closeReason, QStringLiteral("tomate"));
    }

    // The oldest devices name no order.
    void answerWithoutOrderIdMeansTheOneTheyHave()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        QCOMPARE(till.callback("?a=R07&m=Accepted").status, 200); // has none yet
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Queued);
        till.poll();
        QCOMPARE(till.callback("?a=R07&m=Accepted").status, 200);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
    }

    // Two printers on one URL: both get the order, the first answer wins.
    void twoPrinters()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        const QByteArray one = till.poll({}, "?a=kitchen").body;
        QCOMPARE(till.poll({}, "?a=bar").body, one);
        QTRY_COMPARE(till.state.goodcom.printers.size(), 2);
        const auto yes = till.ask(QByteArray("/goodcom/") + kCallbackToken +
                                  "/callback?a=bar&ak=Accepted&o=" + QByteArray::number(id));
        const auto no = till.ask(QByteArray("/goodcom/") + kCallbackToken +
                                 "/callback?a=kitchen&ak=Rejected&o=" + QByteArray::number(id));
        QCOMPARE(PrinterTill::answerOf(*yes).status, 200);
        QCOMPARE(PrinterTill::answerOf(*no).status, 200);
        QCOMPARE(till.countOf(id, EventKind::Accepted) + till.countOf(id, EventKind::Rejected), 1);
        QCOMPARE(till.countOf(id, EventKind::OppositeAnswer), 1);
    }

    void screenWinsAndThePrinterIsTold()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        till.poll();
        till.engine->rejectOrder(id, QStringLiteral("closed"));
        QTRY_COMPARE(till.orders[id].status, order::Status::Cancelled);
        QVERIFY(till.poll().body.isEmpty());
        QCOMPARE(till.answer(id, "&ak=Accepted").status, 200);
        QCOMPARE(till.orders[id].status, order::Status::Cancelled);
        QCOMPARE(till.countOf(id, EventKind::OppositeAnswer), 1);
    }

    void printerWinsAndTheScreenIsTold()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        till.poll();
        till.answer(id, "&ak=Accepted");
        till.engine->rejectOrder(id, QStringLiteral("closed"));
        QTRY_COMPARE(till.refusals.size(), 1);
        QCOMPARE(till.refusals.first().command, till::Command::RejectOrder);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
    }

    // An order that a printer got cannot be replaced any more (CONTRACT "ref").
    void offeredOrderIsNotReplaced()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.post1(QStringLiteral("A-1")) > 0);
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("A-1"), {}, QStringLiteral("7.00")))), 0);
        QVERIFY(till.poll().body.contains("7.00"));
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("A-1"), {}, QStringLiteral("8.00")))), 2);
        QVERIFY(till.poll().body.contains("7.00"));
    }

    void testOrderTravelsToThePrinter()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        till.engine->sendPrinterTestOrder();
        QTRY_COMPARE(till.orders.size(), 1);
        const order::OrderId id = till.orders.firstKey();
        QVERIFY(till.orders[id].test);
        QVERIFY(till.poll().body.contains("TEST-"));
        till.answer(id, "&ak=Accepted&dt=20:00");
        QCOMPARE(till.orders[id].status, order::Status::Cancelled);
        QCOMPARE(till.countOf(id, EventKind::TestFinished), 1);
        QVERIFY(till.receipts.isEmpty());
        QVERIFY(till.poll().body.isEmpty());
    }

    void floodOfAnswersIsBounded()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        till.poll();
        till.answer(id, "&ak=Accepted");
        const qsizetype before = till.events(id).size();
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        const QByteArray reason(10'000, 'x');
        for (int i = 0; i < 120; ++i) {
            replies.push_back(till.ask(QByteArray("/goodcom/") + kCallbackToken +
                                       "/callback?a=R07&ak=Rejected&m=" + reason +
                                       "&o=" + QByteArray::number(id)));
        }
        for (const auto &reply : replies) {
            QCOMPARE(PrinterTill::answerOf(*reply).status, 200);
        }
        QCOMPARE(till.events(id).size() - before, till::OrderDesk::kMaxIdleAnswers);
        QVERIFY(till.events(id).last().detail.size() < 500);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
    }

    void fetchedOftenIsNoted()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        for (int i = 0; i < goodcom::GoodcomService::kOftenFetches + 5; ++i) {
            QVERIFY(!till.poll("bytes=0-1023").body.isEmpty());
        }
        QTRY_COMPARE(till.countOf(id, EventKind::FetchedOften), 1);
        till.stop(); // the count is written at the end at the latest
        const auto database = store::Database::open(till.folder.filePath(QStringLiteral("kassa.db")),
                                                    store::Database::Mode::Reader);
        QCOMPARE((*store::GoodcomTicketTable(**database).byOrder(id))->fetches,
                 goodcom::GoodcomService::kOftenFetches + 5);
    }

    void timeOut_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("confirmation");
        QTest::addColumn<int>("status");
        QTest::newRow("alarm") << "alarm" << int(order::Confirmation::TimedOut) << int(order::Status::Open);
        QTest::newRow("accept") << "accept" << int(order::Confirmation::Accepted) << int(order::Status::Open);
        QTest::newRow("reject") << "reject" << int(order::Confirmation::Rejected)
                                << int(order::Status::Cancelled);
    }

    // Section 5.4.
    void timeOut()
    {
        QFETCH(QString, rule);
        QFETCH(int, confirmation);
        QFETCH(int, status);
        FakeClock clock;
        PrinterTill till(QStringLiteral("timeout_min=15\non_timeout=%1\n").arg(rule), &clock);
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("T-1"));
        QVERIFY(!till.poll().body.isEmpty());
        clock.advanceMs(14 * 60'000);
        QVERIFY(!till.poll().body.isEmpty());
        QVERIFY(till.post1(QStringLiteral("T-2")) > id);
        clock.advanceMs(2 * 60'000);
        till.poll();
        QTRY_COMPARE(int(till.orders[id].confirmation), confirmation);
        QCOMPARE(int(till.orders[id].status), status);
        QCOMPARE(till.countOf(id, EventKind::TimedOut), 1);
        QVERIFY(till.poll().body.contains("T-2")); // the next one is not kept waiting
        QCOMPARE(till.answer(id, "&ak=Accepted&dt=19:40").status, 200);
        QCOMPARE(till.countOf(id, EventKind::LateAnswer), 1);
        // Under the alarm rule nobody had decided, so the late yes counts; else the rule's decision stands.
        const bool counts = rule == QStringLiteral("alarm");
        QCOMPARE(till.orders[id].confirmation,
                 counts ? order::Confirmation::Accepted : static_cast<order::Confirmation>(confirmation));
    }

    void deviceThatGivesUpIsATimeOut()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("T-1"));
        till.poll();
        QCOMPARE(till.answer(id, "&ak=timeout").status, 200);
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::TimedOut);
        QCOMPARE(till.countOf(id, EventKind::TimedOut), 1);
    }

    // Section 5.9 and the silence watchdog.
    void liveness()
    {
        FakeClock clock;
        PrinterTill till({}, &clock);
        QVERIFY(till.start());
        QCOMPARE(till.state.goodcom.silence, till::Silence::None); // just started, nobody is missed yet
        till.poll();
        clock.advanceMs(240'000);
        QVERIFY(till.poll({}, "?a=other").status == 200);
        QTRY_COMPARE(till.state.goodcom.printers.size(), 2);
        QVERIFY(till.state.goodcom.printers.last().isOnline);
        clock.advanceMs(1'000);
        QVERIFY(till.post1(QStringLiteral("L-1")) > 0); // any fact makes a new state
        QTRY_VERIFY(!till.state.goodcom.printers.first().isOnline);
        QVERIFY(till.state.goodcom.printers.last().isOnline);
        QCOMPARE(till.state.goodcom.silence, till::Silence::None);
        clock.advanceMs(240'000);
        QVERIFY(till.post1(QStringLiteral("L-2")) > 0);
        QTRY_COMPARE(till.state.goodcom.silence, till::Silence::NoPoll);
        till.poll();
        QTRY_COMPARE(till.state.goodcom.silence, till::Silence::None);
    }

    void manyPrinterIdsAreBounded()
    {
        PrinterTill till;
        QVERIFY(till.start());
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(till.poll({}, "?a=id" + QByteArray::number(i)).status, 200);
        }
        QTRY_COMPARE(till.state.goodcom.printers.size(), goodcom::kMaxPrinters);
    }

    void manyPollsAtOnceMakeOneOffer()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("A-1"));
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 6; ++i) {
            replies.push_back(
                till.ask(QByteArray("/goodcom/") + kOrderToken + "/order?a=" + QByteArray::number(i)));
        }
        QSet<QByteArray> bodies;
        for (const auto &reply : replies) {
            bodies.insert(PrinterTill::answerOf(*reply).body);
        }
        QCOMPARE(bodies.size(), 1);
        QVERIFY(!bodies.contains(QByteArray()));
        QCOMPARE(till.countOf(id, EventKind::Offered), 1);
    }
};

QTEST_GUILESS_MAIN(TestGoodcom)
#include "tst_goodcom.moc"
