// SPDX-License-Identifier: GPL-3.0-or-later
// DigitEntry: what was typed so far for a quantity or a price. A plain value.
#pragma once

#include "core/money/quantity.h"

#include <QString>

#include <optional>

namespace kassa::sale {

/// What the digits of the number pad change.
enum class EntryMode { Quantity, Price };

class DigitEntry
{
public:
    /// Begins anew; the next digit replaces what stands there.
    void start(EntryMode mode);
    [[nodiscard]] EntryMode mode() const { return m_mode; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Only "0".."9"; digits beyond the decimals of the mode or kMaxWholeDigits are ignored.
    void addDigits(const QString &digits);
    /// The decimal separator; a second one is ignored.
    void addSeparator();
    void backspace();
    /// In thousandths; nothing while empty.
    [[nodiscard]] std::optional<money::Quantity> quantity() const;
    /// Nothing while empty.
    [[nodiscard]] std::optional<money::UnitPrice> price() const;

private:
    [[nodiscard]] qint64 scaled(int decimals) const;
    EntryMode m_mode = EntryMode::Quantity;
    QString m_text; ///< ASCII digits and at most one '.'
};

inline constexpr qsizetype kMaxWholeDigits = 6;

} // namespace kassa::sale
