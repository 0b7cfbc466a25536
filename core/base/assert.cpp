// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <QtGlobal>

#include <cstdlib>

namespace kassa::base {

void assertFailed(const char *expression, const char *file, int line)
{
    qCritical("assertion failed: %s at %s:%d", expression, file, line);
    std::abort();
}

} // namespace kassa::base
