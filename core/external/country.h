// SPDX-License-Identifier: GPL-3.0-or-later
// Which country a text means. Web shops send codes or names in the language of their customers.
#pragma once

#include <QString>

#include <optional>

namespace kassa::external {

/// ISO 3166 alpha-2 code, upper case, of a country given by its alpha-2 or alpha-3 code or by its German,
/// English, Spanish, Russian or own name. Case, accents, hyphens and dots do not matter. Nothing when no
/// country is meant. Thread safe. Source: CONTRACT "Order interface", reference CUSTOMER country.
[[nodiscard]] std::optional<QString> countryCode(const QString &given);

/// One row of the name table (country_names.cpp).
struct CountryNames
{
    const char *alpha2;
    const char *alpha3;
    const char *names; ///< UTF-8, German|English|Spanish|Russian and further usual names, separated by '|'
};

/// Number of rows and the rows. Constant data.
[[nodiscard]] qsizetype countryNameCount();
[[nodiscard]] const CountryNames &countryNamesAt(qsizetype index);

} // namespace kassa::external
