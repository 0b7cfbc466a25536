// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of kassa-bench, one function each; each prints its own lines. Goals: ratios of the release
// notes.
#pragma once

#include "load_child.h"

#include <QString>

namespace kassa::bench {

struct Options
{
    int pairs = 5;
    int orders = 8000;          ///< of one intake run
    int storedOrders = 100'000; ///< in the full database of the start figures
    int screenSeconds = 10;
    QString kassaProgram; ///< the real binary
    QString folder;       ///< where the full database is kept between runs; empty: made anew
};

/// Runs the callers in a child process and waits. Spins the event loop while it waits.
[[nodiscard]] LoadResult runLoad(const Load &load);

void measureIntake(const Options &options);
void measureBooked(const Options &options);
void measureHealth(const Options &options);
void measurePolls(const Options &options);
void measureScreen(const Options &options);
void measureStart(const Options &options);
void measureSigning(const Options &options);
void measureDep7(const Options &options);
void measureLinks(const Options &options);
void measureDrain(const Options &options);

} // namespace kassa::bench
