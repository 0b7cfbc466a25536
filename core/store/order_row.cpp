// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_row.h"

#include "core/order/names.h"
#include "core/order/order_json.h"

namespace kassa::store {

namespace {

constexpr char kEvents[] =
    "SELECT id, order_id, at, kind, actor, detail FROM order_event WHERE order_id = ? ORDER BY id";

base::Error<Code> unreadable(const char *table, qint64 id, const QString &detail)
{
    return {Code::Damaged, detail, QStringLiteral("%1 %2").arg(QString::fromLatin1(table)).arg(id)};
}

Result<order::Event> readEvent(const Row &row)
{
    order::Event event;
    event.id = row.integer(0);
    event.orderId = row.integer(1);
    event.atUtc = row.time(2);
    const std::optional<order::EventKind> kind = order::fromName<order::EventKind>(row.text(3));
    if (!kind) {
        return unreadable("order_event", event.id, QStringLiteral("unknown kind"));
    }
    event.kind = *kind;
    event.actor = row.text(4);
    event.detail = row.text(5);
    return event;
}

} // namespace

Result<order::Order> readOrder(const Row &row)
{
    order::Order order;
    order.id = row.integer(0);
    auto content = order::decodeContent(row.utf8(1));
    const auto status = order::fromName<order::Status>(row.text(5));
    const auto confirmation = order::fromName<order::Confirmation>(row.text(6));
    const auto confirmer = order::fromName<order::Confirmer>(row.text(7));
    if (!content) {
        return unreadable("external_order", order.id, content.error().detail);
    }
    const auto settlement = order::fromName<order::Settlement>(row.text(19));
    if (!status || !confirmation || !confirmer || !settlement) {
        return unreadable("external_order", order.id, QStringLiteral("unknown state"));
    }
    order.content = *std::move(content);
    order.handling = {row.flag(2), row.flag(3), row.flag(4)};
    order.status = *status;
    order.confirmation = *confirmation;
    order.confirmer = *confirmer;
    order.test = row.flag(8);
    order.previewDue = row.flag(9);
    order.receivedAtUtc = row.time(10);
    order.openedAtUtc = row.time(11);
    order.promisedForUtc = row.time(12);
    order.finishedAtUtc = row.time(13);
    order.closedBy = row.text(14);
    order.closeReason = row.text(15);
    order.receiptId = row.integer(16);
    order.receiptNumber = row.text(17);
    order.bookingDue = row.flag(18);
    order.settlement = *settlement;
    order.due = row.money(20);
    return order;
}

Result<QList<order::Event>> readEvents(Database &database, order::OrderId id)
{
    return database.statements().list<order::Event>(kEvents, {id}, readEvent);
}

} // namespace kassa::store
