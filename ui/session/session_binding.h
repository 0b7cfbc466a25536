// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the session page with the till's door.
#pragma once

namespace kassa::base {
class Clock;
}

namespace kassa::till {
class TillClient;
}

namespace kassa::session {

class SessionPage;

/// Facts into the page, wishes to the till. Call once; both must live equally long.
/// @param clock  for the moment of an X; must outlive the page
void bind(SessionPage &page, till::TillClient &client, const base::Clock &clock);

} // namespace kassa::session
