// SPDX-License-Identifier: GPL-3.0-or-later
// Cart: the lines that are being sold at the till, and the rules by which they change. A plain value, no
// widgets.
#pragma once

#include "core/money/tax.h"
#include "core/order/order.h"
#include "core/store/master_tables.h"

#include <QList>

#include <optional>

namespace kassa::sale {

/// A receipt longer than this is a slip of the scanner.
inline constexpr qsizetype kMaxLines = 500;
/// Largest quantity of one line, in thousandths.
inline constexpr qint64 kMaxQuantityMilli = 9'999'999;
/// Largest price of one piece, in minor units.
inline constexpr qint64 kMaxPriceMinor = 99'999'999;

enum class CartCode { UnknownTax, TooManyLines, OutOfRange };
template<class T>
using Result = base::Result<T, CartCode>;

/// The line that sells one piece of a product on a day in a country. Errors: UnknownTax. Pure.
[[nodiscard]] Result<order::Line>
lineFor(const store::Product &product, const money::TaxTable &taxes, const QString &country, QDate date);

class Cart
{
public:
    [[nodiscard]] const QList<order::Line> &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] money::Money total() const;
    /// How many pieces of a product are in the cart, over all its lines.
    [[nodiscard]] money::Quantity quantityOf(const QString &productNr) const;

    /// One more piece: raises the last line of the same product at the same price, else appends. Returns the
    /// index of the line. Errors: TooManyLines, OutOfRange.
    [[nodiscard]] Result<qsizetype> add(const order::Line &line);
    /// @param index  0..lines().size()-1   Errors: OutOfRange (quantity 0 or beyond kMaxQuantityMilli,
    /// amount).
    [[nodiscard]] Result<void> setQuantity(qsizetype index, money::Quantity quantity);
    /// Errors: OutOfRange (negative or beyond kMaxPriceMinor, amount).
    [[nodiscard]] Result<void> setPrice(qsizetype index, money::UnitPrice price);
    [[nodiscard]] order::Line take(qsizetype index);
    /// Puts a line back where it was. @param index  0..lines().size()
    void insert(qsizetype index, const order::Line &line);
    void clear() { m_lines.clear(); }

private:
    [[nodiscard]] Result<void> change(qsizetype index, money::Quantity quantity, money::UnitPrice price);
    QList<order::Line> m_lines;
};

} // namespace kassa::sale
