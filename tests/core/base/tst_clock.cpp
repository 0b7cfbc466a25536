// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of times, written by hand, beside what QDateTime makes of them.
#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace kassa;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedTime_data();
    void storedTime();
    void otherZonesBecomeUtc();
    void noTime();
};

void TestClock::storedTime_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, QDate date, QTime time, const char *stored) {
        QTest::newRow(name) << QDateTime(date, time, Qt::UTC) << QString::fromLatin1(stored);
    };
    row("an evening", QDate(2026, 11, 22), QTime(18, 12, 4, 120), "2026-11-22T18:12:04.120Z");
    row("leading zeros", QDate(2026, 1, 2), QTime(3, 4, 5, 6), "2026-01-02T03:04:05.006Z");
    row("last moment of a year", QDate(2027, 12, 31), QTime(23, 59, 59, 999), "2027-12-31T23:59:59.999Z");
    row("leap day", QDate(2028, 2, 29), QTime(0, 0), "2028-02-29T00:00:00.000Z");
    row("before the epoch", QDate(1969, 12, 31), QTime(23, 59, 59, 1), "1969-12-31T23:59:59.001Z");
    row("early year", QDate(7, 1, 1), QTime(0, 0), "0007-01-01T00:00:00.000Z");
    row("last year that fits", QDate(9999, 12, 31), QTime(0, 0), "9999-12-31T00:00:00.000Z");
}

void TestClock::storedTime()
{
    QFETCH(const QDateTime, time);
    QFETCH(const QString, stored);
    QCOMPARE(base::toStoredTime(time), stored);
    QCOMPARE(base::toStoredTime(time), time.toString(Qt::ISODateWithMs));
    QCOMPARE(base::fromStoredTime(stored), time);
}

void TestClock::otherZonesBecomeUtc()
{
    const QDateTime vienna(QDate(2026, 7, 1), QTime(1, 30), QTimeZone("Europe/Vienna"));
    QCOMPARE(base::toStoredTime(vienna), QStringLiteral("2026-06-30T23:30:00.000Z"));
}

void TestClock::noTime()
{
    QCOMPARE(base::toStoredTime(QDateTime()), QString());
    QCOMPARE(base::toStoredTime(QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC)), QString());
    QVERIFY(!base::fromStoredTime(QString()).isValid());
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
