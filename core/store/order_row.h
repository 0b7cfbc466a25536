// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of external_order and order_event as values, shared by the engine's table and the reader's queries.
// Private to the module.
#pragma once

#include "core/order/event.h"
#include "core/store/statements.h"

// The columns that readOrder expects, in its order, from a table called o.
#define KASSA_ORDER_COLUMNS                                                                                  \
    "o.id, o.content, o.autoprint, o.autonext, o.noprint, o.status, o.confirmation, o.confirmer, o.test, "   \
    "o.preview_due, o.received_at, o.opened_at, o.promised_for, o.finished_at, o.closed_by, "                \
    "o.close_reason, o.receipt_id, o.receipt_number, o.booking_due, o.settlement, CASE WHEN o.settlement = " \
    "'due' THEN (SELECT COALESCE(SUM(d.amount_minor), 0) FROM payment d WHERE d.receipt_id = o.receipt_id "  \
    "AND "                                                                                                   \
    "d.kind = 'on_delivery') ELSE 0 END"

namespace kassa::store {

/// Errors: Damaged for an unreadable content or an unknown name.
Result<order::Order> readOrder(const Row &row);

/// The timeline of one order, oldest first.
Result<QList<order::Event>> readEvents(Database &database, order::OrderId id);

} // namespace kassa::store
