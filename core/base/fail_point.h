// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered points between store steps at which a test lets the process die (STYLE 2.11). In builds without
// KASSA_FAIL_POINTS the call is empty.
#pragma once

namespace kassa::base {

#ifdef KASSA_FAIL_POINTS
/// Counts its calls over the whole process; at the call whose number equals the environment variable KASSA_FAIL_AT the
/// process ends at once, as a power cut would. Called on the engine thread only.
void failPoint();
#else
inline void failPoint() {}
#endif

} // namespace kassa::base
