// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim SUBCOMMAND: counterparts of the till for tests and demonstrations.
#include "goodcom.h"
#include "loymax.h"
#include "paper_printer.h"
#include "pepmax.h"
#include "shop.h"
#include "signing_service.h"

#include <QGuiApplication>

#include <cstdio>
#include <optional>

namespace {

constexpr int kWrongArguments = 2;

int wrongArguments(const QString &problem)
{
    std::fprintf(stderr, "kassa-sim: %s.\n", qUtf8Printable(problem));
    return kWrongArguments;
}

// Whether the program has said all it has to say: the help, or what is wrong.
std::optional<int> answeredAlready(bool wantsHelp, const QString &help, const QString &problem)
{
    if (wantsHelp) {
        std::fputs(qUtf8Printable(help), stdout);
        return 0;
    }
    return problem.isEmpty() ? std::nullopt : std::optional<int>(wrongArguments(problem));
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
    if (const auto code = answeredAlready(shop.wantsHelp, kassa::sim::shopHelp(), shop.problem)) {
        return *code;
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
    if (const auto code = answeredAlready(goodcom.wantsHelp, kassa::sim::goodcomHelp(), goodcom.problem)) {
        return *code;
    }
    kassa::sim::GoodcomPrinter simulator(goodcom);
    simulator.start();
    return QCoreApplication::exec();
}

int runLoymax(const QStringList &arguments)
{
    const kassa::sim::LoymaxArguments loymax = kassa::sim::readLoymaxArguments(arguments);
    if (const auto code = answeredAlready(loymax.wantsHelp, kassa::sim::loymaxHelp(), loymax.problem)) {
        return *code;
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

int runPepmax(const QStringList &arguments)
{
    const kassa::sim::PepmaxArguments pepmax = kassa::sim::readPepmaxArguments(arguments);
    if (const auto code = answeredAlready(pepmax.wantsHelp, kassa::sim::pepmaxHelp(), pepmax.problem)) {
        return *code;
    }
    kassa::sim::PepmaxService service(pepmax);
    return service.start() ? QCoreApplication::exec() : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // Papers are drawn with the fonts of QtGui; nothing is ever shown.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
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
    if (subcommand == QStringLiteral("pepmax")) {
        return runPepmax(arguments.sliced(1));
    }
    if (subcommand == QStringLiteral("escpos") || subcommand == QStringLiteral("epos")) {
        return kassa::sim::runPaperPrinter(subcommand == QStringLiteral("epos"), arguments.sliced(1));
    }
    std::fputs("usage: kassa-sim escpos | epos [--port N] [--out DIR] [--png] | signer PORT | "
               "shop|goodcom|pepmax|loymax --help\n",
               stderr);
    return kWrongArguments;
}
