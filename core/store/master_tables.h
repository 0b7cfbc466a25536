// SPDX-License-Identifier: GPL-3.0-or-later
// Master data: products, customers, cashiers.
#pragma once

#include "core/order/order.h"
#include "core/store/database.h"

#include <optional>

namespace kassa::store {

struct Product
{
    qint64 id = 0;
    QString productNr; ///< the external article number of the reference
    QString name;
    money::UnitPrice unitPrice; ///< gross
    QString taxCode;            ///< canonical
    QString category;
    bool fromOutside = false; ///< made by create_products and not looked at since

    bool operator==(const Product &) const = default;
};

struct Cashier
{
    qint64 id = 0;
    QString name;
    QString station; ///< till place this person sells at
    bool active = true;
};

class ProductTable
{
public:
    explicit ProductTable(Database &database) : m_database(database) {}
    Result<QList<Product>> all();
    Result<std::optional<Product>> byNumber(const QString &productNr);
    Result<qint64> insert(const Product &product);
    Result<void> update(const Product &product);

private:
    Database &m_database;
};

class CustomerTable
{
public:
    explicit CustomerTable(Database &database) : m_database(database) {}
    Result<std::optional<order::Customer>> byNumber(const QString &number);
    Result<bool> exists(const QString &number);
    Result<qint64> insert(const order::Customer &customer);

private:
    Database &m_database;
};

class CashierTable
{
public:
    explicit CashierTable(Database &database) : m_database(database) {}
    Result<QList<Cashier>> all();
    /// Adds the cashier when the name is new.
    Result<void> ensure(const QString &name, const QString &station);

private:
    Database &m_database;
};

} // namespace kassa::store
