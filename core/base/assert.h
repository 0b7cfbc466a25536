// SPDX-License-Identifier: GPL-3.0-or-later
// KASSA_ASSERT: programmer errors end the process in every build type; the journal recovers (STYLE 2.6).
#pragma once

namespace kassa::base {

/// Logs the failed expression with its place at level critical and aborts.
[[noreturn]] void assertFailed(const char *expression, const char *file, int line);

} // namespace kassa::base

#define KASSA_ASSERT(expression)                                                                             \
    ((expression) ? void(0) : ::kassa::base::assertFailed(#expression, __FILE__, __LINE__))
