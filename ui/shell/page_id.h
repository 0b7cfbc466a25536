// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of the rail, in the order of their keys F1 to F7.
#pragma once

#include <QtGlobal>

namespace kassa::shell {

enum class PageId { Sale, Extern, Orders, ExternalOrders, PrintJobs, Session, Settings };
inline constexpr int kPageCount = 7;

} // namespace kassa::shell
