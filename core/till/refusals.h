// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command was not carried out, in words for the cashier: what happened, what is safe, what to do.
#pragma once

#include "core/order/transitions.h"
#include "core/store/database.h"

namespace kassa::till {

[[nodiscard]] QString sentenceOf(order::Refusal refusal);
[[nodiscard]] QString sentenceOf(store::Code code);

} // namespace kassa::till
