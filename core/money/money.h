// SPDX-License-Identifier: GPL-3.0-or-later
// Exact amounts: Money in minor units, the operations on it that need no other type. There is deliberately no
// way from or to double, int or QVariant, and no formatting (decimal_text.h, display.h). The currency is one
// per store.
#pragma once

#include "core/money/rounding.h"

#include <QList>

#include <compare>
#include <limits>

QT_BEGIN_NAMESPACE
class QDebug;
QT_END_NAMESPACE

namespace kassa::money {

/// Largest amount that any decoder lets in, in minor units (100 thousand million). Sums of up to 900 000 such
/// amounts stay inside qint64, which is more than one request can carry; so + and - only assert.
inline constexpr qint64 kMaxMinor = 10'000'000'000'000;

/// An amount in minor units (cents, kopecks), negative for discounts and refunds. A value type of 8 bytes.
/// Limits: values from outside are within +-kMaxMinor (parseMoney, checkedMoney, lineTotal); arithmetic
/// beyond qint64 is a programmer error and ends the process.
class Money
{
public:
    constexpr Money() = default;

    /// @param minor  minor units, any qint64. For numbers from outside use checkedMoney.
    [[nodiscard]] static constexpr Money fromMinor(qint64 minor) { return Money(minor); }

    /// Minor units.
    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    /// The amount without its sign.
    [[nodiscard]] constexpr Money abs() const { return isNegative() ? -*this : *this; }

    constexpr auto operator<=>(const Money &) const = default;

    [[nodiscard]] constexpr Money operator-() const
    {
        KASSA_ASSERT(m_minor != std::numeric_limits<qint64>::min());
        return Money(-m_minor);
    }
    constexpr Money &operator+=(Money other)
    {
        const bool overflows = __builtin_add_overflow(m_minor, other.m_minor, &m_minor);
        KASSA_ASSERT(!overflows);
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        const bool overflows = __builtin_sub_overflow(m_minor, other.m_minor, &m_minor);
        KASSA_ASSERT(!overflows);
        return *this;
    }
    [[nodiscard]] friend constexpr Money operator+(Money left, Money right) { return left += right; }
    [[nodiscard]] friend constexpr Money operator-(Money left, Money right) { return left -= right; }
    [[nodiscard]] friend constexpr Money operator*(Money amount, qint64 factor)
    {
        qint64 product = 0;
        const bool overflows = __builtin_mul_overflow(amount.m_minor, factor, &product);
        KASSA_ASSERT(!overflows);
        return Money(product);
    }

private:
    explicit constexpr Money(qint64 minor) : m_minor(minor) {}

    qint64 m_minor = 0;
};

/// A stored or transmitted number of minor units as Money. Errors: OutOfRange beyond +-kMaxMinor. Pure.
[[nodiscard]] Result<Money> checkedMoney(qint64 minor);

/// Sum of amounts. Errors: Overflow when the sum is beyond +-kMaxMinor. Pure.
[[nodiscard]] Result<Money> checkedSum(const QList<Money> &amounts);

/// `total` in parts proportional to `weights`; the parts sum exactly to `total`. What integer division leaves
/// goes cent by cent to the largest remainders, equal remainders in list order. A negative total is split as
/// its mirror image.
/// @param weights  each >= 0, at least one > 0 (or the list empty and the total zero)
/// Errors: OutOfRange for weights outside that. Pure.
[[nodiscard]] Result<QList<Money>> splitByLargestRemainder(Money total, const QList<qint64> &weights);

/// For logs and test output: Money(206.00).
QDebug operator<<(QDebug debug, Money amount);

/// Failure text for QCOMPARE; the caller frees it with delete[].
char *toString(const Money &amount);

} // namespace kassa::money

Q_DECLARE_TYPEINFO(kassa::money::Money, Q_PRIMITIVE_TYPE);
