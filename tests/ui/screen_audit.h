// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a screen whatever it shows: text that does not fit its face, targets too small for a
// finger, controls without a name, widgets that lie on each other or outside their place. Source: the visual
// language sections 4 and 9.
#pragma once

#include <QStringList>

class QWidget;

namespace kassa::test {

inline constexpr int kSmallestTargetPx = 44;

/// One line per fault of the visible part of a window; empty when all is well.
[[nodiscard]] QStringList auditScreen(const QWidget &window);

} // namespace kassa::test
