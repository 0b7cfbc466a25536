// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/order_timeline.h"

#include "core/base/clock.h"
#include "core/money/decimal_text.h"
#include "core/order/transitions.h"
#include "ui/models/order_words.h"

#include <algorithm>

namespace kassa::models {

using order::EventKind;
using widgets::StateShape;
using widgets::TimelineStep;

namespace {

bool hasHappened(const QList<order::Event> &events, EventKind kind)
{
    return std::any_of(events.cbegin(), events.cend(),
                       [kind](const order::Event &event) { return event.kind == kind; });
}

} // namespace

QString OrderTimeline::mode(bool blocking)
{
    return blocking ? tr("blocking") : tr("non-blocking");
}

StateShape OrderTimeline::shape(EventKind kind)
{
    switch (kind) {
    case EventKind::Rejected:
    case EventKind::Cancelled:
    case EventKind::NotCollected:
        return StateShape::No;
    case EventKind::RefundDue:
    case EventKind::PrintFailed:
    case EventKind::CallerLeft:
    case EventKind::FetchedOften:
    case EventKind::TimedOut:
    case EventKind::LateAnswer:
    case EventKind::OppositeAnswer:
    case EventKind::UnclearAnswer:
    case EventKind::TickerNotTold:
    case EventKind::LoyaltyNotTold:
        return StateShape::Warn;
    case EventKind::IgnoredFields:
    case EventKind::Repeated:
    case EventKind::Replaced:
    case EventKind::RepeatedAnswer:
        return StateShape::Info;
    case EventKind::PutBack:
        return StateShape::Wait;
    case EventKind::Received:
    case EventKind::Opened:
    case EventKind::Accepted:
    case EventKind::Paid:
    case EventKind::Printed:
    case EventKind::Answered:
    case EventKind::TestFinished:
    case EventKind::Offered:
    case EventKind::MoneyReceived:
    case EventKind::TickerTold:
    case EventKind::LoyaltyTold:
        break;
    }
    return StateShape::Ok;
}

QString OrderTimeline::title(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
        return tr("Received");
    case EventKind::IgnoredFields:
        return tr("Unknown fields ignored");
    case EventKind::Repeated:
        return tr("Sent again");
    case EventKind::Replaced:
        return tr("Content replaced");
    case EventKind::Opened:
        return tr("Opened at the till");
    case EventKind::PutBack:
        return tr("Put back");
    case EventKind::Accepted:
        return tr("Accepted");
    case EventKind::Rejected:
        return tr("Rejected");
    case EventKind::Paid:
        return tr("Paid");
    case EventKind::RefundDue:
        return tr("Already paid online: refund");
    case EventKind::Printed:
        return tr("Printed");
    case EventKind::PrintFailed:
        return tr("Not printed");
    case EventKind::Answered:
        return tr("Web shop informed");
    case EventKind::CallerLeft:
        return tr("Web shop did not wait");
    case EventKind::Cancelled:
        return tr("Cancelled");
    case EventKind::TestFinished:
        return tr("Test finished");
    case EventKind::Offered:
        return tr("Fetched by the order printer");
    case EventKind::FetchedOften:
        return tr("Fetched often, never answered");
    case EventKind::TimedOut:
        return tr("Nobody answered in time");
    case EventKind::LateAnswer:
        return tr("Order printer answered late");
    case EventKind::RepeatedAnswer:
        return tr("Order printer answered again");
    case EventKind::OppositeAnswer:
        return tr("Order printer said the opposite, the first answer counts");
    case EventKind::UnclearAnswer:
        return tr("Answer of the order printer not understood");
    case EventKind::MoneyReceived:
        return tr("Money received");
    case EventKind::NotCollected:
        return tr("Not collected, receipt cancelled");
    case EventKind::TickerTold:
        return tr("Turnover ticker informed");
    case EventKind::TickerNotTold:
        return tr("Turnover ticker not informed");
    case EventKind::LoyaltyTold:
        return tr("Loyalty system informed");
    case EventKind::LoyaltyNotTold:
        return tr("Loyalty system not informed");
    }
    return {};
}

QString OrderTimeline::particulars(const order::Event &event, const LocaleFormat &format)
{
    switch (event.kind) {
    case EventKind::Received:
    case EventKind::Repeated:
        return mode(event.detail.startsWith(QLatin1String("blocking")));
    case EventKind::Accepted:
        if (const QDateTime promised = base::fromStoredTime(event.detail); promised.isValid()) {
            return tr("for %1").arg(format.time(promised));
        }
        break;
    case EventKind::RefundDue:
        if (const auto amount = money::parseMoney(event.detail.toLatin1(), money::NumberForm::Text)) {
            return format.money(*amount);
        }
        break;
    case EventKind::TimedOut:
        if (event.detail == QLatin1String("accept")) {
            return tr("accepted by rule");
        }
        return event.detail == QLatin1String("reject") ? tr("rejected by rule") : QString();
    case EventKind::FetchedOften:
        return tr("%1 times").arg(event.detail);
    case EventKind::Answered:
        return tr("code %1").arg(event.detail);
    default:
        break;
    }
    return event.detail;
}

TimelineStep OrderTimeline::step(const order::Event &event, const LocaleFormat &format)
{
    QStringList parts{format.timeWithSeconds(event.atUtc)};
    // The shop and the till itself go without saying.
    const bool isPerson = event.actor != QLatin1String("shop") && event.actor != QLatin1String("till");
    if (!event.actor.isEmpty() && isPerson) {
        parts.append(event.actor);
    }
    if (const QString more = particulars(event, format); !more.isEmpty()) {
        parts.append(more);
    }
    return {shape(event.kind), title(event.kind), parts.join(QStringLiteral(" · "))};
}

QVector<TimelineStep> OrderTimeline::steps(const order::Order &order,
                                           const QList<order::Event> &events,
                                           bool callerWaits,
                                           const LocaleFormat &format)
{
    QVector<TimelineStep> all;
    all.reserve(events.size() + 4);
    for (const order::Event &event : events) {
        all.append(step(event, format));
    }
    const auto missing = [&all](const QString &title) {
        all.append({StateShape::Off, title, tr("still missing")});
    };
    const bool isOpen = order.status == order::Status::Open;
    if (order::isAwaitingYes(order::stateOf(order))) {
        all.append({StateShape::Wait, tr("Waits for a yes"), OrderWords::awaited(order)});
    }
    if (isOpen && order.test) {
        missing(tr("Test finished"));
    }
    if (isOpen && !order.test) {
        missing(tr("Paid"));
    }
    if (order.status != order::Status::Cancelled && !order.handling.noprint && !order.test &&
        !hasHappened(events, EventKind::Printed)) {
        missing(tr("Printed"));
    }
    if (callerWaits) {
        missing(tr("Web shop informed"));
    }
    return all;
}

} // namespace kassa::models
