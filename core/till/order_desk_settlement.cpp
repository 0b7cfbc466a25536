// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the receipt of an order that is paid on delivery or collection: the money came in, or nobody
// took the goods. The order's settlement field decides, so a second click, or a second till after a crash,
// finds nothing due.
#include "core/money/decimal_text.h"
#include "core/store/receipt_table.h"
#include "core/store/settlement_table.h"
#include "core/text/messages.h"
#include "core/till/order_desk.h"
#include "core/till/refusals.h"

#include <algorithm>

namespace kassa::till {

namespace {

money::Money dueOf(const order::Receipt &receipt)
{
    money::Money due;
    for (const order::Payment &payment : receipt.payments) {
        if (payment.kind == order::TenderKind::OnDelivery) {
            due += payment.amount;
        }
    }
    return due;
}

QString tendersInWords(const QList<order::Payment> &payments)
{
    QStringList parts;
    for (const order::Payment &payment : payments) {
        const QString amount = QString::fromLatin1(money::toFixedText(payment.amount));
        parts.append(payment.method.isEmpty() ? amount : payment.method + u' ' + amount);
    }
    return parts.join(QStringLiteral(", "));
}

bool isRealMoney(const order::Payment &payment)
{
    return payment.kind != order::TenderKind::OnDelivery;
}

// The same sale with every figure turned round.
Sale reversalOf(const order::Receipt &receipt, const order::Content &content, const QString &cashier)
{
    Sale sale;
    sale.content = content;
    sale.content.lines = receipt.lines;
    for (order::Line &line : sale.content.lines) {
        line.quantity = -line.quantity;
        line.amount = -line.amount;
    }
    sale.content.total = -receipt.total;
    sale.content.paymentTerms.clear();
    sale.content.footerText.clear();
    for (const order::Payment &payment : receipt.payments) {
        sale.payments.append({payment.kind, payment.method, -payment.amount, -payment.amount});
    }
    sale.orderId = receipt.orderId;
    sale.cashier = cashier;
    sale.reverses = receipt.number;
    sale.kind = order::ReceiptKind::Cancellation;
    return sale;
}

} // namespace

// Both ways need money that is due and an open session to book it in.
OrderDesk::Verdict OrderDesk::sessionFor(order::Settlement before, std::optional<store::CashSession> &session)
{
    if (before != order::Settlement::Due) {
        return text::Message{text::Msg::NothingDue, {}};
    }
    session = sessionNow();
    return session ? Verdict(std::nullopt) : Verdict(text::Message{text::Msg::NoSession, {}});
}

void OrderDesk::settle(order::OrderId id, const QList<order::Payment> &payments, const QString &cashier)
{
    change(
        Command::SettleOrder, id,
        [this, payments, cashier](order::Order &order, QList<order::Event> &events) -> Verdict {
            std::optional<store::CashSession> session;
            if (const Verdict verdict = sessionFor(order.settlement, session); !session) {
                return verdict;
            }
            const auto receipt = store::ReceiptTable(m_database).byId(order.receiptId);
            if (!receipt) {
                return receipt.error();
            }
            const bool isReal = std::all_of(payments.cbegin(), payments.cend(), isRealMoney);
            if (!isReal || !paymentsCover(payments, dueOf(*receipt))) {
                return text::Message{text::Msg::PaymentsDoNotCover, {}};
            }
            store::SettlementRow row;
            row.orderId = order.id;
            row.receiptId = order.receiptId;
            row.sessionId = session->id;
            row.atUtc = m_clock.nowUtc();
            row.cashier = cashier;
            row.payments = payments;
            if (const auto written = store::SettlementTable(m_database).insert(row); !written) {
                return written.error();
            }
            order.settlement = order::Settlement::Received;
            order.due = {};
            events.append(
                eventOf(order.id, order::EventKind::MoneyReceived, cashier, tendersInWords(payments)));
            return std::nullopt;
        },
        [this, payments](const order::Order &order) {
            Q_EMIT orderChanged(order);
            Q_EMIT moneyReceived(payments);
        });
}

void OrderDesk::notCollected(order::OrderId id, const QString &reason, const QString &cashier)
{
    if (!m_fiscal.isOn()) {
        reverse(id, reason, cashier, Seal());
        return;
    }
    if (m_inSigning.contains(id)) {
        return; // its cancellation is on the way
    }
    const auto refuse = [this, id](const text::Message &why) {
        Q_EMIT refused(Refused{Command::NotCollected, id, why});
    };
    const auto order = store::OrderTable(m_database).byId(id);
    if (!order) {
        refuse(messageOf(order.error().code));
        return;
    }
    std::optional<store::CashSession> session;
    if (const Verdict verdict = sessionFor(order->settlement, session); !session) {
        refuse(verdict.refusal ? *verdict.refusal : messageOf(verdict.error->code));
        return;
    }
    const auto receipt = store::ReceiptTable(m_database).byId(order->receiptId);
    if (!receipt) {
        refuse(messageOf(receipt.error().code));
        return;
    }
    m_inSigning.insert(id);
    m_fiscal.prepare(order::ReceiptKind::Cancellation,
                     reversalOf(*receipt, order->content, cashier).content.lines,
                     [this, id, reason, cashier, refuse](const Seal &seal) {
                         if (seal.isSealed) {
                             reverse(id, reason, cashier, seal);
                             return;
                         }
                         m_inSigning.remove(id);
                         refuse(seal.refusal.value_or(text::Message()));
                     });
}

// With signing `seal` is the cancellation's place in the chain.
void OrderDesk::reverse(order::OrderId id, const QString &reason, const QString &cashier, const Seal &seal)
{
    const auto booked = std::make_shared<Booked>();
    change(
        Command::NotCollected, id,
        [this, reason, cashier, booked, seal](order::Order &order, QList<order::Event> &events) -> Verdict {
            std::optional<store::CashSession> session;
            if (const Verdict verdict = sessionFor(order.settlement, session); !session) {
                return verdict;
            }
            const auto receipt = store::ReceiptTable(m_database).byId(order.receiptId);
            if (!receipt) {
                return receipt.error();
            }
            const auto reversal = m_sales.book(reversalOf(*receipt, order.content, cashier), *session, seal);
            if (!reversal) {
                return reversal.error();
            }
            if (const auto noted = m_links.saleReversed(reversal->receipt); !noted) {
                return noted.error();
            }
            *booked = *reversal;
            store::SettlementRow row;
            row.orderId = order.id;
            row.receiptId = order.receiptId;
            row.sessionId = session->id;
            row.outcome = order::Settlement::NotCollected;
            row.reversalId = reversal->receipt.id;
            row.atUtc = m_clock.nowUtc();
            row.cashier = cashier;
            row.reason = reason;
            if (const auto written = store::SettlementTable(m_database).insert(row); !written) {
                return written.error();
            }
            order.settlement = order::Settlement::NotCollected;
            order.due = {};
            const QString number = reversal->receipt.number;
            events.append(eventOf(order.id, order::EventKind::NotCollected, cashier,
                                  reason.isEmpty() ? number : number + QStringLiteral(": ") + reason));
            return std::nullopt;
        },
        [this, booked](const order::Order &order) {
            Q_EMIT orderChanged(order);
            Q_EMIT receiptReversed(
                BookedReceipt{booked->receipt, order.id, false, true, booked->paper.has_value()});
            if (booked->paper) {
                m_papers.enqueue(*booked->paper);
            }
        },
        [this, id, reason, cashier, seal](bool isBooked) {
            m_inSigning.remove(id);
            if (!seal.isSealed) {
                return false;
            }
            m_fiscal.settle(seal, isBooked);
            const bool isStale = seal.isStale && *seal.isStale;
            if (isStale) {
                notCollected(id, reason, cashier);
            }
            return isStale;
        });
}

} // namespace kassa::till
