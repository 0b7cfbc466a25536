// SPDX-License-Identifier: GPL-3.0-or-later
// Believable facts for tests and pictures of shell, session and sale screens.
#pragma once

#include "core/settings/config.h"
#include "core/store/master_tables.h"
#include "core/till/till_state.h"

namespace kassa::test {

/// A shop in Graz, German, euro, no fiscal, sound on.
[[nodiscard]] inline settings::Config sampleConfig()
{
    settings::Config config;
    config.till.station = QStringLiteral("01");
    config.till.user = QStringLiteral("anna");
    config.till.language = QStringLiteral("en");
    config.shop.name = QStringLiteral("Musterküche Graz");
    config.shop.country = QStringLiteral("AT");
    config.shop.currency = QStringLiteral("EUR");
    return config;
}

/// Session 118, open since 08:58 UTC with 150.00, the server listening, extern mode on.
[[nodiscard]] inline till::TillState sampleState()
{
    using money::Money;
    till::TillState state;
    store::CashSession session;
    session.id = 7;
    session.number = 118;
    session.station = QStringLiteral("01");
    session.openedBy = QStringLiteral("anna");
    session.openedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(8, 58), Qt::UTC);
    session.openingFloat = Money::fromMinor(15000);
    state.session = session;
    state.figures.receipts = 42;
    state.figures.turnover = Money::fromMinor(128460);
    state.figures.tillCash = Money::fromMinor(39051);
    state.figures.other = Money::fromMinor(77549);
    state.figures.onDelivery = Money::fromMinor(11860);
    state.externMode = true;
    state.server.listening = true;
    state.server.address = QStringLiteral("127.0.0.1");
    state.server.port = 8360;
    state.server.lastRequestAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 11, 50), Qt::UTC);
    return state;
}

/// @param cents  gross price
[[nodiscard]] inline store::Product sampleProduct(
    const char *number, const char16_t *name, qint64 cents, const char *tax, const char16_t *category)
{
    store::Product product;
    product.productNr = QString::fromLatin1(number);
    product.name = QString::fromUtf16(name);
    product.unitPrice = money::UnitPrice::fromMoney(money::Money::fromMinor(cents));
    product.taxCode = QString::fromLatin1(tax);
    product.category = QString::fromUtf16(category);
    return product;
}

/// Sixteen dishes and drinks in five categories, valid tax codes in Austria.
[[nodiscard]] inline QList<store::Product> sampleProducts()
{
    return {
        sampleProduct("P1", u"Pizza Margherita", 850, "10", u"Pizza"),
        sampleProduct("P2", u"Pizza Prosciutto", 1050, "10", u"Pizza"),
        sampleProduct("P3", u"Pizza Quattro Stagioni", 1190, "10", u"Pizza"),
        sampleProduct("P4", u"Pizza Diavola", 1120, "10", u"Pizza"),
        sampleProduct("N1", u"Penne all’Arrabbiata", 1090, "10", u"Pasta"),
        sampleProduct("N2", u"Spaghetti Carbonara", 1150, "10", u"Pasta"),
        sampleProduct("N3", u"Lasagne al Forno", 1240, "10", u"Pasta"),
        sampleProduct("N4", u"Gnocchi Gorgonzola", 1220, "10", u"Pasta"),
        sampleProduct("S1", u"Gemischter Salat", 590, "10", u"Salate"),
        sampleProduct("S2", u"Vogerlsalat mit Speck", 880, "10", u"Salate"),
        sampleProduct("S3", u"Rucola mit Parmesan", 820, "10", u"Salate"),
        sampleProduct("G1", u"Mineralwasser 0,75 l", 420, "20", u"Getränke"),
        sampleProduct("G2", u"Apfelsaft gespritzt 0,5 l", 390, "20", u"Getränke"),
        sampleProduct("G3", u"Espresso", 280, "20", u"Getränke"),
        sampleProduct("D1", u"Tiramisu", 550, "10", u"Dessert"),
        sampleProduct("D2", u"Topfenstrudel mit Vanillesauce", 620, "10", u"Dessert"),
    };
}

} // namespace kassa::test
