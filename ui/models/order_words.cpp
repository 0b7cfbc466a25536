// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/order_words.h"

#include "core/order/transitions.h"

namespace kassa::models {

using widgets::StateShape;

ShownState OrderWords::state(const order::Order &order, bool inWork)
{
    if (order.status == order::Status::Done) {
        return {StateShape::Ok, tr("Completed")};
    }
    if (order.status == order::Status::Cancelled) {
        return order.confirmation == order::Confirmation::Rejected
                   ? ShownState{StateShape::No, tr("Rejected")}
                   : ShownState{StateShape::No, tr("Cancelled")};
    }
    if (order::isAwaitingYes(order::stateOf(order))) {
        return {StateShape::Wait, tr("Needs a yes")};
    }
    if (order.test) {
        return {StateShape::Info, tr("Test order")};
    }
    if (inWork) {
        return {StateShape::Busy, tr("Being paid")};
    }
    if (order.confirmation == order::Confirmation::Accepted) {
        return {StateShape::Ok, tr("Accepted")};
    }
    return {StateShape::Wait, tr("Waiting")};
}

QStringList OrderWords::stateWords()
{
    return {tr("Completed"),  tr("Rejected"),   tr("Cancelled"), tr("Needs a yes"),
            tr("Test order"), tr("Being paid"), tr("Accepted"),  tr("Waiting")};
}

QString OrderWords::fulfilmentIcon(const order::Order &order)
{
    switch (order::effectiveFulfilment(order.content)) {
    case order::FulfilmentKind::Delivery:
        return QStringLiteral("truck");
    case order::FulfilmentKind::Pickup:
        return QStringLiteral("bag");
    case order::FulfilmentKind::Table:
        return QStringLiteral("table");
    case order::FulfilmentKind::Unspecified:
        break;
    }
    return {};
}

QString OrderWords::fulfilment(const order::Order &order, const LocaleFormat &format)
{
    const QDateTime &wished = order.content.fulfilment.requestedForUtc;
    const QString time = format.time(order.promisedForUtc.isValid() ? order.promisedForUtc : wished);
    QString word;
    switch (order::effectiveFulfilment(order.content)) {
    case order::FulfilmentKind::Delivery:
        word = tr("Delivery");
        break;
    case order::FulfilmentKind::Pickup:
        word = tr("Collection");
        break;
    case order::FulfilmentKind::Table:
        word = tr("At the table");
        break;
    case order::FulfilmentKind::Unspecified:
        return time;
    }
    return time.isEmpty() ? word : word + QLatin1Char(' ') + time;
}

QString OrderWords::channel(const order::Order &order)
{
    return order.test ? tr("Test order") : tr("Order interface");
}

QString OrderWords::awaited(const order::Order &order)
{
    if (order::isAwaitingYes(order::stateOf(order))) {
        const bool asksPrinter = order.confirmer == order::Confirmer::Printer &&
                                 order.confirmation != order::Confirmation::TimedOut;
        return asksPrinter ? tr("Answer: printer or till") : tr("Answer: till");
    }
    if (order.settlement == order::Settlement::Due) {
        return tr("Money from whom brings it");
    }
    if (order.status != order::Status::Open) {
        return {};
    }
    return order.bookingDue ? tr("Session and extern mode") : tr("Payment at the till");
}

ShownState OrderWords::paid(const order::Order &order, const LocaleFormat &format)
{
    const money::Money online = order::paidOnline(order.content);
    if (order.status == order::Status::Cancelled) {
        return online > money::Money() && !order.test
                   ? ShownState{StateShape::No, tr("refund %1").arg(format.money(online))}
                   : ShownState{StateShape::Off, tr("not paid")};
    }
    switch (order.settlement) {
    case order::Settlement::Due:
        return {StateShape::Wait, tr("to collect")};
    case order::Settlement::NotCollected:
        return {StateShape::No, tr("not collected")};
    case order::Settlement::Received:
    case order::Settlement::None:
        break;
    }
    if (order.status == order::Status::Done || order::isPaidOnline(order.content)) {
        return {StateShape::Ok, tr("paid")};
    }
    return {StateShape::Off, tr("not paid")};
}

QString OrderWords::tender(const order::Payment &payment)
{
    switch (payment.kind) {
    case order::TenderKind::Cash:
        return tr("Cash");
    case order::TenderKind::OnDelivery:
        return tr("On delivery");
    case order::TenderKind::Other:
        break;
    }
    return payment.method.isEmpty() ? tr("Other") : payment.method;
}

QString OrderWords::payments(const QList<order::Payment> &payments, const LocaleFormat &format)
{
    QStringList parts;
    for (const order::Payment &payment : payments) {
        parts.append(tender(payment) + QLatin1Char(' ') + format.money(payment.amount));
    }
    return parts.join(QStringLiteral(" + "));
}

QString OrderWords::lineName(const order::Line &line)
{
    switch (line.kind) {
    case order::LineKind::Text:
        return line.text;
    case order::LineKind::ExternalInvoice:
        return line.name.isEmpty() ? tr("Invoice %1").arg(line.externalRef) : line.name;
    case order::LineKind::Product:
        break;
    }
    return line.name.isEmpty() ? line.productNr : line.name;
}

QString OrderWords::address(const order::Customer &customer)
{
    QStringList parts;
    for (const QString &part :
         {customer.street, customer.street2,
          QString(customer.zip + QLatin1Char(' ') + customer.city).trimmed(), customer.country}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace kassa::models
