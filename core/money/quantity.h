// SPDX-License-Identifier: GPL-3.0-or-later
// Quantities and unit prices of order lines and the one rule that makes an amount of them. Like Money they
// know no double. Source of the precisions: order interface (quantity up to 3 decimals, unit price up to 4,
// totals 2).
#pragma once

#include "core/money/money.h"

namespace kassa::money {

/// Largest quantity or unit price in its own scale; the decoder holds both within it.
inline constexpr qint64 kMaxScaled = 10'000'000'000'000;

/// A quantity in thousandths (pieces, kilograms, hours), negative for returns.
class Quantity
{
public:
    constexpr Quantity() = default;
    /// @param milli  thousandths, within +-kMaxScaled
    [[nodiscard]] static constexpr Quantity fromMilli(qint64 milli)
    {
        KASSA_ASSERT(milli >= -kMaxScaled && milli <= kMaxScaled);
        return Quantity(milli);
    }
    /// @param units  whole pieces, within +-kMaxScaled / 1000
    [[nodiscard]] static constexpr Quantity fromUnits(qint64 units)
    {
        KASSA_ASSERT(units >= -kMaxScaled / 1000 && units <= kMaxScaled / 1000);
        return Quantity(units * 1000);
    }

    /// Thousandths.
    [[nodiscard]] constexpr qint64 milli() const { return m_milli; }
    [[nodiscard]] constexpr bool isZero() const { return m_milli == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_milli < 0; }
    /// True when there are no decimals: 2.000 but not 0.333.
    [[nodiscard]] constexpr bool isWhole() const { return m_milli % 1000 == 0; }
    [[nodiscard]] constexpr Quantity operator-() const { return Quantity(-m_milli); }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    explicit constexpr Quantity(qint64 milli) : m_milli(milli) {}

    qint64 m_milli = 0;
};

/// The gross price of one unit in ten-thousandths of the currency unit, negative for discounts.
class UnitPrice
{
public:
    constexpr UnitPrice() = default;
    /// @param tenThousandths  1/10000 of the currency unit (1/100 of a cent), within +-kMaxScaled
    [[nodiscard]] static constexpr UnitPrice fromTenThousandths(qint64 tenThousandths)
    {
        KASSA_ASSERT(tenThousandths >= -kMaxScaled && tenThousandths <= kMaxScaled);
        return UnitPrice(tenThousandths);
    }
    /// The price with two decimals. `price` within +-kMaxScaled / 100 minor units.
    [[nodiscard]] static constexpr UnitPrice fromMoney(Money price)
    {
        KASSA_ASSERT(price.minor() >= -kMaxScaled / 100 && price.minor() <= kMaxScaled / 100);
        return UnitPrice(price.minor() * 100);
    }

    /// 1/10000 of the currency unit.
    [[nodiscard]] constexpr qint64 tenThousandths() const { return m_tenThousandths; }
    [[nodiscard]] constexpr bool isZero() const { return m_tenThousandths == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_tenThousandths < 0; }
    /// True when the price has no more than two decimals, so that toMoney loses nothing.
    [[nodiscard]] constexpr bool isExactMoney() const { return m_tenThousandths % 100 == 0; }
    /// The price in minor units, rounded as told.
    [[nodiscard]] constexpr Money toMoney(Rounding rounding) const
    {
        return Money::fromMinor(static_cast<qint64>(divideRounded(m_tenThousandths, 100, rounding)));
    }
    [[nodiscard]] constexpr UnitPrice operator-() const { return UnitPrice(-m_tenThousandths); }
    constexpr auto operator<=>(const UnitPrice &) const = default;

private:
    explicit constexpr UnitPrice(qint64 tenThousandths) : m_tenThousandths(tenThousandths) {}

    qint64 m_tenThousandths = 0;
};

/// quantity x unit price, computed exactly and rounded once to minor units. Errors: Overflow beyond
/// +-kMaxMinor. Pure. Source: order interface "Sum" (rounded per line, half away from zero).
[[nodiscard]] Result<Money>
lineTotal(Quantity quantity, UnitPrice unitPrice, Rounding rounding = Rounding::HalfAwayFromZero);

/// For logs and test output: Quantity(1.5), UnitPrice(9.99).
QDebug operator<<(QDebug debug, Quantity quantity);
QDebug operator<<(QDebug debug, UnitPrice unitPrice);

/// Failure texts for QCOMPARE; the caller frees them with delete[].
char *toString(const Quantity &quantity);
char *toString(const UnitPrice &unitPrice);

} // namespace kassa::money

Q_DECLARE_TYPEINFO(kassa::money::Quantity, Q_PRIMITIVE_TYPE);
Q_DECLARE_TYPEINFO(kassa::money::UnitPrice, Q_PRIMITIVE_TYPE);
