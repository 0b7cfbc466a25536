// SPDX-License-Identifier: GPL-3.0-or-later
// The engine when things go wrong around it: master data that changes between two sends, clients that leave,
// a full disk, a damaged file, a session closed under a sale, a crash in the middle of a paper.
#include "tests/core/store/store_fixture.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/till_fixture.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace kassa;
using namespace kassa::test;

namespace {

constexpr char kUnattended[] = "noprint autonext";

int codeOf(const QJsonObject &result)
{
    return result[QStringLiteral("status_code")].toInt(-1);
}

QString messageOf(const QJsonObject &result)
{
    return result[QStringLiteral("message")].toString();
}

QJsonObject paid(const char *flags)
{
    QJsonObject extra{{QStringLiteral("payments"), cash(QStringLiteral("6.00"))}};
    for (const QString &flag : QString::fromLatin1(flags).split(u' ', Qt::SkipEmptyParts)) {
        extra[flag] = true;
    }
    return extra;
}

// A line that leaves its name and tax code to the product.
QByteArray shortBody(const QString &ref, int quantity)
{
    const QString amount = QString::number(6 * quantity) + QStringLiteral(".00");
    const QJsonObject line{{QStringLiteral("type"), QStringLiteral("P")},
                           {QStringLiteral("product_nr"), QStringLiteral("10101010")},
                           {QStringLiteral("quantity"), quantity},
                           {QStringLiteral("unit_price"), QStringLiteral("6.00")}};
    return callBody(ref,
                    {{QStringLiteral("order"), QJsonObject{{QStringLiteral("ref"), ref},
                                                           {QStringLiteral("line_items"), QJsonArray{line}},
                                                           {QStringLiteral("amount_total"), amount}}}});
}

QList<order::Payment> cashPayment(qint64 minor)
{
    return {order::Payment{
        order::TenderKind::Cash, {}, money::Money::fromMinor(minor), money::Money::fromMinor(minor)}};
}

std::unique_ptr<QTcpSocket> connected(const TillFixture &till, const QHostAddress &from)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->bind(from);
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), till.state.server.port);
    return socket;
}

QByteArray rawCall(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QString fileOf(const TillFixture &till)
{
    return till.folder.filePath(QStringLiteral("kassa.db"));
}

} // namespace

class TestEngineFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamedProductMakesNoOtherOrder()
    {
        TillFixture till;
        QVERIFY(till.start());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("makes the product")))), 0);
        QCOMPARE(codeOf(till.call(shortBody(QStringLiteral("R-1"), 1))), 0);
        till.engine->openOrder(2);
        till.stop();
        {
            RawConnection raw(fileOf(till));
            QCOMPARE(raw.run(QStringLiteral("UPDATE product SET name = 'Cola', tax_code = '20'")), QString());
        }
        QVERIFY(till.start());
        const QJsonObject again = till.call(shortBody(QStringLiteral("R-1"), 1));
        QVERIFY2(codeOf(again) == 0, qPrintable(messageOf(again)));
        const QJsonObject other = till.call(shortBody(QStringLiteral("R-1"), 2));
        QCOMPARE(codeOf(other), 2);
        QVERIFY(messageOf(other).contains(QStringLiteral("order.line_items[0].quantity")));
        QVERIFY2(!messageOf(other).contains(QStringLiteral("product_name")), qPrintable(messageOf(other)));
        QVERIFY2(!messageOf(other).contains(QStringLiteral("tax_code")), qPrintable(messageOf(other)));
    }

    void otherHandlingIsNoOtherOrder()
    {
        TillFixture till;
        QVERIFY(till.start());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("H-1"), paid("")))), 0);
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("H-1"), paid(kUnattended)))), 0);
        QVERIFY(till.openTill());
        QTRY_COMPARE(till.state.figures.receipts, 1);
        till.stop();
        RawConnection raw(fileOf(till));
        QCOMPARE(raw.column(QStringLiteral("SELECT kind FROM order_event ORDER BY id")).join(u' '),
                 QStringLiteral("received repeated paid"));
    }

    void whoLeftTakesNoPlace()
    {
        TillFixture till(QStringLiteral("[server]\nmax_connections=16\n"));
        QVERIFY(till.start());
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<QNetworkAccessManager>> clients;
            for (int i = 0; i < 6; ++i) {
                clients.push_back(std::make_unique<QNetworkAccessManager>());
                QNetworkRequest request(
                    QUrl(QStringLiteral("http://127.0.0.1:%1/external/order").arg(till.state.server.port)));
                request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
                clients.back()->post(request, callBody(QStringLiteral("L-1")));
            }
            QTRY_COMPARE(till.state.server.heldCalls, 6);
            clients.clear();
            QTRY_COMPARE(till.state.server.heldCalls, 0);
        }
        till.stop();
        RawConnection raw(fileOf(till));
        QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM order_event WHERE kind = 'caller_left'")),
                 QStringLiteral("18"));
    }

    void manyLeaveWhileOthersAreBooked()
    {
        TillFixture till;
        QVERIFY(till.start());
        std::vector<std::unique_ptr<QTcpSocket>> leaving;
        for (int i = 0; i < 100; ++i) {
            leaving.push_back(connected(till, QHostAddress(QHostAddress::LocalHost)));
            leaving.back()->write(rawCall("/external/order", callBody(QStringLiteral("L-%1").arg(i))));
        }
        std::vector<std::unique_ptr<QTcpSocket>> staying;
        for (int i = 0; i < 60; ++i) {
            staying.push_back(connected(till, QHostAddress(QHostAddress::LocalHost)));
            staying.back()->write(
                rawCall("/external/order", callBody(QStringLiteral("S-%1").arg(i), paid(kUnattended))));
        }
        QTRY_COMPARE(till.state.server.heldCalls, 160);
        leaving.clear();
        QVERIFY(till.openTill());
        for (const auto &socket : staying) {
            QTRY_VERIFY(socket->peek(65'536).contains("\"status_code\":0"));
        }
        QTRY_COMPARE(till.state.server.heldCalls, 0);
        QTRY_COMPARE(till.state.openOrders, 100);
    }

    void wrongTokensSlowDownTheirOwnSenderOnly()
    {
        TillFixture till;
        QVERIFY(till.start());
        const QByteArray wrong =
            rawCall("/external-nb/order",
                    callBody(QStringLiteral("T-1"), {{QStringLiteral("auth_token"), QStringLiteral("x")}}));
        std::vector<std::unique_ptr<QTcpSocket>> guessing;
        for (int i = 0; i < 20; ++i) {
            guessing.push_back(connected(till, QHostAddress(QHostAddress::LocalHost)));
            guessing.back()->write(wrong);
        }
        QTRY_COMPARE(till.state.server.wrongTokens, 20);
        const auto other = connected(till, QHostAddress(QStringLiteral("127.0.0.2")));
        other->write(wrong);
        QTRY_VERIFY(other->peek(65'536).contains("\"status_code\":1"));
        // The right token of the same sender is not slowed down either.
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("T-2")))), 0);
        const auto isAnswered = [](const std::unique_ptr<QTcpSocket> &socket) {
            return socket->peek(65'536).contains("\"status_code\":1");
        };
        QVERIFY(isAnswered(guessing.front()));
        QVERIFY(!isAnswered(guessing.back()));
        QTRY_VERIFY(std::all_of(guessing.cbegin(), guessing.cend(), isAnswered));
    }

    void countsAreRightBeyondTheQueue()
    {
        TillFixture till;
        QVERIFY(till.start());
        till.stop();
        {
            auto database = store::Database::open(fileOf(till), store::Database::Mode::Engine);
            QVERIFY(database.isOk());
            store::Transaction transaction(**database);
            for (int i = 0; i < 1500; ++i) {
                order::Order order = newOrder(QStringLiteral("N-%1").arg(i));
                const bool asks = i % 3 == 0;
                order.confirmation = asks ? order::Confirmation::Queued : order::Confirmation::None;
                order.confirmer = asks ? order::Confirmer::Screen : order::Confirmer::Nobody;
                QVERIFY(store::OrderTable(**database).insert(order).isOk());
            }
            QVERIFY(transaction.commit().isOk());
            QVERIFY((*database)->closeInOrder().isOk());
        }
        QVERIFY(till.start());
        QCOMPARE(till.state.openOrders, 1500);
        QCOMPARE(till.state.awaitingYes, 500);
        QCOMPARE(till.state.lastOrder->ref, QStringLiteral("N-1499"));
        till.engine->acceptOrder(1498, {});
        till.engine->cancelOrder(1500, {});
        QTRY_COMPARE(till.state.openOrders, 1499);
        QTRY_COMPARE(till.state.awaitingYes, 499);
    }

    void everythingThatWaitedIsFinished()
    {
        TillFixture till;
        QVERIFY(till.start());
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 150; ++i) {
            replies.push_back(till.post(callBody(QStringLiteral("E-%1").arg(i), paid(kUnattended))));
        }
        QTRY_COMPARE(till.state.openOrders, 150);
        QVERIFY(till.openTill());
        QTRY_COMPARE(till.state.figures.receipts, 150);
        QTRY_COMPARE(till.state.openOrders, 0);
    }

    void closedSessionBooksNothing()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("S-1")))), 0);
        QSignalSpy refused(till.engine.get(), &till::Engine::refused);
        till.engine->closeSession(money::Money::fromMinor(10'000), QString());
        till.engine->payOrder(1, cashPayment(600));
        QTRY_COMPARE(refused.size(), 1);
        QTRY_COMPARE(till.state.openOrders, 1);
        QTRY_VERIFY(!till.state.session.has_value());
    }

    void damagedFileClosesTheTill()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("D-1")))), 0);
        till.engine->databaseChecked(false, QStringLiteral("row missing"));
        QTRY_COMPARE(till.state.store, till::StoreHealth::Damaged);
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("D-2"), paid(kUnattended)))), 98);
        QSignalSpy refused(till.engine.get(), &till::Engine::refused);
        order::Content cart;
        cart.lines = {order::Line()};
        till.engine->sellCart(cart);
        till.engine->payOrder(1, cashPayment(600));
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(till.state.store, till::StoreHealth::Damaged);
        // A restart does not forget it: the file is checked again.
        till.stop();
        bool isCheckAsked = false;
        for (int start = 0; start < 2; ++start) {
            till.beforeStart = [&till, &isCheckAsked] {
                connect(till.engine.get(), &till::Engine::started, &till,
                        [&isCheckAsked](quint16, bool checkDatabase) { isCheckAsked = checkDatabase; });
            };
            QVERIFY(till.start());
            QVERIFY(isCheckAsked);
            till.stop();
        }
        QVERIFY(till.start());
        till.engine->databaseChecked(true, {});
        till.stop();
        QVERIFY(till.start());
        QVERIFY(!isCheckAsked);
    }

    void fullDiskPasses()
    {
        TillFixture till;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("F-1"),
                                           {{QStringLiteral("confirm"), QStringLiteral("screen")}}))),
                 0);
        {
            const FileSizeLimit full(4096);
            const QJsonObject refused = till.call(callBody(QStringLiteral("F-2"), paid(kUnattended)));
            QCOMPARE(codeOf(refused), 98);
            QTRY_COMPARE(till.state.store, till::StoreHealth::DiskFull);
        }
        // Without a new order, too.
        QTRY_COMPARE(till.state.store, till::StoreHealth::Fine);
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("F-2"), paid(kUnattended)))), 0);
        QTRY_COMPARE(till.state.figures.receipts, 1);
    }

    void papersWaitForTheDisk()
    {
        TillFixture till;
        till.isPrinterWorking = false;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("P-1"), paid("autoprint autonext")))), 0);
        QTRY_COMPARE(till.state.printer.failed, 1);
        till.isPrinterWorking = true;
        {
            const FileSizeLimit full(4096);
            till.engine->retryPapers();
            QTRY_COMPARE(till.state.store, till::StoreHealth::DiskFull);
            QTRY_COMPARE(till.state.printer.waiting, 1);
            QCOMPARE(till.papers, 1);
        }
        QTRY_COMPARE(till.papers, 2);
        QTRY_COMPARE(till.state.printer.waiting, 0);
        QCOMPARE(till.state.printer.failed, 0);
    }

    void discardedPaperLetsTheCallerGo()
    {
        TillFixture till;
        till.isPrinterWorking = false;
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        const auto reply = till.post(callBody(QStringLiteral("P-2"), paid("autoprint autonext")), true);
        QTRY_COMPARE(till.state.printer.failed, 1);
        QVERIFY(!reply->isFinished());
        till.engine->discardPapers();
        const QJsonObject result = TillFixture::resultOf(*reply);
        QCOMPARE(codeOf(result), 0);
        QVERIFY(!result[QStringLiteral("order_nr")].isNull());
    }

    void crashWhilePrinting_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("printed");
        QTest::addColumn<int>("asked");
        QTest::newRow("a file is written again") << QStringLiteral("file") << 1 << 0;
        QTest::newRow("a print system may have it: a person decides") << QStringLiteral("system") << 0 << 1;
    }

    void crashWhilePrinting()
    {
        QFETCH(QString, target);
        QFETCH(int, printed);
        QFETCH(int, asked);
        TillFixture till(QStringLiteral("[print]\ntarget=%1\n").arg(target));
        QVERIFY(till.start());
        QVERIFY(till.openTill());
        QCOMPARE(codeOf(till.call(callBody(QStringLiteral("K-1"), paid("autoprint autonext")))), 0);
        QTRY_COMPARE(till.papers, 1);
        till.stop();
        {
            RawConnection raw(fileOf(till));
            QCOMPARE(raw.run(QStringLiteral("UPDATE print_job SET state = 'sending'")), QString());
        }
        till.papers = 0;
        QVERIFY(till.start());
        QTRY_COMPARE(till.state.printer.failed, asked);
        QTRY_COMPARE(till.papers, printed);
        till.stop();
        RawConnection raw(fileOf(till));
        QCOMPARE(raw.one(QStringLiteral("SELECT state FROM print_job")),
                 asked > 0 ? QStringLiteral("unknown") : QStringLiteral("printed"));
    }
};

QTEST_GUILESS_MAIN(TestEngineFaults)
#include "tst_engine_faults.moc"
