// SPDX-License-Identifier: GPL-3.0-or-later
// Start to listening and resident memory of the real program, with many stored orders and with none.
#include "figures.h"
#include "measures.h"
#include "till_thread.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace kassa::bench {

namespace {

constexpr int kStartTimeoutMs = 120'000;
constexpr int kSettleMs = 1'500; // what starts after listening is in memory by then
constexpr int kOpenOrders = 20;  // waiting ones among the stored: a busy evening
constexpr int kDays = 50;        // over which the history is spread

struct Start
{
    double ms = 0;
    double residentMib = 0;
};

double residentMib(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

Start startOnce(const Options &options, const QString &dataDir)
{
    QProcess kassa;
    kassa.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    kassa.start(options.kassaProgram, {QStringLiteral("--headless"), QStringLiteral("--data-dir"), dataDir,
                                       QStringLiteral("--port"), QStringLiteral("0")});
    Start start;
    while (kassa.state() != QProcess::NotRunning && !kassa.canReadLine() &&
           timer.elapsed() < kStartTimeoutMs) {
        kassa.waitForReadyRead(kStartTimeoutMs);
    }
    start.ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!kassa.readLine().startsWith("kassa: listening on port ")) {
        std::printf("           %s did not start\n", qUtf8Printable(options.kassaProgram));
        start.ms = 0;
    }
    kassa.waitForFinished(kSettleMs);
    start.residentMib = residentMib(kassa.processId());
    kassa.terminate();
    kassa.waitForFinished(kStartTimeoutMs);
    return start;
}

// Through the real door, so that every table and index is as the till leaves it.
void storeOrders(TillThread &till, LoadKind kind, int first, int count)
{
    Load load;
    load.port = till.port();
    load.kind = kind;
    load.refPrefix = "D" + QByteArray::number(first);
    load.count = count;
    if (const LoadResult result = runLoad(load); result.bad > 0) {
        std::printf("           %d of %d orders were refused\n", result.bad, count);
    }
}

// Days of trade that are over, each with its closed session, and a few orders that wait.
void fillWithHistory(const QString &dataDir, int orders)
{
    for (int day = 0; day < kDays; ++day) {
        TillThread till(dataDir, kDays - day);
        till.openTill();
        storeOrders(till, LoadKind::Booked, day, orders / kDays);
        till.closeTill();
    }
    TillThread till(dataDir);
    storeOrders(till, LoadKind::Waiting, kDays, kOpenOrders);
}

// All of it since this morning, the session still open: the worst that a restart can meet.
void fillToday(const QString &dataDir, int orders)
{
    TillThread till(dataDir);
    till.openTill();
    storeOrders(till, LoadKind::Booked, 0, orders - kOpenOrders);
    storeOrders(till, LoadKind::Waiting, 1, kOpenOrders);
}

void measureAgainstEmpty(const Options &options,
                         const QString &name,
                         const QString &full,
                         const QString &empty)
{
    if (startOnce(options, full).ms <= 0 ||
        startOnce(options, empty).ms <= 0) { // first starts write settings
        return;
    }
    Pairs start;
    Pairs memory;
    for (int i = 0; i < options.pairs; ++i) {
        const Start ofFull = startOnce(options, full);
        const Start ofEmpty = startOnce(options, empty);
        start.add(ofFull.ms, ofEmpty.ms);
        memory.add(ofFull.residentMib, ofEmpty.residentMib);
    }
    std::printf("%s\n", qUtf8Printable(name));
    start.print(QStringLiteral("  start"), QStringLiteral("ms"), QStringLiteral("empty"), Goal::AtMost, 1.5);
    memory.print(QStringLiteral("  memory"), QStringLiteral("MiB"), QStringLiteral("empty"), Goal::AtMost,
                 1.3);
}

} // namespace

void measureStart(const Options &options)
{
    const QTemporaryDir own;
    const QDir root(options.folder.isEmpty() ? own.path() : options.folder);
    const auto filled = [&](const QString &name, void (*fill)(const QString &, int)) {
        const QString dataDir = root.filePath(QStringLiteral("%1-%2").arg(name).arg(options.storedOrders));
        if (!QFile::exists(QDir(dataDir).filePath(QStringLiteral("kassa.db")))) {
            QDir().mkpath(dataDir);
            fill(dataDir, options.storedOrders);
        }
        return dataDir;
    };
    const QString empty = own.filePath(QStringLiteral("empty"));
    const QString orders = QStringLiteral("%1 stored orders, ").arg(options.storedOrders);
    measureAgainstEmpty(options, orders + QStringLiteral("days of closed sessions"),
                        filled(QStringLiteral("history"), fillWithHistory), empty);
    measureAgainstEmpty(options, orders + QStringLiteral("all in the open session of today"),
                        filled(QStringLiteral("today"), fillToday), empty);
}

} // namespace kassa::bench
