// SPDX-License-Identifier: GPL-3.0-or-later
#include "master_tables.h"

#include "core/store/statements.h"

namespace kassa::store {

namespace {

constexpr char kProducts[] =
    "SELECT id, product_nr, name, unit_price_ten_thousandths, tax_code, category, from_outside FROM product"
    " ORDER BY category, name, id";
constexpr char kProductByNumber[] =
    "SELECT id, product_nr, name, unit_price_ten_thousandths, tax_code, category, from_outside FROM product"
    " WHERE product_nr = ?";
constexpr char kInsertProduct[] =
    "INSERT INTO product (product_nr, name, unit_price_ten_thousandths, tax_code, category, from_outside)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kUpdateProduct[] =
    "UPDATE product SET product_nr = ?, name = ?, unit_price_ten_thousandths = ?, tax_code = ?, category = ?,"
    " from_outside = ? WHERE id = ?";
constexpr char kCustomerByNumber[] = "SELECT number, title, name, street, street2, zip, city, country, "
                                     "phone, mobile, fax, email, payment_term,"
                                     " vat FROM customer WHERE number = ?";
constexpr char kCustomerExists[] = "SELECT 1 FROM customer WHERE number = ?";
constexpr char kInsertCustomer[] =
    "INSERT INTO customer (number, title, name, street, street2, zip, city, country, phone, mobile, fax,"
    " email, payment_term, vat) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kCashiers[] = "SELECT id, name, station, active FROM cashier ORDER BY name";
constexpr char kEnsureCashier[] =
    "INSERT INTO cashier (name, station, active) VALUES (?, ?, 1) ON CONFLICT (name) DO NOTHING";

Result<Product> readProduct(const Row &row)
{
    Product product;
    product.id = row.integer(0);
    product.productNr = row.text(1);
    product.name = row.text(2);
    product.unitPrice = money::UnitPrice::fromTenThousandths(row.integer(3));
    product.taxCode = row.text(4);
    product.category = row.text(5);
    product.fromOutside = row.flag(6);
    return product;
}

Result<order::Customer> readCustomer(const Row &row)
{
    return order::Customer{row.text(0),  row.text(1),  row.text(2),  row.text(3), row.text(4),
                           row.text(5),  row.text(6),  row.text(7),  row.text(8), row.text(9),
                           row.text(10), row.text(11), row.text(12), row.text(13)};
}

} // namespace

Result<QList<Product>> ProductTable::all()
{
    return m_database.statements().list<Product>(kProducts, {}, readProduct);
}

Result<std::optional<Product>> ProductTable::byNumber(const QString &productNr)
{
    return m_database.statements().first<Product>(kProductByNumber, {productNr}, readProduct);
}

Result<qint64> ProductTable::insert(const Product &product)
{
    return m_database.statements().insert(
        kInsertProduct, {product.productNr, product.name, product.unitPrice.tenThousandths(), product.taxCode,
                         product.category, flag(product.fromOutside)});
}

Result<void> ProductTable::update(const Product &product)
{
    return m_database.statements().change(
        kUpdateProduct, {product.productNr, product.name, product.unitPrice.tenThousandths(), product.taxCode,
                         product.category, flag(product.fromOutside), product.id});
}

Result<std::optional<order::Customer>> CustomerTable::byNumber(const QString &number)
{
    return m_database.statements().first<order::Customer>(kCustomerByNumber, {number}, readCustomer);
}

Result<bool> CustomerTable::exists(const QString &number)
{
    const Result<std::optional<bool>> found = m_database.statements().first<bool>(
        kCustomerExists, {number}, [](const Row &row) -> Result<bool> { return row.flag(0); });
    if (!found) {
        return found.error();
    }
    return found->has_value();
}

Result<qint64> CustomerTable::insert(const order::Customer &customer)
{
    return m_database.statements().insert(
        kInsertCustomer, {customer.number, customer.title, customer.name, customer.street, customer.street2,
                          customer.zip, customer.city, customer.country, customer.phone, customer.mobile,
                          customer.fax, customer.email, customer.paymentTerm, customer.vat});
}

Result<QList<Cashier>> CashierTable::all()
{
    return m_database.statements().list<Cashier>(kCashiers, {}, [](const Row &row) -> Result<Cashier> {
        return Cashier{row.integer(0), row.text(1), row.text(2), row.flag(3)};
    });
}

Result<void> CashierTable::ensure(const QString &name, const QString &station)
{
    return m_database.statements().run(kEnsureCashier, {name, station});
}

} // namespace kassa::store
