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

// Through the real door, so that every table and index is as a year of trade leaves it.
void fill(const QString &dataDir, int orders)
{
    if (QFile::exists(QDir(dataDir).filePath(QStringLiteral("kassa.db")))) {
        return;
    }
    QDir().mkpath(dataDir);
    TillThread till(dataDir);
    till.openTill();
    Load load;
    load.port = till.port();
    load.kind = LoadKind::Booked;
    load.refPrefix = "FULL";
    load.count = orders - kOpenOrders;
    const LoadResult booked = runLoad(load);
    load.kind = LoadKind::Waiting;
    load.refPrefix = "OPEN";
    load.count = kOpenOrders;
    const LoadResult waiting = runLoad(load);
    std::printf("           %d orders stored, %d refused\n", booked.answered + waiting.answered,
                booked.bad + waiting.bad);
}

} // namespace

void measureStart(const Options &options)
{
    const QTemporaryDir own;
    const QDir root(options.folder.isEmpty() ? own.path() : options.folder);
    const QString full = root.filePath(QStringLiteral("full-%1").arg(options.storedOrders));
    const QString empty = own.filePath(QStringLiteral("empty"));
    fill(full, options.storedOrders);
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
    start.print(QStringLiteral("start"), QStringLiteral("ms"), QStringLiteral("empty"), Goal::AtMost, 1.5);
    memory.print(QStringLiteral("memory"), QStringLiteral("MiB"), QStringLiteral("empty"), Goal::AtMost, 1.3);
}

} // namespace kassa::bench
