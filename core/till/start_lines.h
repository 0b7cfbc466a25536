// SPDX-License-Identifier: GPL-3.0-or-later
// One plain line for every reason why Kassa cannot start or listen: what, and what to do.
#pragma once

#include "core/http/http_types.h"
#include "core/print/print_task.h"
#include "core/settings/config.h"
#include "core/store/database.h"

namespace kassa::till {

[[nodiscard]] QString startLine(const base::Error<store::Code> &error, const QString &databaseFile);
[[nodiscard]] QString startLine(const base::Error<http::Code> &error, const settings::Server &server);

/// Why a paper failed, in the till's language; empty for None.
[[nodiscard]] QString sentenceOf(print::PrintFault fault, const QString &place);

} // namespace kassa::till
