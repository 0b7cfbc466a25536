// SPDX-License-Identifier: GPL-3.0-or-later
// What a web shop's owner copies out of kassa.ini: token, station, country. Reads the file by its own line
// rule.
#pragma once

#include <QString>

#include <optional>

namespace kassa::sim {

/// The till's settings that a caller needs.
struct TillAccess
{
    QString token;
    QString station;
    QString country = QStringLiteral("AT"); ///< ISO code, decides the tax codes
};

/// Reads `[section]`, `key=rest of the line`, `#` or `;` at line start. Nothing when the file cannot be read
/// or holds no token yet. Source: CONTRACT "Data dir".
[[nodiscard]] std::optional<TillAccess> readTillAccess(const QString &fileName);

} // namespace kassa::sim
