// SPDX-License-Identifier: GPL-3.0-or-later
// Intake and /health beside bare servers.
#include "bare_server.h"
#include "figures.h"
#include "measures.h"
#include "till_thread.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace kassa::bench {

namespace {

constexpr int kConnections = 16;
constexpr int kLongQueue = 10'000; ///< orders that wait for a printer
constexpr int kHealthFactor =
    2; // a /health costs less than an order: as many more make runs of similar length

// Processor time that the thread of `home` has used. Unlike the rate it hardly depends on what else the
// machine does.
double cpuMicroseconds(QObject *home)
{
    double spent = 0;
    QMetaObject::invokeMethod(
        home,
        [&spent] {
            timespec time{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            spent = static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
        },
        Qt::BlockingQueuedConnection);
    return spent;
}

struct Run
{
    double rate = 0;
    double cpuEach = 0; ///< microseconds of the serving thread per answer
};

Run runAgainst(quint16 port, QObject *home, LoadKind kind, int count)
{
    Load load;
    load.port = port;
    load.connections = kConnections;
    load.kind = kind;
    load.refPrefix = "WARM";
    load.count = count / 10; // caches, prepared statements, first products
    if (runLoad(load).bad > 0) {
        std::printf("           some warm-up calls were refused\n");
    }
    load.refPrefix = "RUN";
    load.count = count;
    const double before = cpuMicroseconds(home);
    const LoadResult result = runLoad(load);
    if (result.bad > 0) {
        std::printf("           %d of %d calls were refused\n", result.bad, count);
    }
    return {result.rate(), (cpuMicroseconds(home) - before) / count};
}

Run runKassa(LoadKind kind, int count)
{
    TillThread till;
    if (kind == LoadKind::Booked) {
        till.openTill();
    }
    return runAgainst(till.port(), &till.engine(), kind, count);
}

Run runBareIntake(int count)
{
    const QTemporaryDir folder;
    ServerThread server(
        [&folder] { return std::make_unique<BareIntake>(folder.filePath(QStringLiteral("bare.db"))); });
    return runAgainst(server.port(), server.home(), LoadKind::Waiting, count);
}

Run runBareHello(int count)
{
    ServerThread server([] { return std::make_unique<BareHello>(); });
    return runAgainst(server.port(), server.home(), LoadKind::Health, count);
}

// With `queued` orders waiting for the printer; the first of them is what every poll gets.
Run runPolls(int queued, int count)
{
    TillThread till;
    if (queued > 0) {
        Load orders;
        orders.port = till.port();
        orders.connections = kConnections;
        orders.kind = LoadKind::ForPrinter;
        orders.refPrefix = "QUEUE";
        orders.count = queued;
        if (runLoad(orders).bad > 0) {
            std::printf("           some orders of the queue were refused\n");
        }
    }
    return runAgainst(till.port(), &till.engine(), queued > 0 ? LoadKind::OrderPoll : LoadKind::EmptyPoll,
                      count);
}

struct Series
{
    Pairs rates;
    Pairs cpu;

    void add(const Run &kassa, const Run &bare)
    {
        rates.add(kassa.rate, bare.rate);
        cpu.add(kassa.cpuEach, bare.cpuEach);
    }
    void print(const QString &name, std::optional<double> bound) const
    {
        rates.print(name, QStringLiteral("a second"), QStringLiteral("bare"), Goal::AtLeast, bound);
        cpu.print(QStringLiteral("  cpu"), QStringLiteral("us each"), QStringLiteral("bare"), Goal::AtMost,
                  {});
    }
};

} // namespace

LoadResult runLoad(const Load &load)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
    child.start(QCoreApplication::applicationFilePath(), toArguments(load));
    if (!child.waitForStarted()) {
        qFatal("the callers do not start");
    }
    loop.exec();
    LoadResult result = readResult(child.readAllStandardOutput());
    if (result.answered == 0) {
        result.bad = load.count;
    }
    return result;
}

void measureIntake(const Options &options)
{
    Series series;
    for (int i = 0; i < options.pairs; ++i) {
        series.add(runKassa(LoadKind::Waiting, options.orders), runBareIntake(options.orders));
    }
    series.print(QStringLiteral("intake"), 0.5);
}

void measureBooked(const Options &options)
{
    Series series;
    for (int i = 0; i < options.pairs; ++i) {
        series.add(runKassa(LoadKind::Booked, options.orders), runBareIntake(options.orders));
    }
    series.print(QStringLiteral("booked"), {});
}

void measureHealth(const Options &options)
{
    Series series;
    const int count = options.orders * kHealthFactor;
    for (int i = 0; i < options.pairs; ++i) {
        series.add(runKassa(LoadKind::Health, count), runBareHello(count));
    }
    series.print(QStringLiteral("health"), 0.5);
}

void measurePolls(const Options &options)
{
    struct Case
    {
        const char *name;
        int queued;
    };
    const int count = options.orders * kHealthFactor;
    for (const Case &polls :
         {Case{"poll, nothing", 0}, Case{"poll, 1 order", 1}, Case{"poll, 10000 orders", kLongQueue}}) {
        Series series;
        for (int i = 0; i < options.pairs; ++i) {
            series.add(runPolls(polls.queued, count), runBareHello(count));
        }
        series.print(QString::fromLatin1(polls.name), 0.5);
    }
}

} // namespace kassa::bench
