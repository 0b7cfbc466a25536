// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop_arguments.h"

#include <QHostAddress>

namespace kassa::sim {

namespace {

struct NumberOption
{
    const char *name;
    int ShopArguments::*field;
    int least;
    int most;
};

constexpr int kMostCount = 10'000'000;
constexpr NumberOption kNumbers[] = {
    {"--rate", &ShopArguments::perMinute, 1, 60'000},
    {"--count", &ShopArguments::count, 0, kMostCount},
    {"--broken", &ShopArguments::brokenPercent, 0, 100},
    {"--repeats", &ShopArguments::repeatsPercent, 0, 100},
    {"--hands", &ShopArguments::handsPercent, 0, 100},
    {"--blocking", &ShopArguments::blockingPercent, 0, 100},
};

// Only this machine: the simulator must never post to a real till by mistake.
bool isLoopback(const QUrl &url)
{
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https")) {
        return false;
    }
    return url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
}

QString setNumber(const NumberOption &option, const QString &value, ShopArguments *arguments)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < option.least || number > option.most) {
        return QStringLiteral("%1 %2 is not allowed; allowed is %3 to %4")
            .arg(QLatin1String(option.name), value)
            .arg(option.least)
            .arg(option.most);
    }
    arguments->*option.field = number;
    return {};
}

QString setText(const QString &name, const QString &value, ShopArguments *arguments)
{
    if (name == QStringLiteral("--url")) {
        arguments->url = QUrl(value, QUrl::StrictMode);
        return isLoopback(arguments->url) ? QString()
                                          : QStringLiteral("--url must be http(s)://127.0.0.1:PORT");
    }
    if (name == QStringLiteral("--token-file")) {
        arguments->tokenFile = value;
        return {};
    }
    if (name == QStringLiteral("--seed")) {
        bool isNumber = false;
        arguments->seed = value.toUInt(&isNumber);
        return isNumber ? QString() : QStringLiteral("--seed wants a number");
    }
    if (name == QStringLiteral("--mix")) {
        arguments->withRestaurant = value != QStringLiteral("shop");
        arguments->withShop = value != QStringLiteral("restaurant");
        const QStringList allowed{QStringLiteral("restaurant"), QStringLiteral("shop"),
                                  QStringLiteral("both")};
        return allowed.contains(value) ? QString() : QStringLiteral("--mix is restaurant, shop or both");
    }
    for (const NumberOption &option : kNumbers) {
        if (name == QLatin1String(option.name)) {
            return setNumber(option, value, arguments);
        }
    }
    return QStringLiteral("unknown argument %1").arg(name);
}

} // namespace

ShopArguments readShopArguments(const QStringList &arguments)
{
    ShopArguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == QStringLiteral("--help")) {
            read.wantsHelp = true;
            return read;
        }
        if (name == QStringLiteral("--once-seed-catalogue")) {
            read.seedCatalogue = true;
            continue;
        }
        if (i + 1 == arguments.size()) {
            read.problem = QStringLiteral("%1 wants a value").arg(name);
            return read;
        }
        read.problem = setText(name, arguments[++i], &read);
        if (!read.problem.isEmpty()) {
            return read;
        }
    }
    if (read.url.isEmpty()) {
        read.problem = QStringLiteral("--url is missing");
    } else if (read.tokenFile.isEmpty()) {
        read.problem = QStringLiteral("--token-file is missing");
    }
    return read;
}

QString shopHelp()
{
    return QStringLiteral(
        "kassa-sim shop: a web shop that posts believable orders to a till on this machine.\n"
        "  --url URL               http://127.0.0.1:PORT of the till\n"
        "  --token-file FILE       kassa.ini of the till: token, station, country\n"
        "  --rate N                orders a minute (6)\n"
        "  --count N               end after N orders (0: until SIGTERM)\n"
        "  --mix M                 restaurant, shop or both (both)\n"
        "  --seed N                the same orders again (0: others each time)\n"
        "  --broken PERCENT        orders that the till must refuse (5)\n"
        "  --repeats PERCENT       orders that are sent again with the same ref (5)\n"
        "  --hands PERCENT         orders that a cashier must finish (60)\n"
        "  --blocking PERCENT      orders whose caller waits for the receipt (30)\n"
        "  --once-seed-catalogue   first makes every product, later orders rely on them\n"
        "Exit 0: every answer was as expected; 1: one was not; 2: wrong arguments.\n");
}

} // namespace kassa::sim
