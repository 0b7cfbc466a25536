// SPDX-License-Identifier: GPL-3.0-or-later
// VAT identification numbers (UID, USt-IdNr., NIF-IVA): structure for every EU state, check digits for
// Austria, Germany and Spain. Says nothing about whether a number was ever issued.
#pragma once

#include "core/external/outcome.h"

#include <QString>

namespace kassa::external {

enum class VatFault { UnknownCountry, BadStructure, BadCheckDigit };

struct VatProblem
{
    VatFault fault = VatFault::BadStructure;
    QString example; ///< BadStructure: what a good one looks like

    bool operator==(const VatProblem &) const = default;
};

/// The number without blanks, dots, hyphens and slashes, in capitals, or why it is none. A number without
/// country prefix is read as one of `country`; prefixes of states outside the EU are accepted with 4 to 18
/// letters and digits, five of them digits. @param country  ISO alpha-2 of the customer, else of the shop;
/// may be empty Pure, any thread. Source: CONTRACT "Order interface"; formats of the EU member states, BMF
/// "UID-Nummer" (AT), ISO 7064 MOD 11,10 (DE), NIF/NIE/CIF (ES).
[[nodiscard]] Outcome<QString, VatProblem> checkVat(const QString &vat, const QString &country);

} // namespace kassa::external
