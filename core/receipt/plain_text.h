// SPDX-License-Identifier: GPL-3.0-or-later
// A grid as a plain text file: what receipts/<number>.txt holds.
#pragma once

#include "core/receipt/grid.h"

#include <QByteArray>

namespace kassa::receipt {

/// UTF-8, one line per row, LF at each end, no trailing blanks; sizes and styles are left out, so that large
/// rows keep the columns of the paper. A QR code is its data on one line; other marks are left out. Pure.
[[nodiscard]] QByteArray toPlainText(const Grid &grid);

} // namespace kassa::receipt
