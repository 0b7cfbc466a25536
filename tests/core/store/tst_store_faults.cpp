// SPDX-License-Identifier: GPL-3.0-or-later
// A medium that gives out in the middle of the work: everything of the use case is undone, the rest stays
// sound.
#include "tests/core/store/store_fixture.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <tuple>

using namespace kassa;
using namespace kassa::store;

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diskFullRollsBackTheGroup();
    void cutWritesAreDiskFull();
};

void TestStoreFaults::diskFullRollsBackTheGroup()
{
    const test::StoreFolder folder;
    const auto opened = folder.open();
    QVERIFY(opened.isOk());
    Database &database = **opened;
    OrderTable orders(database);
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("kept"))).isOk());
    QVERIFY(database.limitPages(1).isOk()); // SQLite raises it to what the file has already
    {
        Transaction transaction(database);
        Result<void> outcome;
        for (int i = 0; i < 1000 && outcome; ++i) {
            Savepoint savepoint(database);
            const auto id = orders.insert(test::newOrder(QString::number(i)));
            outcome = id ? savepoint.release() : Result<void>(id.error());
        }
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().code, Code::DiskFull);
        // Nothing of the group may become durable after this, whoever goes on without looking.
        QCOMPARE(orders.countOpen().error().code, Code::DiskFull);
        QCOMPARE(transaction.commit().error().code, Code::DiskFull);
    }
    QCOMPARE(*orders.countOpen(), 1);
    QVERIFY(database.limitPages(0).isOk());
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("after"))).isOk());
    QCOMPARE(*orders.countOpen(), 2);
    QVERIFY(database.quickCheck().isOk());
}

void TestStoreFaults::cutWritesAreDiskFull()
{
    const test::StoreFolder folder;
    const auto opened = folder.open();
    QVERIFY(opened.isOk());
    Database &database = **opened;
    OrderTable orders(database);
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("kept"))).isOk());
    QVERIFY(std::signal(SIGXFSZ, SIG_IGN) == SIG_DFL);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    constexpr rlim_t kFileBytes = 400 * 1024; // more than the schema, less than what is written below
    tight.rlim_cur = kFileBytes;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    Result<void> outcome;
    for (int i = 0; i < 1000 && outcome; ++i) {
        Transaction transaction(database);
        const auto id = orders.insert(test::newOrder(QString::number(i)));
        outcome = id ? transaction.commit() : Result<void>(id.error());
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::ignore = std::signal(SIGXFSZ, SIG_DFL); // as it was, checked above
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().code, Code::DiskFull);
    QVERIFY(orders.liveByRef(QStringLiteral("kept"))->has_value());
    QVERIFY(orders.insert(test::newOrder(QStringLiteral("after"))).isOk());
    QVERIFY(database.quickCheck().isOk());
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
