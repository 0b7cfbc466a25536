// SPDX-License-Identifier: GPL-3.0-or-later
// OrderDesk: booking. With signing a sale is sealed first, then booked; a seal that no longer fits sends it
// round once more.
#include "core/order/transitions.h"
#include "core/text/messages.h"
#include "core/till/order_desk.h"
#include "core/till/refusals.h"

#include <QLoggingCategory>

#include <algorithm>
#include <memory>

namespace kassa::till {

Q_DECLARE_LOGGING_CATEGORY(lcTill)

namespace {

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

void OrderDesk::refuseOrder(order::OrderId id, bool byHand, const text::Message &why)
{
    if (byHand) {
        Q_EMIT refused(Refused{Command::PayOrder, id, why});
    } else {
        qCWarning(lcTill) << "order" << id << "was not finished by itself:" << text::sourceText(why.msg);
    }
}

void OrderDesk::pay(order::OrderId id, const QList<order::Payment> &payments, const QString &cashier)
{
    book(id, payments, cashier, true);
}

// Asked in the transaction that sells: the session may have been closed since the sale was asked for.
std::optional<store::CashSession> OrderDesk::sessionNow() const
{
    return m_isSessionEnding ? std::nullopt : m_session;
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
        refuseOrder(id, byHand, messageOf(found.error().code));
        return;
    }
    if (const auto state = order::book(order::stateOf(*found)); !state) {
        refuseOrder(id, byHand, messageOf(state.error().code));
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
                         refuseOrder(id, byHand, seal.refusal.value_or(text::Message()));
                     });
}

// The sale itself: receipt with its number, and what the order keeps of it.
OrderDesk::Verdict OrderDesk::bookNow(order::Order &order,
                                      const QList<order::Payment> &payments,
                                      const QString &cashier,
                                      const Seal &seal,
                                      Booked &booked)
{
    if (order.test || !paymentsCover(payments, order.content.total)) {
        return text::Message{text::Msg::PaymentsDoNotCover, {}};
    }
    const auto session = sessionNow();
    if (!session) {
        return text::Message{text::Msg::NoSession, {}};
    }
    Sale sale;
    sale.content = order.content;
    sale.payments = payments;
    sale.orderId = order.id;
    sale.cashier = cashier;
    if (sale.cashier.isEmpty()) {
        sale.cashier = order.content.user.isEmpty() ? session->openedBy : order.content.user;
    }
    sale.wantsPaper = !order.handling.noprint;
    const auto sold = m_sales.book(sale, *session, seal);
    if (!sold) {
        return sold.error();
    }
    if (const auto noted = m_links.saleBooked(sold->receipt, {}, order.content.loyalty); !noted) {
        return noted.error();
    }
    booked = *sold;
    order.finishedAtUtc = m_clock.nowUtc();
    order.receiptId = sold->receipt.id;
    order.receiptNumber = sold->receipt.number;
    order.settlement = order::Settlement::None;
    order.due = {};
    for (const order::Payment &payment : payments) {
        if (isOnDelivery(payment)) {
            order.settlement = order::Settlement::Due;
            order.due += payment.amount;
        }
    }
    return std::nullopt;
}

/// Cash opens the drawer, with a paper or without one.
void OrderDesk::printPaper(const Booked &booked)
{
    const QList<order::Payment> &payments = booked.receipt.payments;
    const bool isCash = std::any_of(payments.cbegin(), payments.cend(), [](const order::Payment &payment) {
        return payment.kind == order::TenderKind::Cash;
    });
    if (booked.paper) {
        m_papers.enqueue(*booked.paper, isCash);
    } else if (isCash) {
        m_papers.openDrawer();
    }
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
            const QList<order::Payment> taken = payments ? *payments : paymentsWithoutHand(order);
            if (const Verdict verdict = bookNow(order, taken, byHand ? cashier : QString(), seal, *booked);
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
            printPaper(*booked);
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

void OrderDesk::sell(const order::Content &content,
                     const QString &cartKey,
                     const QString &cashier,
                     order::ReceiptKind kind)
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
    // Nothing would ever ask for this money: only an order has a settlement.
    if (std::any_of(content.payments.cbegin(), content.payments.cend(), isOnDelivery)) {
        Q_EMIT refused(Refused{Command::SellCart, 0, {text::Msg::OnDeliveryNeedsOrder, {}}});
        return;
    }
    m_fiscal.prepare(kind, content.lines, [this, content, cartKey, cashier, kind](const Seal &seal) {
        if (seal.refusal) {
            Q_EMIT refused(Refused{Command::SellCart, 0, *seal.refusal});
            return;
        }
        sellSealed(content, cartKey, cashier, kind, seal);
    });
}

void OrderDesk::sellSealed(const order::Content &content,
                           const QString &cartKey,
                           const QString &cashier,
                           order::ReceiptKind kind,
                           const Seal &seal)
{
    // Shared by both ends of the commit: copying it for each would be felt when many sell at once.
    struct Selling
    {
        Sale sale;
        QString cartKey;
        Seal seal;
        std::optional<Booked> booked;
    };
    const auto selling = std::make_shared<Selling>(
        Selling{Sale{content, content.payments, 0, cashier, true, kind, {}}, cartKey, seal, std::nullopt});
    m_commits.add(
        [this, selling]() -> store::Result<void> {
            const auto session = sessionNow();
            if (!session) {
                return {};
            }
            auto sold = m_sales.book(selling->sale, *session, selling->seal);
            if (!sold) {
                return sold.error();
            }
            // A training sale is no turnover, a cancellation is one of another day or sale.
            const auto noted = selling->sale.kind == order::ReceiptKind::Normal
                                   ? m_links.saleBooked(sold->receipt, selling->cartKey, std::nullopt)
                                   : m_links.cartEmptied(selling->cartKey);
            if (!noted) {
                return noted;
            }
            selling->booked = *std::move(sold);
            return {};
        },
        [this, selling](const store::Result<void> &done) {
            const Sale &sale = selling->sale;
            m_fiscal.settle(selling->seal, done.isOk() && selling->booked.has_value());
            if (selling->seal.isStale && *selling->seal.isStale) {
                sell(sale.content, selling->cartKey, sale.cashier, sale.kind);
                return;
            }
            if (!done) {
                Q_EMIT refused(Refused{Command::SellCart, 0, messageOf(done.error().code)});
                return;
            }
            if (!selling->booked) {
                Q_EMIT refused(Refused{Command::SellCart, 0, {text::Msg::NoSession, {}}});
                return;
            }
            const Booked &booked = *selling->booked;
            Q_EMIT cartBooked(BookedReceipt{booked.receipt, 0, true, true, booked.paper.has_value()});
            printPaper(booked);
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
