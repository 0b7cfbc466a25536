// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one stored JSON object field by field and remembers the first fault, so that decoders stay lists of
// fields. Private to this module.
#pragma once

#include "core/base/clock.h"
#include "core/money/quantity.h"
#include "core/money/tax.h"
#include "core/order/names.h"
#include "core/order/order_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <optional>

namespace kassa::order {

using JsonFault = base::Error<JsonCode>;

/// Which fields a stored object may leave out. Optional fields are left out when they have their default.
enum class Presence { Optional, Required };

class JsonReader
{
public:
    /// @param fault  shared by all readers of one document; the first fault stays
    JsonReader(QJsonObject object, std::optional<JsonFault> &fault)
        : m_object(std::move(object)), m_fault(fault)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    QString text(QLatin1StringView key, Presence presence = Presence::Optional);
    bool flag(QLatin1StringView key);
    /// An integer within [low, high]; 0 when left out.
    qint64 integer(QLatin1StringView key, qint64 low, qint64 high, Presence presence = Presence::Optional);
    money::Money money(QLatin1StringView key, Presence presence = Presence::Optional);
    money::Quantity quantity(QLatin1StringView key);
    money::UnitPrice unitPrice(QLatin1StringView key);
    money::BasisPoints rate(QLatin1StringView key);
    /// A time in the form of base::toStoredTime; invalid when left out.
    QDateTime time(QLatin1StringView key, Presence presence = Presence::Optional);
    QJsonObject object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key, Presence presence = Presence::Optional);

    /// A stored name of an enumeration; `fallback` when left out.
    template<class Enum>
    Enum name(QLatin1StringView key, Enum fallback)
    {
        const QString stored = text(key);
        if (stored.isEmpty()) {
            return fallback;
        }
        const std::optional<Enum> value = fromName<Enum>(stored);
        if (!value) {
            fail(JsonCode::BadValue, key);
        }
        return value.value_or(fallback);
    }

private:
    /// The value, or undefined after noting a fault when it is required and missing.
    QJsonValue value(QLatin1StringView key, Presence presence);
    void fail(JsonCode code, QLatin1StringView key);

    QJsonObject m_object;
    std::optional<JsonFault> &m_fault;
};

} // namespace kassa::order
