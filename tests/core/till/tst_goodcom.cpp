// SPDX-License-Identifier: GPL-3.0-or-later
// Order printers against a whole till over a real socket: the rows of goodcom.md sections 2 and 5.
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
    // Section 2, "Poll answer".
    void emptyPoll()
    {
        PrinterTill till;
        QVERIFY(till.start());
        for (const QByteArray &range : {QByteArray(), QByteArray("bytes=0-1023")}) {
            const HttpReply reply = till.poll(range);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.body, QByteArray());
            QCOMPARE(reply.type, QByteArray("text/plain; charset=utf-8"));
            QCOMPARE(reply.contentLength, QByteArray("0"));
        }
        QTRY_VERIFY(till.state.goodcom.lastPollAtUtc.isValid());
        QCOMPARE(till.state.goodcom.printers.size(), 1);
        QCOMPARE(till.state.goodcom.printers.first().restaurantId, QStringLiteral("R07"));
        QVERIFY(till.state.goodcom.printers.first().isOnline);
    }

    void offIsNotFound()
    {
        PrinterTill till;
        QVERIFY(till.start());
        till.engine->saveSettings(
            {{QStringLiteral("goodcom"), QStringLiteral("enabled"), QStringLiteral("false")}});
        QCOMPARE(till.poll().status, 404);
        QCOMPARE(till.callback("?o=1&ak=Accepted").status, 404);
        QTRY_VERIFY(!till.state.goodcom.isEnabled);
    }

    void credentials_data()
    {
        QTest::addColumn<QString>("ini");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("isGood");
        const QByteArray good = kOrderToken;
        const QString all = QStringLiteral("restaurant_id=R07\nuser=front\npassword=s3cret\n");
        QTest::newRow("nothing set, nothing sent") << QString() << good << QByteArray() << true;
        QTest::newRow("nothing set, anything sent")
            << QString() << good << QByteArray("?a=x&u=y&p=z&r=12&unknown=1") << true;
        QTest::newRow("wrong token") << QString() << QByteArray("nope") << QByteArray("?a=R07") << false;
        QTest::newRow("the other token")
            << QString() << QByteArray(kCallbackToken) << QByteArray("?a=R07") << false;
        QTest::newRow("all right") << all << good << QByteArray("?a=R07&u=front&p=s3cret") << true;
        QTest::newRow("case of id and user") << all << good << QByteArray("?a=r07&u=FRONT&p=s3cret") << true;
        QTest::newRow("case of the password")
            << all << good << QByteArray("?a=R07&u=front&p=S3cret") << false;
        QTest::newRow("no user sent") << all << good << QByteArray("?a=R07&p=s3cret") << true;
        QTest::newRow("wrong user") << all << good << QByteArray("?a=R07&u=back&p=s3cret") << false;
        QTest::newRow("no password") << all << good << QByteArray("?a=R07&u=front") << false;
        QTest::newRow("no id") << all << good << QByteArray("?u=front&p=s3cret") << false;
        QTest::newRow("long names") << all << good
                                    << QByteArray("?restid=R07&password=s3cret&print=1&lastorder=4") << true;
        QTest::newRow("second question mark")
            << all << good << QByteArray("?x?a=R07&u=front&p=s3cret") << true;
        QTest::newRow("encoded password")
            << QStringLiteral("password=a b%&\n") << good << QByteArray("?p=a+b%25%26") << true;
    }

    // Section 5.7: wrong credentials change nothing; 200 and empty for polls, 403 for callbacks.
    void credentials()
    {
        QFETCH(QString, ini);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, query);
        QFETCH(bool, isGood);
        PrinterTill till(ini);
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("C-1"));
        QVERIFY(id > 0);
        const HttpReply reply = till.poll({}, query, token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(!reply.body.isEmpty(), isGood);
        const QByteArray secret = token == kOrderToken ? QByteArray(kCallbackToken) : QByteArray("nope");
        const QByteArray answer = (query.isEmpty() ? QByteArray("?") : query + '&') +
                                  "o=" + QByteArray::number(id) + "&ak=Accepted";
        QCOMPARE(till.callback(answer, secret).status, isGood ? 200 : 403);
        QCOMPARE(till.orders[id].confirmation == order::Confirmation::Accepted, isGood);
        QTRY_COMPARE(till.state.goodcom.wrongTokens, isGood ? 0 : 2);
        QCOMPARE(till.state.goodcom.lastWrongPeer.isEmpty(), isGood);
    }

    void renewedTokenCutsTheOldOneOff()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.post1(QStringLiteral("C-1")) > 0);
        QString orderToken;
        connect(till.engine.get(), &till::Engine::configChanged, this,
                [&orderToken](const settings::Config &config) { orderToken = config.goodcom.orderToken; });
        till.engine->renewGoodcomToken(till::GoodcomUrl::Order);
        QVERIFY(till.poll().body.isEmpty());
        QVERIFY(!till.poll({}, "?a=R07", orderToken.toLatin1()).body.isEmpty());
        till.engine->renewGoodcomToken(till::GoodcomUrl::Callback);
        QCOMPARE(till.callback("?o=1&ak=Accepted").status, 403);
    }

    // Section 2, "Range".
    void ranges()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.post1(QStringLiteral("R-1"), {}, 1'400) > 0);
        const QByteArray whole = till.poll().body;
        QVERIFY(whole.size() > 1'024 && whole.size() < 2'048);
        const QByteArray total = QByteArray::number(whole.size());
        const HttpReply first = till.poll("bytes=0-1023");
        QCOMPARE(first.status, 206);
        QCOMPARE(first.contentRange, "bytes 0-1023/" + total);
        QCOMPARE(first.contentLength, QByteArray("1024"));
        QCOMPARE(first.body, whole.first(1'024));
        const HttpReply second = till.poll("bytes=1024-2047");
        QCOMPARE(second.status, 206);
        QCOMPARE(second.contentRange, "bytes 1024-" + QByteArray::number(whole.size() - 1) + '/' + total);
        QCOMPARE(second.body, whole.sliced(1'024));
        const HttpReply beyond = till.poll("bytes=" + total + "-9999");
        QCOMPARE(beyond.status, 416);
        QCOMPARE(beyond.body, QByteArray());
        QCOMPARE(beyond.contentRange, "bytes */" + total);
        QCOMPARE(till.poll("bytes=0-").status, 206);
        QCOMPARE(till.poll("lines=1").body, whole);
        QCOMPARE(till.poll("bytes=0-1,3-4").status, 200);
    }

    void shortOrderIsOneWholePart()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.post1(QStringLiteral("R-1")) > 0);
        const HttpReply reply = till.poll("bytes=0-1023");
        QCOMPARE(reply.status, 206);
        QCOMPARE(reply.contentRange, "bytes 0-" + QByteArray::number(reply.body.size() - 1) + '/' +
                                         QByteArray::number(reply.body.size()));
        QVERIFY(reply.body.startsWith("#R07*2*") && reply.body.endsWith("#\r\n"));
    }

    // Sections 2 and 5.1: the same bytes until the answer, also while parts are read and the order is decided
    // elsewhere.
    void partsStayTheSame()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId first = till.post1(QStringLiteral("F-1"), {}, 1'400);
        QVERIFY(till.post1(QStringLiteral("F-2"), {}, 1'500) > first);
        const QByteArray part = till.poll("bytes=0-1023").body;
        till.engine->acceptOrder(first, {});
        QTRY_COMPARE(till.orders[first].confirmation, order::Confirmation::Accepted);
        const QByteArray rest = till.poll("bytes=1024-2047").body;
        QVERIFY((part + rest).endsWith("n#\r\n"));
        QVERIFY((part + rest).contains("*" + QByteArray::number(first) + "*"));
        QVERIFY(till.poll("bytes=0-1023").body.contains("F-2"));
        QCOMPARE(till.poll("bytes=1024-2047", "?a=other").status, 206); // of the order that is offered now
    }

    void anUnknownReaderGetsNoMiddle()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("F-1"), {}, 1'400);
        QCOMPARE(till.poll("bytes=1024-2047").status, 416); // nothing was begun
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Queued);
    }

    void bytesSurviveARestart()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("F-1"), {}, 1'400);
        QVERIFY(till.post1(QStringLiteral("F-2")) > id);
        const QByteArray before = till.poll().body;
        const QByteArray part = till.poll("bytes=0-1023").body;
        till.stop();
        QVERIFY(till.start());
        QCOMPARE(part + till.poll("bytes=1024-2047").body, before);
        QCOMPARE(till.poll().body, before);
        QCOMPARE(till.countOf(id, EventKind::Offered), 1);
        QCOMPARE(till.answer(id, "&ak=Accepted").status, 200);
        QVERIFY(till.poll().body.contains("F-2"));
        till.stop();
        QVERIFY(till.start()); // and no decision is lost
        QVERIFY(till.poll().body.contains("F-2"));
        QTRY_COMPARE(till.orders[id].confirmation, order::Confirmation::Accepted);
    }

    // What was changed in the settings meanwhile concerns the next order.
    void settingsDoNotThawBytes()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("F-1"));
        QVERIFY(till.post1(QStringLiteral("F-2")) > id);
        const QByteArray before = till.poll().body;
        till.engine->saveSettings(
            {{QStringLiteral("goodcom"), QStringLiteral("dialect"), QStringLiteral("comma")}});
        QCOMPARE(till.poll().body, before);
        till.answer(id, "&ak=Rejected");
        QCOMPARE(till.poll().body.count('*'), 5);
    }

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
        QCOMPARE(till.answer(id, second).status, 200);
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
        const QByteArray reason(4'000, 'x');
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
