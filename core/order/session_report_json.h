// SPDX-License-Identifier: GPL-3.0-or-later
// A Z report as it is kept: categories may be renamed later, what was printed at closing stays.
#pragma once

#include "core/order/order_json.h"
#include "core/order/session_report.h"

namespace kassa::order {

/// Compact JSON, fields with their default left out. Pure.
[[nodiscard]] QByteArray encodeReport(const SessionReport &report);

/// Errors: NotJson, MissingField, BadValue. Pure.
[[nodiscard]] base::Result<SessionReport, JsonCode> decodeReport(const QByteArray &json);

} // namespace kassa::order
