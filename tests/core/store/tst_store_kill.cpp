// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts: a child process opens a new database and books two sales; it dies at fail point 1, 2, 3 ...
// After each death the file is opened again and must hold whole sales only, and every one whose commit was
// reported.
#include "core/store/reader_queries.h"
#include "tests/core/store/store_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace kassa;
using namespace kassa::store;

namespace {

constexpr int kSales = 2;

// The child's whole life. Each sale that commit() called durable is reported with one line.
int bookInChild(const QString &file)
{
    auto database = Database::open(file, Database::Mode::Engine);
    if (!database) {
        return 1;
    }
    for (int serial = 1; serial <= kSales; ++serial) {
        if (!test::bookOne(**database, serial)) {
            return 1;
        }
        std::puts("booked");
        std::fflush(stdout);
    }
    return (*database)->closeInOrder() ? 0 : 1;
}

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep();

private:
    // Checks what a killed child left. @param reported  sales it called durable
    void checkInvariants(const test::StoreFolder &folder, int reported, bool survived);
};

void TestStoreKill::checkInvariants(const test::StoreFolder &folder, int reported, bool survived)
{
    qint64 receipts = 0;
    {
        const auto database = folder.open();
        QVERIFY2(database.isOk(), database ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->quickCheck().isOk());
        if (survived) {
            QVERIFY(!(*database)->endedUncleanly());
        }
        ReaderQueries queries(**database);
        const auto faults = queries.checkFigures();
        QVERIFY(faults.isOk());
        QVERIFY(faults->isEmpty());
        receipts = *queries.receiptCount();
        QCOMPARE(*OrderTable(**database).countOpen(), 0);
    }
    // Durable before it was reported, so at most one sale more than reported.
    QVERIFY(receipts >= reported && receipts <= reported + 1);
    test::RawConnection raw(folder.file());
    const auto count = [&raw](const char *table) {
        return raw.one(QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table)).toLongLong();
    };
    QCOMPARE(count("external_order"), receipts);
    QCOMPARE(count("external_request"), receipts);
    QCOMPARE(count("order_event"), 2 * receipts);
    QCOMPARE(count("payment"), 2 * receipts);
    QCOMPARE(count("print_job"), receipts);
    QCOMPARE(count("cash_session"), receipts > 0 ? 1 : 0);
}

void TestStoreKill::everyStep()
{
#ifndef KASSA_FAIL_POINTS
    QSKIP("this build has no fail points");
#endif
    constexpr int kMaxSteps = 1'000;
    int deaths = 0;
    for (int failAt = 1; failAt <= kMaxSteps; ++failAt) {
        const test::StoreFolder folder;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), folder.file()});
        QVERIFY(child.waitForFinished());
        const bool survived = child.exitStatus() == QProcess::NormalExit;
        if (survived) {
            QCOMPARE(child.exitCode(), 0);
        }
        const int reported = static_cast<int>(child.readAllStandardOutput().count("booked"));
        checkInvariants(folder, reported, survived);
        if (QTest::currentTestFailed()) {
            qWarning("after fail point %d", failAt);
            return;
        }
        if (survived) {
            QCOMPARE(reported, kSales);
            // Fewer deaths than statements would mean that fail points are missing.
            QVERIFY(deaths > 100);
            return;
        }
        ++deaths;
    }
    QFAIL("the child never survived");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--child") == 0) {
        return bookInChild(QString::fromLocal8Bit(argv[2]));
    }
    TestStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_kill.moc"
