// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated shop sells: the card of a small Italian restaurant and the shelf of a small shop, German
// names, tax codes of the till's country.
#pragma once

#include <QList>
#include <QString>

namespace kassa::sim {

struct Article
{
    QString number;
    QString name;
    qint64 priceMinor = 0; ///< gross, cents
    QString taxCode;
    bool byWeight = false; ///< the quantity is kilograms with up to three decimals
};

enum class Range { Restaurant, Shop };

/// About twenty articles each. An unknown country gets tax code 0.
[[nodiscard]] QList<Article> articlesOf(Range range, const QString &country);

/// Tax code of delivery and fees in this country.
[[nodiscard]] QString normalTaxCode(const QString &country);

} // namespace kassa::sim
