// SPDX-License-Identifier: GPL-3.0-or-later
// The stored text of every enumeration of this module, spelled out in one table each. Never store a number.
#pragma once

#include "core/order/event.h"
#include "core/order/receipt_kind.h"
#include "core/order/session_report.h"

#include <QLatin1StringView>

#include <optional>

namespace kassa::order {

[[nodiscard]] QLatin1StringView toName(Status value);
[[nodiscard]] QLatin1StringView toName(Confirmation value);
[[nodiscard]] QLatin1StringView toName(Confirmer value);
[[nodiscard]] QLatin1StringView toName(ConfirmWish value);
[[nodiscard]] QLatin1StringView toName(Settlement value);
[[nodiscard]] QLatin1StringView toName(LineKind value);
[[nodiscard]] QLatin1StringView toName(LineRole value);
[[nodiscard]] QLatin1StringView toName(TenderKind value);
[[nodiscard]] QLatin1StringView toName(FulfilmentKind value);
[[nodiscard]] QLatin1StringView toName(EventKind value);
[[nodiscard]] QLatin1StringView toName(ReceiptKind value);
[[nodiscard]] QLatin1StringView toName(MovementKind value);
[[nodiscard]] QLatin1StringView toName(TenderPlace value);

/// Reads toName of the given enumeration; nothing for any other text.
template<class Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name);

} // namespace kassa::order
