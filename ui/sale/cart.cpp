// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the cart.
#include "ui/sale/cart.h"

#include "core/order/receipt.h"

namespace kassa::sale {

Result<order::Line>
lineFor(const store::Product &product, const money::TaxTable &taxes, const QString &country, QDate date)
{
    const auto rate = taxes.rate(country, product.taxCode, date);
    if (!rate)
        return base::Error<CartCode>{CartCode::UnknownTax, rate.error().detail, product.productNr};
    order::Line line;
    line.productNr = product.productNr;
    line.name = product.name;
    line.quantity = money::Quantity::fromUnits(1);
    line.unitPrice = product.unitPrice;
    line.taxCode = rate->code;
    line.taxRate = rate->rate;
    line.amount = product.unitPrice.toMoney(money::Rounding::HalfAwayFromZero);
    return line;
}

money::Money Cart::total() const
{
    return order::sumOfLines(m_lines);
}

money::Quantity Cart::quantityOf(const QString &productNr) const
{
    qint64 milli = 0;
    for (const order::Line &line : m_lines) {
        if (line.productNr == productNr)
            milli += line.quantity.milli();
    }
    return money::Quantity::fromMilli(milli);
}

Result<qsizetype> Cart::add(const order::Line &line)
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const order::Line &present = m_lines.at(i);
        if (present.productNr != line.productNr || present.unitPrice != line.unitPrice ||
            present.taxCode != line.taxCode)
            continue;
        const Result<void> raised =
            setQuantity(i, money::Quantity::fromMilli(present.quantity.milli() + line.quantity.milli()));
        if (!raised)
            return raised.error();
        return i;
    }
    if (m_lines.size() >= kMaxLines)
        return base::Error<CartCode>{CartCode::TooManyLines, {}, line.productNr};
    m_lines.append(line);
    return m_lines.size() - 1;
}

Result<void> Cart::setQuantity(qsizetype index, money::Quantity quantity)
{
    if (quantity.milli() <= 0 || quantity.milli() > kMaxQuantityMilli)
        return base::Error<CartCode>{CartCode::OutOfRange, {}, {}};
    return change(index, quantity, m_lines.at(index).unitPrice);
}

Result<void> Cart::setPrice(qsizetype index, money::UnitPrice price)
{
    if (price.isNegative() || price > money::UnitPrice::fromMoney(money::Money::fromMinor(kMaxPriceMinor)))
        return base::Error<CartCode>{CartCode::OutOfRange, {}, {}};
    return change(index, m_lines.at(index).quantity, price);
}

order::Line Cart::take(qsizetype index)
{
    return m_lines.takeAt(index);
}

void Cart::insert(qsizetype index, const order::Line &line)
{
    m_lines.insert(index, line);
}

Result<void> Cart::change(qsizetype index, money::Quantity quantity, money::UnitPrice price)
{
    const auto amount = money::lineTotal(quantity, price);
    if (!amount)
        return base::Error<CartCode>{CartCode::OutOfRange, amount.error().detail, {}};
    order::Line &line = m_lines[index];
    line.quantity = quantity;
    line.unitPrice = price;
    line.amount = *amount;
    return {};
}

} // namespace kassa::sale
