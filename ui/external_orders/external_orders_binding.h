// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the page of external orders with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::external_orders {

class ExternalOrdersPage;

/// Facts into the page, questions to the reader. Call once; both must live equally long. The page's done() is
/// the window's to show.
void bind(ExternalOrdersPage &page, till::TillClient &client);

} // namespace kassa::external_orders
