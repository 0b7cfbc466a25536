// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the session page with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::session {

class SessionPage;

/// Facts into the page, wishes to the till. Call once; both must live equally long.
void bind(SessionPage &page, till::TillClient &client);

} // namespace kassa::session
