// SPDX-License-Identifier: GPL-3.0-or-later
// The engine as a whole: orders over a real socket into a real database, paid, printed, answered.
#include "tests/support/till_fixture.h"

#include <QTest>

using namespace kassa;
using namespace kassa::test;

namespace {

int codeOf(const QJsonObject &result)
{
    return result[QStringLiteral("status_code")].toInt(-1);
}

QJsonObject flags(std::initializer_list<const char *> names, bool withPayments = true)
{
    QJsonObject extra;
    for (const char *name : names) {
        extra[QString::fromLatin1(name)] = true;
    }
    if (withPayments) {
        extra[QStringLiteral("payments")] = cash(QStringLiteral("6.00"));
    }
    return extra;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonBlockingIsStoredBeforeItIsAnswered()
    {
        TillFixture till;
        QVERIFY(till.start());
        const QJsonObject result = till.call(callBody(QStringLiteral("A-1")));
        QCOMPARE(codeOf(result), 0);
        QVERIFY(result[QStringLiteral("order_nr")].isNull());
        till.stop();
        QVERIFY(till.start());
        QTRY_COMPARE(till.state.openOrders, 1);
    }

    void wrongTokenIsCountedAndStoredNowhere()
    {
        TillFixture till;
        QVERIFY(till.start());
        QCOMPARE(codeOf(till.call(
                     callBody(QStringLiteral("A-1"), {{QStringLiteral("auth_token"), QStringLiteral("x")}}))),
                 1);
        QTRY_COMPARE(till.state.server.wrongTokens, 1);
        QCOMPARE(till.state.openOrders, 0);
        QVERIFY(!till.state.server.lastRequestAtUtc.isValid());
    }

    void unattended_data()
    {
        QTest::addColumn<QJsonObject>("extra");
        QTest::addColumn<bool>("finished");
        QTest::addColumn<int>("papers");
        QTest::addColumn<bool>("preview");
        QTest::newRow("nothing given waits") << QJsonObject{} << false << 0 << false;
        QTest::newRow("payments alone wait for the cashier") << flags({}) << false << 0 << false;
        QTest::newRow("autoprint") << flags({"autoprint"}) << true << 1 << true;
        QTest::newRow("autoprint autonext") << flags({"autoprint", "autonext"}) << true << 1 << false;
        QTest::newRow("noprint payments waits") << flags({"noprint"}) << false << 0 << false;
        QTest::newRow("noprint autonext payments") << flags({"noprint", "autonext"}) << true << 0 << false;
        QTest::newRow("noprint autonext without payments waits")
            << flags({"noprint", "autonext"}, false) << false << 0 << false;
        QTest::newRow("noprint wins over autoprint for paper")
            << flags({"noprint", "autoprint"}) << true << 0 << true;
        QTest::newRow("all three") << flags({"noprint", "autoprint", "autonext"}) << true << 0 << false;
        QTest::newRow("autonext alone waits") << flags({"autonext"}) << false << 0 << false;
    }

    void unattended()
    {
        QFETCH(QJsonObject, extra);
        QFETCH(bool, finished);
        QFETCH(int, papers);
        QFETCH(bool, preview);
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QList<till::BookedReceipt> booked;
        connect(till.engine.get(), &till::Engine::receiptBooked, this,
                [&booked](const till::BookedReceipt &fact) { booked.append(fact); });
        const auto reply = till.post(callBody(QStringLiteral("T-1"), extra), true);
        if (!finished) {
            QTRY_COMPARE(till.state.openOrders, 1);
            QTRY_COMPARE(till.state.server.heldCalls, 1);
            QVERIFY(booked.isEmpty());
            return;
        }
        const QJsonObject result = TillFixture::resultOf(*reply);
        QCOMPARE(codeOf(result), 0);
        QVERIFY(result[QStringLiteral("order_nr")].toString().endsWith(QStringLiteral("-000001")));
        QVERIFY(result[QStringLiteral("message")].isNull());
        QVERIFY(result[QStringLiteral("signature")].isNull());
        QCOMPARE(result[QStringLiteral("payments")].toArray().size(), 1);
        QCOMPARE(booked.size(), 1);
        QCOMPARE(booked.first().show, preview);
        QCOMPARE(booked.first().paper, papers == 1);
        QCOMPARE(till.papers, papers);
        QTRY_COMPARE(till.state.openOrders, 0);
    }

    void waitsWithoutSessionAndExternMode()
    {
        TillFixture till;
        QVERIFY(till.start());
        const auto reply = till.post(callBody(QStringLiteral("W-1"), flags({"noprint", "autonext"})), true);
        QTRY_COMPARE(till.state.server.heldCalls, 1);
        QTRY_COMPARE(till.state.openOrders, 1);
        QVERIFY(!reply->isFinished());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(TillFixture::resultOf(*reply)), 0);
    }

    void cashierPaysAndBlockingCallerHears()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        order::OrderId id = 0;
        connect(till.engine.get(), &till::Engine::ordersArrived, this,
                [&id](const QList<order::Order> &orders) { id = orders.first().id; });
        const auto reply = till.post(callBody(QStringLiteral("P-1")), true);
        QTRY_VERIFY(id > 0);
        till.engine->openOrder(id);
        till.engine->payOrder(
            id,
            {order::Payment{
                order::TenderKind::Cash, {}, money::Money::fromMinor(600), money::Money::fromMinor(1000)}});
        const QJsonObject result = TillFixture::resultOf(*reply);
        QCOMPARE(codeOf(result), 0);
        QCOMPARE(result[QStringLiteral("change")].toDouble(), 4.0);
        QCOMPARE(till.papers, 1);
        const QJsonObject again = till.call(callBody(QStringLiteral("P-1")));
        QCOMPARE(codeOf(again), 6);
        QCOMPARE(again[QStringLiteral("order_nr")], result[QStringLiteral("order_nr")]);
        QCOMPARE(till.state.figures.tillCash, money::Money::fromMinor(600));
    }

    void wrongPaymentsAreRefused()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QList<till::Refused> refusals;
        connect(till.engine.get(), &till::Engine::refused, this,
                [&refusals](const till::Refused &refused) { refusals.append(refused); });
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("P-2")))), 0);
        till.engine->payOrder(
            1, {order::Payment{
                   order::TenderKind::Cash, {}, money::Money::fromMinor(500), money::Money::fromMinor(500)}});
        QTRY_COMPARE(refusals.size(), 1);
        QTRY_COMPARE(till.state.openOrders, 1);
    }

    void cancelledCallerGetsTheReason()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const auto reply = till.post(callBody(QStringLiteral("C-1")), true);
        QTRY_COMPARE(till.state.server.heldCalls, 1);
        till.engine->cancelOrder(1, QStringLiteral("Teig aus"));
        const QJsonObject result = TillFixture::resultOf(*reply);
        QCOMPARE(codeOf(result), 5);
        QVERIFY(result[QStringLiteral("message")].toString().contains(QStringLiteral("Teig aus")));
        // A cancelled ref begins a new order.
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("C-1")))), 0);
        QTRY_COMPARE(till.state.openOrders, 1);
    }

    void rejectedAlthoughPaidOnlineAsksForRefund()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const QJsonArray card{QJsonObject{{QStringLiteral("type"), QStringLiteral("UNBAR")},
                                          {QStringLiteral("method"), QStringLiteral("PayPal")},
                                          {QStringLiteral("amount"), QStringLiteral("6.00")}}};
        const auto reply =
            till.post(callBody(QStringLiteral("R-1"), {{QStringLiteral("confirm"), QStringLiteral("screen")},
                                                       {QStringLiteral("payments"), card}}),
                      true);
        QTRY_COMPARE(till.state.awaitingYes, 1);
        till.engine->rejectOrder(1, QStringLiteral("zu weit"));
        const QString message = TillFixture::resultOf(*reply)[QStringLiteral("message")].toString();
        QVERIFY2(message.contains(QStringLiteral("zu weit")) && message.contains(QStringLiteral("6.00")),
                 qPrintable(message));
    }

    void acceptedOnScreenIsFinishedAsSent()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QJsonObject extra = flags({"autoprint", "autonext"});
        extra[QStringLiteral("confirm")] = QStringLiteral("screen");
        const auto reply = till.post(callBody(QStringLiteral("S-1"), extra), true);
        QTRY_COMPARE(till.state.awaitingYes, 1);
        till.engine->acceptOrder(1, QDateTime::currentDateTimeUtc().addSecs(1800));
        QCOMPARE(codeOf(TillFixture::resultOf(*reply)), 0);
    }

    void repeats_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("code");
        QTest::newRow("same content") << false << QStringLiteral("6.00") << 0;
        QTest::newRow("other content replaces") << false << QStringLiteral("7.00") << 0;
        QTest::newRow("same content after opening") << true << QStringLiteral("6.00") << 0;
        QTest::newRow("other content after opening") << true << QStringLiteral("7.00") << 2;
    }

    void repeats()
    {
        QFETCH(bool, opened);
        QFETCH(QString, amount);
        QFETCH(int, code);
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("D-1")))), 0);
        if (opened) {
            QSignalSpy shown(till.engine.get(), &till::Engine::orderOpened);
            till.engine->openOrder(1);
            QTRY_COMPARE(shown.size(), 1);
        }
        const QJsonObject result = till.call(callBody(QStringLiteral("D-1"), {}, amount));
        QCOMPARE(codeOf(result), code);
        if (code == 2) {
            QVERIFY(result[QStringLiteral("message")].toString().contains(QStringLiteral("amount_total")));
        }
        QTRY_COMPARE(till.state.openOrders, 1);
    }

    void aThousandAtOnceMakeOneOrder()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 1000; ++i) {
            replies.push_back(till.post(callBody(QStringLiteral("M-1"), flags({"noprint", "autonext"}))));
        }
        const auto isAnswered = [&replies] {
            return std::all_of(replies.cbegin(), replies.cend(),
                               [](const auto &reply) { return reply->isFinished(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 20'000);
        int stored = 0;
        int finished = 0;
        for (const auto &reply : replies) {
            const int code = codeOf(TillFixture::resultOf(*reply));
            stored += code == 0 ? 1 : 0;
            finished += code == 6 ? 1 : 0;
        }
        QCOMPARE(stored + finished, 1000);
        QTRY_COMPARE(till.state.figures.receipts, 1);
    }

    void timeoutLeavesTheOrderOpen()
    {
        TillFixture till(QStringLiteral("blocking_timeout_s=1\n"));
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("Z-1")), true)), 4);
        QTRY_COMPARE(till.state.openOrders, 1);
        QTRY_COMPARE(till.state.server.heldCalls, 0);
        // The caller asks again and gets the same order's outcome.
        const auto reply = till.post(callBody(QStringLiteral("Z-1")), true);
        QTRY_COMPARE(till.state.server.heldCalls, 1);
        till.engine->payOrder(
            1, {order::Payment{
                   order::TenderKind::Cash, {}, money::Money::fromMinor(600), money::Money::fromMinor(600)}});
        QCOMPARE(codeOf(TillFixture::resultOf(*reply)), 0);
    }

    void missingPaperIsToldAtTheTimeout()
    {
        TillFixture till(QStringLiteral("blocking_timeout_s=1\n"));
        till.isPrinterWorking = false;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const QJsonObject result = till.call(callBody(QStringLiteral("Q-1"), flags({"autoprint"})), true);
        QCOMPARE(codeOf(result), 0);
        QVERIFY(!result[QStringLiteral("order_nr")].isNull());
        QVERIFY(result[QStringLiteral("message")].toString().contains(
            result[QStringLiteral("order_nr")].toString()));
        QTRY_COMPARE(till.state.printer.failed, 1);
        till.isPrinterWorking = true;
        till.engine->retryPapers();
        QTRY_COMPARE(till.state.printer.failed, 0);
    }

    void closingAnswersWhoWaits()
    {
        TillFixture till;
        QVERIFY(till.start());
        const auto reply = till.post(callBody(QStringLiteral("X-1")), true);
        QTRY_COMPARE(till.state.server.heldCalls, 1);
        till.engine->stop();
        QCOMPARE(codeOf(TillFixture::resultOf(*reply)), 98);
        till.engine.reset();
        QVERIFY(till.start());
        QTRY_COMPARE(till.state.openOrders, 1);
    }

    void tooManyWaitingAreRefused()
    {
        TillFixture till(QStringLiteral("[server]\nmax_connections=16\n"));
        QVERIFY(till.start());
        std::vector<std::unique_ptr<QNetworkAccessManager>> managers;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 13; ++i) {
            managers.push_back(std::make_unique<QNetworkAccessManager>());
            QNetworkRequest request(
                QUrl(QStringLiteral("http://127.0.0.1:%1/external/order").arg(till.state.server.port)));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            replies.emplace_back(managers.back()->post(request, callBody(QStringLiteral("H-%1").arg(i))));
        }
        QTRY_COMPARE(till.state.server.heldCalls, 12);
        const auto refused = [&replies] {
            return std::count_if(replies.cbegin(), replies.cend(),
                                 [](const auto &reply) { return reply->isFinished(); });
        };
        QTRY_COMPARE(refused(), 1);
        QTRY_COMPARE(till.state.openOrders, 12);
    }

    void testOrderIsShownButNeverBooked()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QList<order::Order> arrived;
        connect(till.engine.get(), &till::Engine::ordersArrived, this,
                [&arrived](const QList<order::Order> &orders) { arrived += orders; });
        till.engine->sendTestOrder();
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(arrived.first().test);
        till.engine->payOrder(
            arrived.first().id,
            {order::Payment{
                order::TenderKind::Cash, {}, money::Money::fromMinor(100), money::Money::fromMinor(100)}});
        till.engine->finishPreview(arrived.first().id);
        QTRY_COMPARE(till.state.openOrders, 0);
        QCOMPARE(till.state.figures.receipts, 0);
    }

    void healthTellsCountsOnly()
    {
        TillFixture till;
        QVERIFY(till.start());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("SECRET-REF")))), 0);
        QTRY_COMPARE(till.state.openOrders, 1);
        for (const QString &path : {QStringLiteral("health"), QStringLiteral("metrics")}) {
            const std::unique_ptr<QNetworkReply> reply(till.network.get(QNetworkRequest(
                QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(till.state.server.port).arg(path)))));
            QTRY_VERIFY(reply->isFinished());
            const QByteArray body = reply->readAll();
            QVERIFY(!body.isEmpty());
            for (const char *word : {"SECRET-REF", "Coca", "6.00", kToken, "anna"}) {
                QVERIFY2(!body.contains(word), word);
            }
        }
    }

    void anotherUserMayBeNamedAtOnce()
    {
        TillFixture till;
        QVERIFY(till.start());
        const QJsonObject named{{QStringLiteral("user"), QStringLiteral("berta")}};
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("U-1"), named))), 2);
        till.engine->saveSettings(
            {settings::Entry{QStringLiteral("till"), QStringLiteral("user"), QStringLiteral("berta")}});
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("U-1"), named))), 0);
    }

    void stationStaysWhileASessionIsOpen()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QSignalSpy refused(till.engine.get(), &till::Engine::refused);
        QSignalSpy changed(till.engine.get(), &till::Engine::configChanged);
        till.engine->saveSettings(
            {settings::Entry{QStringLiteral("till"), QStringLiteral("station"), QStringLiteral("02")}});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(changed.size(), 0);
    }

    void renewedTokenCutsTheOldOneOff()
    {
        TillFixture till;
        QVERIFY(till.start());
        QSignalSpy changed(till.engine.get(), &till::Engine::configChanged);
        till.engine->renewToken();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("N-1")))), 1);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
