// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of raw printers against the simulated one: every fault in every moment. What must never happen:
// "surely not printed" for a paper that is out, "printed" for one that is not.
#include "core/print/escpos_worker.h"
#include "tests/core/print/worker_bench.h"
#include "tests/simulators/escpos_printer.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace kassa;
using namespace kassa::print;
using namespace kassa::test;

namespace {

struct Bench
{
    explicit Bench(const char *profileName = "tm-t88v", bool isQueried = true)
        : profile(profileOf(profileName))
    {
        settings::Printer printer;
        printer.target = settings::PrintTarget::EscPos;
        printer.host = QStringLiteral("127.0.0.1");
        printer.port = printerPort = simulator.listen(0);
        printer.isQueried = isQueried;
        worker = std::make_unique<EscPosWorker>(printer, profile, quickTimes());
        told.listenTo(*worker);
    }

    void print(int lines = 12, bool isCash = false, qint64 id = 1)
    {
        RawPaper paper;
        paper.jobId = id;
        paper.bytes = receipt::toEscPos(paperOf(lines, QStringLiteral("R%1").arg(id)), profile, {});
        if (isCash) {
            paper.drawer = QByteArray("\x1Bp\0\x32\xFA", 5);
            paper.drawerNow = receipt::drawerNow(receipt::DrawerPin::Pin2);
        }
        worker->print(paper);
    }
    [[nodiscard]] bool ended()
    {
        return QTest::qWaitFor([this] { return !told.outcomes.isEmpty(); }, 8'000);
    }
    [[nodiscard]] PaperEnd end() const { return told.outcomes.last().ended(); }
    [[nodiscard]] PrintFault fault() const { return told.outcomes.last().fault; }

    receipt::PrinterProfile profile;
    sim::EscPosPrinter simulator;
    quint16 printerPort = 0;
    std::unique_ptr<EscPosWorker> worker;
    Told told;
};

} // namespace

class TestEscPosWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provedPaper();
    void severalPapersOneAfterTheOther();
    void silenceIsPrintedAnyway();
    void notAskedNotProved();
    void notReadyBeforeTheFirstByte_data();
    void notReadyBeforeTheFirstByte();
    void refusedConnection();
    void paperEndsInTheMiddle();
    void clearedInTheMiddle();
    void droppedAfter_data();
    void droppedAfter();
    void stalled();
    void switchedOffWhilePrinting();
    void proofThatNeverComes();
    void drawerOpensOnceAndWithoutPaper();
    void nearEndIsToldNotBlocking();
    void deviceFile();
    void missingDevice();
    void probes();
};

void TestEscPosWorker::provedPaper()
{
    Bench bench;
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().cuts(), 1);
    QCOMPARE(bench.simulator.roll().lines(), 12);
    QVERIFY2(bench.simulator.complaints().isEmpty(), qPrintable(bench.simulator.complaints().join(u'\n')));
    QCOMPARE(bench.told.outcomes.size(), 1);
    QVERIFY(bench.told.outcomes.first().place.startsWith(QStringLiteral("127.0.0.1:")));
}

void TestEscPosWorker::severalPapersOneAfterTheOther()
{
    Bench bench;
    for (qint64 id = 1; id <= 5; ++id) {
        bench.print(3, false, id);
    }
    QTRY_COMPARE(bench.told.outcomes.size(), 5);
    for (qint64 id = 1; id <= 5; ++id) {
        QCOMPARE(bench.told.outcomes[id - 1].jobId, id);
        QCOMPARE(bench.told.outcomes[id - 1].ended(), PaperEnd::Printed);
    }
    QCOMPARE(bench.simulator.connections(), 5); // never kept open
    QCOMPARE(bench.simulator.roll().cuts(), 5);
}

void TestEscPosWorker::silenceIsPrintedAnyway()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("silent"));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Sent);
    QCOMPARE(bench.simulator.roll().cuts(), 1);
}

void TestEscPosWorker::notAskedNotProved()
{
    Bench bench("default", false);
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Sent);
    QTRY_COMPARE(bench.simulator.roll().cuts(), 1);
}

void TestEscPosWorker::notReadyBeforeTheFirstByte_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<PrintFault>("fault");
    QTest::newRow("paper") << QStringLiteral("paper-out") << PrintFault::PaperOut;
    QTest::newRow("cover") << QStringLiteral("cover-open") << PrintFault::CoverOpen;
    QTest::newRow("cutter") << QStringLiteral("cutter") << PrintFault::Cutter;
    QTest::newRow("error") << QStringLiteral("error") << PrintFault::PrinterError;
    QTest::newRow("offline") << QStringLiteral("offline") << PrintFault::Offline;
}

void TestEscPosWorker::notReadyBeforeTheFirstByte()
{
    QFETCH(QString, command);
    QFETCH(PrintFault, fault);
    Bench bench;
    bench.simulator.command(command);
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::NotPrinted);
    QCOMPARE(bench.fault(), fault);
    bench.simulator.command(QStringLiteral("ok"));
    QTest::qWait(20); // what was in the printer's buffer would come out now
    QCOMPARE(bench.simulator.roll().items().size(), 0);
}

void TestEscPosWorker::refusedConnection()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("refuse"));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::NotPrinted);
    QCOMPARE(bench.fault(), PrintFault::Offline);
}

void TestEscPosWorker::paperEndsInTheMiddle()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("paper-out-after 5"));
    bench.print();
    QTRY_VERIFY(bench.told.isStuck(PrintFault::PaperOut));
    QVERIFY(bench.told.outcomes.isEmpty());
    QCOMPARE(bench.simulator.roll().lines(), 5);
    bench.simulator.command(QStringLiteral("ok")); // a new roll: the printer goes on by itself
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().lines(), 12);
}

void TestEscPosWorker::clearedInTheMiddle()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("paper-out-after 5"));
    bench.print();
    QTRY_VERIFY(bench.told.isStuck(PrintFault::PaperOut));
    bench.worker->clear();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Unknown);
    bench.simulator.command(QStringLiteral("ok"));
    QTest::qWait(20);
    QCOMPARE(bench.simulator.roll().lines(), 5); // the rest is gone
}

void TestEscPosWorker::droppedAfter_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<PaperEnd>("end");
    QTest::newRow("before the first status") << 0 << PaperEnd::NotPrinted;
    QTest::newRow("in the first question") << 2 << PaperEnd::NotPrinted;
    QTest::newRow("after the questions, before the paper") << 6 << PaperEnd::Unknown;
    QTest::newRow("in the first line") << 20 << PaperEnd::Unknown;
    QTest::newRow("in the middle") << 120 << PaperEnd::Unknown;
}

void TestEscPosWorker::droppedAfter()
{
    QFETCH(int, bytes);
    QFETCH(PaperEnd, end);
    Bench bench;
    bench.simulator.command(QStringLiteral("drop %1").arg(bytes));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), end);
    QVERIFY(end == PaperEnd::Unknown || bench.simulator.roll().items().isEmpty());
}

void TestEscPosWorker::stalled()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("stall 200"));
    bench.print(20'000); // more than all buffers on the way take
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Unknown);
    QCOMPARE(bench.fault(), PrintFault::Interrupted);
}

void TestEscPosWorker::switchedOffWhilePrinting()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("paper-out-after 5"));
    bench.print();
    QTRY_VERIFY(bench.told.isStuck(PrintFault::PaperOut));
    bench.simulator.command(QStringLiteral("power-off"));
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Unknown);
}

void TestEscPosWorker::proofThatNeverComes()
{
    // A profile that promises a proof on a printer that has none: handed over, not proved.
    Bench bench;
    bench.simulator.command(QStringLiteral("no-proof"));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Sent);
    QVERIFY(!bench.told.progress.isEmpty() && bench.told.progress.first().allSent);
}

void TestEscPosWorker::drawerOpensOnceAndWithoutPaper()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("paper-out"));
    bench.print(3, true);
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::NotPrinted);
    QVERIFY(bench.told.outcomes.last().drawerOpened);
    QTRY_COMPARE(bench.simulator.opened(), 1); // the customer gets the change all the same
    bench.simulator.command(QStringLiteral("ok"));
    bench.print(3, false);
    QTRY_COMPARE(bench.told.outcomes.size(), 2);
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.opened(), 1);
    bench.print(3, true, 2);
    QTRY_COMPARE(bench.told.outcomes.size(), 3);
    QCOMPARE(bench.simulator.opened(), 2);
}

void TestEscPosWorker::nearEndIsToldNotBlocking()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("near-end"));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 1);
    QCOMPARE(bench.told.health.first().fault, PrintFault::None);
    QVERIFY(bench.told.health.first().isPaperLow);
}

void TestEscPosWorker::deviceFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lp0"));
    QFile device(path);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.close();
    settings::Printer printer;
    printer.target = settings::PrintTarget::EscPos;
    printer.device = path;
    const receipt::PrinterProfile profile = profileOf("default");
    EscPosWorker worker(printer, profile, quickTimes());
    Told told;
    told.listenTo(worker);
    RawPaper paper;
    paper.jobId = 1;
    paper.bytes = receipt::toEscPos(paperOf(4, QStringLiteral("D")), profile, {});
    worker.print(paper);
    QTRY_COMPARE(told.outcomes.size(), 1);
    QCOMPARE(told.outcomes.first().ended(), PaperEnd::Sent);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QVERIFY(device.readAll().contains(paper.bytes));
}

void TestEscPosWorker::missingDevice()
{
    settings::Printer printer;
    printer.target = settings::PrintTarget::EscPos;
    printer.device = QStringLiteral("/nowhere/lp0");
    EscPosWorker worker(printer, profileOf("default"), quickTimes());
    Told told;
    told.listenTo(worker);
    worker.print(RawPaper{1, "x", {}, {}, 1});
    QTRY_COMPARE(told.outcomes.size(), 1);
    QCOMPARE(told.outcomes.first().ended(), PaperEnd::NotPrinted);
    QCOMPARE(told.outcomes.first().fault, PrintFault::Offline);
}

void TestEscPosWorker::probes()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("cover-open"));
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 1);
    QCOMPARE(bench.told.health.last().fault, PrintFault::CoverOpen);
    bench.simulator.command(QStringLiteral("ok"));
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 2);
    QCOMPARE(bench.told.health.last().fault, PrintFault::None);
    bench.simulator.command(QStringLiteral("power-off"));
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 3);
    QCOMPARE(bench.told.health.last().fault, PrintFault::Offline);
    bench.simulator.command(QStringLiteral("ok"));
    bench.simulator.command(QStringLiteral("silent"));
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 4);
    QCOMPARE(bench.told.health.last().fault, PrintFault::None); // silence proves nothing
    QVERIFY(!bench.told.health.last().hasAnswered);
    QCOMPARE(bench.simulator.roll().items().size(), 0);
}

QTEST_GUILESS_MAIN(TestEscPosWorker)
#include "tst_escpos_worker.moc"
