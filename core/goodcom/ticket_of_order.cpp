// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_of_order.h"

#include "core/money/decimal_text.h"
#include "core/order/receipt.h"

namespace kassa::goodcom {

namespace {

QString amountText(money::Money amount)
{
    return QString::fromLatin1(money::toFixedText(amount));
}

// The field takes digits only; any other quantity stands before the text.
TicketRow productRow(const order::Line &line)
{
    TicketRow row{QStringLiteral("1"), line.name, amountText(line.amount)};
    const QString quantity = QString::fromLatin1(money::toTrimmedText(line.quantity));
    if (line.quantity.isWhole() && !line.quantity.isNegative()) {
        row.quantity = quantity;
    } else {
        row.text = quantity + QStringLiteral(" x ") + row.text;
    }
    return row;
}

void addNotes(const QString &note, QList<TicketRow> &rows)
{
    for (const QString &line : note.split(u'\n', Qt::SkipEmptyParts)) {
        rows.append({QString(), QStringLiteral("+ ") + line, QString()});
    }
}

void addLine(const order::Line &line, Ticket &ticket)
{
    if (line.role == order::LineRole::Delivery) {
        ticket.delivery += line.amount;
        return;
    }
    if (line.role == order::LineRole::Fee) {
        ticket.fee += line.amount;
        return;
    }
    if (line.kind != order::LineKind::Text) {
        ticket.subtotal += line.amount;
    }
    if (line.noPrint) {
        return;
    }
    switch (line.kind) {
    case order::LineKind::Product:
        ticket.rows.append(productRow(line));
        break;
    case order::LineKind::ExternalInvoice:
        ticket.rows.append({QStringLiteral("1"), line.externalRef, amountText(line.amount)});
        break;
    case order::LineKind::Text:
        ticket.rows.append(
            {QString(), line.text, line.amount.isZero() ? QString() : amountText(line.amount)});
        break;
    }
    addNotes(line.note, ticket.rows);
}

TicketType typeOf(const order::Content &content)
{
    switch (order::effectiveFulfilment(content)) {
    case order::FulfilmentKind::Delivery:
        return TicketType::Delivery;
    case order::FulfilmentKind::Pickup:
        return TicketType::Collection;
    case order::FulfilmentKind::Table:
    case order::FulfilmentKind::Unspecified:
        break;
    }
    return TicketType::Other;
}

QString payInfoOf(const order::Content &content)
{
    QStringList methods;
    for (const order::Payment &payment : content.payments) {
        if (payment.kind == order::TenderKind::Other && !payment.method.isEmpty()) {
            methods.append(payment.method);
        }
    }
    return methods.isEmpty() ? QStringLiteral("cod:") : methods.join(QStringLiteral(", "));
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace

Ticket
ticketOf(const order::Order &order, const QString &restaurantId, int earlierOrders, const QTimeZone &zone)
{
    const order::Content &content = order.content;
    Ticket ticket;
    ticket.restaurantId = restaurantId;
    ticket.type = typeOf(content);
    ticket.orderId = QString::number(order.id);
    for (const order::Line &line : content.lines) {
        addLine(line, ticket);
    }
    for (const order::TaxSum &sum : order::taxSums(content.lines)) {
        ticket.taxes += sum.tax;
    }
    ticket.total = content.total;
    ticket.isPaid = order::isPaidOnline(content);
    ticket.previous = QString::number(earlierOrders);
    ticket.payInfo = payInfoOf(content);
    const QDateTime wanted = content.fulfilment.requestedForUtc;
    ticket.requestedAt = (wanted.isValid() ? wanted : order.receivedAtUtc).toTimeZone(zone);
    if (content.customer) {
        const order::Customer &customer = *content.customer;
        ticket.isVerified = !customer.number.isEmpty();
        ticket.name = joined({customer.title, customer.name}, QStringLiteral(" "));
        ticket.address = joined(
            {customer.street, customer.street2, joined({customer.zip, customer.city}, QStringLiteral(" "))},
            QStringLiteral("\n"));
        ticket.phone = customer.phone.isEmpty() ? customer.mobile : customer.phone;
    }
    ticket.comment = joined({content.ref, content.fulfilment.note}, QStringLiteral("\n"));
    return ticket;
}

} // namespace kassa::goodcom
