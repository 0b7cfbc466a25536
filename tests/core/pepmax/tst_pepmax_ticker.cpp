// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to the ticker, and what is not.
#include "core/pepmax/ticker.h"
#include "core/settings/settings.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/fake_clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace kassa;
using namespace kassa::pepmax;
using namespace kassa::test;

namespace {

constexpr char kIni[] =
    "[shop]\ncountry=AT\n[pepmax]\nenabled=true\nhost=127.0.0.1\nbranch=017\nsalesperson=1000\n"
    "fraction=zero\nsalespersons=anna=1096\n";

struct Bench
{
    explicit Bench(const QByteArray &more = {})
        : clock(QDateTime(QDate(2026, 11, 24), QTime(11, 0), Qt::UTC))
        , database(std::move(folder.open()).value())
        , ticker(*database, clock)
    {
        const auto parsed = settings::decode(kIni + more);
        if (!parsed) {
            qFatal("%s", qPrintable(parsed.error().detail));
        }
        ticker.setConfig(parsed->config);
    }
    order::OrderId newOrder()
    {
        order::Order order = test::newOrder(QStringLiteral("W-%1").arg(++serial));
        return *store::OrderTable(*database).insert(order);
    }
    static order::Receipt receipt(order::OrderId id, qint64 minor = 1'234'567)
    {
        order::Receipt booked;
        booked.orderId = id;
        booked.cashier = QStringLiteral("anna");
        booked.total = money::Money::fromMinor(minor);
        booked.payments = {{order::TenderKind::Cash, {}, money::Money::fromMinor(minor - 100), {}},
                           {order::TenderKind::OnDelivery, {}, money::Money::fromMinor(100), {}}};
        return booked;
    }
    // Lines as they will leave, tabs as blanks.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        const auto rows = store::OutboxTable(*database).page(QString::fromLatin1(kDestination),
                                                             store::OutboxPart::Queued, 0, 99);
        for (const store::OutboxRow &row : *rows) {
            all.append(QString(row.payload).replace(u'\t', u' '));
        }
        return all;
    }

    StoreFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Database> database;
    Ticker ticker;
    int serial = 0;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestPepmaxTicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOpenedAndBooked()
    {
        Bench bench("deposit=paid\n");
        order::Order order;
        order.id = bench.newOrder();
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk()); // opened again after [back]
        bench.clock.advanceMs(60'000);
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(order.id), {}).isOk());
        QVERIFY(bench.ticker.orderDropped(order.id).isOk()); // over already
        QCOMPARE(bench.lines(),
                 (QStringList{text("1 2026-11-24-12.00.00.00000 1096 017 1 1 N"),
                              text("2 2026-11-24-12.01.00.00000 1096 017 1 1 N 12345.67 12344.67")}));
        const auto rows =
            store::OutboxTable(*bench.database).page(text("pepmax"), store::OutboxPart::Queued, 0, 9);
        QCOMPARE(rows->at(0).orderKey, rows->at(1).orderKey);
        // Midnight in Vienna.
        QCOMPARE(rows->at(1).expiresAtUtc, QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC));
        QCOMPARE(*bench.ticker.orderOf(rows->at(1)), order.id);
    }

    void finishedWithoutAHand()
    {
        Bench bench;
        const auto id = bench.newOrder();
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(id), {}).isOk());
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(id), {}).isOk());
        QCOMPARE(bench.lines().size(), 2);
        QVERIFY(bench.lines()[1].endsWith(text(" 1 N 12345.67 0.00")));
    }

    void cartHasANumberThatNoOrderHas()
    {
        Bench bench;
        const QString key = text("cart-1");
        QVERIFY(bench.ticker.cartStarted(key, text("bert")).isOk());
        QVERIFY(bench.ticker.cartStarted(key, text("bert")).isOk());
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(0), key).isOk());
        QVERIFY(bench.ticker.cartDropped(key).isOk()); // the page empties the cart after a sale
        QCOMPARE(bench.lines(),
                 (QStringList{text("1 2026-11-24-12.00.00.00000 1000 017 1 1000001 N"),
                              text("2 2026-11-24-12.00.00.00000 1000 017 1 1000001 N 12345.67 0.00")}));
    }

    void abandoned_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::addColumn<int>("lines");
        QTest::newRow("told as none") << QByteArray() << 2;
        QTest::newRow("nothing told") << QByteArray("abandoned=nothing\n") << 1;
    }

    void abandoned()
    {
        QFETCH(QByteArray, ini);
        QFETCH(int, lines);
        Bench bench(ini);
        order::Order order;
        order.id = bench.newOrder();
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        QVERIFY(bench.ticker.orderDropped(order.id).isOk());
        QVERIFY(bench.ticker.orderDropped(order.id).isOk());
        QCOMPARE(bench.lines().size(), lines);
        QVERIFY(lines == 1 || bench.lines()[1].endsWith(text(" N 0.00 0.00")));
        // A cart that died with the till.
        QVERIFY(bench.ticker.cartStarted(text("lost"), text("anna")).isOk());
        QVERIFY(bench.ticker.dropLostCarts().isOk());
        QVERIFY(bench.ticker.dropLostCarts().isOk());
        QCOMPARE(bench.lines().size(), 2 * lines);
    }

    void contractOfYesterday()
    {
        Bench bench;
        order::Order order;
        order.id = bench.newOrder();
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        bench.clock.setWallClock(
            QDateTime(QDate(2026, 11, 24), QTime(23, 0, 1), Qt::UTC)); // next day in Vienna
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(text("another day")));
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(order.id), {}).isOk());
        QCOMPARE(bench.lines().size(), 1);
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        QCOMPARE(bench.lines().size(), 1);
    }

    void belowZero()
    {
        Bench refusing;
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(text("below zero")));
        QVERIFY(refusing.ticker.saleBooked(Bench::receipt(0, -500), text("k")).isOk());
        QVERIFY(refusing.lines()[1].endsWith(text(" 0.00 0.00")));
        Bench allowing("allow_negative=true\n");
        QVERIFY(allowing.ticker.saleBooked(Bench::receipt(0, -500), text("k")).isOk());
        QVERIFY(allowing.lines()[1].endsWith(text(" -5.00 0.00")));
    }

    void netTurnover()
    {
        Bench bench("turnover=net\n");
        auto receipt = Bench::receipt(0, 12'000);
        receipt.taxes = {{text("20"),
                          {},
                          money::Money::fromMinor(10'000),
                          money::Money::fromMinor(2'000),
                          money::Money::fromMinor(12'000)}};
        QVERIFY(bench.ticker.saleBooked(receipt, text("k")).isOk());
        QVERIFY(bench.lines()[1].endsWith(text(" 100.00 0.00")));
    }

    void nothingForTestsAndWhenOff()
    {
        Bench bench;
        order::Order order;
        order.id = bench.newOrder();
        order.test = true;
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        QVERIFY(bench.ticker.orderDropped(order.id).isOk());
        QCOMPARE(bench.lines().size(), 0);
        bench.ticker.setConfig(settings::Config());
        order.test = false;
        QVERIFY(bench.ticker.orderOpened(order, text("anna")).isOk());
        QVERIFY(bench.ticker.cartStarted(text("k"), text("anna")).isOk());
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(order.id), {}).isOk());
        QVERIFY(bench.ticker.sendTest(text("anna")).isOk());
        QCOMPARE(bench.lines().size(), 0);
    }

    void ownFieldList()
    {
        Bench bench("start=kind:S,contract/pad=10\nstop=kind:E,contract/pad=10,deposit,turnover\nflag=W\n");
        QVERIFY(bench.ticker.saleBooked(Bench::receipt(bench.newOrder()), {}).isOk());
        QCOMPARE(bench.lines(), (QStringList{text("S 0000000001"), text("E 0000000001 0.00 12345.67")}));
    }

    void testPair()
    {
        Bench bench;
        QVERIFY(bench.ticker.sendTest(text("anna")).isOk());
        QCOMPARE(bench.lines().size(), 2);
        QVERIFY(bench.lines()[1].endsWith(text(" N 0.00 0.00")));
    }
};

QTEST_GUILESS_MAIN(TestPepmaxTicker)
#include "tst_pepmax_ticker.moc"
