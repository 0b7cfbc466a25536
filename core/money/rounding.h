// SPDX-License-Identifier: GPL-3.0-or-later
// Error codes of the module, the rounding rules and the one exact division that everything else uses. Nothing
// here rounds without being told how.
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace kassa::money {

/// What can be wrong with an amount, a rate or a table.
enum class Code {
    NotANumber,     ///< the text is not a decimal number of the accepted form
    TooManyDigits,  ///< more decimals than the unit has, beyond binary dust
    OutOfRange,     ///< beyond the documented limit of the type or argument
    Overflow,       ///< a computed amount beyond kMaxMinor
    UnknownTaxCode, ///< the country has no such tax code on any date
    NotValidOnDate, ///< the country has the tax code, but not on that date
    BadTable,       ///< the rate table itself is malformed
};

template<class T>
using Result = base::Result<T, Code>;
using Error = base::Error<Code>;

/// How a remainder is disposed of. HalfAwayFromZero is the rule of the cart interface and of VAT on receipts.
enum class Rounding { HalfAwayFromZero, HalfEven, Down };

/// 128 bits for intermediate products: two values of 10^13 multiply to 10^26.
__extension__ typedef __int128 Int128; // NOLINT(modernize-use-using): __extension__ takes no alias

/// numerator / denominator, rounded as told; Down goes towards zero. denominator > 0. Pure.
[[nodiscard]] constexpr Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding)
{
    KASSA_ASSERT(denominator > 0);
    const Int128 quotient = numerator / denominator;
    const Int128 remainder = numerator % denominator;
    if (remainder == 0 || rounding == Rounding::Down)
        return quotient;
    const bool negative = numerator < 0;
    const Int128 magnitude = negative ? -remainder : remainder;
    // Compared with the rest instead of doubled, so that no product can overflow.
    const Int128 rest = denominator - magnitude;
    const bool isTie = magnitude == rest;
    const bool awayFromZero =
        magnitude > rest || (isTie && (rounding == Rounding::HalfAwayFromZero || quotient % 2 != 0));
    if (!awayFromZero)
        return quotient;
    return negative ? quotient - 1 : quotient + 1;
}

} // namespace kassa::money
