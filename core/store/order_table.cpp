// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_table.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/order/order_json.h"
#include "core/order/transitions.h"
#include "core/store/order_row.h"
#include "core/store/sqlite_dialect.h"

namespace kassa::store {

namespace {

constexpr char kInsert[] =
    "INSERT INTO external_order (ref, station, status, confirmation, confirmer, received_at, total_minor,"
    " customer_name, content, autoprint, autonext, noprint, test, preview_due, opened_at, promised_for,"
    " finished_at, closed_by, close_reason, receipt_id, receipt_number, booking_due, settlement, "
    "customer_key)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, " KASSA_UTF8_VALUE ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kById[] = "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o WHERE o.id = ?";
// Nearly always there is none: a single column is asked for first, because every column costs.
constexpr char kLiveByRef[] = "SELECT id FROM external_order WHERE ref = ? AND status <> 'cancelled'";
constexpr char kWaiting[] =
    "SELECT " KASSA_ORDER_COLUMNS
    " FROM external_order o WHERE o.status = 'open' OR o.preview_due = 1 ORDER BY o.id LIMIT ?";
constexpr char kCountOpen[] = "SELECT COUNT(*) FROM external_order WHERE status = 'open'";
constexpr char kOpenOrders[] = "SELECT id, confirmation FROM external_order WHERE status = 'open'";
constexpr char kUnattended[] =
    "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o WHERE o.status = 'open' AND o.id > ? AND o.test = 0"
    " AND (o.autoprint = 1 OR (o.noprint = 1 AND o.autonext = 1) OR o.booking_due = 1) ORDER BY o.id LIMIT ?";
// Said as the partial indexes say it, so that SQLite takes them.
constexpr char kAwaitingPrinter[] =
    "SELECT o.id, o.station, o.received_at, o.confirmation FROM external_order o WHERE o.status = 'open'"
    " AND o.confirmer = 'printer' AND (o.confirmation = 'queued' OR o.confirmation = 'offered') ORDER BY "
    "o.id";
constexpr char kEarlier[] =
    "SELECT COUNT(*) FROM (SELECT 1 FROM external_order WHERE customer_key = ? AND customer_key <> ''"
    " AND id < ? AND status <> 'cancelled' AND test = 0 LIMIT ?) o";
constexpr char kUnsettled[] =
    "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o WHERE o.settlement = 'due' ORDER BY o.id LIMIT ?";
constexpr char kReceivedBetween[] =
    "SELECT received_at FROM external_order WHERE received_at >= ? AND received_at < ? AND test = 0"
    " ORDER BY received_at LIMIT ?";
// The inner limit comes first: a shop without confirmations must not have its whole hour looked through.
constexpr char kDoneSince[] =
    "SELECT e.at, COALESCE(s.at, o.finished_at) FROM (SELECT id, finished_at, status, confirmation"
    "  FROM external_order WHERE finished_at >= ? ORDER BY finished_at DESC LIMIT ?) o"
    " JOIN order_event e ON e.order_id = o.id AND e.kind = 'accepted'"
    " LEFT JOIN settlement s ON s.order_id = o.id"
    " WHERE o.status = 'done' AND o.confirmation = 'accepted'";
constexpr char kNewest[] = "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o ORDER BY o.id DESC LIMIT 1";
constexpr char kFinishedSince[] = "SELECT COUNT(*), COALESCE(SUM(total_minor), 0) FROM external_order"
                                  " WHERE finished_at >= ? AND status = 'done'";
constexpr char kRecentlyFinished[] =
    "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o WHERE o.finished_at IS NOT NULL"
    " ORDER BY o.finished_at DESC, o.id DESC LIMIT ?";
constexpr char kUpdateContent[] =
    "UPDATE external_order SET station = ?, total_minor = ?, customer_name = ?, content = " KASSA_UTF8_VALUE
    ","
    " autoprint = ?, autonext = ?, noprint = ?, customer_key = ? WHERE id = ?";
constexpr char kUpdateLife[] =
    "UPDATE external_order SET status = ?, confirmation = ?, confirmer = ?, preview_due = ?, opened_at = ?,"
    " promised_for = ?, finished_at = ?, closed_by = ?, close_reason = ?, receipt_id = ?, receipt_number = ?,"
    " booking_due = ?, settlement = ? WHERE id = ?";
constexpr char kAppend[] =
    "INSERT INTO order_event (order_id, at, kind, actor, detail) VALUES (?, ?, ?, ?, ?)";

QString customerName(const order::Content &content)
{
    return content.customer ? content.customer->name : QString();
}

} // namespace

Result<order::OrderId> OrderTable::insert(const order::Order &order)
{
    return m_database.statements().insert(kInsert, {order.content.ref,
                                                    order.content.station,
                                                    order::toName(order.status),
                                                    order::toName(order.confirmation),
                                                    order::toName(order.confirmer),
                                                    base::toStoredTime(order.receivedAtUtc),
                                                    order.content.total.minor(),
                                                    customerName(order.content),
                                                    order::encodeContent(order.content),
                                                    flag(order.handling.autoprint),
                                                    flag(order.handling.autonext),
                                                    flag(order.handling.noprint),
                                                    flag(order.test),
                                                    flag(order.previewDue),
                                                    orNull(order.openedAtUtc),
                                                    orNull(order.promisedForUtc),
                                                    orNull(order.finishedAtUtc),
                                                    order.closedBy,
                                                    order.closeReason,
                                                    orNull(order.receiptId),
                                                    order.receiptNumber,
                                                    flag(order.bookingDue),
                                                    order::toName(order.settlement),
                                                    order::customerKey(order.content)});
}

Result<order::Order> OrderTable::byId(order::OrderId id)
{
    return m_database.statements().one<order::Order>(kById, {id}, readOrder);
}

Result<DoneOrders> OrderTable::finishedSince(const QDateTime &fromUtc)
{
    return m_database.statements().one<DoneOrders>(kFinishedSince, {base::toStoredTime(fromUtc)},
                                                   [](const Row &row) -> Result<DoneOrders> {
                                                       return DoneOrders{row.integer(0), row.money(1)};
                                                   });
}

Result<QList<order::Order>> OrderTable::recentlyFinished(int limit)
{
    return m_database.statements().list<order::Order>(kRecentlyFinished, {limit}, readOrder);
}

Result<std::optional<order::Order>> OrderTable::liveByRef(const QString &ref)
{
    const Result<std::optional<order::OrderId>> id = m_database.statements().first<order::OrderId>(
        kLiveByRef, {ref}, [](const Row &row) -> Result<order::OrderId> { return row.integer(0); });
    if (!id) {
        return id.error();
    }
    if (!*id) {
        return std::optional<order::Order>();
    }
    return m_database.statements().first<order::Order>(kById, {**id}, readOrder);
}

Result<QList<order::Order>> OrderTable::waiting(int limit)
{
    return m_database.statements().list<order::Order>(kWaiting, {limit}, readOrder);
}

Result<qint64> OrderTable::countOpen()
{
    return m_database.statements().one<qint64>(
        kCountOpen, {}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
}

Result<QList<OpenOrder>> OrderTable::openOrders()
{
    return m_database.statements().list<OpenOrder>(kOpenOrders, {}, [](const Row &row) -> Result<OpenOrder> {
        const auto confirmation = order::fromName<order::Confirmation>(row.text(1));
        if (!confirmation) {
            return base::Error<Code>{Code::Damaged, QStringLiteral("unknown confirmation"), row.text(0)};
        }
        return OpenOrder{row.integer(0), order::isAwaitingYes({order::Status::Open, *confirmation})};
    });
}

Result<QList<order::Order>> OrderTable::unattended(order::OrderId after, int limit)
{
    return m_database.statements().list<order::Order>(kUnattended, {after, limit}, readOrder);
}

Result<QList<AwaitingPrinter>> OrderTable::awaitingPrinter()
{
    return m_database.statements().list<AwaitingPrinter>(
        kAwaitingPrinter, {}, [](const Row &row) -> Result<AwaitingPrinter> {
            return AwaitingPrinter{row.integer(0), row.text(1), row.time(2), row.text(3) == u"offered"};
        });
}

Result<int> OrderTable::earlierOrders(const order::Order &order)
{
    return m_database.statements().one<int>(
        kEarlier, {order::customerKey(order.content), order.id, kMaxEarlier},
        [](const Row &row) -> Result<int> { return static_cast<int>(row.integer(0)); });
}

Result<QList<order::Order>> OrderTable::unsettled(int limit)
{
    return m_database.statements().list<order::Order>(kUnsettled, {limit}, readOrder);
}

Result<QList<QDateTime>>
OrderTable::receivedBetween(const QDateTime &fromUtc, const QDateTime &untilUtc, int limit)
{
    return m_database.statements().list<QDateTime>(
        kReceivedBetween, {base::toStoredTime(fromUtc), base::toStoredTime(untilUtc), limit},
        [](const Row &row) -> Result<QDateTime> { return row.time(0); });
}

Result<QList<DoneTimes>> OrderTable::doneSince(const QDateTime &fromUtc, int limit)
{
    return m_database.statements().list<DoneTimes>(kDoneSince, {base::toStoredTime(fromUtc), limit},
                                                   [](const Row &row) -> Result<DoneTimes> {
                                                       return DoneTimes{row.time(0), row.time(1)};
                                                   });
}

Result<std::optional<order::Order>> OrderTable::newest()
{
    return m_database.statements().first<order::Order>(kNewest, {}, readOrder);
}

Result<void> OrderTable::updateContent(const order::Order &order)
{
    return m_database.statements().change(
        kUpdateContent,
        {order.content.station, order.content.total.minor(), customerName(order.content),
         order::encodeContent(order.content), flag(order.handling.autoprint), flag(order.handling.autonext),
         flag(order.handling.noprint), order::customerKey(order.content), order.id});
}

Result<void> OrderTable::updateLife(const order::Order &order)
{
    return m_database.statements().change(
        kUpdateLife,
        {order::toName(order.status), order::toName(order.confirmation), order::toName(order.confirmer),
         flag(order.previewDue), orNull(order.openedAtUtc), orNull(order.promisedForUtc),
         orNull(order.finishedAtUtc), order.closedBy, order.closeReason, orNull(order.receiptId),
         order.receiptNumber, flag(order.bookingDue), order::toName(order.settlement), order.id});
}

Result<void> OrderTable::append(const order::Event &event)
{
    return m_database.statements().run(kAppend, {event.orderId, base::toStoredTime(event.atUtc),
                                                 order::toName(event.kind), event.actor, event.detail});
}

Result<QList<order::Event>> OrderTable::events(order::OrderId id)
{
    return readEvents(m_database, id);
}

} // namespace kassa::store
