// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests hear of the alarm, and orders that make it ring.
#pragma once

#include "core/order/order.h"
#include "ui/alarm/alarm_sink.h"

#include <QStringList>

#include <array>

namespace kassa::test {

/// Writes down "waiting 48" for each sound with its volume in percent, and "stop".
class Ear final : public alarm::AlarmSink
{
public:
    explicit Ear(QStringList &heard) : m_heard(heard) {}
    void play(alarm::Tone tone, int volumePercent) override
    {
        constexpr std::array<const char *, 3> kNames{"new", "waiting", "cancelled"};
        m_heard.append(QStringLiteral("%1 %2")
                           .arg(QLatin1String(kNames.at(static_cast<std::size_t>(tone))))
                           .arg(volumePercent));
    }
    void stop() override { m_heard.append(QStringLiteral("stop")); }

private:
    QStringList &m_heard;
};

/// Lena Falk's delivery for 20:00, 25.50, asked of a printer and the till, received 18:12:04 UTC.
[[nodiscard]] inline order::Order awaitingOrder(order::OrderId id, QStringView ref)
{
    using money::Money;
    order::Order order;
    order.id = id;
    order.content.ref = ref.toString();
    order.content.total = Money::fromMinor(2550);
    order.content.customer = order::Customer{};
    order.content.customer->name = QStringLiteral("Lena Falk");
    order.content.customer->street = QStringLiteral("Birkenweg 8");
    order.content.customer->phone = QStringLiteral("+43 000 000 12 34");
    order.content.fulfilment.kind = order::FulfilmentKind::Delivery;
    order.content.fulfilment.note = QStringLiteral("Ring twice");
    order::Line line;
    line.name = QStringLiteral("Pizza Margherita");
    line.quantity = money::Quantity::fromUnits(3);
    line.amount = Money::fromMinor(2550);
    order.content.lines = {line};
    order.confirmation = order::Confirmation::Offered;
    order.confirmer = order::Confirmer::Printer;
    order.receivedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 12, 4), Qt::UTC).addSecs(id - 7);
    return order;
}

} // namespace kassa::test
