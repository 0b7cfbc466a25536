// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts for the screen, in the layout of a language. Takes the locale as an argument and never the process
// default.
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QLocale>
#include <QString>

namespace kassa::money {

/// de 1.284,60 €, es 1284,60 € and 12.840,60 €, ru 1 284,60 ₽, en €1,284.60. Spaces are U+00A0, the
/// minus is U+2212 and stands first. @param currencySign  "€"; empty: none (tables carry it in the head).
/// Pure.
[[nodiscard]] QString displayMoney(Money amount, const QLocale &locale, const QString &currencySign);

/// de 1,5, en 1.5; no trailing zeros, grouped and signed like displayMoney. Pure.
[[nodiscard]] QString displayQuantity(Quantity quantity, const QLocale &locale);

/// Like displayMoney, with up to four decimals where the third and fourth are not zero. Pure.
[[nodiscard]] QString
displayUnitPrice(UnitPrice unitPrice, const QLocale &locale, const QString &currencySign);

} // namespace kassa::money
