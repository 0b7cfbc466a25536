// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim SUBCOMMAND: counterparts of the till for tests and demonstrations.
#include "shop.h"
#include "signing_service.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

// kassa-sim signer PORT: a remote signing service on loopback, for [fiscal] signer=http.
int runSigner(const QStringList &arguments)
{
    bool isNumber = false;
    const quint16 port = arguments.size() == 1 ? arguments.first().toUShort(&isNumber) : quint16(0);
    kassa::sim::SigningService service;
    const quint16 listening = isNumber ? service.listen(port) : quint16(0);
    if (listening == 0) {
        std::fputs("usage: kassa-sim signer PORT (0: a free one)\n", stderr);
        return 2;
    }
    std::fprintf(stdout, "kassa-sim: signing service on http://127.0.0.1:%d\n", int(listening));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    constexpr int kWrongArguments = 2;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == QStringLiteral("signer")) {
        return runSigner(arguments.sliced(1));
    }
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
