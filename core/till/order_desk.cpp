// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_desk.h"

#include "core/money/decimal_text.h"
#include "core/order/transitions.h"
#include "core/text/messages.h"
#include "core/till/refusals.h"

#include <QLoggingCategory>

#include <memory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcTill, "kassa.till", QtInfoMsg)

namespace {

constexpr char kTill[] = "till";
/// Waiting orders taken up per turn of the event loop: one full group of commits.
constexpr int kSliceOrders = static_cast<int>(store::CommitGroup::kMaxGroup);

} // namespace

OrderDesk::OrderDesk(store::Database &database,
                     store::CommitGroup &commits,
                     Register &sales,
                     FiscalDesk &fiscal,
                     print::PrintQueue &papers,
                     const base::Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_sales(sales)
    , m_fiscal(fiscal)
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
        if (isReady && !order.test && order::needsNoHand(order.content, order.handling)) {
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
                       const Settled &settled)
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
        [this, command, id, outcome, done, settled](const store::Result<void> &result) {
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
            } else {
                // Nobody is waiting for this; the banner of the failing disk says what a person must know.
                qCWarning(lcTill) << "order" << id
                                  << "was not finished by itself:" << text::sourceText(why.msg);
            }
        });
}

void OrderDesk::refuseOrder(order::OrderId id, bool byHand, const QString &sentence)
{
    if (byHand) {
        Q_EMIT refused(Refused{Command::PayOrder, id, sentence});
    } else {
        qCWarning(lcTill) << "order" << id << "was not finished by itself:" << sentence;
    }
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

void OrderDesk::accept(order::OrderId id, const QDateTime &promisedForUtc, const QString &cashier)
{
    change(
        Command::AcceptOrder, id,
        [this, promisedForUtc, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            const auto state = order::accept(order::stateOf(order));
            if (!state) {
                return messageOf(state.error().code);
            }
            order.confirmation = state->confirmation;
            order.promisedForUtc = promisedForUtc;
            events.append(eventOf(order.id, order::EventKind::Accepted, cashier,
                                  promisedForUtc.isValid() ? base::toStoredTime(promisedForUtc) : QString()));
            return std::nullopt;
        },
        [this](const order::Order &order) {
            Q_EMIT orderChanged(order);
            finishUnattended({order});
        });
}

void OrderDesk::closeOrder(
    Command command, order::OrderId id, bool rejected, const QString &reason, const QString &cashier)
{
    change(
        command, id,
        [this, rejected, reason, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            const auto state =
                rejected ? order::reject(order::stateOf(order)) : order::cancel(order::stateOf(order));
            if (!state) {
                return messageOf(state.error().code);
            }
            order.status = state->status;
            order.confirmation = state->confirmation;
            order.finishedAtUtc = m_clock.nowUtc();
            order.closedBy = cashier;
            order.closeReason = reason;
            events.append(eventOf(order.id,
                                  rejected ? order::EventKind::Rejected : order::EventKind::Cancelled,
                                  cashier, reason));
            if (const money::Money refund = order::paidOnline(order.content); !refund.isZero()) {
                events.append(eventOf(order.id, order::EventKind::RefundDue, QString::fromLatin1(kTill),
                                      QString::fromLatin1(money::toFixedText(refund))));
            }
            return std::nullopt;
        },
        [this](const order::Order &order) {
            Q_EMIT orderChanged(order);
            Q_EMIT orderClosed(order);
        });
}

void OrderDesk::reject(order::OrderId id, const QString &reason, const QString &cashier)
{
    closeOrder(Command::RejectOrder, id, true, reason, cashier);
}

void OrderDesk::cancel(order::OrderId id, const QString &reason, const QString &cashier)
{
    closeOrder(Command::CancelOrder, id, false, reason, cashier);
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

void OrderDesk::book(order::OrderId id,
                     const std::optional<QList<order::Payment>> &payments,
                     const QString &cashier,
                     bool byHand)
{
    if (!m_session) {
        Q_EMIT refused(Refused{Command::PayOrder, id, {text::Msg::NoSession, {}}});
        return;
    }
    if (!m_fiscal.isOn()) {
        bookSealed(id, payments, cashier, byHand, Seal());
        return;
    }
    if (m_inSigning.contains(id)) {
        return; // its receipt is on the way; who asked hears of that one
    }
    const auto found = store::OrderTable(m_database).byId(id);
    if (!found) {
        refuseOrder(id, byHand, sentenceOf(found.error().code));
        return;
    }
    if (const auto state = order::book(order::stateOf(*found)); !state) {
        refuseOrder(id, byHand, sentenceOf(state.error().code));
        return;
    }
    m_inSigning.insert(id);
    m_fiscal.prepare(order::ReceiptKind::Normal, found->content.lines,
                     [this, id, payments, cashier, byHand](const Seal &seal) {
                         if (seal.isSealed) {
                             bookSealed(id, payments, cashier, byHand, seal);
                             return;
                         }
                         m_inSigning.remove(id);
                         refuseOrder(id, byHand, seal.refusal);
                     });
}

void OrderDesk::bookSealed(order::OrderId id,
                           const std::optional<QList<order::Payment>> &payments,
                           const QString &cashier,
                           bool byHand,
                           const Seal &seal)
{
    const auto booked = std::make_shared<Booked>();
    change(
        byHand ? std::optional(Command::PayOrder) : std::nullopt, id,
        [this, payments, cashier, byHand, booked, seal](order::Order &order,
                                                        QList<order::Event> &events) -> Verdict {
            const auto state = order::book(order::stateOf(order));
            if (!state) {
                return messageOf(state.error().code);
            }
            const QList<order::Payment> taken = payments.value_or(order.content.payments);
            if (order.test || !paymentsCover(taken, order.content.total)) {
                return text::Message{text::Msg::PaymentsDoNotCover, {}};
            }
            const auto session = sessionNow();
            if (!session) {
                return session.error();
            }
            if (!*session) {
                return text::Message{text::Msg::NoSession, {}};
            }
            const QString seller = cashier.isEmpty() ? (*session)->openedBy : cashier;
            const auto sold =
                m_sales.book(Sale{order.content, taken, order.id,
                                  byHand || order.content.user.isEmpty() ? seller : order.content.user,
                                  !order.handling.noprint, order::ReceiptKind::Normal},
                             **session, seal);
            if (!sold) {
                return sold.error();
            }
            *booked = *sold;
            order.status = state->status;
            order.finishedAtUtc = m_clock.nowUtc();
            order.receiptId = sold->receipt.id;
            order.receiptNumber = sold->receipt.number;
            order.previewDue = !byHand && order::showsReceipt(order.handling);
            events.append(
                eventOf(order.id, order::EventKind::Paid, sold->receipt.cashier, sold->receipt.number));
            return std::nullopt;
        },
        [this, booked, byHand](const order::Order &order) {
            BookedReceipt fact;
            fact.receipt = booked->receipt;
            fact.orderId = order.id;
            fact.show = order::showsReceipt(order.handling);
            fact.byHand = byHand;
            fact.paper = booked->paper.has_value();
            Q_EMIT orderChanged(order);
            Q_EMIT orderBooked(order, fact);
            if (booked->paper) {
                m_papers.enqueue(*booked->paper);
            }
        },
        [this, id, payments, cashier, byHand, seal](bool isBooked) {
            m_inSigning.remove(id);
            m_fiscal.settle(seal, isBooked);
            const bool isStale = seal.isStale && *seal.isStale;
            if (isStale) {
                book(id, payments, cashier, byHand);
            }
            return isStale;
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

void OrderDesk::sell(const order::Content &content, const QString &cashier, order::ReceiptKind kind)
{
    if (!m_session) {
        Q_EMIT refused(Refused{Command::SellCart, 0, {text::Msg::NoSession, {}}});
        return;
    }
    if (content.lines.isEmpty() || !paymentsCover(content.payments, content.total) ||
        order::sumOfLines(content.lines) != content.total) {
        Q_EMIT refused(Refused{Command::SellCart, 0, {text::Msg::PaymentsDoNotCover, {}}});
        return;
    }
    m_fiscal.prepare(kind, content.lines, [this, content, cashier, kind](const Seal &seal) {
        if (!seal.refusal.isEmpty()) {
            Q_EMIT refused(Refused{Command::SellCart, 0, seal.refusal});
            return;
        }
        sellSealed(content, cashier, kind, seal);
    });
}

void OrderDesk::sellSealed(const order::Content &content,
                           const QString &cashier,
                           order::ReceiptKind kind,
                           const Seal &seal)
{
    const auto booked = std::make_shared<std::optional<Booked>>();
    m_commits.add(
        [this, content, cashier, kind, booked, seal]() -> store::Result<void> {
            const auto session = sessionNow();
            if (!session) {
                return session.error();
            }
            if (!*session) {
                return {};
            }
            const auto sold =
                m_sales.book(Sale{content, content.payments, 0, cashier, true, kind}, **session, seal);
            if (!sold) {
                return sold.error();
            }
            *booked = *sold;
            return {};
        },
        [this, booked, content, cashier, kind, seal](const store::Result<void> &done) {
            m_fiscal.settle(seal, done.isOk() && booked->has_value());
            if (seal.isStale && *seal.isStale) {
                sell(content, cashier, kind);
                return;
            }
            if (!done) {
                Q_EMIT refused(Refused{Command::SellCart, 0, messageOf(done.error().code)});
                return;
            }
            if (!*booked) {
                Q_EMIT refused(Refused{Command::SellCart, 0, {text::Msg::NoSession, {}}});
                return;
            }
            const Booked &sale = **booked;
            Q_EMIT cartBooked(BookedReceipt{sale.receipt, 0, true, true, sale.paper.has_value()});
            if (sale.paper) {
                m_papers.enqueue(*sale.paper);
            }
        });
}

void OrderDesk::bookAboutRegister(const Seal &seal)
{
    const auto booked = std::make_shared<std::optional<Booked>>();
    m_commits.add(
        [this, booked, seal]() -> store::Result<void> {
            const auto session = store::SessionTable(m_database).newest(m_config.till.station);
            if (!session) {
                return session.error();
            }
            if (!*session) {
                return base::Error<store::Code>{store::Code::NotFound, QStringLiteral("no session yet"), {}};
            }
            Sale sale;
            sale.kind = seal.kind;
            sale.cashier = (*session)->openedBy;
            // Monthly and collective receipts are kept, not printed. Source: fiscal notes 7.
            sale.wantsPaper =
                seal.kind != order::ReceiptKind::Monthly && seal.kind != order::ReceiptKind::Collective;
            const auto made = m_sales.book(sale, **session, seal);
            if (!made) {
                return made.error();
            }
            *booked = *made;
            return {};
        },
        [this, booked, seal](const store::Result<void> &done) {
            m_fiscal.settle(seal, done.isOk() && booked->has_value());
            const bool isOnDemand =
                seal.kind == order::ReceiptKind::Zero || seal.kind == order::ReceiptKind::Closing;
            if (*seal.isStale && isOnDemand) {
                m_fiscal.makeAboutRegister(seal.kind); // the others are owed and come by themselves
            }
            if (done && booked->has_value()) {
                Q_EMIT aboutRegisterBooked(
                    BookedReceipt{(*booked)->receipt, 0, false, false, (*booked)->paper.has_value()});
                if ((*booked)->paper) {
                    m_papers.enqueue(*(*booked)->paper);
                }
            }
        });
}

} // namespace kassa::till
