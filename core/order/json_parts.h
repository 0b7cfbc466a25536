// SPDX-License-Identifier: GPL-3.0-or-later
// What every stored document of this module is made of: lists, the document itself, tax sums. Private to this
// module.
#pragma once

#include "core/order/json_reader.h"
#include "core/order/json_writer.h"
#include "core/order/receipt.h"

#include <QJsonDocument>

namespace kassa::order {

inline constexpr qint64 kMaxNumber = std::numeric_limits<qint64>::max();

template<class T>
void setList(JsonWriter &writer,
             QLatin1StringView key,
             const QList<T> &values,
             void (*write)(JsonWriter &, const T &))
{
    writer.beginList(key);
    for (const T &value : values) {
        writer.beginObject();
        write(writer, value);
        writer.endObject();
    }
    writer.endList();
}

template<class T>
QList<T>
readList(JsonReader &reader, QLatin1StringView key, std::optional<JsonFault> &fault, T (*decode)(JsonReader))
{
    QList<T> values;
    const QJsonArray array = reader.array(key, Presence::Required);
    values.reserve(array.size());
    for (const auto &value : array) {
        if (!value.isObject() && !fault) {
            fault = JsonFault{JsonCode::BadValue, QStringLiteral("stored JSON, list \"%1\"").arg(key), key};
        }
        values.append(decode(JsonReader(value.toObject(), fault)));
    }
    return values;
}

inline base::Result<QJsonObject, JsonCode> parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return JsonFault{JsonCode::NotJson, error.errorString(), {}};
    }
    if (!document.isObject()) {
        return JsonFault{JsonCode::NotJson, QStringLiteral("stored JSON is no object"), {}};
    }
    return document.object();
}

inline void writeTaxSum(JsonWriter &writer, const TaxSum &sum)
{
    writer.put(QLatin1StringView("code"), sum.code);
    writer.put(QLatin1StringView("rateBp"), static_cast<qint64>(sum.rate.value));
    writer.put(QLatin1StringView("netMinor"), sum.net.minor());
    writer.put(QLatin1StringView("taxMinor"), sum.tax.minor());
    writer.put(QLatin1StringView("grossMinor"), sum.gross.minor());
}

inline TaxSum toTaxSum(JsonReader reader)
{
    TaxSum sum;
    sum.code = reader.text(QLatin1StringView("code"));
    sum.rate = reader.rate(QLatin1StringView("rateBp"));
    sum.net = reader.money(QLatin1StringView("netMinor"));
    sum.tax = reader.money(QLatin1StringView("taxMinor"));
    sum.gross = reader.money(QLatin1StringView("grossMinor"));
    return sum;
}

} // namespace kassa::order
