// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview.h"

#include "core/goodcom/ticket.h"

namespace kassa::goodcom {

namespace {

Ticket sampleTicket(const QString &restaurantId)
{
    Ticket ticket;
    ticket.restaurantId = restaurantId.isEmpty() ? QStringLiteral("R07") : restaurantId;
    ticket.type = TicketType::Delivery;
    ticket.orderId = QStringLiteral("5012");
    ticket.rows = {{QStringLiteral("2"), QStringLiteral("Margherita"), QStringLiteral("17.00")},
                   {QString(), QStringLiteral("+ Extra olives"), QString()},
                   {QStringLiteral("1"), QStringLiteral("Tiramisu"), QStringLiteral("5.50")}};
    ticket.subtotal = money::Money::fromMinor(2'250);
    ticket.delivery = money::Money::fromMinor(300);
    ticket.taxes = money::Money::fromMinor(232);
    ticket.total = money::Money::fromMinor(2'550);
    ticket.isVerified = true;
    ticket.name = QStringLiteral("Lena Falk");
    ticket.address = QStringLiteral("Birkenweg 8\n04317 Leipzig");
    ticket.requestedAt = QDateTime(QDate(2026, 11, 22), QTime(19, 45), Qt::UTC);
    ticket.previous = QStringLiteral("0");
    ticket.payInfo = QStringLiteral("cod:");
    ticket.phone = QStringLiteral("+49 000 0001234");
    ticket.comment = QStringLiteral("W-1001\nRing twice");
    return ticket;
}

} // namespace

QString previewText(const settings::Goodcom &goodcom)
{
    const WireForm form = wireFormOf(goodcom);
    QString text = form.charset.decode(encodeTicket(sampleTicket(goodcom.restaurantId), form)).trimmed();
    text.replace(u'*', QStringLiteral("*\n"));
    return text;
}

QString orderUrl(const QString &base, const settings::Goodcom &goodcom)
{
    return base + QStringLiteral("/goodcom/") + goodcom.orderToken + QStringLiteral("/order");
}

QString callbackUrl(const QString &base, const settings::Goodcom &goodcom)
{
    return base + QStringLiteral("/goodcom/") + goodcom.callbackToken + QStringLiteral("/callback");
}

} // namespace kassa::goodcom
