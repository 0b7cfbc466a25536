// SPDX-License-Identifier: GPL-3.0-or-later
// goodcom_ticket: the bytes that an order printer got for an order, frozen at the first offer, so that it
// gets the identical ones again after a restart.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace kassa::store {

struct GoodcomTicket
{
    order::OrderId orderId = 0;
    QByteArray text; ///< as on the wire, in the charset of its day
    QDateTime offeredAtUtc;
    qint64 fetches = 0; ///< complete or first reads; may lag behind by what was not written before a crash
};

class GoodcomTicketTable
{
public:
    explicit GoodcomTicketTable(Database &database) : m_database(database) {}
    /// Errors: Duplicate when the order has one.
    Result<void> insert(const GoodcomTicket &ticket);
    Result<std::optional<GoodcomTicket>> byOrder(order::OrderId id);
    /// Errors: NotFound.
    Result<void> setFetches(order::OrderId id, qint64 fetches);

private:
    Database &m_database;
};

} // namespace kassa::store
