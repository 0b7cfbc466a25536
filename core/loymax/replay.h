// SPDX-License-Identifier: GPL-3.0-or-later
// For installations that take no Discounts without a Calculates before them: the Calculates that belongs to a
// stored Discounts. Pure. Source: loymax.md section 7 "replayCalculates".
#pragma once

#include "core/loymax/loymax_codec.h"

namespace kassa::loymax {

/// The same purchase, date, cheque, identifier and coupons under an id of its own, which is made of the
/// Discounts' id: sent again after a power cut it is the same document, and the other side knows it again.
/// Errors: NotXml when the document is no request of ours.
[[nodiscard]] Result<QByteArray> calculateFor(const QByteArray &discounts);

} // namespace kassa::loymax
