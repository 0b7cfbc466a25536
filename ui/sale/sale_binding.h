// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the sale page with the till's door.
#pragma once

namespace kassa::till {
class TillClient;
}

namespace kassa::sale {

class SalePage;

/// Facts into the page, wishes to the till. Call once; both must live equally long.
void bind(SalePage &page, till::TillClient &client);

} // namespace kassa::sale
