// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the system's print queues, for the settings page. Main thread only: QPrinterInfo is not safe
// elsewhere.
#pragma once

#include <QStringList>

namespace kassa::ui_print {

/// All queues, default first.
[[nodiscard]] QStringList systemQueues();

} // namespace kassa::ui_print
