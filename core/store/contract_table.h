// SPDX-License-Identifier: GPL-3.0-or-later
// ticker_contract: sales that were opened on the till and told to the turnover ticker, until they end. Kept
// so that a sale is told once, with the same number at its beginning and its end, whatever happens between.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace kassa::store {

using ContractId = qint64;

struct ContractRow
{
    ContractId id = 0;
    QString number;  ///< told to the ticker
    QString cartKey; ///< of a cart of the till, else empty
    order::OrderId orderId = 0;
    QDateTime openedAtUtc;
    QString salesperson;
    QDateTime closedAtUtc; ///< invalid: still open

    bool operator==(const ContractRow &) const = default;
};

class ContractTable
{
public:
    explicit ContractTable(Database &database) : m_database(database) {}

    /// Errors: Duplicate when the cart or order has a contract.
    Result<ContractId> insert(const ContractRow &row);
    /// The number is known only when the row has its id.
    Result<void> setNumber(ContractId id, const QString &number);
    Result<std::optional<ContractRow>> ofOrder(order::OrderId id);
    Result<std::optional<ContractRow>> ofCart(const QString &key);
    Result<std::optional<ContractRow>> byId(ContractId id);
    /// Contracts of carts that are still open: a new run of the till has none of these carts any more.
    Result<QList<ContractRow>> openCarts();
    Result<void> close(ContractId id, const QDateTime &atUtc);

private:
    Database &m_database;
};

} // namespace kassa::store
