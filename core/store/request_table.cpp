// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_table.h"

#include "core/base/clock.h"
#include "core/store/sqlite_dialect.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

constexpr char kInsert[] =
    "INSERT INTO external_request (received_at, blocking, peer, ref, customer_name, total_minor, raw, answer,"
    " answered_at, code, order_id) VALUES (?, ?, ?, ?, ?, ?, " KASSA_UTF8_VALUE ", " KASSA_UTF8_VALUE
    ", ?, ?, ?)";
constexpr char kSetAnswer[] =
    "UPDATE external_request SET answer = " KASSA_UTF8_VALUE ", code = ?, answered_at = ? WHERE id = ?";

constexpr char kLastAccepted[] =
    "SELECT raw FROM external_request WHERE order_id = ? AND (code IS NULL OR code <> 2)"
    " ORDER BY id DESC LIMIT 1";

QVariant jsonOrNull(const QByteArray &json)
{
    return json.isEmpty() ? QVariant() : QVariant(json);
}

} // namespace

Result<RequestId> RequestTable::insert(const RequestRow &row)
{
    Statements &statements = m_database.statements();
    const Result<RequestId> id = statements.insert(
        kInsert, {base::toStoredTime(row.receivedAtUtc), flag(row.blocking), row.peer, row.ref,
                  row.customerName, orNull(row.total), row.raw, jsonOrNull(row.answer),
                  orNull(row.answeredAtUtc), orNull(row.code), orNull(row.orderId)});
    if (!id) {
        return id;
    }
    const Result<void> indexed = statements.runBeforeCommit(
        sqlite::kInsertSearch, {*id, sqlite::searchable(row.ref), sqlite::searchable(row.customerName),
                                sqlite::searchable(row.searchText)});
    if (!indexed) {
        return indexed.error();
    }
    return id;
}

Result<void> RequestTable::setAnswer(RequestId id, const QByteArray &answer, int code, const QDateTime &atUtc)
{
    return m_database.statements().change(kSetAnswer, {answer, code, base::toStoredTime(atUtc), id});
}

Result<std::optional<QByteArray>> RequestTable::lastAccepted(order::OrderId id)
{
    return m_database.statements().first<QByteArray>(
        kLastAccepted, {id}, [](const Row &row) -> Result<QByteArray> { return row.utf8(0); });
}

} // namespace kassa::store
