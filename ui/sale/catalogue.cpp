// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and order of products.
#include "ui/sale/catalogue.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace kassa::sale {
namespace {

struct IconWords
{
    const char *icon;
    const char16_t *words; ///< beginnings of words, separated by blanks
};
constexpr std::array<IconWords, 5> kIconWords{{
    {"pizza", u"pizza пицц"},
    {"bowl", u"pasta nudel fideo паст lasagne spaghetti penne gnocchi suppe soup sopa суп bowl"},
    {"leaf", u"salat ensalada salad салат gemüse verdura vegetable"},
    {"cup", u"getränk bebida drink напит kaffee café coffee кофе bier beer cerveza пиво wein wine vino вино"},
    {"cake", u"dessert postre десерт kuchen cake tarta торт süß"},
}};

bool containsAll(const store::Product &product, const QStringList &words)
{
    const QString text =
        product.name + QLatin1Char(' ') + product.productNr + QLatin1Char(' ') + product.category;
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList categoriesOf(const QList<store::Product> &products, qsizetype limit)
{
    QMap<QString, int> counts;
    QStringList names;
    for (const store::Product &product : products) {
        if (!product.category.isEmpty() && ++counts[product.category] == 1)
            names.append(product.category);
    }
    QStringList biggest = names;
    std::stable_sort(biggest.begin(), biggest.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) > counts.value(b);
    });
    biggest = biggest.mid(0, limit);
    names.removeIf([&biggest](const QString &name) { return !biggest.contains(name); });
    return names;
}

QList<store::Product>
matching(const QList<store::Product> &products, const QString &category, const QString &search)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<store::Product> found;
    for (const store::Product &product : products) {
        if ((category.isEmpty() || product.category == category) && containsAll(product, words))
            found.append(product);
    }
    return found;
}

std::optional<store::Product> meantBy(const QList<store::Product> &products, const QString &search)
{
    const QString wanted = search.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    for (const store::Product &product : products) {
        if (product.productNr == wanted)
            return product;
    }
    const QList<store::Product> found = matching(products, QString(), wanted);
    if (found.size() == 1)
        return found.first();
    return std::nullopt;
}

QString iconFor(const store::Product &product)
{
    for (const QString &text : {product.category.toLower(), product.name.toLower()}) {
        for (const IconWords &row : kIconWords) {
            const QStringList words = QString::fromUtf16(row.words).split(QLatin1Char(' '));
            const bool fits = std::any_of(words.begin(), words.end(),
                                          [&text](const QString &w) { return text.contains(w); });
            if (fits)
                return QString::fromLatin1(row.icon);
        }
    }
    return {};
}

} // namespace kassa::sale
