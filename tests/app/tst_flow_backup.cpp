// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that waits beside the database becomes the database at the next start, also when the power is cut
// between any two steps; the former database is kept with its newest receipts.
#include "kassa_process.h"

#include <csignal>

using namespace kassa::test;

class TestFlowBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restoreSurvivesPowerCuts_data();
    void restoreSurvivesPowerCuts();
    void damagedCopyIsNeverTaken();
};

void TestFlowBackup::restoreSurvivesPowerCuts_data()
{
    QTest::addColumn<int>("failAt");
    for (const int failAt : {0, 1, 2, 3}) { // one point after each file that is put aside
        QTest::addRow("fail point %d", failAt) << failAt;
    }
}

void TestFlowBackup::restoreSurvivesPowerCuts()
{
    QFETCH(int, failAt);
    KassaProcess kassa;
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("B-1"), unattended(true)), true)), 0);
    QCOMPARE(kassa.stop(), 0);
    QVERIFY(QFile::copy(kassa.pathOf(QStringLiteral("kassa.db")), kassa.pathOf(QStringLiteral("copy.db"))));

    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("B-2"), unattended(true)), true)), 0);
    ::kill(static_cast<pid_t>(kassa.pid()), SIGKILL); // the journal holds the second sale
    std::ignore = kassa.waitForEnd();
    QVERIFY(QFile::rename(kassa.pathOf(QStringLiteral("copy.db")),
                          kassa.pathOf(QStringLiteral("kassa.db-restore"))));
    if (failAt > 0) {
        kassa.setVariable(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
        QVERIFY(!kassa.start());
        kassa.unsetVariable(QStringLiteral("KASSA_FAIL_AT"));
    }
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.number(QStringLiteral("SELECT COUNT(*) FROM receipt")), 1);
    const QStringList kept =
        QDir(kassa.dataDir()).entryList({QStringLiteral("kassa-before-restore-*.db")}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QVERIFY(!QFile::exists(kassa.pathOf(QStringLiteral("kassa.db-restore"))));
    // The shop sends again what the till knows, and what it does not know any more.
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("B-1"), unattended(true)), true)), 6);
    QCOMPARE(kassa.number(QStringLiteral("SELECT COUNT(*) FROM receipt")), 1);
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("B-2"), unattended(true)), true)), 0);
    QCOMPARE(kassa.stop(), 0);
    QCOMPARE(kassa.check().exitCode, 0);

    // The one that was put aside is whole, the sale that stood in its journal included.
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(kassa.pathOf(QStringLiteral("kassa.db") + QString::fromLatin1(ending)));
    }
    for (const char *ending : {"", "-wal"}) {
        QFile::rename(kassa.pathOf(kept.first() + QString::fromLatin1(ending)),
                      kassa.pathOf(QStringLiteral("kassa.db") + QString::fromLatin1(ending)));
    }
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.number(QStringLiteral("SELECT COUNT(*) FROM receipt")), 2);
    QCOMPARE(kassa.stop(), 0);
}

// Only whole copies get the name that is taken; one that was cut off before stays a part, and nobody looks at
// it.
void TestFlowBackup::damagedCopyIsNeverTaken()
{
    KassaProcess kassa;
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("B-1"), unattended(true)), true)), 0);
    QCOMPARE(kassa.stop(), 0);
    QFile part(kassa.pathOf(QStringLiteral("kassa.db-restore.part")));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("half a copy");
    part.close();
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.number(QStringLiteral("SELECT COUNT(*) FROM receipt")), 1);
    QCOMPARE(kassa.stop(), 0);
}

QTEST_GUILESS_MAIN(TestFlowBackup)
#include "tst_flow_backup.moc"
