// SPDX-License-Identifier: GPL-3.0-or-later
// LoyaltyDesk: who the customer is, what the cart gets, and what is believed of the link.
#include "loyalty_desk.h"

#include "core/loymax/identification.h"
#include "core/loymax/loymax_codes.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcLoyalty, "kassa.till.loyalty", QtInfoMsg)

using loymax::Command;
using loymax::Exchange;
using text::Message;
using text::Msg;

LoyaltyDesk::LoyaltyDesk(store::Database &database,
                         store::CommitGroup &commits,
                         const base::Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_commits(commits)
    , m_ledger(database, clock)
    , m_channel(m_wire)
    , m_sender(database, commits, clock, m_channel, loymax::queuePlan(), [] {
        return QRandomGenerator::global()->generateDouble();
    })
{
    connect(&m_sender, &outbox::Sender::changed, this, &LoyaltyDesk::queueChanged);
    connect(&m_wire, &loymax::Wire::heard, this, [this](bool isThere) {
        m_isLinkUp = isThere;
        queueChanged();
    });
}

LoyaltyDesk::~LoyaltyDesk() = default;

void LoyaltyDesk::setConfig(const settings::Config &config)
{
    const settings::Config before = std::exchange(m_config, config);
    m_ledger.setConfig(config);
    const bool isOther = config.loymax != before.loymax;
    m_wire.setSettings(loymax::wireSettings(config.loymax));
    runOrStop();
    if (isOther && m_sender.isRunning()) {
        m_sender.sendNow(); // what was kept out by a wrong password may be let in now
    }
    if (!isOn()) {
        drop();
    }
    Q_EMIT changed();
}

void LoyaltyDesk::start()
{
    m_isStarted = true;
    if (isOn()) {
        write([this] { return m_ledger.cancelLost(); });
    }
    runOrStop();
}

void LoyaltyDesk::stop()
{
    m_isStarted = false;
    ++m_turn;
    m_wire.drop(loymax::Wire::Urgency::Live);
    runOrStop();
}

void LoyaltyDesk::runOrStop()
{
    if (m_isStarted && isOn()) {
        m_sender.start();
    } else {
        m_sender.stop();
    }
}

LinkState LoyaltyDesk::link() const
{
    return LinkState{isOn(), m_sender.figures(), loymax::maskedDocument(m_wire.lastSent()),
                     loymax::maskedDocument(m_wire.lastReceived())};
}

void LoyaltyDesk::write(const std::function<store::Result<void>()> &work,
                        const std::function<void(bool)> &then)
{
    m_commits.add(work, [this, then](const store::Result<void> &done) {
        if (!done) {
            qCWarning(lcLoyalty) << "not noted for the loyalty system:" << done.error().detail;
        }
        m_sender.poke();
        if (then) {
            then(done.isOk());
        }
    });
}

void LoyaltyDesk::post(const loymax::Request &request, void (LoyaltyDesk::*then)(const Exchange &))
{
    m_wire.post(request.command, loymax::encode(request), loymax::Wire::Urgency::Live,
                [this, then, turn = m_turn](const Exchange &exchange) {
                    if (turn == m_turn) {
                        (this->*then)(exchange);
                    }
                });
}

QString LoyaltyDesk::cardInForce() const
{
    const bool isStored =
        m_purchase && m_purchase->identifier && !loymax::isShortLived(*m_purchase->identifier);
    return isStored ? m_purchase->identifier->value : QString();
}

void LoyaltyDesk::begin(const QString &cartKey, const std::optional<loymax::Identifier> &identifier)
{
    ++m_turn;
    m_isAsking = false;
    m_isAskedAnew = false;
    m_hasAskedAgain = false;
    m_paymentId.clear();
    m_purchase = m_ledger.newPurchase(identifier);
    m_state = LoyaltyState();
    m_state.cartKey = cartKey;
    m_state.bonusMethod = text::toText({Msg::LoyaltyTender, {}});
    if (identifier) {
        m_state.identifierType = identifier->type;
        m_state.shownCard = loymax::maskedValue(identifier->value);
    }
}

void LoyaltyDesk::identify(const QString &cartKey,
                           const QString &input,
                           bool isScanned,
                           bool isPhone,
                           const QList<order::Line> &lines,
                           const QString &cashier)
{
    if (!isOn() || m_closing) {
        return;
    }
    drop();
    m_cashier = cashier;
    m_lines = lines;
    const auto identifier = isPhone ? loymax::identifyPhone(input) : loymax::identify(input, isScanned);
    begin(cartKey, identifier);
    if (!identifier) {
        m_purchase.reset();
        m_state.phase = LoyaltyPhase::Refused;
        m_state.problem = Message{Msg::LoyaltyUnreadable, {}};
        Q_EMIT changed();
        return;
    }
    ask();
}

void LoyaltyDesk::cartChanged(const QString &cartKey, const QList<order::Line> &lines)
{
    if (cartKey != m_state.cartKey || !m_purchase || lines == m_lines) {
        return;
    }
    m_lines = lines;
    if (m_state.isPaying) {
        return; // its answer sees that the cart is another
    }
    if (!m_state.paid.isZero()) {
        takeBack(); // a changed cheque is refused while bonuses are held for it
        return;
    }
    if (m_state.phase == LoyaltyPhase::Known || m_state.phase == LoyaltyPhase::Asking) {
        ask();
    }
}

// Nothing new for a card before what takes something back from it has arrived.
bool LoyaltyDesk::isBlockedByCancel()
{
    if (m_cancelsToWrite == 0 && !m_ledger.hasQueuedCancel(cardInForce())) {
        return false;
    }
    m_sender.sendNow();
    offline({Msg::LoyaltyCancelFirst, {}});
    return true;
}

void LoyaltyDesk::ask()
{
    if (m_isAsking) {
        m_isAskedAnew = true;
        return;
    }
    if (isBlockedByCancel()) {
        return;
    }
    const QList<loymax::ChequeLine> lines = loymax::chequeLines(m_lines);
    loymax::Request request =
        m_ledger.request(lines.isEmpty() ? Command::Balances : Command::Calculates, *m_purchase, m_cashier);
    request.identifier = m_purchase->identifier;
    if (request.identifier) {
        request.identifier->pin.clear();
    }
    if (!lines.isEmpty()) {
        request.cheque = loymax::Cheque{m_purchase->chequeNumber, m_purchase->chequeDate, lines};
    }
    m_isAsking = true;
    m_state.phase = LoyaltyPhase::Asking;
    m_state.problem.reset();
    m_state.serverWords.clear();
    m_state.discounts.clear();
    m_state.lines = m_lines;
    Q_EMIT changed();
    post(request, &LoyaltyDesk::asked);
}

void LoyaltyDesk::asked(const Exchange &exchange)
{
    m_isAsking = false;
    if (std::exchange(m_isAskedAnew, false)) {
        ask();
        return;
    }
    if (exchange.end != Exchange::End::Answered) {
        goOffline(exchange);
        return;
    }
    const int code = exchange.answer.effectiveCode();
    const bool isOtherPurchase = code == loymax::code::kDifferentCheque ||
                                 code == loymax::code::kIncorrectOrder ||
                                 code == loymax::code::kNotUniqueOperation;
    if (isOtherPurchase && !std::exchange(m_hasAskedAgain, true)) {
        // Nothing is held yet: a purchase begun anew is what the other side understands.
        const auto identifier = m_purchase->identifier;
        m_purchase = m_ledger.newPurchase(identifier);
        ask();
        return;
    }
    if (code == loymax::code::kOk) {
        know(exchange.answer);
    } else if (code == loymax::code::kSystemError) {
        offline({Msg::LoyaltySystemError, {}});
    } else {
        refuse(code, exchange.answer.effectiveMessage());
    }
}

void LoyaltyDesk::know(const loymax::Answer &answer)
{
    m_state.phase = LoyaltyPhase::Known;
    m_state.holder = answer.holder();
    m_state.balance = answer.balance ? answer.balance : answer.bonusAmount;
    m_state.available = answer.availableAmount.value_or(money::Money());
    m_state.currency = answer.currency;
    m_state.cashierMessage = answer.cashierMessage;
    m_state.chequeMessage = answer.chequeMessage;
    m_state.cashback = money::Money();
    for (const loymax::AnswerLine &line : answer.lines) {
        m_state.cashback += line.cashback;
        if (line.discount > money::Money()) {
            m_state.discounts.append(
                loymax::LineDiscount{line.posId, line.discount, line.offers.join(QStringLiteral(", "))});
        }
    }
    std::sort(m_state.discounts.begin(), m_state.discounts.end(),
              [](const auto &left, const auto &right) { return left.posId < right.posId; });
    // A code from the app is good for minutes; the number behind it earns when the link fails meanwhile.
    const QString number = answer.identifierData.value(QStringLiteral("Cardnumber"));
    if (m_purchase->identifier && loymax::isShortLived(*m_purchase->identifier) && !number.isEmpty()) {
        m_purchase->identifier = loymax::Identifier{loymax::typeOf(loymax::Source::Keyed), number, {}};
        m_state.shownCard = loymax::maskedValue(number);
    }
    if (m_ledger.hasQueued(cardInForce())) {
        m_state.available = money::Money();
        m_state.problem = Message{Msg::LoyaltyStaleBalance, {}};
    }
    Q_EMIT changed();
}

void LoyaltyDesk::refuse(int code, const QString &words)
{
    m_state.phase = LoyaltyPhase::Refused;
    m_state.problem = loymax::codeMessage(code);
    m_state.serverWords = words;
    m_state.offersOther = loymax::adviceOf(code) == loymax::Advice::OtherIdentifier;
    Q_EMIT changed();
}

void LoyaltyDesk::goOffline(const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::Refused:
        offline({Msg::LoyaltyHttpRefused, {QString::number(exchange.httpStatus)}});
        return;
    case Exchange::End::NotSetUp:
        offline({Msg::LoyaltyNotSetUp, {}});
        return;
    default:
        offline({Msg::LoyaltyNoLink, {}});
    }
}

void LoyaltyDesk::offline(const Message &why)
{
    m_state.discounts.clear();
    m_state.available = money::Money();
    if (m_purchase && m_purchase->identifier && loymax::isShortLived(*m_purchase->identifier)) {
        m_state.phase = LoyaltyPhase::Refused;
        m_state.problem = Message{Msg::LoyaltyQrOffline, {}};
        m_state.offersOther = true;
    } else {
        m_state.phase = LoyaltyPhase::Offline;
        m_state.problem = why;
    }
    Q_EMIT changed();
}

// The queue moved, or somebody was heard: a cart that was offline is asked for again by itself.
void LoyaltyDesk::queueChanged()
{
    const bool isStale = m_state.phase == LoyaltyPhase::Known && m_state.problem &&
                         m_state.problem->msg == Msg::LoyaltyStaleBalance &&
                         !m_ledger.hasQueued(cardInForce());
    const bool waits = (m_state.phase == LoyaltyPhase::Offline || isStale) && m_purchase && !m_isAsking &&
                       !m_state.isPaying && !m_closing && m_isLinkUp && !m_sender.figures().isHalted;
    if (waits && m_cancelsToWrite == 0 && !m_ledger.hasQueuedCancel(cardInForce())) {
        ask();
        return;
    }
    Q_EMIT changed();
}

} // namespace kassa::till
