// SPDX-License-Identifier: GPL-3.0-or-later
// Digits to exact values.
#include "ui/sale/digit_entry.h"

namespace kassa::sale {
namespace {

constexpr int kQuantityDecimals = 3;
constexpr int kPriceDecimals = 2;
constexpr qint64 kPriceScale = 100; ///< minor units to the ten-thousandths of UnitPrice
const QLatin1Char kSeparator('.');

} // namespace

void DigitEntry::start(EntryMode mode)
{
    m_mode = mode;
    m_text.clear();
}

void DigitEntry::addDigits(const QString &digits)
{
    const int decimals = m_mode == EntryMode::Quantity ? kQuantityDecimals : kPriceDecimals;
    for (const QChar digit : digits) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            continue;
        const qsizetype point = m_text.indexOf(kSeparator);
        const bool fits = point < 0 ? m_text.size() < kMaxWholeDigits : m_text.size() - point - 1 < decimals;
        if (fits)
            m_text.append(digit);
    }
}

void DigitEntry::addSeparator()
{
    if (m_text.contains(kSeparator))
        return;
    if (m_text.isEmpty())
        m_text.append(QLatin1Char('0'));
    m_text.append(kSeparator);
}

void DigitEntry::backspace()
{
    m_text.chop(1);
}

std::optional<money::Quantity> DigitEntry::quantity() const
{
    if (isEmpty())
        return std::nullopt;
    return money::Quantity::fromMilli(scaled(kQuantityDecimals));
}

std::optional<money::UnitPrice> DigitEntry::price() const
{
    if (isEmpty())
        return std::nullopt;
    return money::UnitPrice::fromTenThousandths(scaled(kPriceDecimals) * kPriceScale);
}

qint64 DigitEntry::scaled(int decimals) const
{
    qint64 value = 0;
    int after = -1;
    for (const QChar character : m_text) {
        if (character == kSeparator) {
            after = 0;
            continue;
        }
        value = value * 10 + character.digitValue();
        after += after >= 0 ? 1 : 0;
    }
    for (int i = after < 0 ? 0 : after; i < decimals; ++i)
        value *= 10;
    return value;
}

} // namespace kassa::sale
