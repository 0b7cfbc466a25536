// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax_channel.h"

#include "core/loymax/loymax_codes.h"
#include "core/loymax/replay.h"

#include <array>

namespace kassa::loymax {

using outbox::Ending;
using outbox::Outcome;
namespace reason = outbox::reason;

namespace {

constexpr std::array kCommands{
    Command::Balances,        Command::Calculates,       Command::AvailableAmounts,
    Command::Payments,        Command::Discounts,        Command::ConfirmPurchases,
    Command::CancelPurchases, Command::CancelOperations, Command::Refunds,
};

Ending endingOf(Standing standing)
{
    switch (standing) {
    case Standing::Taken:
        return Ending::Delivered;
    case Standing::Later:
        return Ending::Unknown;
    case Standing::NotTaken:
        return Ending::NeedsHuman;
    }
    base::assertFailed("standing without an ending", __FILE__, __LINE__);
}

} // namespace

QString kindOf(Command command)
{
    return QString::fromLatin1(namesOf(command).container);
}

std::optional<Command> commandOf(const QString &kind)
{
    for (const Command command : kCommands) {
        if (kindOf(command) == kind) {
            return command;
        }
    }
    return std::nullopt;
}

outbox::Plan queuePlan()
{
    using outbox::Milliseconds;
    outbox::Plan plan;
    plan.destination = QString::fromLatin1(kDestination);
    plan.linkWaits = {Milliseconds(5'000), Milliseconds(15'000), Milliseconds(60'000), Milliseconds(300'000)};
    plan.rowWaits = plan.linkWaits;
    plan.repeatsInDoubt = [](const QString &) {
        return outbox::kRepeatAlways;
    };
    return plan;
}

Outcome outcomeOf(Command command, const Exchange &exchange)
{
    switch (exchange.end) {
    case Exchange::End::Answered: {
        const int code = exchange.answer.effectiveCode();
        const QString words = QString::number(code) + u' ' + exchange.answer.effectiveMessage();
        return Outcome{endingOf(standingOf(command, code)),
                       code == code::kOk ? QString()
                                         : outbox::reasonText(reason::kLoyaltyCode, words.trimmed()),
                       exchange.raw};
    }
    case Exchange::End::NoLink:
        return Outcome{Ending::NotTaken, outbox::reasonText(reason::kNoConnection, exchange.detail), {}};
    case Exchange::End::NoAnswer:
        return Outcome{Ending::Unknown, outbox::reasonText(reason::kNoReply, exchange.detail), exchange.raw};
    case Exchange::End::Refused:
        return Outcome{Ending::Halted,
                       outbox::reasonText(reason::kHttpStatus, QString::number(exchange.httpStatus)),
                       {}};
    case Exchange::End::NotSetUp:
        return Outcome{Ending::Halted, outbox::reasonText(reason::kNotSetUp, QStringLiteral("url")), {}};
    }
    base::assertFailed("exchange without an outcome", __FILE__, __LINE__);
}

LoymaxChannel::LoymaxChannel(Wire &wire, QObject *parent) : outbox::Channel(parent), m_wire(wire) {}

void LoymaxChannel::send(const store::OutboxRow &row)
{
    m_hasCalculated = false;
    const std::optional<Command> command = commandOf(row.kind);
    if (!command) {
        finish(Outcome{Ending::NeedsHuman, row.kind, {}});
        return;
    }
    const QByteArray document = row.payload.toUtf8();
    if (*command == Command::Discounts && m_replaysCalculates) {
        sendCalculate(document);
        return;
    }
    sendDocument(*command, document);
}

void LoymaxChannel::sendCalculate(const QByteArray &discounts)
{
    m_hasCalculated = true;
    const Result<QByteArray> calculate = calculateFor(discounts);
    if (!calculate) {
        sendDocument(Command::Discounts, discounts);
        return;
    }
    m_wire.post(Command::Calculates, *calculate, Wire::Urgency::Queued,
                [this, discounts, run = m_run](const Exchange &exchange) {
                    if (run != m_run) {
                        return;
                    }
                    // Whatever it says about the sum, the Discounts decide; only silence ends the attempt.
                    if (exchange.end != Exchange::End::Answered) {
                        finish(outcomeOf(Command::Calculates, exchange));
                        return;
                    }
                    sendDocument(Command::Discounts, discounts);
                });
}

void LoymaxChannel::sendDocument(Command command, const QByteArray &document)
{
    m_wire.post(command, document, Wire::Urgency::Queued,
                [this, command, document, run = m_run](const Exchange &exchange) {
                    if (run == m_run) {
                        ended(command, document, exchange);
                    }
                });
}

void LoymaxChannel::ended(Command command, const QByteArray &document, const Exchange &exchange)
{
    const bool wantsCalculate = command == Command::Discounts && !m_hasCalculated &&
                                exchange.end == Exchange::End::Answered &&
                                exchange.answer.effectiveCode() == code::kIncorrectOrder;
    if (wantsCalculate) {
        m_replaysCalculates = true;
        sendCalculate(document);
        return;
    }
    finish(outcomeOf(command, exchange));
}

void LoymaxChannel::finish(const Outcome &outcome)
{
    // Never from inside send(), and no more once it was aborted.
    QTimer::singleShot(0, this, [this, outcome, run = m_run] {
        if (run == m_run) {
            Q_EMIT finished(outcome);
        }
    });
}

void LoymaxChannel::abort()
{
    ++m_run;
    m_wire.drop(Wire::Urgency::Queued);
}

} // namespace kassa::loymax
