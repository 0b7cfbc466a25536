// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over orders that stay away, and the preparation time that is proposed.
#include "core/till/preparation.h"
#include "core/till/silence_watch.h"
#include "tests/support/sample_orders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kassa;
using till::SilenceWatch;

namespace {

const QTimeZone kVienna("Europe/Vienna");

// A Sunday evening; 18:30 in Vienna.
const QDateTime kNow(QDate(2026, 11, 22), QTime(17, 30), Qt::UTC);

struct Shop
{
    Shop()
    {
        auto opened =
            store::Database::open(folder.filePath(QStringLiteral("kassa.db")), store::Database::Mode::Engine);
        database = std::move(opened).value();
        transaction.emplace(*database); // nothing here has to last
    }

    void orderAt(const QDateTime &utc, bool test = false)
    {
        order::Order order = test::newOrder(QStringLiteral("W-%1").arg(++count));
        order.receivedAtUtc = utc;
        order.test = test;
        const auto id = store::OrderTable(*database).insert(order);
        KASSA_ASSERT(id.isOk());
    }

    /// `perHour` orders, evenly spread over this hour of the week, so many weeks ago.
    void hourOf(int weeksAgo, int perHour)
    {
        const QDateTime start = kNow.addDays(-7 * weeksAgo).addSecs(-30 * 60);
        for (int i = 0; i < perHour; ++i) {
            orderAt(start.addSecs(3'600 * i / perHour));
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    std::optional<store::Transaction> transaction;
    int count = 0;
};

store::DoneTimes done(int minutes, int seconds = 0)
{
    return {kNow, kNow.addSecs(minutes * 60 + seconds)};
}

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gaps_data()
    {
        QTest::addColumn<int>("perHour");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<int>("lastOrderMinAgo"); ///< -1: none in this run
        QTest::addColumn<int>("sinceMinAgo");
        QTest::addColumn<bool>("isTooQuiet");
        QTest::newRow("an order every 5 min, last one 14 min ago") << 12 << 4 << 14 << 600 << false;
        QTest::newRow("an order every 5 min, last one 16 min ago") << 12 << 4 << 16 << 600 << true;
        QTest::newRow("the hour is young: 30 min of it") << 12 << 4 << 600 << 600 << true;
        QTest::newRow("usually every 10 min: 30 min are not enough") << 6 << 4 << 600 << 600 << false;
        QTest::newRow("too few to say anything") << 4 << 4 << 600 << 600 << false;
        QTest::newRow("twenty are enough") << 20 << 1 << 29 << 600 << true;
        QTest::newRow("just opened") << 12 << 4 << 600 << 10 << false;
        QTest::newRow("no order in this run") << 12 << 4 << -1 << 600 << true;
        QTest::newRow("never any order") << 0 << 0 << -1 << 600 << false;
    }

    void gaps()
    {
        QFETCH(int, perHour);
        QFETCH(int, weeks);
        QFETCH(int, lastOrderMinAgo);
        QFETCH(int, sinceMinAgo);
        QFETCH(bool, isTooQuiet);
        Shop shop;
        for (int week = 1; week <= weeks; ++week) {
            shop.hourOf(week, perHour);
        }
        SilenceWatch watch;
        if (lastOrderMinAgo >= 0) {
            watch.orderCame(kNow.addSecs(-60 * lastOrderMinAgo));
        }
        QCOMPARE(watch.isTooQuiet(*shop.database, kNow, kNow.addSecs(-60 * sinceMinAgo), kVienna),
                 isTooQuiet);
    }

    void otherHoursAndTestsDoNotCount()
    {
        Shop shop;
        for (int i = 0; i < 200; ++i) {
            shop.orderAt(kNow.addDays(-8).addSecs(i * 10));          // a Saturday
            shop.orderAt(kNow.addDays(-7).addSecs(-3'600 - i * 10)); // the hour before
            shop.orderAt(kNow.addDays(-7).addSecs(i * 10 - 1'800), true);
            shop.orderAt(kNow.addDays(-35).addSecs(i * 5)); // five weeks ago
        }
        SilenceWatch watch;
        QVERIFY(!watch.isTooQuiet(*shop.database, kNow, kNow.addDays(-1), kVienna));
    }

    // The hour of the wall clock is compared, also across the change from summer time.
    void theShopsOwnHours()
    {
        const QDateTime now(QDate(2026, 10, 31), QTime(17, 30), Qt::UTC);     // 18:30, winter time
        const QDateTime lastWeek(QDate(2026, 10, 24), QTime(16, 0), Qt::UTC); // 18:00, summer time
        Shop shop;
        for (int i = 0; i < 20; ++i) {
            shop.orderAt(lastWeek.addSecs(i * 180));
        }
        SilenceWatch watch;
        QVERIFY(watch.isTooQuiet(*shop.database, now, now.addDays(-1), kVienna));
    }

    void anOrderEndsTheSilence()
    {
        Shop shop;
        shop.hourOf(1, 20);
        SilenceWatch watch;
        QVERIFY(watch.isTooQuiet(*shop.database, kNow, kNow.addDays(-1), kVienna));
        watch.orderCame(kNow);
        QVERIFY(!watch.isTooQuiet(*shop.database, kNow.addSecs(60), kNow.addDays(-1), kVienna));
    }

    void preparation_data()
    {
        QTest::addColumn<QList<store::DoneTimes>>("lastHour");
        QTest::addColumn<int>("openOrders");
        QTest::addColumn<int>("minutes");
        const QList<store::DoneTimes> few{done(40), done(40), done(40), done(40)};
        const QList<store::DoneTimes> enough{done(8), done(33), done(34), done(35), done(90)};
        QTest::newRow("nothing known") << QList<store::DoneTimes>{} << 0 << 20;
        QTest::newRow("four are too few") << few << 0 << 20;
        QTest::newRow("five: their median, rounded") << enough << 0 << 35;
        QTest::newRow("two more for each open order") << enough << 3 << 40;
        QTest::newRow("rounded down too") << QList<store::DoneTimes>{} << 1 << 20;
        QTest::newRow("booked at once says nothing")
            << QList<store::DoneTimes>{done(0, 2), done(0, 2), done(0, 2), done(0, 2), done(0, 2)} << 0 << 20;
        QTest::newRow("a flood") << QList<store::DoneTimes>{} << 10'000 << 180;
        QTest::newRow("never nothing")
            << QList<store::DoneTimes>{done(1), done(1), done(1), done(1), done(1)} << 0 << 5;
    }

    void preparation()
    {
        QFETCH(QList<store::DoneTimes>, lastHour);
        QFETCH(int, openOrders);
        QFETCH(int, minutes);
        QCOMPARE(till::preparationMinutes(lastHour, openOrders), minutes);
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
