// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of `kassa-sim shop`.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace kassa::sim {

struct ShopArguments
{
    QUrl url;
    QString tokenFile;
    int perMinute = 6; ///< 1..60000
    int count = 0;     ///< 0: until told to end
    bool withRestaurant = true;
    bool withShop = true;
    quint32 seed = 0; ///< 0: another run each time
    int brokenPercent = 5;
    int repeatsPercent = 5;
    int handsPercent = 60;    ///< orders that a cashier must finish
    int blockingPercent = 30; ///< orders whose caller waits for the receipt
    bool seedCatalogue = false;
    QString problem; ///< why the arguments cannot be used; else empty
    bool wantsHelp = false;
};

/// `arguments` without program and subcommand.
[[nodiscard]] ShopArguments readShopArguments(const QStringList &arguments);
[[nodiscard]] QString shopHelp();

} // namespace kassa::sim
