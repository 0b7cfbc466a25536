// SPDX-License-Identifier: GPL-3.0-or-later
// A laid out document as the bytes of a raw receipt printer (ESC/POS). Nothing below 20h ever comes from
// text, so no text can carry a command; commands are those of the receipt printing notes, section 1, and no
// others.
#pragma once

#include "core/receipt/code_pages.h"
#include "core/receipt/grid.h"
#include "core/receipt/printer_profile.h"

#include <QByteArray>

namespace kassa::receipt {

enum class DrawerPin { Pin2, Pin5 };

struct EscPosOptions
{
    QString language = QStringLiteral("en"); ///< which code pages come first
    PrinterFont font = PrinterFont::A;
    DrawerPin drawer = DrawerPin::Pin2;

    bool operator==(const EscPosOptions &) const = default;
};

/// `document` measured for the printer and in characters that it has: what toEscPos and toEposPrint take.
/// Pure but for the profile's code pages.
[[nodiscard]] Grid
layOutFor(const Document &document, const PrinterProfile &profile, const EscPosOptions &options, int widthMm);

/// The whole job: initialised, every row in order, marks included. Rows are as wide as `grid.columns`; codes
/// and pictures no wider than `grid.dots`. Contains no real-time command (10 04, 10 05, 10 14), not even
/// inside pictures. Pure.
[[nodiscard]] QByteArray
toEscPos(const Grid &grid, const PrinterProfile &profile, const EscPosOptions &options);

/// Opens the drawer at once, even of a printer that is offline. Pure.
[[nodiscard]] QByteArray drawerNow(DrawerPin pin);

/// A sheet with the sample characters on every code page of the profile, each with its number, and a cut.
/// Pure.
[[nodiscard]] QByteArray toEscPosTestPage(const PrinterProfile &profile);

/// "€ Ä ß ñ Ж №": what a till of these languages must be able to print.
[[nodiscard]] QString testCharacters();

} // namespace kassa::receipt
