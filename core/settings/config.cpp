// SPDX-License-Identifier: GPL-3.0-or-later
#include "config.h"

#include <array>

namespace kassa::settings {

namespace {

struct CountryZone
{
    const char *country;
    const char *zone;
};

// The zone of the capital; a shop on the Canaries or in Siberia sets time_zone.
constexpr std::array<CountryZone, 4> kCountryZones{{
    {"AT", "Europe/Vienna"},
    {"DE", "Europe/Berlin"},
    {"ES", "Europe/Madrid"},
    {"RU", "Europe/Moscow"},
}};

} // namespace

QString Till::languageOfReceipts() const
{
    return receiptLanguage.isEmpty() ? language : receiptLanguage;
}

bool Printer::prints(const QString &document) const
{
    return name.isEmpty() ? document == QLatin1String("receipt") : documents.contains(document);
}

QTimeZone Shop::timeZone() const
{
    if (!timeZoneId.isEmpty()) {
        return QTimeZone(timeZoneId.toUtf8());
    }
    for (const CountryZone &row : kCountryZones) {
        if (country == QLatin1String(row.country)) {
            return QTimeZone(row.zone);
        }
    }
    return QTimeZone::utc();
}

bool Config::needsLawNotice() const
{
    return shop.country != QLatin1String("AT") || fiscal.mode == FiscalMode::None ||
           fiscal.cashboxId.startsWith(QLatin1String("TEST"));
}

} // namespace kassa::settings
