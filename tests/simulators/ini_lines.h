// SPDX-License-Identifier: GPL-3.0-or-later
// What a web shop's owner, or who sets up an order printer, copies out of kassa.ini. Reads the file by its
// own line rule.
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

/// The two secrets in the addresses that are typed into an order printer.
struct PrinterAccess
{
    QString orderToken;
    QString callbackToken;
};

/// Nothing when the file cannot be read or lacks one of them.
[[nodiscard]] std::optional<PrinterAccess> readPrinterAccess(const QString &fileName);

} // namespace kassa::sim
