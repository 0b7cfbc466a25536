// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_reader.h"

namespace kassa::order {

QJsonValue JsonReader::value(QLatin1StringView key, Presence presence)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() && presence == Presence::Required) {
        fail(JsonCode::MissingField, key);
    }
    return found;
}

void JsonReader::fail(JsonCode code, QLatin1StringView key)
{
    if (!m_fault) {
        m_fault = JsonFault{code, QStringLiteral("stored JSON, field \"%1\"").arg(key), key};
    }
}

QString JsonReader::text(QLatin1StringView key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (!found.isUndefined() && !found.isString()) {
        fail(JsonCode::BadValue, key);
    }
    return found.toString();
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue found = value(key, Presence::Optional);
    if (!found.isUndefined() && !found.isBool()) {
        fail(JsonCode::BadValue, key);
    }
    return found.toBool();
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 low, qint64 high, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (found.isUndefined()) {
        return 0;
    }
    // toInteger answers the default for anything that is no whole number; two defaults tell that from a
    // number.
    const qint64 number = found.toInteger(0);
    if (number != found.toInteger(1) || number < low || number > high) {
        fail(JsonCode::BadValue, key);
        return 0;
    }
    return number;
}

money::Money JsonReader::money(QLatin1StringView key, Presence presence)
{
    return money::Money::fromMinor(integer(key, -money::kMaxMinor, money::kMaxMinor, presence));
}

money::Quantity JsonReader::quantity(QLatin1StringView key)
{
    return money::Quantity::fromMilli(integer(key, -money::kMaxScaled, money::kMaxScaled));
}

money::UnitPrice JsonReader::unitPrice(QLatin1StringView key)
{
    return money::UnitPrice::fromTenThousandths(integer(key, -money::kMaxScaled, money::kMaxScaled));
}

money::BasisPoints JsonReader::rate(QLatin1StringView key)
{
    constexpr qint64 kWholeBp = 10'000;
    return money::BasisPoints{static_cast<int>(integer(key, 0, kWholeBp))};
}

QDateTime JsonReader::time(QLatin1StringView key, Presence presence)
{
    const QString stored = text(key, presence);
    if (stored.isEmpty()) {
        return {};
    }
    const QDateTime utc = base::fromStoredTime(stored);
    if (!utc.isValid()) {
        fail(JsonCode::BadValue, key);
    }
    return utc;
}

QJsonObject JsonReader::object(QLatin1StringView key)
{
    const QJsonValue found = value(key, Presence::Required);
    if (!found.isUndefined() && !found.isObject()) {
        fail(JsonCode::BadValue, key);
    }
    return found.toObject();
}

QJsonArray JsonReader::array(QLatin1StringView key, Presence presence)
{
    const QJsonValue found = value(key, presence);
    if (!found.isUndefined() && !found.isArray()) {
        fail(JsonCode::BadValue, key);
    }
    return found.toArray();
}

} // namespace kassa::order
