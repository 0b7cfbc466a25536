// SPDX-License-Identifier: GPL-3.0-or-later
// One plain line for every reason why Kassa cannot start or listen: what, and what to do. Values; the
// sentence is made where it is said, in the language of that moment.
#pragma once

#include "core/http/http_types.h"
#include "core/print/print_task.h"
#include "core/settings/config.h"
#include "core/store/database.h"
#include "core/text/messages.h"

namespace kassa::till {

[[nodiscard]] text::Message startLine(const base::Error<store::Code> &error, const QString &databaseFile);
[[nodiscard]] text::Message startLine(const base::Error<http::Code> &error, const settings::Server &server);

/// Why a paper failed; nothing for None. @param place  file or printer
[[nodiscard]] std::optional<text::Message> messageOf(print::PrintFault fault, const QString &place);

} // namespace kassa::till
