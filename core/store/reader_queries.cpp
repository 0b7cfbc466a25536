// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_queries.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/store/order_row.h"
#include "core/store/sqlite_dialect.h"

#include <algorithm>
#include <limits>

namespace kassa::store {

namespace {

constexpr int kMaxLimit = 1'000;

#define KASSA_REQUEST_LIST                                                                                   \
    "SELECT r.id, r.received_at, r.ref, r.blocking, r.customer_name, r.total_minor, r.code, o.status, "      \
    "r.order_id"                                                                                             \
    " FROM external_request r LEFT JOIN external_order o ON o.id = r.order_id"                               \
    " WHERE r.id < ? AND (? = '' OR r.received_at >= ?) AND (? = '' OR o.status = ?)"                        \
    " AND (? = 0 OR r.order_id IS NULL)"
#define KASSA_NEWEST_FIRST " ORDER BY r.id DESC LIMIT ?"

constexpr char kRequests[] = KASSA_REQUEST_LIST KASSA_NEWEST_FIRST;
constexpr char kDetail[] =
    "SELECT id, received_at, blocking, peer, ref, customer_name, total_minor, raw, answer, answered_at, code,"
    " order_id FROM external_request WHERE id = ?";
constexpr char kOrder[] = "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o WHERE o.id = ?";
constexpr char kReceiptCount[] = "SELECT COUNT(*) FROM receipt";

// The search: words of the request, or the beginning of the receipt's number. Made once, so that its address
// keys the prepared statement.
const char *matchingRequests()
{
    static const QByteArray sql = QByteArray(KASSA_REQUEST_LIST " AND (r.id IN (") + sqlite::kSearch +
                                  ") OR r.order_id IN (SELECT order_id FROM receipt WHERE number >= ? AND"
                                  " number < ?))" KASSA_NEWEST_FIRST;
    return sql.constData();
}

std::optional<money::Money> optionalMoney(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.money(column));
}

std::optional<int> optionalCode(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Result<RequestListRow> readListRow(const Row &row)
{
    RequestListRow listed;
    listed.id = row.integer(0);
    listed.receivedAtUtc = row.time(1);
    listed.ref = row.text(2);
    listed.blocking = row.flag(3);
    listed.customerName = row.text(4);
    listed.total = optionalMoney(row, 5);
    listed.code = optionalCode(row, 6);
    if (!row.isNull(7)) {
        listed.orderStatus = order::fromName<order::Status>(row.text(7));
    }
    listed.orderId = row.integer(8);
    return listed;
}

Result<RequestRow> readRequest(const Row &row)
{
    RequestRow request;
    request.id = row.integer(0);
    request.receivedAtUtc = row.time(1);
    request.blocking = row.flag(2);
    request.peer = row.text(3);
    request.ref = row.text(4);
    request.customerName = row.text(5);
    request.total = optionalMoney(row, 6);
    request.raw = row.utf8(7);
    request.answer = row.utf8(8);
    request.answeredAtUtc = row.time(9);
    request.code = optionalCode(row, 10);
    request.orderId = row.integer(11);
    return request;
}

template<class Read>
Result<void> eachMatch(Database &database, const RequestQuery &query, qint64 limit, Read &&read)
{
    const qint64 below = query.beforeId > 0 ? query.beforeId : std::numeric_limits<qint64>::max();
    const QString from = query.fromUtc.isValid() ? base::toStoredTime(query.fromUtc) : QString();
    const QString status = query.status ? QString(order::toName(*query.status)) : QString();
    const QVariant refusedOnly = flag(query.refusedOnly);
    Statements &statements = database.statements();
    const QString match = sqlite::matchExpression(query.text);
    if (match.isEmpty()) {
        return statements.each(kRequests, {below, from, from, status, status, refusedOnly, limit},
                               std::forward<Read>(read));
    }
    const QString number = query.text.trimmed();
    const QString numberEnd = number + QChar(0xFFFD); // sorts behind every character of a receipt number
    return statements.each(matchingRequests(),
                           {below, from, from, status, status, refusedOnly, match, number, numberEnd, limit},
                           std::forward<Read>(read));
}

} // namespace

Result<QList<RequestListRow>> ReaderQueries::requests(const RequestQuery &query)
{
    QList<RequestListRow> rows;
    const Result<void> done = eachMatch(m_database, query, std::clamp(query.limit, 1, kMaxLimit),
                                        [&rows](const Row &row) -> Result<void> {
                                            rows.append(*readListRow(row));
                                            return {};
                                        });
    if (!done) {
        return done.error();
    }
    return rows;
}

Result<void> ReaderQueries::eachRequest(const RequestQuery &query,
                                        const std::function<void(const RequestListRow &)> &row)
{
    return eachMatch(m_database, query, std::numeric_limits<qint64>::max(),
                     [&row](const Row &current) -> Result<void> {
                         row(*readListRow(current));
                         return {};
                     });
}

Result<RequestDetail> ReaderQueries::request(RequestId id)
{
    Statements &statements = m_database.statements();
    Result<RequestRow> request = statements.one<RequestRow>(kDetail, {id}, readRequest);
    if (!request) {
        return request.error();
    }
    RequestDetail detail{*std::move(request), {}, {}};
    if (detail.request.orderId == 0) {
        return detail;
    }
    Result<order::Order> order = statements.one<order::Order>(kOrder, {detail.request.orderId}, readOrder);
    if (!order) {
        return order.error();
    }
    Result<QList<order::Event>> events = readEvents(m_database, detail.request.orderId);
    if (!events) {
        return events.error();
    }
    detail.order = *std::move(order);
    detail.events = *std::move(events);
    return detail;
}

Result<qint64> ReaderQueries::receiptCount()
{
    return m_database.statements().one<qint64>(
        kReceiptCount, {}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
}

} // namespace kassa::store
