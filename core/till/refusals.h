// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command was not carried out, in words for the cashier: what happened, what is safe, what to do.
#pragma once

#include "core/fiscal/signing_job.h"
#include "core/order/transitions.h"
#include "core/store/database.h"
#include "core/text/messages.h"

#include <optional>

namespace kassa::till {

[[nodiscard]] text::Message messageOf(order::Refusal refusal);
[[nodiscard]] text::Message messageOf(store::Code code);
/// Nothing for None.
[[nodiscard]] std::optional<text::Message> messageOf(fiscal::SignerFault fault);

} // namespace kassa::till
