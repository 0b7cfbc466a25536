// SPDX-License-Identifier: GPL-3.0-or-later
// Order printers against a whole till over a real socket: what they ask and get. The rows of goodcom.md
// section 2, the field `previous` of section 3.1, and that an order stays as it was sent.
#include "tests/support/printer_fixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace kassa;
using namespace kassa::test;
using order::EventKind;

class TestGoodcomPolls : public QObject
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

    // Section 2, "method": the device only ever asks with GET. Section 4 names POST for one server only.
    void otherMethodsAreRefused()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const order::OrderId id = till.post1(QStringLiteral("M-1"));
        const QByteArray base =
            "http://127.0.0.1:" + QByteArray::number(till.state.server.port) + "/goodcom/";
        const QByteArray targets[] = {QByteArray(kOrderToken) + "/order?a=R07",
                                      QByteArray(kCallbackToken) +
                                          "/callback?a=R07&ak=Accepted&o=" + QByteArray::number(id)};
        for (const QByteArray &target : targets) {
            QNetworkRequest request(QUrl::fromEncoded(base + target));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/plain"));
            const std::unique_ptr<QNetworkReply> reply(till.network.post(request, QByteArray()));
            QCOMPARE(PrinterTill::answerOf(*reply).status, 405);
            QCOMPARE(reply->rawHeader("Allow"), QByteArray("GET"));
        }
        QCOMPARE(till.orders[id].confirmation, order::Confirmation::Queued);
    }

    // Section 2: RANGE in capitals, whatever name the device has, random numbers against caches, one length,
    // no chunks.
    void headersAsTheDeviceWritesThem()
    {
        PrinterTill till;
        QVERIFY(till.start());
        QVERIFY(till.post1(QStringLiteral("H-1"), {}, 1'400) > 0);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, till.state.server.port);
        socket.write("GET /goodcom/" + QByteArray(kOrderToken) +
                     "/order?a=R07&u=front&p=x&r=8812 HTTP/1.1\r\nHost: 127.0.0.1\r\nRANGE: bytes=0-1023\r\n"
                     "User-Agent: gc(GT5000W)\r\n\r\n");
        QByteArray got;
        QVERIFY(QTest::qWaitFor([&] {
            got += socket.readAll();
            return got.indexOf("\r\n\r\n") > 0 && got.size() >= got.indexOf("\r\n\r\n") + 4 + 1'024;
        }));
        const qsizetype head = got.indexOf("\r\n\r\n") + 4;
        QVERIFY(got.startsWith("HTTP/1.1 206"));
        QCOMPARE(got.size() - head, qsizetype(1'024));
        const QByteArray lower = got.first(head).toLower();
        QCOMPARE(lower.count("content-length: 1024\r\n"), 1);
        QVERIFY(!lower.contains("transfer-encoding"));
        QVERIFY(got.sliced(head).startsWith("#R07*2*"));
    }

    // Section 3.1, `previous`: earlier orders of this customer, known by phone however it is written, by mail
    // or by number; cancelled ones and tests do not count.
    void earlierOrdersAreCounted()
    {
        PrinterTill till;
        QVERIFY(till.start());
        const auto customer = [](const char *number, const char *phone, const char *mail) {
            return QJsonObject{{QStringLiteral("customer"),
                                QJsonObject{{QStringLiteral("id"), QString::fromLatin1(number)},
                                            {QStringLiteral("name"), QStringLiteral("Lena Falk")},
                                            {QStringLiteral("phone"), QString::fromLatin1(phone)},
                                            {QStringLiteral("email"), QString::fromLatin1(mail)}}}};
        };
        const auto previousOf = [&till](const QString &ref, const QJsonObject &extra, const char *answer) {
            const order::OrderId id = till.post1(ref, extra);
            const QByteArray body = till.poll().body; // ...;requested;previous;paid;...
            till.answer(id, answer);
            return body.split('*').value(5).split(';').value(6);
        };
        const QJsonObject lena = customer("1", "+43 664 123 45 67", "");
        QCOMPARE(previousOf(QStringLiteral("P-1"), lena, "&ak=Accepted"), QByteArray("0"));
        QCOMPARE(previousOf(QStringLiteral("P-2"), lena, "&ak=Rejected"), QByteArray("1"));
        QCOMPARE(
            previousOf(QStringLiteral("P-3"), customer("9", "0664/1234567", "x@y.example"), "&ak=Accepted"),
            QByteArray("1"));
        QCOMPARE(previousOf(QStringLiteral("P-4"), lena, "&ak=Accepted"), QByteArray("2"));
        QCOMPARE(previousOf(QStringLiteral("P-5"), customer("5", "-", "Lena@Mail.example"), "&ak=Accepted"),
                 QByteArray("0"));
        QCOMPARE(previousOf(QStringLiteral("P-6"), customer("6", "", "lena@mail.example"), "&ak=Accepted"),
                 QByteArray("1"));
        QCOMPARE(previousOf(QStringLiteral("P-7"), customer("7", "", ""), "&ak=Accepted"), QByteArray("0"));
        QCOMPARE(previousOf(QStringLiteral("P-8"), customer("7", "", ""), "&ak=Accepted"), QByteArray("1"));
        QCOMPARE(previousOf(QStringLiteral("P-9"), {}, "&ak=Accepted"), QByteArray("0"));
        QCOMPARE(previousOf(QStringLiteral("P-10"), {}, "&ak=Accepted"),
                 QByteArray("0")); // nobody in particular
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
};

QTEST_GUILESS_MAIN(TestGoodcomPolls)
#include "tst_goodcom_polls.moc"
