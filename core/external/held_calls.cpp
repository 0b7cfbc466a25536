// SPDX-License-Identifier: GPL-3.0-or-later
#include "held_calls.h"

#include "core/money/decimal_text.h"
#include "core/order/transitions.h"
#include "core/store/order_table.h"

#include <QLoggingCategory>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace kassa::external {

Q_LOGGING_CATEGORY(lcHeld, "kassa.external.held", QtInfoMsg)

namespace {

constexpr int kTickMs = 100; ///< how late a time-out may be answered
constexpr int kTimedOut = 4;
constexpr int kClosed = 5;
constexpr int kTechnical = 98;

QString sentence(text::Msg msg, const QStringList &args = {})
{
    return text::toText(text::Message{msg, args});
}

} // namespace

http::Answer jsonAnswer(const QByteArray &body)
{
    return http::Answer{200, QByteArrayLiteral("application/json"), body, {}};
}

CallResult plainResult(int statusCode, const QString &message)
{
    CallResult result;
    result.statusCode = statusCode;
    result.message = message;
    return result;
}

CallResult resultOf(const order::Receipt &receipt)
{
    CallResult result;
    result.orderNr = receipt.number;
    result.orderDate = receipt.issuedAtUtc.toTimeZone(QTimeZone(receipt.timeZone.toLatin1()));
    result.payments = receipt.payments;
    result.change = receipt.change;
    result.signature = receipt.signature;
    return result;
}

HeldCalls::HeldCalls(store::Database &database,
                     store::CommitGroup &commits,
                     const base::Clock &clock,
                     QObject *parent)
    : QObject(parent), m_database(database), m_commits(commits), m_clock(clock)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &HeldCalls::tick);
}

void HeldCalls::hold(const CallPtr &call, qint64 timeoutMs)
{
    // The request is on disk; while a crowd waits its text would only take memory.
    call->row.raw.clear();
    call->row.searchText.clear();
    if (m_isClosed) {
        answer(call, unfinishedResult(*call, plainResult(kTechnical, sentence(text::Msg::TillClosing))));
        return;
    }
    call->deadlineMs = m_clock.monotonicMs() + timeoutMs;
    m_calls.push_back(call);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
    Q_EMIT changed();
}

void HeldCalls::orderBooked(const order::Order &order, const order::Receipt &receipt, bool paperPending)
{
    if (!paperPending) {
        answerAll(order.id, resultOf(receipt));
        return;
    }
    const bool isAwaited = std::any_of(m_calls.cbegin(), m_calls.cend(), [&order](const CallPtr &call) {
        return call->row.orderId == order.id;
    });
    if (isAwaited) {
        m_unprinted.insert(order.id, receipt);
    }
}

void HeldCalls::paperFinished(order::OrderId id, bool ok)
{
    // A paper that failed may still be printed before the caller's time is over.
    if (ok) {
        tellPrinted(id);
    }
}

void HeldCalls::paperGivenUp(order::OrderId id)
{
    tellPrinted(id);
}

void HeldCalls::tellPrinted(order::OrderId id)
{
    const auto unprinted = m_unprinted.constFind(id);
    if (unprinted != m_unprinted.cend()) {
        const CallResult result = resultOf(*unprinted);
        m_unprinted.erase(unprinted);
        answerAll(id, result);
    }
}

void HeldCalls::orderClosed(const order::Order &order)
{
    const bool rejected = order.confirmation == order::Confirmation::Rejected;
    QString message;
    if (order.closeReason.isEmpty()) {
        message = sentence(rejected ? text::Msg::Rejected : text::Msg::Cancelled);
    } else {
        message = sentence(rejected ? text::Msg::RejectedBecause : text::Msg::CancelledBecause,
                           {order.closeReason});
    }
    if (const money::Money refund = order::paidOnline(order.content); !refund.isZero()) {
        message += QLatin1Char(' ') +
                   sentence(text::Msg::RefundDue, {QString::fromLatin1(money::toFixedText(refund))});
    }
    answerAll(order.id, plainResult(kClosed, message));
}

void HeldCalls::answerAll(order::OrderId id, const CallResult &result)
{
    const auto split = std::stable_partition(m_calls.begin(), m_calls.end(),
                                             [id](const CallPtr &call) { return call->row.orderId != id; });
    const std::vector<CallPtr> awaiting(split, m_calls.end());
    m_calls.erase(split, m_calls.end());
    for (const CallPtr &call : awaiting) {
        answer(call, result);
    }
    if (!awaiting.empty()) {
        Q_EMIT changed();
    }
}

store::Result<void> HeldCalls::noteOf(order::OrderId id, order::EventKind kind, const QString &detail)
{
    order::Event event;
    event.orderId = id;
    event.atUtc = m_clock.nowUtc();
    event.kind = kind;
    event.actor = QStringLiteral("till");
    event.detail = detail;
    return store::OrderTable(m_database).append(event);
}

void HeldCalls::answer(const CallPtr &call, const CallResult &result)
{
    const QByteArray body = encodeResult(call->idText, result);
    const bool isThere = call->answer.isClientThere();
    m_commits.add(
        [this, call, body, isThere, code = result.statusCode]() -> store::Result<void> {
            if (const auto noted =
                    store::RequestTable(m_database).setAnswer(call->row.id, body, code, m_clock.nowUtc());
                !noted) {
                return noted;
            }
            return noteOf(call->row.orderId,
                          isThere ? order::EventKind::Answered : order::EventKind::CallerLeft,
                          QString::number(code));
        },
        [call, body](const store::Result<void> &done) {
            // What the answer tells is durable already; only the note of having told it may be missing.
            if (!done) {
                qCWarning(lcHeld) << "an answer could not be noted:" << done.error().detail;
            }
            call->answer.send(jsonAnswer(body));
        });
}

CallResult HeldCalls::unfinishedResult(const Call &call, const CallResult &whenUnpaid) const
{
    const auto unprinted = m_unprinted.constFind(call.row.orderId);
    if (unprinted == m_unprinted.cend()) {
        return whenUnpaid;
    }
    CallResult result = resultOf(*unprinted);
    result.message = sentence(text::Msg::PrintPending, {unprinted->number});
    return result;
}

void HeldCalls::tick()
{
    forgetWhoLeft();
    answerOverdue();
    m_unprinted.removeIf([this](const auto &unprinted) {
        return std::none_of(m_calls.cbegin(), m_calls.cend(), [&unprinted](const CallPtr &call) {
            return call->row.orderId == unprinted.key();
        });
    });
    if (m_calls.empty()) {
        m_timer.stop();
    }
}

// Who has left takes no place among the held calls: a shop that gives up early and asks again, again and
// again, would otherwise shut itself out.
void HeldCalls::forgetWhoLeft()
{
    const auto split = std::stable_partition(
        m_calls.begin(), m_calls.end(), [](const CallPtr &call) { return call->answer.isClientThere(); });
    if (split == m_calls.end()) {
        return;
    }
    // Taken out first: adding to a full group commits it, and its callbacks look for waiting callers.
    const std::vector<CallPtr> left(split, m_calls.end());
    m_calls.erase(split, m_calls.end());
    for (const CallPtr &call : left) {
        m_commits.add([this, id = call->row.orderId] { return noteOf(id, order::EventKind::CallerLeft, {}); },
                      [](const store::Result<void> &) {});
    }
    Q_EMIT changed();
}

void HeldCalls::answerOverdue()
{
    const qint64 now = m_clock.monotonicMs();
    const auto isOverdue = [now](const CallPtr &call) {
        return call->deadlineMs <= now;
    };
    if (std::none_of(m_calls.cbegin(), m_calls.cend(), isOverdue)) {
        return;
    }
    // A booking that waits for its commit counts: nobody is told "unpaid" of an order that is paid.
    m_commits.flush();
    std::vector<CallPtr> overdue;
    std::erase_if(m_calls, [&isOverdue, &overdue](const CallPtr &call) {
        if (!isOverdue(call)) {
            return false;
        }
        overdue.push_back(call);
        return true;
    });
    for (const CallPtr &call : overdue) {
        const auto order = store::OrderTable(m_database).byId(call->row.orderId);
        const bool awaitsYes = order && order::isAwaitingYes(order::stateOf(*order));
        const auto msg = awaitsYes ? text::Msg::TimeoutAwaitingYes : text::Msg::TimeoutUnpaid;
        answer(call, unfinishedResult(*call, plainResult(kTimedOut, sentence(msg, {call->row.ref}))));
    }
    Q_EMIT changed();
}

void HeldCalls::close()
{
    m_isClosed = true;
    for (const CallPtr &call : std::exchange(m_calls, {})) {
        answer(call, unfinishedResult(*call, plainResult(kTechnical, sentence(text::Msg::TillClosing))));
    }
}

} // namespace kassa::external
