// SPDX-License-Identifier: GPL-3.0-or-later
// Where others reach this till: the base address of its HTTP side, and the machine's own addresses.
#pragma once

#include "core/till/till_state.h"

#include <QList>
#include <QString>

namespace kassa::models {

/// "http://192.0.2.10:8360" without a slash at the end. Bound to every address: the first one of the network.
[[nodiscard]] QString serverUrl(const till::ServerState &server);

struct OwnAddress
{
    QString ip;
    QString interfaceName; ///< empty for this machine alone (127.0.0.1)

    bool operator==(const OwnAddress &) const = default;
};

/// 127.0.0.1 first, then the IPv4 addresses of interfaces that are up. Asks the system; main thread, fast.
[[nodiscard]] QList<OwnAddress> ownAddresses();

/// A secret with all but its last four characters as dots.
[[nodiscard]] QString masked(const QString &secret);

} // namespace kassa::models
