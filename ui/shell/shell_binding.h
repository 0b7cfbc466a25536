// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the window with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::shell {

class MainWindow;

/// Facts into the window, wishes to the till; the language goes to kassa.ini (the translators change when the
/// new settings come back or at MainWindow::languageChosen). Call once; both must live equally long.
void bind(MainWindow &window, till::TillClient &client);

} // namespace kassa::shell
