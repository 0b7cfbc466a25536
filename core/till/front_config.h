// SPDX-License-Identifier: GPL-3.0-or-later
// [server] of the settings as the HTTP front wants it.
#pragma once

#include "core/http/http_types.h"
#include "core/settings/config.h"

namespace kassa::till {

[[nodiscard]] http::FrontConfig frontConfig(const settings::Server &server);

} // namespace kassa::till
