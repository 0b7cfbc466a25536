// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_desk.h"

#include "core/order/transitions.h"
#include "core/text/messages.h"
#include "core/till/refusals.h"

#include <QLoggingCategory>

#include <memory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcTill, "kassa.till", QtInfoMsg)

namespace {

/// Waiting orders taken up per turn of the event loop: one full group of commits.
constexpr int kSliceOrders = static_cast<int>(store::CommitGroup::kMaxGroup);

} // namespace

OrderDesk::OrderDesk(store::Database &database,
                     store::CommitGroup &commits,
                     Register &sales,
                     FiscalDesk &fiscal,
                     print::PrintQueue &papers,
                     LinkDesk &links,
                     const base::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_sales(sales)
    , m_fiscal(fiscal)
    , m_papers(papers)
    , m_links(links)
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
                       const Settled &settled,
                       const Failed &failed)
{
    struct Outcome
    {
        order::Order order;
        std::optional<text::Message> refusal;
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
        [this, command, id, outcome, done, settled, failed](const store::Result<void> &result) {
            const bool isDone = result && !outcome->refusal;
            if (settled && settled(isDone)) {
                return;
            }
            if (isDone) {
                done(outcome->order);
                return;
            }
            const text::Message why = result ? *outcome->refusal : messageOf(result.error().code);
            if (command) {
                Q_EMIT refused(Refused{*command, id, why});
            } else if (failed) {
                failed(result ? store::Result<void>() : result);
            } else {
                // Nobody is waiting for this; the banner of the failing disk says what a person must know.
                qCWarning(lcTill) << "order" << id
                                  << "was not finished by itself:" << text::sourceText(why.msg);
            }
        });
}

void OrderDesk::open(order::OrderId id, const QString &cashier)
{
    change(
        Command::OpenOrder, id,
        [this, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            if (order.status != order::Status::Open) {
                return messageOf(order.status == order::Status::Done ? order::Refusal::AlreadyDone
                                                                     : order::Refusal::AlreadyCancelled);
            }
            if (!order.openedAtUtc.isValid()) {
                order.openedAtUtc = m_clock.nowUtc();
            }
            events.append(eventOf(order.id, order::EventKind::Opened, cashier, {}));
            if (const auto noted = m_links.orderOpened(order, cashier); !noted) {
                return noted.error();
            }
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

} // namespace kassa::till
