// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of XML printers against the simulated one: every answer code, the spooler, lost replies.
#include "core/print/epos_worker.h"
#include "core/receipt/epos_xml.h"
#include "tests/core/print/worker_bench.h"
#include "tests/simulators/epos_printer.h"

using namespace kassa;
using namespace kassa::print;
using namespace kassa::test;

namespace {

struct Bench
{
    explicit Bench(bool isQueried = true)
    {
        settings::Printer printer;
        printer.target = settings::PrintTarget::Epos;
        printer.url = QStringLiteral("http://127.0.0.1:%1").arg(simulator.listen(0));
        printer.isQueried = isQueried;
        worker = std::make_unique<EposWorker>(printer, quickTimes());
        told.listenTo(*worker);
    }

    void print(int lines = 8, bool isCash = false, qint64 id = 1)
    {
        RawPaper paper;
        paper.jobId = id;
        paper.bytes = receipt::toEposPrint(paperOf(lines, QStringLiteral("R%1").arg(id)), {});
        if (isCash) {
            receipt::Grid pulse;
            pulse.rows.append(receipt::GridRow{.left = {}, .right = {}, .mark = receipt::DrawerRow()});
            paper.drawer = receipt::toEposPrint(pulse, {}, true);
            paper.drawerNow = paper.drawer;
        }
        worker->print(paper);
    }
    [[nodiscard]] bool ended()
    {
        return QTest::qWaitFor([this] { return !told.outcomes.isEmpty(); }, 8'000);
    }
    [[nodiscard]] PaperEnd end() const { return told.outcomes.last().ended(); }
    [[nodiscard]] PrintFault fault() const { return told.outcomes.last().fault; }

    sim::EposPrinter simulator;
    std::unique_ptr<EposWorker> worker;
    Told told;
};

} // namespace

class TestEposWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provedPaper();
    void notReadyBeforeTheFirstByte_data();
    void notReadyBeforeTheFirstByte();
    void codes_data();
    void codes();
    void lostReplies_data();
    void lostReplies();
    void refusedConnection();
    void spooler();
    void spoolerForgetsTheJob();
    void paperEndsInTheMiddle();
    void oldModelWithoutHeader();
    void drawer();
    void probes();
};

void TestEposWorker::provedPaper()
{
    Bench bench;
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().cuts(), 1);
    QCOMPARE(bench.simulator.roll().lines(), 8);
    QVERIFY2(bench.simulator.complaints().isEmpty(), qPrintable(bench.simulator.complaints().join(u'\n')));
}

void TestEposWorker::notReadyBeforeTheFirstByte_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<PrintFault>("fault");
    QTest::newRow("paper") << QStringLiteral("paper-out") << PrintFault::PaperOut;
    QTest::newRow("cover") << QStringLiteral("cover-open") << PrintFault::CoverOpen;
    QTest::newRow("cutter") << QStringLiteral("cutter") << PrintFault::Cutter;
    QTest::newRow("error") << QStringLiteral("error") << PrintFault::PrinterError;
    QTest::newRow("offline") << QStringLiteral("offline") << PrintFault::Offline;
}

void TestEposWorker::notReadyBeforeTheFirstByte()
{
    QFETCH(QString, command);
    QFETCH(PrintFault, fault);
    Bench bench;
    bench.simulator.command(command);
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::NotPrinted);
    QCOMPARE(bench.fault(), fault);
    QCOMPARE(bench.simulator.roll().items().size(), 0);
}

void TestEposWorker::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<PaperEnd>("end");
    for (const char *code :
         {"EPTR_REC_EMPTY", "EPTR_COVER_OPEN", "EPTR_BATTERY_LOW", "SchemaError", "DeviceNotFound",
          "EX_BADPORT", "EX_SPOOLER", "EX_DEVICE_BUSY", "TooManyRequests", "RequestEntityTooLarge"}) {
        QTest::newRow(code) << QString::fromLatin1(code) << PaperEnd::NotPrinted;
    }
    for (const char *code :
         {"EPTR_AUTOMATICAL", "EPTR_CUTTER", "EPTR_MECHANICAL", "EPTR_UNRECOVERABLE", "PrintSystemError",
          "EX_TIMEOUT", "EX_ENPC_TIMEOUT", "JobNotFound", "Printing", "ERROR_WAIT_EJECT", "NotInAnyManual"}) {
        QTest::newRow(code) << QString::fromLatin1(code) << PaperEnd::Unknown;
    }
}

void TestEposWorker::codes()
{
    QFETCH(QString, code);
    QFETCH(PaperEnd, end);
    Bench bench;
    bench.simulator.command(QStringLiteral("code ") + code);
    bench.print();
    QVERIFY(bench.ended());
    if (code == u"SchemaError") {
        QCOMPARE(bench.end(), PaperEnd::Printed); // once more in the old form, nothing had been printed
        QCOMPARE(bench.simulator.roll().cuts(), 1);
        return;
    }
    QCOMPARE(bench.end(), end);
    QVERIFY(bench.fault() != PrintFault::None);
    QCOMPARE(bench.simulator.roll().items().size(), 0);
}

void TestEposWorker::lostReplies_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("papers");
    QTest::newRow("never answered") << QStringLiteral("hang") << 0;
    QTest::newRow("hung up") << QStringLiteral("drop") << 0;
    QTest::newRow("printed, then hung up") << QStringLiteral("print-and-drop") << 1;
}

void TestEposWorker::lostReplies()
{
    QFETCH(QString, command);
    QFETCH(int, papers);
    Bench bench;
    bench.simulator.command(command);
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Unknown);
    QCOMPARE(bench.simulator.roll().cuts(), papers); // sent once, whatever became of it
}

void TestEposWorker::refusedConnection()
{
    for (const bool isQueried : {true, false}) {
        Bench bench(isQueried);
        bench.simulator.command(QStringLiteral("refuse"));
        bench.print();
        QVERIFY(bench.ended());
        QCOMPARE(bench.end(), PaperEnd::NotPrinted);
        QCOMPARE(bench.fault(), PrintFault::Offline);
    }
}

void TestEposWorker::spooler()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("spooler"));
    bench.print();
    QTRY_VERIFY(!bench.told.progress.isEmpty() && bench.told.progress.first().allSent);
    QVERIFY(bench.told.outcomes.isEmpty()); // success is no proof yet
    QCOMPARE(bench.simulator.roll().cuts(), 0);
    bench.simulator.command(QStringLiteral("spool-print"));
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().cuts(), 1);
}

void TestEposWorker::spoolerForgetsTheJob()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("spooler"));
    bench.print();
    QTRY_VERIFY(!bench.told.progress.isEmpty());
    bench.simulator.command(QStringLiteral("power-off"));
    bench.simulator.command(QStringLiteral("ok"));
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Unknown);
}

void TestEposWorker::paperEndsInTheMiddle()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("paper-out-after 3"));
    bench.print();
    QVERIFY(bench.ended()); // no reply within the job's own time
    QCOMPARE(bench.end(), PaperEnd::Unknown);
    QCOMPARE(bench.simulator.roll().lines(), 3);
}

void TestEposWorker::oldModelWithoutHeader()
{
    Bench bench;
    bench.simulator.command(QStringLiteral("no-header"));
    bench.print();
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().cuts(), 1);
}

void TestEposWorker::drawer()
{
    Bench bench;
    bench.print(2, true);
    QVERIFY(bench.ended());
    QCOMPARE(bench.end(), PaperEnd::Printed);
    QCOMPARE(bench.simulator.roll().drawerPulses(), 1);
    bench.simulator.command(QStringLiteral("paper-out"));
    bench.print(2, true, 2);
    QTRY_COMPARE(bench.told.outcomes.size(), 2);
    QCOMPARE(bench.end(), PaperEnd::NotPrinted);
    QVERIFY(bench.told.outcomes.last().drawerOpened);
    QCOMPARE(bench.simulator.roll().drawerPulses(), 2);
}

void TestEposWorker::probes()
{
    Bench bench;
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 1);
    QCOMPARE(bench.told.health.last().fault, PrintFault::None);
    bench.simulator.command(QStringLiteral("paper-out"));
    bench.worker->probe();
    QTRY_COMPARE(bench.told.health.size(), 2);
    QCOMPARE(bench.told.health.last().fault, PrintFault::PaperOut);
    QCOMPARE(bench.simulator.roll().items().size(), 0);
}

QTEST_GUILESS_MAIN(TestEposWorker)
#include "tst_epos_worker.moc"
