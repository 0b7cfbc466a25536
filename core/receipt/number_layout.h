// SPDX-License-Identifier: GPL-3.0-or-later
// Decimal sign and date of paper by language. Fixed layouts: no process locale is asked, so every machine
// prints the same. Private to this module.
#pragma once

#include <QString>

namespace kassa::receipt {

struct NumberLayout
{
    char decimalSign;
    QString date; ///< pattern of QDateTime::toString
};

/// @param language  de, es, ru or en, others as en
[[nodiscard]] inline NumberLayout layoutOf(const QString &language)
{
    if (language == u"de" || language == u"ru")
        return {',', QStringLiteral("dd.MM.yyyy")};
    if (language == u"es")
        return {',', QStringLiteral("dd/MM/yyyy")};
    return {'.', QStringLiteral("yyyy-MM-dd")};
}

} // namespace kassa::receipt
