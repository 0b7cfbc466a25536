// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcom_ticket_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

constexpr char kInsert[] =
    "INSERT INTO goodcom_ticket (order_id, text_base64, offered_at, fetches) VALUES (?, ?, ?, ?)";
constexpr char kByOrder[] =
    "SELECT order_id, text_base64, offered_at, fetches FROM goodcom_ticket WHERE order_id = ?";
constexpr char kSetFetches[] = "UPDATE goodcom_ticket SET fetches = ? WHERE order_id = ?";

} // namespace

Result<void> GoodcomTicketTable::insert(const GoodcomTicket &ticket)
{
    return m_database.statements().run(kInsert, {ticket.orderId, QString::fromLatin1(ticket.text.toBase64()),
                                                 base::toStoredTime(ticket.offeredAtUtc), ticket.fetches});
}

Result<std::optional<GoodcomTicket>> GoodcomTicketTable::byOrder(order::OrderId id)
{
    return m_database.statements().first<GoodcomTicket>(
        kByOrder, {id}, [](const Row &row) -> Result<GoodcomTicket> {
            return GoodcomTicket{row.integer(0), QByteArray::fromBase64(row.text(1).toLatin1()), row.time(2),
                                 row.integer(3)};
        });
}

Result<void> GoodcomTicketTable::setFetches(order::OrderId id, qint64 fetches)
{
    return m_database.statements().change(kSetFetches, {fetches, id});
}

} // namespace kassa::store
