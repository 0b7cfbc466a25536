// SPDX-License-Identifier: GPL-3.0-or-later
// LoyaltyDesk: bonuses as a tender, and the sale that closes a purchase.
#include "loyalty_desk.h"

#include "core/loymax/identification.h"
#include "core/loymax/loymax_codes.h"

#include <QLoggingCategory>

#include <utility>

namespace kassa::till {

Q_DECLARE_LOGGING_CATEGORY(lcLoyalty)

using loymax::Command;
using loymax::Exchange;
using text::Message;
using text::Msg;

namespace {

money::Money paidWith(const QList<order::Payment> &payments, const QString &method)
{
    money::Money sum;
    for (const order::Payment &payment : payments) {
        if (payment.kind == order::TenderKind::Other && payment.method == method) {
            sum += payment.amount;
        }
    }
    return sum;
}

void addLine(QString &footer, const QString &line)
{
    if (!line.isEmpty()) {
        footer += (footer.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
}

} // namespace

void LoyaltyDesk::spend(money::Money amount, const QString &pin)
{
    if (m_state.phase != LoyaltyPhase::Known || m_state.isPaying || !m_state.paid.isZero() ||
        amount <= money::Money()) {
        return;
    }
    if (m_ledger.hasQueued(cardInForce())) {
        m_state.available = money::Money();
        m_state.problem = Message{Msg::LoyaltyStaleBalance, {}};
        Q_EMIT changed();
        return;
    }
    m_purchase->identifier->pin = pin;
    loymax::Request request = m_ledger.request(Command::Payments, *m_purchase, m_cashier);
    request.amount = amount;
    request.identifier = m_purchase->identifier;
    request.cheque = loymax::Cheque{m_purchase->chequeNumber, m_purchase->chequeDate,
                                    loymax::lowered(loymax::chequeLines(m_lines), m_state.discounts)};
    m_state.isPaying = true;
    m_state.needsPin = false;
    m_state.problem.reset();
    m_state.serverWords.clear();
    Q_EMIT changed();
    if (m_purchase->isKept) {
        pay(request);
        return;
    }
    // On disk before it leaves: after a power cut the next start takes back what may be held.
    write([this, purchase = *m_purchase] { return m_ledger.keep(purchase); },
          [this, request, turn = m_turn](bool isWritten) {
              if (turn != m_turn) {
                  return;
              }
              if (!isWritten) {
                  m_state.isPaying = false;
                  Q_EMIT changed();
                  return;
              }
              m_purchase->isKept = true;
              pay(request);
          });
}

void LoyaltyDesk::pay(const loymax::Request &request)
{
    m_paymentId = request.operationId;
    post(request, &LoyaltyDesk::paid);
}

void LoyaltyDesk::paid(const Exchange &exchange)
{
    m_state.isPaying = false;
    m_purchase->identifier->pin.clear();
    if (exchange.end == Exchange::End::NoLink) {
        m_paymentId.clear();
        goOffline(exchange);
        return;
    }
    const int code = exchange.answer.effectiveCode();
    const bool isAnswered = exchange.end == Exchange::End::Answered &&
                            code != loymax::code::kNotUniqueOperation && code != loymax::code::kSystemError;
    if (!isAnswered && exchange.end != Exchange::End::Refused && exchange.end != Exchange::End::NotSetUp) {
        // It may be held: no discount for it, and whatever it is goes back.
        abandon();
        offline({Msg::LoyaltyPaymentUnknown, {}});
        return;
    }
    if (code == loymax::code::kOk && isAnswered) {
        m_state.paid = exchange.answer.amount.value_or(money::Money());
        if (m_state.paid.isZero()) {
            abandon();
        }
        Q_EMIT changed();
        if (m_lines != m_state.lines) {
            takeBack(); // the cart changed while the bonuses were taken
        }
        return;
    }
    m_paymentId.clear();
    if (!isAnswered) {
        goOffline(exchange);
        return;
    }
    m_state.problem = loymax::codeMessage(code);
    m_state.serverWords = exchange.answer.effectiveMessage();
    m_state.needsPin = loymax::adviceOf(code) == loymax::Advice::Pin;
    if (loymax::adviceOf(code) == loymax::Advice::EarnOnly) {
        m_state.available = money::Money();
    }
    Q_EMIT changed();
    askIfChanged();
}

void LoyaltyDesk::askIfChanged()
{
    if (m_lines != m_state.lines) {
        ask();
    }
}

void LoyaltyDesk::takeBack()
{
    if (!m_purchase || m_paymentId.isEmpty() || m_state.isPaying) {
        return;
    }
    m_state.isPaying = true;
    Q_EMIT changed();
    loymax::Request request = m_ledger.request(Command::CancelOperations, *m_purchase, m_cashier);
    request.cancelOperationId = m_paymentId;
    post(request, &LoyaltyDesk::returned);
}

void LoyaltyDesk::returned(const Exchange &exchange)
{
    m_state.isPaying = false;
    const bool isTaken = exchange.end == Exchange::End::Answered &&
                         loymax::standingOf(Command::CancelOperations, exchange.answer.effectiveCode()) ==
                             loymax::Standing::Taken;
    if (!isTaken) {
        abandon();
        if (exchange.end != Exchange::End::Answered) {
            goOffline(exchange);
            return;
        }
        ask();
        return;
    }
    m_paymentId.clear();
    m_state.paid = money::Money();
    Q_EMIT changed();
    askIfChanged();
}

// The purchase goes back as a whole and the cart goes on under a new one. Source: loymax.md section 5,
// sequence 3.
void LoyaltyDesk::abandon()
{
    cancelKept();
    m_purchase = m_ledger.newPurchase(m_purchase->identifier);
    m_paymentId.clear();
    m_state.paid = money::Money();
}

void LoyaltyDesk::cancelKept()
{
    if (!m_purchase || !m_purchase->isKept) {
        return;
    }
    ++m_cancelsToWrite;
    write([this, id = m_purchase->id, cashier = m_cashier] { return m_ledger.cancel(id, cashier); },
          [this](bool) { --m_cancelsToWrite; });
}

void LoyaltyDesk::drop()
{
    if (m_closing) {
        return; // its sale decides
    }
    ++m_turn;
    m_isAsking = false;
    cancelKept();
    m_purchase.reset();
    m_paymentId.clear();
    if (m_state.isActive()) {
        m_state = LoyaltyState();
        Q_EMIT changed();
    }
}

void LoyaltyDesk::close(const QString &cartKey,
                        const order::Content &content,
                        const QString &cashier,
                        const Go &go)
{
    const bool isOurs = isOn() && m_purchase && cartKey == m_state.cartKey && !cartKey.isEmpty();
    if (!isOurs || m_state.phase == LoyaltyPhase::Refused) {
        go(content, std::nullopt);
        return;
    }
    if (m_state.isPaying || m_closing) {
        go(content, Message{Msg::LoyaltyBusy, {}});
        return;
    }
    if (paidWith(content.payments, m_state.bonusMethod) != m_state.paid) {
        go(content, Message{Msg::LoyaltyPaymentMissing, {}});
        return;
    }
    const QList<loymax::ChequeLine> lines = loymax::chequeLines(content.lines);
    if (lines.isEmpty()) {
        go(content, std::nullopt);
        return;
    }
    const loymax::Request request =
        m_ledger.discounts(*m_purchase, lines, content.payments, m_state.bonusMethod, cashier);
    m_closing = loymax::Closing{*m_purchase, loymax::encode(request), request.operationId, cashier, false};
    m_closingKey = cartKey;
    if (m_state.phase == LoyaltyPhase::Known && m_isLinkUp) {
        tell(content, request, go);
        return;
    }
    order::Content sold = content;
    addLine(sold.footerText, text::toText({Msg::LoyaltyEarnLater, {m_state.shownCard}}));
    go(sold, std::nullopt);
}

void LoyaltyDesk::tell(const order::Content &content, const loymax::Request &request, const Go &go)
{
    const auto send = [this, content, request, go] {
        m_wire.post(request.command, m_closing->discounts, loymax::Wire::Urgency::Live,
                    [this, content, go](const Exchange &exchange) { told(content, exchange, go); });
    };
    if (m_purchase->isKept) {
        send();
        return;
    }
    write([this, purchase = *m_purchase] { return m_ledger.keep(purchase); },
          [this, content, go, send](bool isWritten) {
              if (!isWritten) {
                  go(content, std::nullopt); // the sale meets the same disk and says so
                  return;
              }
              m_purchase->isKept = true;
              m_closing->purchase.isKept = true;
              send();
          });
}

void LoyaltyDesk::told(order::Content content, const Exchange &exchange, const Go &go)
{
    if (!m_closing) {
        return;
    }
    const bool isAnswered = exchange.end == Exchange::End::Answered;
    m_closing->isAccepted =
        isAnswered &&
        loymax::standingOf(Command::Discounts, exchange.answer.effectiveCode()) == loymax::Standing::Taken;
    if (m_closing->isAccepted) {
        addLine(content.footerText, exchange.answer.chequeMessage.isEmpty() ? m_state.chequeMessage
                                                                            : exchange.answer.chequeMessage);
    } else {
        qCWarning(lcLoyalty) << "the purchase is told later:" << exchange.detail
                             << exchange.answer.effectiveCode();
        addLine(content.footerText, text::toText({Msg::LoyaltyEarnLater, {m_state.shownCard}}));
    }
    go(content, std::nullopt);
}

store::Result<void> LoyaltyDesk::saleBooked(const order::Receipt &receipt,
                                            const QString &cartKey,
                                            const std::optional<order::Loyalty> &loyalty)
{
    if (!isOn()) {
        return {};
    }
    if (!receipt.reverses.isEmpty()) {
        return m_ledger.returned(receipt);
    }
    if (m_closing && !cartKey.isEmpty() && cartKey == m_closingKey) {
        return m_ledger.booked(*m_closing, receipt);
    }
    return loyalty ? m_ledger.accrue(receipt, *loyalty) : store::Result<void>();
}

void LoyaltyDesk::saleEnded(bool isBooked)
{
    if (!m_closing) {
        return;
    }
    m_closing.reset();
    m_closingKey.clear();
    if (isBooked) {
        m_purchase.reset();
        m_paymentId.clear();
        m_state = LoyaltyState();
        ++m_turn;
        m_sender.poke();
        Q_EMIT changed();
        return;
    }
    if (m_purchase && m_purchase->isKept) {
        // Told already, and no receipt came of it.
        abandon();
        ask();
    }
}

} // namespace kassa::till
