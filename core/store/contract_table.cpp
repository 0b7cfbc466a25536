// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

namespace kassa::store {

namespace {

#define KASSA_CONTRACT_COLUMNS "id, number, cart_key, order_id, opened_at, salesperson, closed_at"

constexpr char kInsert[] =
    "INSERT INTO ticker_contract (number, cart_key, order_id, opened_at, salesperson, closed_at)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kSetNumber[] = "UPDATE ticker_contract SET number = ? WHERE id = ?";
constexpr char kOfOrder[] = "SELECT " KASSA_CONTRACT_COLUMNS " FROM ticker_contract WHERE order_id = ?";
constexpr char kOfCart[] =
    "SELECT " KASSA_CONTRACT_COLUMNS " FROM ticker_contract WHERE cart_key = ? AND cart_key <> ''";
constexpr char kById[] = "SELECT " KASSA_CONTRACT_COLUMNS " FROM ticker_contract WHERE id = ?";
constexpr char kOpenCarts[] = "SELECT " KASSA_CONTRACT_COLUMNS
                              " FROM ticker_contract WHERE closed_at IS NULL AND cart_key <> '' ORDER BY id";
constexpr char kClose[] = "UPDATE ticker_contract SET closed_at = ? WHERE id = ?";

Result<ContractRow> readContract(const Row &row)
{
    return ContractRow{row.integer(0), row.text(1), row.text(2), row.integer(3),
                       row.time(4),    row.text(5), row.time(6)};
}

} // namespace

Result<ContractId> ContractTable::insert(const ContractRow &row)
{
    return m_database.statements().insert(kInsert, {row.number, row.cartKey, orNull(row.orderId),
                                                    base::toStoredTime(row.openedAtUtc), row.salesperson,
                                                    orNull(row.closedAtUtc)});
}

Result<void> ContractTable::setNumber(ContractId id, const QString &number)
{
    return m_database.statements().change(kSetNumber, {number, id});
}

Result<std::optional<ContractRow>> ContractTable::ofOrder(order::OrderId id)
{
    return m_database.statements().first<ContractRow>(kOfOrder, {id}, readContract);
}

Result<std::optional<ContractRow>> ContractTable::ofCart(const QString &key)
{
    return m_database.statements().first<ContractRow>(kOfCart, {key}, readContract);
}

Result<std::optional<ContractRow>> ContractTable::byId(ContractId id)
{
    return m_database.statements().first<ContractRow>(kById, {id}, readContract);
}

Result<QList<ContractRow>> ContractTable::openCarts()
{
    return m_database.statements().list<ContractRow>(kOpenCarts, {}, readContract);
}

Result<void> ContractTable::close(ContractId id, const QDateTime &atUtc)
{
    return m_database.statements().change(kClose, {base::toStoredTime(atUtc), id});
}

} // namespace kassa::store
