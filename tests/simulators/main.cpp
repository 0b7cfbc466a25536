// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim SUBCOMMAND: counterparts of the till for tests and demonstrations.
#include "goodcom.h"
#include "loymax.h"
#include "shop.h"
#include "signing_service.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr int kWrongArguments = 2;

int wrongArguments(const QString &problem)
{
    std::fprintf(stderr, "kassa-sim: %s.\n", qUtf8Printable(problem));
    return kWrongArguments;
}

// kassa-sim signer PORT: a remote signing service on loopback, for [fiscal] signer=http.
int runSigner(const QStringList &arguments)
{
    bool isNumber = false;
    const quint16 port = arguments.size() == 1 ? arguments.first().toUShort(&isNumber) : quint16(0);
    kassa::sim::SigningService service;
    const quint16 listening = isNumber ? service.listen(port) : quint16(0);
    if (listening == 0) {
        return wrongArguments(QStringLiteral("usage: kassa-sim signer PORT (0: a free one)"));
    }
    std::fprintf(stdout, "kassa-sim: signing service on http://127.0.0.1:%d\n", int(listening));
    std::fflush(stdout);
    return QCoreApplication::exec();
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

int runLoymax(const QStringList &arguments)
{
    const kassa::sim::LoymaxArguments loymax = kassa::sim::readLoymaxArguments(arguments);
    if (loymax.wantsHelp) {
        std::fputs(qUtf8Printable(kassa::sim::loymaxHelp()), stdout);
        return 0;
    }
    if (!loymax.problem.isEmpty()) {
        return wrongArguments(loymax.problem);
    }
    kassa::sim::LoymaxService service(loymax);
    const quint16 port = service.listen(loymax.port);
    if (port == 0) {
        std::fprintf(stderr, "kassa-sim: port %d is taken.\n", int(loymax.port));
        return 1;
    }
    std::printf("kassa-sim: loymax listening on port %d\n", int(port));
    std::fflush(stdout);
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
    if (subcommand == QStringLiteral("signer")) {
        return runSigner(arguments.sliced(1));
    }
    if (subcommand == QStringLiteral("loymax")) {
        return runLoymax(arguments.sliced(1));
    }
    std::fputs("usage: kassa-sim signer PORT | kassa-sim shop --help | kassa-sim goodcom --help | "
               "kassa-sim loymax --help\n",
               stderr);
    return kWrongArguments;
}
