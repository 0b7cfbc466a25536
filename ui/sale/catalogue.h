// SPDX-License-Identifier: GPL-3.0-or-later
// What of the product list is shown: search and categories. Pure.
#pragma once

#include "core/store/master_tables.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kassa::sale {

/// The biggest categories, at most `limit`, in the order of the list; without the empty one.
[[nodiscard]] QStringList categoriesOf(const QList<store::Product> &products, qsizetype limit);
/// Products of a category (empty: all) whose name, number or category contains every word of `search`, in any
/// case; sorted by category and name.
[[nodiscard]] QList<store::Product>
matching(const QList<store::Product> &products, const QString &category, const QString &search);
/// The product that a scan or [Enter] in the search means: the one with exactly that number, else the only
/// match.
[[nodiscard]] std::optional<store::Product> meantBy(const QList<store::Product> &products,
                                                    const QString &search);
/// Line icon for a category word in the till's languages, empty when none fits.
[[nodiscard]] QString iconFor(const store::Product &product);

} // namespace kassa::sale
