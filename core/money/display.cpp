// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/display.h"

#include "core/money/decimal_text.h"

namespace kassa::money {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kHardSpace(0x00a0);

/// A C-layout number ("-1284.60") in the layout of a locale, its sign apart.
struct LocalNumber
{
    bool isNegative = false;
    QString magnitude;
};

LocalNumber localNumber(QByteArrayView fixedText, const QLocale &locale)
{
    LocalNumber number;
    number.isNegative = fixedText.startsWith('-');
    const QByteArray text = fixedText.sliced(number.isNegative ? 1 : 0).toByteArray();
    const qsizetype point = text.indexOf('.');
    const QByteArray whole = point < 0 ? text : text.first(point);
    // The locale groups (Spanish from five digits on only); decimals are appended as text and never pass a
    // double.
    number.magnitude = locale.toString(whole.toULongLong());
    for (QChar &character : number.magnitude) {
        if (character.isSpace())
            character = kHardSpace;
    }
    if (point >= 0)
        number.magnitude += locale.decimalPoint() + QString::fromLatin1(text.sliced(point + 1));
    return number;
}

QString withSignAndCurrency(const LocalNumber &number, const QLocale &locale, const QString &currencySign)
{
    QString text = number.magnitude;
    if (!currencySign.isEmpty()) {
        const bool signFirst = locale.language() == QLocale::English;
        text = signFirst ? currencySign + text : text + kHardSpace + currencySign;
    }
    if (number.isNegative)
        text.prepend(kMinus);
    return text;
}

} // namespace

QString displayMoney(Money amount, const QLocale &locale, const QString &currencySign)
{
    return withSignAndCurrency(localNumber(toFixedText(amount), locale), locale, currencySign);
}

QString displayQuantity(Quantity quantity, const QLocale &locale)
{
    return withSignAndCurrency(localNumber(toTrimmedText(quantity), locale), locale, {});
}

QString displayUnitPrice(UnitPrice unitPrice, const QLocale &locale, const QString &currencySign)
{
    return withSignAndCurrency(localNumber(toTrimmedText(unitPrice), locale), locale, currencySign);
}

} // namespace kassa::money
