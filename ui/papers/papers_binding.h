// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the page of papers with the till. Apart, so that the page and its tests need no engine.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::papers {

class PapersPage;

/// Both live as long as the window. Main thread.
void bind(PapersPage &page, till::TillClient &client);

} // namespace kassa::papers
