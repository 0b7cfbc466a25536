// SPDX-License-Identifier: GPL-3.0-or-later
// VAT rates by country and date, and the tax contained in a gross amount. The rates are data
// (resources/tax/rates.csv); which of them an order may use is decided here, what is printed about them is
// not.
#pragma once

#include "core/money/money.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace kassa::money {

/// A rate in hundredths of a percent, 0..10000: 490 is 4.9 %.
struct BasisPoints
{
    int value = 0;

    constexpr auto operator<=>(const BasisPoints &) const = default;
};

/// VAT contained in a gross amount, gross x rate / (10000 + rate), rounded half away from zero.
/// @param gross  minor units, may be negative (refund)   @param rate  0..10000, else a programmer error
/// Pure. Source: table in tests/data/money/vat_rows.csv.
[[nodiscard]] Money containedVat(Money gross, BasisPoints rate);

/// One row of the rate table: a rate of a country in a span of days.
struct TaxRate
{
    QString country; ///< ISO 3166 alpha-2, upper case
    QString code;    ///< canonical percent: "4.9", "20"
    BasisPoints rate;
    QDate validFrom;              ///< first day
    std::optional<QDate> validTo; ///< last day, none: open

    [[nodiscard]] bool isValidOn(QDate date) const
    {
        return validFrom <= date && (!validTo || date <= *validTo);
    }
    bool operator==(const TaxRate &) const = default;
};

/// The spelling of a tax code that tables and store use: "4,9", "4.90" and " 4.9 " become "4.9", "20.0" and
/// "020" become "20". Text that is no percentage comes back trimmed and otherwise as it is; no table has such
/// a code. Pure.
[[nodiscard]] QString canonicalTaxCode(QStringView code);

/// The dated rates of all countries. Immutable, so any thread may read it.
class TaxTable
{
public:
    /// Reads `country,code,valid_from,valid_to` lines in UTF-8 below that very head line; lines starting with
    /// # and empty lines are skipped; dates are ISO 8601, an empty valid_to means open. At most
    /// kMaxTableBytes. Errors: BadTable with the line number in `context` (fields, country, code, dates, a
    /// second row for the same code on the same day, no row at all). Pure.
    [[nodiscard]] static Result<TaxTable> decode(QByteArrayView csv);

    /// The rate that `code` (any spelling canonicalTaxCode takes) means in `country` (ISO code, upper case)
    /// on `date`. Errors: UnknownTaxCode (never valid there), NotValidOnDate (valid on other days only).
    /// Pure.
    [[nodiscard]] Result<TaxRate> rate(const QString &country, const QString &code, QDate date) const;

    /// All rates of a country on a day, ascending; empty for a country that is not in the table. Pure.
    [[nodiscard]] QList<TaxRate> ratesOn(const QString &country, QDate date) const;

private:
    QList<TaxRate> m_rates;
};

/// A rate table has some tens of lines; more than this is no rate table.
inline constexpr qsizetype kMaxTableBytes = 64 * 1024;

/// The table that is built in (:/tax/rates.csv), decoded on first use. Safe from any thread.
[[nodiscard]] const TaxTable &builtInTaxTable();

} // namespace kassa::money
