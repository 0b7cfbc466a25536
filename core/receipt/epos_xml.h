// SPDX-License-Identifier: GPL-3.0-or-later
// A laid out document as the epos-print element of Epson's ePOS-Print XML: what "XML printers" take. The
// envelope around it and the replies belong to core/print. Source: receipt printing notes, section 2.
#pragma once

#include "core/receipt/escpos.h"

namespace kassa::receipt {

/// Namespace of the element and of the replies to it.
inline constexpr const char *kEposNamespace = "http://www.epson-pos.com/schemas/2011/03/epos-print";

/// The element with every row in order. Codes that the printer could misread (controls, backslash, not ASCII)
/// and barcodes go as pictures. @param force  also while the printer is offline: for the drawer alone  Pure.
[[nodiscard]] QByteArray toEposPrint(const Grid &grid, const EscPosOptions &options, bool force = false);

} // namespace kassa::receipt
