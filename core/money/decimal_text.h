// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal text to exact values and back, in the fixed C layout of protocols, store and receipts. One parser
// serves JSON numbers (as raw digits), numeric strings and what a person types. No locale is ever consulted;
// display.h does that.
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kassa::money {

/// Longest number text that is read; longer ones are OutOfRange. Room for any double or long double printed
/// in full.
inline constexpr qsizetype kMaxNumberChars = 64;

/// Json: the raw characters of a JSON number; its grammar (no plus, no leading zeros), exponent evaluated in
/// decimal. Text: a numeric string: optional + or -, ASCII digits, at most one '.', digits on both sides of
/// it, no exponent.
enum class NumberForm { Json, Text };

/// The value times 10^decimals, exactly. Binary dust, a distance of at most 1e-8 of the unit from a value
/// that fits (a millionth of a cent), is read as that value: 0.30000000000000004 is 0.30, 2.9999999999999996
/// is 3.00.
/// @param decimals  0..6; the result lies within +-10^13
/// Errors: NotANumber (form, empty), TooManyDigits (12.345 with 2 decimals), OutOfRange (value, or the text
/// longer than kMaxNumberChars). Pure. Source: order interface "Numbers", "Sum".
[[nodiscard]] Result<qint64> parseScaled(QByteArrayView digits, int decimals, NumberForm form);

/// parseScaled with 2 decimals.
[[nodiscard]] Result<Money> parseMoney(QByteArrayView digits, NumberForm form);
/// parseScaled with 3 decimals.
[[nodiscard]] Result<Quantity> parseQuantity(QByteArrayView digits, NumberForm form);
/// parseScaled with 4 decimals.
[[nodiscard]] Result<UnitPrice> parseUnitPrice(QByteArrayView digits, NumberForm form);

/// An amount as a person types it, in any of the till's languages: spaces and currency signs are dropped,
/// U+2212 is a minus, "12," and ",5" are complete. With both separators the last one is the decimal one
/// ("1.234,56", "1,234.56"); one separator repeated groups thousands ("1.234.567"); one separator once is the
/// decimal one. So "1.234" and "1,234", which one language reads as a thousand and the other as one, are
/// refused with TooManyDigits, never guessed; so is "1.000", zeros count. Errors: NotANumber, TooManyDigits,
/// OutOfRange. Pure.
[[nodiscard]] Result<Money> parseTyped(const QString &text);

/// "206.00", "-0.05": always two decimals, ASCII.
[[nodiscard]] QByteArray toFixedText(Money amount);
/// "1.500": always three decimals.
[[nodiscard]] QByteArray toFixedText(Quantity quantity);
/// "9.9900": always four decimals.
[[nodiscard]] QByteArray toFixedText(UnitPrice unitPrice);
/// "1.5", "2": no trailing zeros.
[[nodiscard]] QByteArray toTrimmedText(Quantity quantity);
/// "9.99", "0.3335": two decimals, more only where they are not zero.
[[nodiscard]] QByteArray toTrimmedText(UnitPrice unitPrice);

/// Fixed receipt layout: "1284,60", "-0,05"; no grouping, ASCII minus. @param decimalSeparator  ',' or '.'
[[nodiscard]] QString formatReceipt(Money amount, char decimalSeparator);
/// "1,5", "2": trimmed.
[[nodiscard]] QString formatReceipt(Quantity quantity, char decimalSeparator);
/// "9,99", "0,3335": at least two decimals.
[[nodiscard]] QString formatReceipt(UnitPrice unitPrice, char decimalSeparator);

} // namespace kassa::money
