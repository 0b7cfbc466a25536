// SPDX-License-Identifier: GPL-3.0-or-later
#include "fail_point.h"

#ifdef KASSA_FAIL_POINTS

#include <QtGlobal>

#include <csignal>

namespace kassa::base {

void failPoint()
{
    static const int failAt = qEnvironmentVariableIntValue("KASSA_FAIL_AT");
    static int calls = 0;
    if (failAt > 0 && ++calls == failAt) {
        std::raise(SIGKILL);
    }
}

} // namespace kassa::base

#endif
