// SPDX-License-Identifier: GPL-3.0-or-later
// kassa-sim escpos and kassa-sim epos: a simulated printer as a program. What it prints goes to the terminal
// and into a folder; lines on its standard input are commands (paper-out, ok, drop 300, ...).
#pragma once

#include <QStringList>

namespace kassa::sim {

/// Runs until standard input says "end" or SIGTERM. The first line on standard output names the port.
/// @param arguments  --port N, --out DIR, --png, --head DOTS; --epos is the XML printer   Exit code.
int runPaperPrinter(bool isXml, const QStringList &arguments);

} // namespace kassa::sim
