// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim SUBCOMMAND: counterparts of the till for tests and demonstrations.
#include "shop.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    constexpr int kWrongArguments = 2;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.isEmpty() || arguments.first() != QStringLiteral("shop")) {
        std::fputs("usage: kassa-sim shop --help\n", stderr);
        return kWrongArguments;
    }
    const kassa::sim::ShopArguments shop = kassa::sim::readShopArguments(arguments.sliced(1));
    if (shop.wantsHelp) {
        std::fputs(qUtf8Printable(kassa::sim::shopHelp()), stdout);
        return 0;
    }
    if (!shop.problem.isEmpty()) {
        std::fprintf(stderr, "kassa-sim: %s.\n", qUtf8Printable(shop.problem));
        return kWrongArguments;
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
