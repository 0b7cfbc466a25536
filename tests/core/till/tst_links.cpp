// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole engine tells the turnover ticker, seen from the ticker: each sale once, with the number of
// its beginning; nothing of what is no sale of today; and sales that never wait for it.
#include "core/store/outbox_table.h"
#include "tests/support/fiscal_till.h"
#include "tests/support/scripted_tcp_peer.h"

#include <QTest>

using namespace kassa;
using namespace kassa::test;

namespace {

constexpr int kKindField = 0;
constexpr int kContractField = 5;

/// An echoing ticker and the lines that it took.
struct TickerPeer : ScriptedTcpPeer
{
    TickerPeer()
    {
        onLine = [](const QByteArray &line, QTcpSocket &socket) {
            socket.write(line + '\n');
        };
        start();
    }
    /// Kind, contract, turnover and deposit of every line, "1 1000001" or "2 1000001 12.00 0.00".
    [[nodiscard]] QStringList told() const
    {
        QStringList all;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.trimmed().split('\t');
            QByteArrayList shown{fields.value(kKindField), fields.value(kContractField)};
            shown += fields.mid(kContractField + 2);
            all.append(QString::fromLatin1(shown.join(' ')));
        }
        return all;
    }
};

QString iniFor(quint16 port, const QString &more = {})
{
    return QStringLiteral("[pepmax]\nenabled=true\nhost=127.0.0.1\nbranch=017\nsalesperson=1000\n"
                          "salespersons=anna=1096\nport=%1\n%2")
        .arg(port)
        .arg(more);
}

QList<settings::Entry> entriesFor(quint16 port)
{
    const QString section = QStringLiteral("pepmax");
    return {{section, QStringLiteral("enabled"), QStringLiteral("true")},
            {section, QStringLiteral("host"), QStringLiteral("127.0.0.1")},
            {section, QStringLiteral("port"), QString::number(port)}};
}

struct Till : TillFixture
{
    explicit Till(const QString &ini) : TillFixture(ini)
    {
        beforeStart = [this] {
            connect(engine.get(), &till::Engine::ordersArrived, this,
                    [this](const QList<order::Order> &arrived) { orders += arrived; });
            connect(engine.get(), &till::Engine::receiptBooked, this,
                    [this](const till::BookedReceipt &booked) { booking.append(booked); });
        };
    }
    /// An order that waits for a hand; 0: it did not come.
    order::OrderId waitingOrder(const QString &ref, const QJsonObject &extra = {})
    {
        const qsizetype before = orders.size();
        std::ignore = call(callBody(ref, extra));
        std::ignore = QTest::qWaitFor([&] { return orders.size() > before; });
        return orders.size() > before ? orders.last().id : order::OrderId(0);
    }
    [[nodiscard]] bool hasNothingQueued() const { return state.pepmax.figures.rows.queued == 0; }

    QList<order::Order> orders;
    QList<till::BookedReceipt> booking;
};

order::Payment cashOf(qint64 minor)
{
    const money::Money amount = money::Money::fromMinor(minor);
    return {order::TenderKind::Cash, {}, amount, amount};
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cartFromItsFirstLine();
    void cartThatCameToNothing();
    void ordersByHandAndWithout();
    void cancelledOrders();
    void cancellationIsNoTurnover();
    void trainingIsNoTurnover();
    void signedSaleIsToldOnce();
    void salesGoOnWhileNobodyListens();
    void switchedOnAndOff();
};

void TestLinks::cartFromItsFirstLine()
{
    TickerPeer peer;
    Till till(iniFor(peer.serverPort(), QStringLiteral("deposit=paid\n")));
    QVERIFY(till.start() && till.openTill());
    till.engine->startCart(QStringLiteral("cart-1"));
    QTRY_COMPARE(peer.told(), QStringList{QStringLiteral("1 1000001")}); // before anything is sold
    till.engine->sellCart(FiscalTill::cart(1234), order::ReceiptKind::Normal, QStringLiteral("cart-1"));
    till.engine->dropCart(QStringLiteral("cart-1")); // the page empties it after the sale
    QTRY_COMPARE(peer.told().size(), 2);
    QCOMPARE(peer.told()[1], QStringLiteral("2 1000001 12.34 12.34"));
    QCOMPARE(peer.lines[0].split('\t')[2], QByteArray("1096")); // the cashier's own number
    QTRY_VERIFY(till.state.pepmax.figures.rows.lastDoneAtUtc.isValid() && till.hasNothingQueued());
    QVERIFY(till.state.pepmax.lastSent.startsWith(QStringLiteral("2\t")));
    QCOMPARE(till.state.pepmax.lastReceived, till.state.pepmax.lastSent);
    till.stop();
}

void TestLinks::cartThatCameToNothing()
{
    TickerPeer peer;
    Till till(iniFor(peer.serverPort()));
    QVERIFY(till.start() && till.openTill());
    till.engine->startCart(QStringLiteral("a"));
    till.engine->dropCart(QStringLiteral("a"));
    QTRY_COMPARE(peer.told(),
                 (QStringList{QStringLiteral("1 1000001"), QStringLiteral("2 1000001 0.00 0.00")}));
    // A cart that was on the screen when the till ended: nobody will finish it.
    till.engine->startCart(QStringLiteral("b"));
    QTRY_COMPARE(peer.told().size(), 3);
    QTRY_VERIFY(till.hasNothingQueued());
    till.stop();
    QVERIFY(till.start());
    QTRY_COMPARE(peer.told().size(), 4);
    QCOMPARE(peer.told()[3], QStringLiteral("2 1000002 0.00 0.00"));
    till.stop();
}

void TestLinks::ordersByHandAndWithout()
{
    TickerPeer peer;
    Till till(iniFor(peer.serverPort()));
    QVERIFY(till.start() && till.openTill());
    const order::OrderId id = till.waitingOrder(QStringLiteral("H-1"));
    QVERIFY(id != 0);
    QCOMPARE(peer.told().size(), 0); // it waits for the shop, nobody is busy with it
    till.engine->openOrder(id);
    QTRY_COMPARE(peer.told(), QStringList{QStringLiteral("1 %1").arg(id)});
    till.engine->putBackOrder(id);
    till.engine->openOrder(id); // taken up again: told before
    till.engine->payOrder(id, {cashOf(600)});
    QTRY_COMPARE(peer.told().size(), 2);
    QCOMPARE(peer.told()[1], QStringLiteral("2 %1 6.00 0.00").arg(id));
    // Nobody opens it: both at once, in this order.
    const QJsonObject byItself{{QStringLiteral("noprint"), true},
                               {QStringLiteral("autonext"), true},
                               {QStringLiteral("payments"), cash(QStringLiteral("6.00"))}};
    const order::OrderId second = till.waitingOrder(QStringLiteral("H-2"), byItself);
    QTRY_COMPARE(peer.told().size(), 4);
    QCOMPARE(peer.told().sliced(2),
             (QStringList{QStringLiteral("1 %1").arg(second), QStringLiteral("2 %1 6.00 0.00").arg(second)}));
    till.stop();
}

void TestLinks::cancelledOrders()
{
    TickerPeer peer;
    Till till(iniFor(peer.serverPort()));
    QVERIFY(till.start() && till.openTill());
    const order::OrderId opened = till.waitingOrder(QStringLiteral("C-1"));
    till.engine->openOrder(opened);
    QTRY_COMPARE(peer.told().size(), 1);
    till.engine->cancelOrder(opened, QStringLiteral("sold out"));
    QTRY_COMPARE(peer.told().size(), 2);
    QCOMPARE(peer.told()[1], QStringLiteral("2 %1 0.00 0.00").arg(opened));
    // Refused before anybody opened it: nobody was busy, nothing to tell.
    const order::OrderId untouched = till.waitingOrder(QStringLiteral("C-2"));
    till.engine->rejectOrder(untouched, QStringLiteral("closed"));
    till.engine->startCart(QStringLiteral("k"));
    QTRY_COMPARE(peer.told().size(), 3);
    QVERIFY(peer.told()[2].startsWith(QStringLiteral("1 10000")));
    till.stop();
}

// Booked on delivery, told; not collected: the receipt is cancelled, which changes a contract that is told.
void TestLinks::cancellationIsNoTurnover()
{
    TickerPeer peer;
    Till till(iniFor(peer.serverPort()));
    QVERIFY(till.start() && till.openTill());
    const order::OrderId id =
        till.waitingOrder(QStringLiteral("D-1"), {{QStringLiteral("confirm"), QStringLiteral("printer")}});
    QVERIFY(id != 0);
    till.engine->acceptOrder(id, {});
    QTRY_COMPARE(peer.told().size(), 2);
    QTRY_COMPARE(till.booking.size(), 1);
    till.engine->notCollected(id, QStringLiteral("nobody there"));
    till.engine->startCart(QStringLiteral("after"));
    QTRY_COMPARE(peer.told().size(), 3);
    QVERIFY(peer.told()[2].startsWith(QStringLiteral("1 1000"))); // the cart, nothing between
    till.stop();
}

void TestLinks::trainingIsNoTurnover()
{
    TickerPeer peer;
    FiscalTill till;
    till.setValues(entriesFor(peer.serverPort()));
    QVERIFY(till.openSigningTill());
    QVERIFY(till.sell(700, order::ReceiptKind::Training));
    QVERIFY(till.sell(-300, order::ReceiptKind::Cancellation));
    QVERIFY(till.sell(500));
    QTRY_COMPARE(peer.told().size(), 2);
    QCOMPARE(peer.told()[1], QStringLiteral("2 1000001 5.00 0.00"));
    till.stop();
}

// Behind the signing desk: a sale that is sealed twice because its seal went stale is still told once.
void TestLinks::signedSaleIsToldOnce()
{
    TickerPeer peer;
    FiscalTill till;
    till.setValues(entriesFor(peer.serverPort()));
    QVERIFY(till.openSigningTill());
    constexpr int kSales = 12;
    for (int i = 0; i < kSales; ++i) {
        till.engine->sellCart(FiscalTill::cart(100 + i), order::ReceiptKind::Normal,
                              QStringLiteral("cart-%1").arg(i));
    }
    QTRY_COMPARE_WITH_TIMEOUT(peer.told().size(), 2 * kSales, 20'000);
    QStringList stops = peer.told().filter(QRegularExpression(QStringLiteral("^2 ")));
    QCOMPARE(stops.size(), kSales);
    QCOMPARE(stops.removeDuplicates(), 0);
    till.stop();
}

void TestLinks::salesGoOnWhileNobodyListens()
{
    quint16 port = 0;
    {
        TickerPeer gone;
        port = gone.serverPort();
    }
    Till till(iniFor(port));
    QVERIFY(till.start() && till.openTill());
    for (int i = 0; i < 3; ++i) {
        till.engine->sellCart(FiscalTill::cart(100 + i), order::ReceiptKind::Normal,
                              QStringLiteral("cart-%1").arg(i));
    }
    QTRY_COMPARE(till.booking.size(), 3);
    QTRY_VERIFY(till.state.pepmax.figures.isDown);
    QTRY_COMPARE(till.state.pepmax.figures.rows.queued, 6);
    QCOMPARE(till::healthOf(till.state.pepmax), till::LinkHealth::Down);
    TickerPeer back;
    back.close();
    QVERIFY(back.start(port));
    till.engine->sendLinksNow(); // the cashier does not wait for the next try
    QTRY_COMPARE(back.told().size(), 6);
    QCOMPARE(back.told().filter(QRegularExpression(QStringLiteral("^2 "))).size(), 3);
    QTRY_VERIFY(till.hasNothingQueued());
    till.stop();
}

void TestLinks::switchedOnAndOff()
{
    TickerPeer peer;
    Till till({});
    QVERIFY(till.start() && till.openTill());
    till.engine->startCart(QStringLiteral("before"));
    till.engine->sellCart(FiscalTill::cart(100), order::ReceiptKind::Normal, QStringLiteral("before"));
    QTRY_COMPARE(till.booking.size(), 1);
    QCOMPARE(till::healthOf(till.state.pepmax), till::LinkHealth::Off);
    till.engine->saveSettings(entriesFor(peer.serverPort()));
    QTRY_VERIFY(till.state.pepmax.isEnabled);
    till.engine->sendLinkTest();
    QTRY_COMPARE(peer.told().size(), 2);
    QVERIFY(peer.told()[1].endsWith(QStringLiteral(" 0.00 0.00")));
    QTRY_VERIFY(till.hasNothingQueued());
    QCOMPARE(till::healthOf(till.state.pepmax), till::LinkHealth::Fine);
    till.stop();
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
