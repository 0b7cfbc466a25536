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

namespace kassa::bench {

namespace {

constexpr int kConnections = 16;
constexpr int kHealthFactor =
    2; // a /health costs less than an order: as many more make runs of similar length

double rateOf(quint16 port, LoadKind kind, int count)
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
    const LoadResult result = runLoad(load);
    if (result.bad > 0) {
        std::printf("           %d of %d calls were refused\n", result.bad, count);
    }
    return result.rate();
}

double bareIntakeRate(int count)
{
    const QTemporaryDir folder;
    const ServerThread server(
        [&folder] { return std::make_unique<BareIntake>(folder.filePath(QStringLiteral("bare.db"))); });
    return rateOf(server.port(), LoadKind::Waiting, count);
}

double bareHelloRate(int count)
{
    const ServerThread server([] { return std::make_unique<BareHello>(); });
    return rateOf(server.port(), LoadKind::Health, count);
}

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
    Pairs waiting;
    Pairs booked;
    for (int i = 0; i < options.pairs; ++i) {
        const auto kassaRate = [&](LoadKind kind) {
            TillThread till;
            if (kind == LoadKind::Booked) {
                till.openTill();
            }
            return rateOf(till.port(), kind, options.orders);
        };
        waiting.add(kassaRate(LoadKind::Waiting), bareIntakeRate(options.orders));
        booked.add(kassaRate(LoadKind::Booked), bareIntakeRate(options.orders));
    }
    waiting.print(QStringLiteral("intake"), QStringLiteral("orders/s"), QStringLiteral("bare"), Goal::AtLeast,
                  0.5);
    booked.print(QStringLiteral("booked"), QStringLiteral("orders/s"), QStringLiteral("bare"), Goal::AtLeast,
                 0.0);
}

void measureHealth(const Options &options)
{
    Pairs pairs;
    const int count = options.orders * kHealthFactor;
    for (int i = 0; i < options.pairs; ++i) {
        const double kassa = [&] {
            const TillThread till;
            return rateOf(till.port(), LoadKind::Health, count);
        }();
        pairs.add(kassa, bareHelloRate(count));
    }
    pairs.print(QStringLiteral("health"), QStringLiteral("answers/s"), QStringLiteral("bare hello"),
                Goal::AtLeast, 0.5);
}

} // namespace kassa::bench
