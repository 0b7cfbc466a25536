// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim SUBCOMMAND: counterparts of the till for tests and demonstrations.
#include "goodcom.h"
#include "shop.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr int kWrongArguments = 2;

int wrongArguments(const QString &problem)
{
    std::fprintf(stderr, "kassa-sim: %s.\n", qUtf8Printable(problem));
    return kWrongArguments;
}

int runShop(const QStringList &arguments)
{
    const kassa::sim::ShopArguments shop = kassa::sim::readShopArguments(arguments);
    if (shop.wantsHelp) {
        std::fputs(qUtf8Printable(kassa::sim::shopHelp()), stdout);
        return 0;
    }
    if (!shop.problem.isEmpty()) {
        return wrongArguments(shop.problem);
    }
    const std::optional<kassa::sim::TillAccess> access = kassa::sim::readTillAccess(shop.tokenFile);
    if (!access) {
        std::fprintf(stderr, "kassa-sim: no token in %s. Start the till once, it makes one.\n",
                     qUtf8Printable(shop.tokenFile));
        return 1;
    }
    kassa::sim::Shop simulator(shop, *access);
    simulator.start();
    return QCoreApplication::exec();
}

int runGoodcom(const QStringList &arguments)
{
    const kassa::sim::GoodcomArguments goodcom = kassa::sim::readGoodcomArguments(arguments);
    if (goodcom.wantsHelp) {
        std::fputs(qUtf8Printable(kassa::sim::goodcomHelp()), stdout);
        return 0;
    }
    if (!goodcom.problem.isEmpty()) {
        return wrongArguments(goodcom.problem);
    }
    kassa::sim::GoodcomPrinter simulator(goodcom);
    simulator.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString subcommand = arguments.value(0);
    if (subcommand == QStringLiteral("shop")) {
        return runShop(arguments.sliced(1));
    }
    if (subcommand == QStringLiteral("goodcom")) {
        return runGoodcom(arguments.sliced(1));
    }
    std::fputs("usage: kassa-sim shop --help | kassa-sim goodcom --help\n", stderr);
    return kWrongArguments;
}
