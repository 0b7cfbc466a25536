// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the orders page with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::orders {

class OrdersPage;

/// Facts into the page, wishes to the till, questions to the reader. Call once; both must live equally long.
void bind(OrdersPage &page, till::TillClient &client);

} // namespace kassa::orders
