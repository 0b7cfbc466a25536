// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the settings page with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::setting_pages {

class SettingsPage;

/// Facts into the page, wishes to the till. Call once; both must live equally long. The page's done() is the
/// window's to show.
void bind(SettingsPage &page, till::TillClient &client);

} // namespace kassa::setting_pages
