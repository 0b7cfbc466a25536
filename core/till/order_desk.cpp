// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_desk.h"

#include "core/money/decimal_text.h"
#include "core/order/transitions.h"
#include "core/text/messages.h"
#include "core/till/refusals.h"

#include <QLoggingCategory>

#include <algorithm>
#include <memory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcTill, "kassa.till", QtInfoMsg)

namespace {

constexpr char kTill[] = "till";
/// Waiting orders taken up per turn of the event loop: one full group of commits.
constexpr int kSliceOrders = static_cast<int>(store::CommitGroup::kMaxGroup);

// How an order is paid that nobody pays at the till: as it was sent, or later, to whom brings it.
QList<order::Payment> paymentsWithoutHand(const order::Order &order)
{
    const money::Money total = order.content.total;
    if (!order.content.payments.isEmpty() || !order.bookingDue || total.isZero()) {
        return order.content.payments;
    }
    return {order::Payment{order::TenderKind::OnDelivery, {}, total, total}};
}

bool isOnDelivery(const order::Payment &payment)
{
    return payment.kind == order::TenderKind::OnDelivery;
}

} // namespace

OrderDesk::OrderDesk(store::Database &database,
                     store::CommitGroup &commits,
                     Register &sales,
                     print::PrintQueue &papers,
                     const base::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_sales(sales)
    , m_papers(papers)
    , m_clock(clock)
{
    m_sliceTimer.setSingleShot(true);
    m_sliceTimer.setInterval(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &OrderDesk::finishSlice);
}

void OrderDesk::setRunning(const std::optional<store::CashSession> &session, bool externMode)
{
    const bool wasRunning = m_isRunning;
    m_session = session;
    m_isRunning = session.has_value() && externMode;
    if (!wasRunning && m_isRunning) {
        finishWaiting();
    }
}

void OrderDesk::finishWaiting()
{
    m_sliceEnd = 0;
    finishSlice();
}

void OrderDesk::finishSlice()
{
    if (!m_isRunning) {
        return;
    }
    const auto waiting = store::OrderTable(m_database).unattended(m_sliceEnd, kSliceOrders);
    if (!waiting) {
        qCWarning(lcTill) << "waiting orders cannot be read:" << waiting.error().detail;
        return;
    }
    if (!waiting->isEmpty()) {
        m_sliceEnd = waiting->last().id;
        m_sliceTimer.start();
        finishUnattended(*waiting);
    }
}

void OrderDesk::finishUnattended(const QList<order::Order> &orders)
{
    if (!m_isRunning) {
        return;
    }
    for (const order::Order &order : orders) {
        const bool isReady =
            order.status == order::Status::Open && !order::isAwaitingYes(order::stateOf(order));
        const bool needsNoHand = order.bookingDue || order::needsNoHand(order.content, order.handling);
        if (isReady && !order.test && needsNoHand) {
            book(order.id, std::nullopt, {}, false);
        }
    }
}

order::Event OrderDesk::eventOf(order::OrderId id,
                                order::EventKind kind,
                                const QString &actor,
                                const QString &detail) const
{
    order::Event event;
    event.orderId = id;
    event.atUtc = m_clock.nowUtc();
    event.kind = kind;
    event.actor = actor;
    event.detail = detail;
    return event;
}

void OrderDesk::change(std::optional<Command> command,
                       order::OrderId id,
                       const Step &step,
                       const Done &done,
                       const Failed &failed)
{
    struct Outcome
    {
        order::Order order;
        std::optional<QString> refusal;
    };
    const auto outcome = std::make_shared<Outcome>();
    m_commits.add(
        [this, id, step, outcome]() -> store::Result<void> {
            store::OrderTable orders(m_database);
            auto found = orders.byId(id);
            if (!found) {
                return found.error();
            }
            QList<order::Event> events;
            const Verdict verdict = step(*found, events);
            if (verdict.error) {
                return *verdict.error;
            }
            outcome->refusal = verdict.refusal;
            if (outcome->refusal) {
                return {};
            }
            if (const auto written = orders.updateLife(*found); !written) {
                return written;
            }
            for (const order::Event &event : events) {
                if (const auto written = orders.append(event); !written) {
                    return written;
                }
            }
            outcome->order = *found;
            return {};
        },
        [this, command, id, outcome, done, failed](const store::Result<void> &result) {
            if (result && !outcome->refusal) {
                done(outcome->order);
                return;
            }
            const QString why = result ? *outcome->refusal : sentenceOf(result.error().code);
            if (command) {
                Q_EMIT refused(Refused{*command, id, why});
            } else if (failed) {
                failed(result ? store::Result<void>() : result);
            } else {
                // Nobody is waiting for this; the banner of the failing disk says what a person must know.
                qCWarning(lcTill) << "order" << id << "was not finished by itself:" << why;
            }
        });
}

void OrderDesk::open(order::OrderId id, const QString &cashier)
{
    change(
        Command::OpenOrder, id,
        [this, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            if (order.status != order::Status::Open) {
                return sentenceOf(order.status == order::Status::Done ? order::Refusal::AlreadyDone
                                                                      : order::Refusal::AlreadyCancelled);
            }
            if (!order.openedAtUtc.isValid()) {
                order.openedAtUtc = m_clock.nowUtc();
            }
            events.append(eventOf(order.id, order::EventKind::Opened, cashier, {}));
            return std::nullopt;
        },
        [this](const order::Order &order) {
            Q_EMIT orderChanged(order);
            Q_EMIT orderOpened(order);
        });
}

void OrderDesk::putBack(order::OrderId id, const QString &cashier)
{
    change(
        Command::OpenOrder, id,
        [this, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            events.append(eventOf(order.id, order::EventKind::PutBack, cashier, {}));
            return std::nullopt;
        },
        [this](const order::Order &order) { Q_EMIT orderChanged(order); });
}

void OrderDesk::pay(order::OrderId id, const QList<order::Payment> &payments, const QString &cashier)
{
    book(id, payments, cashier, true);
}

// Read in the transaction that sells: the session may have been closed since the sale was asked for.
store::Result<std::optional<store::CashSession>> OrderDesk::sessionNow()
{
    if (!m_session) {
        return std::optional<store::CashSession>();
    }
    return store::SessionTable(m_database).open(m_session->station);
}

// The sale itself: receipt with its number, and what the order keeps of it.
OrderDesk::Verdict OrderDesk::bookNow(order::Order &order,
                                      const QList<order::Payment> &payments,
                                      const QString &cashier,
                                      Booked &booked)
{
    if (order.test || !paymentsCover(payments, order.content.total)) {
        return text::toText({text::Msg::PaymentsDoNotCover, {}});
    }
    const auto session = sessionNow();
    if (!session) {
        return session.error();
    }
    if (!*session) {
        return text::toText({text::Msg::NoSession, {}});
    }
    QString seller = cashier;
    if (seller.isEmpty()) {
        seller = order.content.user.isEmpty() ? (*session)->openedBy : order.content.user;
    }
    const auto sold =
        m_sales.book(Sale{order.content, payments, order.id, seller, !order.handling.noprint, {}}, **session);
    if (!sold) {
        return sold.error();
    }
    booked = *sold;
    order.finishedAtUtc = m_clock.nowUtc();
    order.receiptId = sold->receipt.id;
    order.receiptNumber = sold->receipt.number;
    order.settlement = std::any_of(payments.cbegin(), payments.cend(), isOnDelivery)
                           ? order::Settlement::Due
                           : order::Settlement::None;
    return std::nullopt;
}

void OrderDesk::book(order::OrderId id,
                     const std::optional<QList<order::Payment>> &payments,
                     const QString &cashier,
                     bool byHand)
{
    if (!m_session) {
        Q_EMIT refused(Refused{Command::PayOrder, id, text::toText({text::Msg::NoSession, {}})});
        return;
    }
    const auto booked = std::make_shared<Booked>();
    change(
        byHand ? std::optional(Command::PayOrder) : std::nullopt, id,
        [this, payments, cashier, byHand, booked](order::Order &order,
                                                  QList<order::Event> &events) -> Verdict {
            const auto state = order::book(order::stateOf(order));
            if (!state) {
                return sentenceOf(state.error().code);
            }
            const QList<order::Payment> taken = payments ? *payments : paymentsWithoutHand(order);
            if (const Verdict verdict = bookNow(order, taken, byHand ? cashier : QString(), *booked);
                verdict.refusal || verdict.error) {
                return verdict;
            }
            order.status = state->status;
            // Who was asked at a printer has said all there is to say: nobody at the till looks at it.
            order.previewDue = !byHand && !order.bookingDue && order::showsReceipt(order.handling);
            order.bookingDue = false;
            events.append(
                eventOf(order.id, order::EventKind::Paid, booked->receipt.cashier, order.receiptNumber));
            return std::nullopt;
        },
        [this, booked, byHand](const order::Order &order) {
            BookedReceipt fact;
            fact.receipt = booked->receipt;
            fact.orderId = order.id;
            fact.show = byHand ? order::showsReceipt(order.handling) : order.previewDue;
            fact.byHand = byHand;
            fact.paper = booked->paper.has_value();
            Q_EMIT orderChanged(order);
            Q_EMIT orderBooked(order, fact);
            if (booked->paper) {
                m_papers.enqueue(*booked->paper);
            }
        });
}

void OrderDesk::finishPreview(order::OrderId id, const QString &cashier)
{
    const auto closedTest = std::make_shared<bool>(false);
    change(
        Command::OpenOrder, id,
        [this, cashier, closedTest](order::Order &order, QList<order::Event> &events) -> Verdict {
            order.previewDue = false;
            if (order.test && order.status == order::Status::Open) {
                order.status = order::Status::Cancelled;
                order.finishedAtUtc = m_clock.nowUtc();
                order.closedBy = cashier;
                order.closeReason = text::toText({text::Msg::TestOrderNotBooked, {}});
                events.append(eventOf(order.id, order::EventKind::TestFinished, cashier, {}));
                *closedTest = true;
            }
            return std::nullopt;
        },
        [this, closedTest](const order::Order &order) {
            Q_EMIT orderChanged(order);
            if (*closedTest) {
                Q_EMIT orderClosed(order);
            }
        });
}

void OrderDesk::sell(const order::Content &content, const QString &cashier)
{
    if (!m_session) {
        Q_EMIT refused(Refused{Command::SellCart, 0, text::toText({text::Msg::NoSession, {}})});
        return;
    }
    if (content.lines.isEmpty() || !paymentsCover(content.payments, content.total) ||
        order::sumOfLines(content.lines) != content.total) {
        Q_EMIT refused(Refused{Command::SellCart, 0, text::toText({text::Msg::PaymentsDoNotCover, {}})});
        return;
    }
    const auto booked = std::make_shared<std::optional<Booked>>();
    m_commits.add(
        [this, content, cashier, booked]() -> store::Result<void> {
            const auto session = sessionNow();
            if (!session) {
                return session.error();
            }
            if (!*session) {
                return {};
            }
            const auto sold = m_sales.book(Sale{content, content.payments, 0, cashier, true, {}}, **session);
            if (!sold) {
                return sold.error();
            }
            *booked = *sold;
            return {};
        },
        [this, booked](const store::Result<void> &done) {
            if (!done) {
                Q_EMIT refused(Refused{Command::SellCart, 0, sentenceOf(done.error().code)});
                return;
            }
            if (!*booked) {
                Q_EMIT refused(Refused{Command::SellCart, 0, text::toText({text::Msg::NoSession, {}})});
                return;
            }
            const Booked &sale = **booked;
            Q_EMIT cartBooked(BookedReceipt{sale.receipt, 0, true, true, sale.paper.has_value()});
            if (sale.paper) {
                m_papers.enqueue(*sale.paper);
            }
        });
}

} // namespace kassa::till
