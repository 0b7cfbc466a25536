// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 between any two steps: a child books sales with one message each and sends them to a file that
// stands for the other side; it dies at fail point 1, 2, 3 ... and is started again until all is at an end.
// Afterwards every booked sale's message arrived, none twice that may not be sent twice, and order held.
#include "core/base/fail_point.h"
#include "core/outbox/sender.h"
#include "tests/core/outbox/fake_channel.h"
#include "tests/core/store/store_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace kassa;
using namespace kassa::outbox;
using store::OutboxState;

namespace {

constexpr int kSales = 3;

// Takes the payload durably, then answers; dies before, between or after as the fail points say.
class FileChannel final : public Channel
{
    Q_OBJECT
public:
    explicit FileChannel(QString file) : m_file(std::move(file)) {}
    void send(const store::OutboxRow &row) override
    {
        base::failPoint();
        QFile file(m_file);
        if (!file.open(QIODevice::Append)) {
            qFatal("the other side has no disk");
        }
        file.write(row.payload.toUtf8() + '\n');
        file.close();
        base::failPoint();
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(Outcome{Ending::Delivered, {}, {}}); });
    }
    void abort() override {}

private:
    QString m_file;
};

store::Result<void> sell(store::Database &database, int serial)
{
    const QString key = QString::number(serial);
    for (const auto &kind : {QStringLiteral("start"), QStringLiteral("stop")}) {
        const auto written =
            store::OutboxTable(database).insert(test::outboxRow(key, kind, kind + u' ' + key));
        if (!written) {
            return written.error();
        }
    }
    return {};
}

// The child's whole life: sells what is not sold yet, sends until nothing is due.
int liveInChild(QCoreApplication &application, const QString &file, const QString &wire)
{
    auto opened = store::Database::open(file, store::Database::Mode::Engine);
    if (!opened) {
        return 1;
    }
    store::Database &database = **opened;
    store::CommitGroup commits(database);
    const base::SystemClock clock;
    FileChannel channel(wire);
    Sender sender(database, commits, clock, channel, test::fakePlan(), [] { return 0.0; });
    for (int serial = 1; serial <= kSales; ++serial) {
        commits.add([&database, serial] { return sell(database, serial); },
                    [&sender](const store::Result<void> &) { sender.poke(); }); // sold before: Duplicate
    }
    sender.start();
    QObject::connect(&sender, &Sender::changed, &application, [&] {
        const auto due = store::OutboxTable(database).figures(QStringLiteral("there"));
        // A stop behind an unclear start stays queued; nothing else may.
        const auto next = store::OutboxTable(database).nextDue(QStringLiteral("there"), clock.nowUtc());
        if (due && next && !next->has_value() && !sender.figures().isDown) {
            QCoreApplication::quit();
        }
    });
    QCoreApplication::exec();
    sender.stop();
    commits.drain();
    return database.closeInOrder() ? 0 : 1;
}

} // namespace

class TestOutboxKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep();

private:
    static bool runChild(const test::StoreFolder &folder, int failAt);
    static void checkWire(const test::StoreFolder &folder);
};

bool TestOutboxKill::runChild(const test::StoreFolder &folder, int failAt)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KASSA_FAIL_AT"), QString::number(failAt));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--child"), folder.file(), folder.path(QStringLiteral("wire"))});
    if (!child.waitForFinished()) {
        qFatal("the child never ended");
    }
    return child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
}

void TestOutboxKill::checkWire(const test::StoreFolder &folder)
{
    QFile wire(folder.path(QStringLiteral("wire")));
    QVERIFY(wire.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = wire.readAll().split('\n');
    test::RawConnection raw(folder.file());
    for (int serial = 1; serial <= kSales; ++serial) {
        const QByteArray number = QByteArray::number(serial);
        const auto starts = lines.count("start " + number);
        const auto stops = lines.count("stop " + number);
        const auto stateOf = [&raw, serial](const char *kind) {
            return raw.one(QStringLiteral("SELECT state FROM outbox WHERE order_key = '%1' AND kind = '%2'")
                               .arg(serial)
                               .arg(QString::fromLatin1(kind)));
        };
        QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM outbox WHERE order_key = '%1'").arg(serial)),
                 QStringLiteral("2"));
        // A start may be repeated once; a stop never by itself.
        QVERIFY2(starts == 1 || starts == 2, qPrintable(QString::number(starts)));
        QVERIFY2(stops <= 1, "a stop was doubled");
        QCOMPARE(stateOf("start"), QStringLiteral("done"));
        // What did not arrive for sure asks a person; nothing is silently lost.
        QVERIFY(stops == 1 || stateOf("stop") == QStringLiteral("unclear"));
        QVERIFY(stateOf("stop") == QStringLiteral("done") || stateOf("stop") == QStringLiteral("unclear"));
        if (stops == 1) {
            QVERIFY(lines.indexOf("start " + number) < lines.indexOf("stop " + number));
        }
    }
}

void TestOutboxKill::everyStep()
{
#ifndef KASSA_FAIL_POINTS
    QSKIP("this build has no fail points");
#endif
    // The schema comes first and has a test of its own (tst_store_kill).
    int deaths = 0;
    constexpr int kMaxSteps = 1'000;
    for (int failAt = 1; failAt <= kMaxSteps; ++failAt) {
        const test::StoreFolder folder;
        {
            auto made = folder.open();
            QVERIFY(made.isOk());
            QVERIFY((*made)->closeInOrder().isOk());
        }
        const bool survived = runChild(folder, failAt);
        if (!survived) {
            QVERIFY(runChild(folder, 0));
        }
        checkWire(folder);
        if (QTest::currentTestFailed()) {
            qWarning("after fail point %d", failAt);
            return;
        }
        if (survived) {
            QVERIFY2(deaths > 40, qPrintable(QString::number(deaths)));
            return;
        }
        ++deaths;
    }
    QFAIL("the child never survived");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--child") == 0) {
        return liveInChild(application, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    TestOutboxKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox_kill.moc"
