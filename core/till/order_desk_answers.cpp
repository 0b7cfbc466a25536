// SPDX-License-Identifier: GPL-3.0-or-later
// Yes and no: by the cashier on the screen, by an order printer, or by the rule when nobody says anything.
// Who decides first wins; what comes later changes nothing and is a line of the timeline. Follows goodcom.md
// section 5.
#include "core/money/decimal_text.h"
#include "core/order/transitions.h"
#include "core/text/messages.h"
#include "core/till/order_desk.h"
#include "core/till/refusals.h"

#include <algorithm>

namespace kassa::till {

namespace {

constexpr char kTill[] = "till";
/// Orders whose idle answers are remembered; then all are forgotten, which only lets the flooder write a few
/// more.
constexpr qsizetype kMaxRemembered = 10'000;

// Whether a yes books the order (DESIGN "confirmation"): only where a printer was asked, because on the
// screen the cashier who says yes is at the till anyway.
bool booksOnAccept(const order::Order &order, settings::GoodcomOnAccept onAccept)
{
    return order.confirmer == order::Confirmer::Printer && !order.test &&
           (!order.content.payments.isEmpty() || onAccept == settings::GoodcomOnAccept::Receipt);
}

QString nameOf(settings::GoodcomOnTimeout rule)
{
    switch (rule) {
    case settings::GoodcomOnTimeout::Alarm:
        return QStringLiteral("alarm");
    case settings::GoodcomOnTimeout::Accept:
        return QStringLiteral("accept");
    case settings::GoodcomOnTimeout::Reject:
        return QStringLiteral("reject");
    }
    base::assertFailed("rule without a name", __FILE__, __LINE__);
}

} // namespace

OrderDesk::Verdict OrderDesk::takeYes(order::Order &order,
                                      QList<order::Event> &events,
                                      const QDateTime &promisedForUtc,
                                      const QString &actor)
{
    const auto state = order::accept(order::stateOf(order));
    if (!state) {
        return messageOf(state.error().code);
    }
    order.confirmation = state->confirmation;
    order.promisedForUtc = promisedForUtc;
    order.bookingDue = booksOnAccept(order, m_config.goodcom.onAccept);
    events.append(eventOf(order.id, order::EventKind::Accepted, actor,
                          promisedForUtc.isValid() ? base::toStoredTime(promisedForUtc) : QString()));
    if (order.test && order.confirmer == order::Confirmer::Printer) {
        // It has travelled the whole way; nobody has to close it by hand.
        order.status = order::Status::Cancelled;
        order.finishedAtUtc = m_clock.nowUtc();
        order.closedBy = actor;
        order.closeReason = text::toText({text::Msg::TestOrderNotBooked, {}});
        events.append(eventOf(order.id, order::EventKind::TestFinished, actor, {}));
    }
    return std::nullopt;
}

OrderDesk::Verdict OrderDesk::close(order::Order &order,
                                    QList<order::Event> &events,
                                    bool rejected,
                                    const QString &reason,
                                    const QString &actor)
{
    const auto state = rejected ? order::reject(order::stateOf(order)) : order::cancel(order::stateOf(order));
    if (!state) {
        return messageOf(state.error().code);
    }
    order.status = state->status;
    order.confirmation = state->confirmation;
    order.bookingDue = false;
    order.finishedAtUtc = m_clock.nowUtc();
    order.closedBy = actor;
    order.closeReason = reason;
    events.append(eventOf(order.id, rejected ? order::EventKind::Rejected : order::EventKind::Cancelled,
                          actor, reason));
    if (const money::Money refund = order::paidOnline(order.content); !refund.isZero()) {
        events.append(eventOf(order.id, order::EventKind::RefundDue, QString::fromLatin1(kTill),
                              QString::fromLatin1(money::toFixedText(refund))));
    }
    if (const auto noted = m_links.orderDropped(order.id); !noted) {
        return noted.error();
    }
    return std::nullopt;
}

void OrderDesk::decided(const order::Order &order)
{
    Q_EMIT orderChanged(order);
    if (order.status == order::Status::Cancelled) {
        Q_EMIT orderClosed(order);
    } else {
        finishUnattended({order});
    }
}

void OrderDesk::accept(order::OrderId id, const QDateTime &promisedForUtc, const QString &cashier)
{
    change(
        Command::AcceptOrder, id,
        [this, promisedForUtc, cashier](order::Order &order, QList<order::Event> &events) {
            return takeYes(order, events, promisedForUtc, cashier);
        },
        [this](const order::Order &order) { decided(order); });
}

void OrderDesk::closeOrder(
    Command command, order::OrderId id, bool rejected, const QString &reason, const QString &cashier)
{
    change(
        command, id,
        [this, rejected, reason, cashier](order::Order &order, QList<order::Event> &events) {
            return close(order, events, rejected, reason, cashier);
        },
        [this](const order::Order &order) { decided(order); });
}

void OrderDesk::reject(order::OrderId id, const QString &reason, const QString &cashier)
{
    closeOrder(Command::RejectOrder, id, true, reason, cashier);
}

void OrderDesk::cancel(order::OrderId id, const QString &reason, const QString &cashier)
{
    closeOrder(Command::CancelOrder, id, false, reason, cashier);
}

OrderDesk::Verdict OrderDesk::takeTimeOut(order::Order &order, QList<order::Event> &events)
{
    if (!order::isAwaitingYes(order::stateOf(order)) || order.confirmation == order::Confirmation::TimedOut) {
        return text::Message{}; // decided, or told before
    }
    const settings::GoodcomOnTimeout rule = m_config.goodcom.onTimeout;
    const QString till = QString::fromLatin1(kTill);
    events.append(eventOf(order.id, order::EventKind::TimedOut, till, nameOf(rule)));
    switch (rule) {
    case settings::GoodcomOnTimeout::Alarm:
        order.confirmation = order::Confirmation::TimedOut;
        return std::nullopt;
    case settings::GoodcomOnTimeout::Accept:
        return takeYes(order, events, {}, till);
    case settings::GoodcomOnTimeout::Reject:
        break;
    }
    return close(order, events, true, text::toText({text::Msg::NobodyAnswered, {}}), till);
}

void OrderDesk::timeOut(order::OrderId id)
{
    change(
        std::nullopt, id,
        [this](order::Order &order, QList<order::Event> &events) { return takeTimeOut(order, events); },
        [this](const order::Order &order) { decided(order); }, {},
        [](const store::Result<void> &) {}); // looked for again soon
}

// What came too late, twice or unclear. A decision by rule is told from one by a person, because then the
// printer was late, not wrong.
OrderDesk::Verdict OrderDesk::noteIdleAnswer(const order::Order &order,
                                             QList<order::Event> &events,
                                             const goodcom::PrinterAnswer &answer)
{
    if (m_idleAnswers.size() >= kMaxRemembered) {
        m_idleAnswers.clear();
    }
    if (++m_idleAnswers[order.id] > kMaxIdleAnswers) {
        return std::nullopt;
    }
    const bool isYes = answer.callback.decision == goodcom::Decision::Accepted;
    const bool isNo = answer.callback.decision == goodcom::Decision::Rejected;
    const bool wasYes =
        order.confirmation == order::Confirmation::Accepted && order.status != order::Status::Cancelled;
    order::EventKind kind = order::EventKind::RepeatedAnswer;
    if (!isYes && !isNo) {
        kind = order::EventKind::UnclearAnswer;
    } else if (isYes != wasYes) {
        kind = order::EventKind::OppositeAnswer;
    }
    const auto past = store::OrderTable(m_database).events(order.id);
    if (!past) {
        return past.error();
    }
    const bool wasLate = std::any_of(past->cbegin(), past->cend(), [](const order::Event &event) {
        return event.kind == order::EventKind::TimedOut;
    });
    const bool hasAnswered = std::any_of(past->cbegin(), past->cend(), [&answer](const order::Event &event) {
        return event.actor == answer.printer &&
               (event.kind == order::EventKind::Accepted || event.kind == order::EventKind::Rejected);
    });
    if (wasLate && !hasAnswered && kind != order::EventKind::UnclearAnswer) {
        kind = order::EventKind::LateAnswer;
    }
    events.append(eventOf(order.id, kind, answer.printer, answer.callback.words));
    return std::nullopt;
}

OrderDesk::Verdict OrderDesk::takePrinterAnswer(order::Order &order,
                                                QList<order::Event> &events,
                                                const goodcom::PrinterAnswer &answer)
{
    const bool isUndecided = order::isAwaitingYes(order::stateOf(order));
    if (!isUndecided || answer.callback.decision == goodcom::Decision::Unclear) {
        return noteIdleAnswer(order, events, answer);
    }
    if (answer.callback.decision == goodcom::Decision::TimedOut) {
        return order.confirmation == order::Confirmation::TimedOut ? noteIdleAnswer(order, events, answer)
                                                                   : takeTimeOut(order, events);
    }
    if (order.confirmation == order::Confirmation::TimedOut) {
        // Nobody has decided yet, so it counts; but the customer was told something else perhaps.
        events.append(eventOf(order.id, order::EventKind::LateAnswer, answer.printer, answer.callback.words));
    }
    if (answer.callback.decision == goodcom::Decision::Accepted) {
        return takeYes(order, events, answer.promisedForUtc, answer.printer);
    }
    return close(order, events, true, answer.callback.reason, answer.printer);
}

void OrderDesk::printerAnswered(const goodcom::PrinterAnswer &answer, const std::function<void(bool)> &done)
{
    const auto isChanged = std::make_shared<bool>(false);
    change(
        std::nullopt, answer.orderId,
        [this, answer, isChanged](order::Order &order, QList<order::Event> &events) -> Verdict {
            if (order.confirmer != order::Confirmer::Printer) {
                return text::Message{}; // no printer was asked: as good as unknown
            }
            const order::Order before = order;
            const Verdict verdict = takePrinterAnswer(order, events, answer);
            *isChanged = !(order == before);
            return verdict;
        },
        [this, done, isChanged](const order::Order &order) {
            if (*isChanged) {
                decided(order);
            }
            done(true);
        },
        {},
        [done](const store::Result<void> &result) {
            // An order that is not there is answered like any other, so that the printer stops asking.
            done(result || result.error().code == store::Code::NotFound);
        });
}

} // namespace kassa::till
