// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <array>
#include <iterator>

namespace kassa::sim {

namespace {

// How a country taxes it; the codes are those a shop of that country would send.
enum class Tax { Food, Drink, Book, Normal };

struct ArticleRow
{
    const char *number;
    const char *name;
    qint64 priceMinor;
    Tax tax;
    bool byWeight = false;
};

constexpr ArticleRow kRestaurant[] = {
    {"R101", "Pizza Margherita", 850, Tax::Food},
    {"R102", "Pizza Prosciutto", 1050, Tax::Food},
    {"R103", "Pizza Quattro Stagioni", 1190, Tax::Food},
    {"R104", "Pizza Diavola", 1120, Tax::Food},
    {"R105", "Pizza Funghi", 990, Tax::Food},
    {"R201", "Penne all’Arrabbiata", 1090, Tax::Food},
    {"R202", "Spaghetti Carbonara", 1180, Tax::Food},
    {"R203", "Lasagne al forno", 1240, Tax::Food},
    {"R204", "Gnocchi Gorgonzola", 1150, Tax::Food},
    {"R301", "Gemischter Salat", 590, Tax::Food},
    {"R302", "Insalata Caprese", 840, Tax::Food},
    {"R303", "Bruschetta", 620, Tax::Food},
    {"R304", "Wiener Schnitzel mit Erdäpfelsalat", 1690, Tax::Food},
    {"R401", "Tiramisu", 550, Tax::Food},
    {"R402", "Panna cotta mit Himbeeren", 520, Tax::Food},
    {"R501", "Mineralwasser 0,75 l", 250, Tax::Drink},
    {"R502", "Apfelsaft gespritzt 0,5 l", 390, Tax::Drink},
    {"R503", "Almdudler 0,35 l", 340, Tax::Drink},
    {"R504", "Coca-Cola 0,33 l", 320, Tax::Drink},
    {"R505", "Birra Moretti 0,33 l", 420, Tax::Drink},
    {"R506", "Chianti Classico 0,75 l", 2490, Tax::Drink},
};

constexpr ArticleRow kShop[] = {
    {"S101", "Bauernbrot 1 kg", 540, Tax::Food},          {"S102", "Handsemmel", 85, Tax::Food},
    {"S103", "Bergkäse", 2190, Tax::Food, true},          {"S104", "Beinschinken", 2450, Tax::Food, true},
    {"S105", "Äpfel Gala", 349, Tax::Food, true},         {"S106", "Heumilch 1 l", 179, Tax::Food},
    {"S107", "Freilandeier 10 Stück", 499, Tax::Food},    {"S108", "Kürbiskernöl 0,5 l", 1390, Tax::Food},
    {"S109", "Marillenmarmelade 220 g", 470, Tax::Food},  {"S110", "Waldhonig 500 g", 890, Tax::Food},
    {"S201", "Kaffeebohnen 500 g", 1290, Tax::Normal},    {"S202", "Kräutertee 20 Beutel", 389, Tax::Normal},
    {"S203", "Grüner Veltliner 0,75 l", 990, Tax::Drink}, {"S301", "Bienenwachskerze", 750, Tax::Normal},
    {"S302", "Geschenkkorb „Wachau“", 4990, Tax::Normal}, {"S303", "Stofftasche", 290, Tax::Normal},
    {"S304", "Kochbuch „Wiener Küche“", 2490, Tax::Book}, {"S305", "Ansichtskarte", 120, Tax::Normal},
    {"S306", "Holzbrett Nuss", 3450, Tax::Normal},
};

QString taxCodeOf(Tax tax, const QString &country)
{
    struct Row
    {
        const char *country;
        std::array<const char *, 4> codes; // in the order of Tax
    };
    static constexpr Row kRows[] = {
        {"AT", {"10", "20", "10", "20"}},
        {"DE", {"7", "19", "7", "19"}},
        {"ES", {"10", "10", "4", "21"}},
        {"RU", {"10", "22", "10", "22"}},
    };
    for (const Row &row : kRows) {
        if (country == QLatin1String(row.country)) {
            return QString::fromLatin1(row.codes[static_cast<std::size_t>(tax)]);
        }
    }
    return QStringLiteral("0");
}

template<std::size_t count>
QList<Article> articles(const ArticleRow (&rows)[count], const QString &country)
{
    QList<Article> all;
    for (const ArticleRow &row : rows) {
        all.append({QString::fromLatin1(row.number), QString::fromUtf8(row.name), row.priceMinor,
                    taxCodeOf(row.tax, country), row.byWeight});
    }
    return all;
}

} // namespace

QList<Article> articlesOf(Range range, const QString &country)
{
    return range == Range::Restaurant ? articles(kRestaurant, country) : articles(kShop, country);
}

QString normalTaxCode(const QString &country)
{
    return taxCodeOf(Tax::Normal, country);
}

} // namespace kassa::sim
