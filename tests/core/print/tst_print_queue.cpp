// SPDX-License-Identifier: GPL-3.0-or-later
// The queue over a real database, with the test as print thread: states, what is repeated by itself, what
// asks, what a restart makes of every state, age, drawer, other printers.
#include "core/print/print_queue.h"
#include "core/settings/settings.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace kassa;
using namespace kassa::print;
using namespace kassa::test;

namespace {

constexpr char kRaw[] = "[print]\ntarget=escpos\nhost=127.0.0.1\n";
constexpr char kTwo[] =
    "[print]\ntarget=escpos\nhost=127.0.0.1\n[printer.bar]\ntarget=escpos\nhost=127.0.0.1\n"
    "port=9101\ndocuments=receipt\n";

class Bench : public QObject
{
public:
    explicit Bench(const char *ini = kRaw)
    {
        setIni(ini);
        start();
    }

    void setIni(const char *ini)
    {
        const auto parsed = settings::decode(QByteArray("[till]\nstation=01\nuser=anna\n") + ini);
        if (!parsed) {
            qFatal("%s", qPrintable(parsed.error().detail));
        }
        config = parsed->config;
    }

    /// Opens the same file (again), as a till that was switched off or died does.
    void start()
    {
        queue.reset();
        commits.reset();
        database.reset();
        tasks.clear();
        ends.clear();
        auto opened = folder.open();
        if (!opened) {
            qFatal("no database");
        }
        database = std::move(opened).value();
        commits = std::make_unique<store::CommitGroup>(*database);
        queue =
            std::make_unique<PrintQueue>(*database, *commits, clock, folder.path(QStringLiteral("receipts")));
        queue->setConfig(config);
        connect(queue.get(), &PrintQueue::printRequested, this,
                [this](const PrintTask &task) { tasks.append(task); });
        connect(queue.get(), &PrintQueue::paperFinished, this,
                [this](const store::PrintJob &job, const PrintOutcome &) { ends.append(job); });
        connect(queue.get(), &PrintQueue::paperGivenUp, this,
                [this](const store::PrintJob &job) { ends.append(job); });
        queue->resume();
        commits->drain();
    }

    /// A receipt booked with its paper; both in one transaction.
    store::PrintJob book(bool isCash = false)
    {
        ++serial;
        store::PrintJob job;
        commits->add(
            [this, &job]() -> store::Result<void> {
                if (const auto booked = bookRows(); !booked) {
                    return booked.error();
                }
                const auto written = queue->write(receipt, false);
                if (!written) {
                    return written.error();
                }
                job = *written;
                return {};
            },
            [](const store::Result<void> &done) {
                if (!done) {
                    qFatal("not booked: %s", qPrintable(done.error().detail));
                }
            });
        commits->flush();
        queue->enqueue(job, isCash);
        commits->drain();
        return job;
    }

    void tell(const PrintOutcome &outcome)
    {
        queue->taskFinished(outcome);
        commits->drain();
    }
    void
    end(store::PrintJobId id, PaperEnd how, PrintFault fault = PrintFault::None, bool drawerOpened = false)
    {
        PrintOutcome outcome{id, fault, QStringLiteral("127.0.0.1:9100"), QStringLiteral("test")};
        outcome.end = how;
        outcome.drawerOpened = drawerOpened;
        tell(outcome);
    }
    [[nodiscard]] store::PrintJob row(store::PrintJobId id) const
    {
        return *store::PrintJobTable(*database).byId(id);
    }
    [[nodiscard]] QList<PrintTask> of(TaskKind kind) const
    {
        QList<PrintTask> found;
        for (const PrintTask &task : tasks) {
            if (task.kind == kind) {
                found.append(task);
            }
        }
        return found;
    }

    StoreFolder folder;
    FakeClock clock;
    settings::Config config;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::CommitGroup> commits;
    std::unique_ptr<PrintQueue> queue;
    QList<PrintTask> tasks;
    QList<store::PrintJob> ends;
    order::Receipt receipt;
    int serial = 0;

private:
    store::Result<void> bookRows()
    {
        store::SessionTable sessions(*database);
        const auto open = sessions.open(QStringLiteral("01"));
        if (!open) {
            return open.error();
        }
        qint64 sessionId = *open ? (*open)->id : 0;
        if (sessionId == 0) {
            store::CashSession session;
            session.station = QStringLiteral("01");
            session.openedBy = QStringLiteral("anna");
            session.openedAtUtc = noonPlus(0);
            const auto opened = sessions.insert(session);
            if (!opened) {
                return opened.error();
            }
            sessionId = opened->id;
        }
        const order::Order order = newOrder(QStringLiteral("W-%1").arg(serial));
        const auto orderId = store::OrderTable(*database).insert(order);
        if (!orderId) {
            return orderId.error();
        }
        receipt = fullReceipt(serial);
        receipt.orderId = *orderId;
        const auto id = store::ReceiptTable(*database).insert(receipt, sessionId);
        if (!id) {
            return id.error();
        }
        receipt.id = *id;
        return {};
    }
};

} // namespace

class TestPrintQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesOfAPaper();
    void oneAtATimePerPrinter();
    void notReadyWaitsAndGoesOnByItself();
    void unknownAsks();
    void cashierSaysItIsThere();
    void restart_data();
    void restart();
    void stuckPaper_data();
    void stuckPaper();
    void stuckPaperThatComesOut();
    void oldPapersAsk();
    void drawerForCashOnce();
    void copies();
    void otherPrinter();
    void removedPrinterAsks();
    void correctedAddressHelpsAtOnce();
};

void TestPrintQueue::statesOfAPaper()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    QCOMPARE(bench.row(job.id).state, store::PrintState::Sending); // durable before the first byte
    QCOMPARE(bench.tasks.size(), 1);
    QCOMPARE(bench.tasks.first().receipt.number, bench.receipt.number);
    bench.queue->progressed(PrintProgress{job.id, true, PrintFault::None});
    bench.commits->drain();
    QCOMPARE(bench.row(job.id).state, store::PrintState::Sent);
    QCOMPARE(bench.row(job.id).fault, nameOf(PrintFault::Unproved));
    bench.end(job.id, PaperEnd::Printed);
    QCOMPARE(bench.row(job.id).state, store::PrintState::Printed);
    QCOMPARE(bench.row(job.id).fault, QString());
    QCOMPARE(bench.queue->waiting(), 0);
    QCOMPARE(bench.ends.size(), 1);
    // A system queue only takes the job over.
    Bench system("[print]\ntarget=system\n");
    const store::PrintJob taken = system.book();
    system.tell(PrintOutcome{taken.id, PrintFault::None, QStringLiteral("office"), {}});
    QCOMPARE(system.row(taken.id).state, store::PrintState::Sent);
}

void TestPrintQueue::oneAtATimePerPrinter()
{
    Bench bench;
    const store::PrintJob first = bench.book();
    const store::PrintJob second = bench.book();
    QCOMPARE(bench.tasks.size(), 1);
    QCOMPARE(bench.queue->waiting(), 2);
    bench.end(first.id, PaperEnd::Printed);
    QCOMPARE(bench.tasks.size(), 2);
    QCOMPARE(bench.tasks.last().jobId, second.id);
    bench.end(first.id, PaperEnd::Unknown); // a late word about another paper changes nothing
    QCOMPARE(bench.row(first.id).state, store::PrintState::Printed);
}

void TestPrintQueue::notReadyWaitsAndGoesOnByItself()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    const store::PrintJob behind = bench.book();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::PaperOut);
    QCOMPARE(bench.row(job.id).state, store::PrintState::Queued);
    QCOMPARE(bench.queue->troubles().size(), 1);
    QCOMPARE(bench.queue->troubles().first().fault, PrintFault::PaperOut);
    QCOMPARE(bench.queue->troubles().first().waiting, 2);
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(bench.of(TaskKind::Probe).size(), 1, 5'000);
    bench.queue->probed(PrinterHealth{{}, PrintFault::CoverOpen, false, {}});
    QCOMPARE(bench.queue->troubles().first().fault, PrintFault::CoverOpen);
    QTRY_COMPARE_WITH_TIMEOUT(bench.of(TaskKind::Probe).size(), 2, 5'000);
    bench.queue->probed(PrinterHealth{{}, PrintFault::None, false, {}});
    bench.commits->drain();
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 2);
    QCOMPARE(bench.of(TaskKind::Receipt).last().jobId, job.id); // the order of sales is kept
    QVERIFY(bench.queue->troubles().isEmpty());
    bench.end(job.id, PaperEnd::Printed);
    QCOMPARE(bench.of(TaskKind::Receipt).last().jobId, behind.id);
}

void TestPrintQueue::unknownAsks()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    const store::PrintJob behind = bench.book();
    bench.end(job.id, PaperEnd::Unknown, PrintFault::Interrupted);
    QCOMPARE(bench.row(job.id).state, store::PrintState::Unknown);
    QCOMPARE(bench.queue->failed(), 1);
    QCOMPARE(bench.of(TaskKind::Receipt).last().jobId, behind.id); // others go on
    bench.end(behind.id, PaperEnd::Printed);
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 2); // and never again by itself
    bench.queue->retryFailed();
    bench.commits->drain();
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 3);
    QCOMPARE(bench.of(TaskKind::Receipt).last().jobId, job.id);
    bench.end(job.id, PaperEnd::Printed);
    QCOMPARE(bench.row(job.id).state, store::PrintState::Printed);
    QCOMPARE(bench.queue->failed(), 0);
}

void TestPrintQueue::cashierSaysItIsThere()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    bench.end(job.id, PaperEnd::Unknown, PrintFault::Interrupted);
    bench.queue->confirmPrinted(job.id);
    bench.commits->drain();
    QCOMPARE(bench.row(job.id).state, store::PrintState::Printed);
    QCOMPARE(bench.queue->failed(), 0);
    QCOMPARE(bench.ends.last().state, store::PrintState::Printed); // a waiting caller is answered
    const store::PrintJob other = bench.book();
    bench.end(other.id, PaperEnd::Unknown, PrintFault::Interrupted);
    bench.queue->discard(other.id);
    bench.commits->drain();
    QCOMPARE(bench.row(other.id).state, store::PrintState::Discarded);
    bench.start();
    QVERIFY(bench.tasks.isEmpty());
    QCOMPARE(bench.queue->failed(), 0);
}

void TestPrintQueue::restart_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<int>("printed");
    QTest::addColumn<int>("asked");
    const auto row = [](const char *name, const char *change, const char *ini, int printed, int asked) {
        QTest::newRow(name) << QString::fromLatin1(change) << QByteArray(ini) << printed << asked;
    };
    row("queued", "state='queued'", kRaw, 1, 0);
    row("sending", "state='sending'", kRaw, 0, 1);
    row("sending to a file", "state='sending'", "[print]\ntarget=file\n", 1, 0);
    row("sending to a system queue", "state='sending'", "[print]\ntarget=system\n", 0, 1);
    row("sent, proof awaited", "state='sent', fault='unproved'", kRaw, 0, 1);
    row("sent, no proof", "state='sent'", kRaw, 0, 0);
    row("printed", "state='printed'", kRaw, 0, 0);
    row("failed", "state='failed'", kRaw, 0, 1);
    row("unknown", "state='unknown'", kRaw, 0, 1);
    row("stuck in the middle", "state='unknown', fault='paper'", kRaw, 0, 1);
    row("discarded", "state='discarded'", kRaw, 0, 0);
}

void TestPrintQueue::restart()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, ini);
    QFETCH(int, printed);
    QFETCH(int, asked);
    Bench bench(ini.constData());
    bench.book();
    {
        RawConnection raw(bench.folder.file());
        QCOMPARE(raw.run(QStringLiteral("UPDATE print_job SET ") + sql), QString());
    }
    for (int again = 0; again < 2; ++again) { // what was found out holds at the next start too
        bench.start();
        QCOMPARE(bench.of(TaskKind::Receipt).size(), again == 0 || printed == 0 ? printed : printed);
        QCOMPARE(bench.queue->failed(), asked);
        if (printed == 1) {
            RawConnection raw(bench.folder.file());
            QCOMPARE(raw.run(QStringLiteral("UPDATE print_job SET ") + sql), QString());
        }
    }
}

void TestPrintQueue::stuckPaper_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<store::PrintState>("state");
    QTest::addColumn<QString>("printer");
    QTest::newRow("again") << QStringLiteral("retry") << store::PrintState::Sending
                           << QStringLiteral("receipt");
    QTest::newRow("other printer") << QStringLiteral("move") << store::PrintState::Sending
                                   << QStringLiteral("bar");
    QTest::newRow("without paper") << QStringLiteral("discard") << store::PrintState::Discarded
                                   << QStringLiteral("receipt");
}

void TestPrintQueue::stuckPaper()
{
    QFETCH(QString, wish);
    QFETCH(store::PrintState, state);
    QFETCH(QString, printer);
    Bench bench(kTwo);
    const store::PrintJob job = bench.book();
    bench.queue->progressed(PrintProgress{job.id, true, PrintFault::PaperOut});
    bench.commits->drain();
    QCOMPARE(bench.row(job.id).state, store::PrintState::Unknown); // should the till end now
    QVERIFY(bench.queue->troubles().first().isPartly);
    if (wish == u"retry") {
        bench.queue->retryFailed();
    } else if (wish == u"move") {
        bench.queue->moveToOther();
    } else {
        bench.queue->discardFailed();
    }
    bench.commits->drain();
    QCOMPARE(bench.of(TaskKind::Clear).size(), 1); // the printer lets go of the rest first
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 1);
    bench.end(job.id, PaperEnd::Unknown, PrintFault::Interrupted);
    QCOMPARE(bench.row(job.id).state, state);
    QCOMPARE(bench.row(job.id).printer, printer);
    QCOMPARE(bench.of(TaskKind::Receipt).size(), state == store::PrintState::Sending ? 2 : 1);
    QCOMPARE(bench.queue->failed(), 0);
    QVERIFY(bench.queue->troubles().isEmpty());
}

void TestPrintQueue::stuckPaperThatComesOut()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    bench.queue->progressed(PrintProgress{job.id, true, PrintFault::PaperOut});
    bench.queue->retryFailed();
    bench.end(job.id, PaperEnd::Printed); // the new roll was quicker than the wish
    QCOMPARE(bench.row(job.id).state, store::PrintState::Printed);
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 1);
}

void TestPrintQueue::oldPapersAsk()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::Offline);
    bench.clock.advanceMs(qint64{121} * 60'000);
    bench.start();
    QVERIFY(bench.of(TaskKind::Receipt).isEmpty());
    QCOMPARE(bench.queue->failed(), 1);
    QCOMPARE(bench.row(job.id).fault, nameOf(PrintFault::TooOld));
    bench.queue->retryFailed(); // somebody wants it: age does not matter any more
    bench.commits->drain();
    QCOMPARE(bench.of(TaskKind::Receipt).size(), 1);
    // The setting.
    Bench patient("[print]\ntarget=escpos\nhost=127.0.0.1\nbacklog_min=180\n");
    const store::PrintJob waiting = patient.book();
    patient.end(waiting.id, PaperEnd::NotPrinted, PrintFault::Offline);
    patient.clock.advanceMs(qint64{121} * 60'000);
    patient.start();
    QCOMPARE(patient.of(TaskKind::Receipt).size(), 1);
}

void TestPrintQueue::drawerForCashOnce()
{
    Bench bench;
    const store::PrintJob card = bench.book(false);
    QVERIFY(!bench.tasks.last().opensDrawer);
    bench.end(card.id, PaperEnd::Printed);
    const store::PrintJob cash = bench.book(true);
    QVERIFY(bench.tasks.last().opensDrawer);
    bench.end(cash.id, PaperEnd::Unknown, PrintFault::Interrupted, true);
    bench.queue->retryFailed();
    bench.commits->drain();
    QCOMPARE(bench.tasks.last().jobId, cash.id);
    QVERIFY(!bench.tasks.last().opensDrawer); // it was open
    bench.end(cash.id, PaperEnd::Printed);
    // A printer that comes back after minutes opens nothing, nor does a till that starts.
    const store::PrintJob late = bench.book(true);
    bench.end(late.id, PaperEnd::NotPrinted, PrintFault::Offline);
    bench.clock.advanceMs(61'000);
    bench.queue->retry(late.id);
    bench.queue->probed(PrinterHealth{});
    bench.commits->drain();
    QCOMPARE(bench.tasks.last().jobId, late.id);
    QVERIFY(!bench.tasks.last().opensDrawer);
    bench.queue->openDrawer();
    QCOMPARE(bench.tasks.last().kind, TaskKind::Drawer);
}

void TestPrintQueue::copies()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    bench.end(job.id, PaperEnd::Printed);
    store::PrintJob copy;
    bench.commits->add(
        [&]() -> store::Result<void> {
            copy = *bench.queue->write(bench.receipt, true);
            return {};
        },
        [](const store::Result<void> &) {});
    bench.commits->drain();
    bench.queue->enqueue(copy, true); // whoever asks for it: a copy never opens the drawer
    bench.commits->drain();
    QVERIFY(bench.tasks.last().copy);
    QVERIFY(!bench.tasks.last().opensDrawer);
}

void TestPrintQueue::otherPrinter()
{
    Bench bench(kTwo);
    QVERIFY(bench.queue->hasOther());
    const store::PrintJob job = bench.book();
    const store::PrintJob behind = bench.book();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::PaperOut);
    bench.queue->moveToOther();
    bench.commits->drain();
    QCOMPARE(bench.tasks.last().jobId, job.id);
    QCOMPARE(bench.tasks.last().printer.name, QStringLiteral("bar"));
    QCOMPARE(bench.row(job.id).printer, QStringLiteral("bar"));
    bench.end(job.id, PaperEnd::Printed);
    QCOMPARE(bench.tasks.last().jobId, behind.id);
    QVERIFY(!Bench(kRaw).queue->hasOther());
}

void TestPrintQueue::removedPrinterAsks()
{
    Bench bench(kTwo);
    const store::PrintJob job = bench.book();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::PaperOut);
    bench.queue->moveToOther();
    bench.commits->drain();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::Offline);
    bench.setIni(kRaw);
    bench.queue->setConfig(bench.config);
    bench.commits->drain();
    QCOMPARE(bench.queue->failed(), 1);
    QCOMPARE(bench.row(job.id).fault, nameOf(PrintFault::NoSuchPrinter));
}

void TestPrintQueue::correctedAddressHelpsAtOnce()
{
    Bench bench;
    const store::PrintJob job = bench.book();
    bench.end(job.id, PaperEnd::NotPrinted, PrintFault::Offline);
    bench.setIni("[print]\ntarget=escpos\nhost=127.0.0.2\n");
    bench.queue->setConfig(bench.config);
    QCOMPARE(bench.of(TaskKind::Probe).size(), 1);
    QCOMPARE(bench.of(TaskKind::Probe).last().printer.host, QStringLiteral("127.0.0.2"));
    bench.queue->probed(PrinterHealth{});
    bench.commits->drain();
    QCOMPARE(bench.tasks.last().jobId, job.id);
    QCOMPARE(bench.tasks.last().printer.host, QStringLiteral("127.0.0.2"));
}

QTEST_GUILESS_MAIN(TestPrintQueue)
#include "tst_print_queue.moc"
