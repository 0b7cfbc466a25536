// SPDX-License-Identifier: GPL-3.0-or-later
#include "sender.h"

#include <QLoggingCategory>

#include <algorithm>

namespace kassa::outbox {

Q_LOGGING_CATEGORY(lcOutbox, "kassa.outbox", QtInfoMsg)

using store::OutboxRow;
using store::OutboxState;

namespace {

/// A disk that did not take a change is asked again this soon.
constexpr Milliseconds kDiskWait(1'000);
/// Longest sleep before looking again: the wall clock may have been set.
constexpr Milliseconds kMaxSleep(60'000);
/// The screens hear of new figures this soon; a queue that drains would otherwise talk of nothing else.
constexpr Milliseconds kFiguresDelay(100);

base::Error<store::Code> notWaiting()
{
    return {store::Code::NotFound, QStringLiteral("the message waits for nobody any more"), {}};
}

} // namespace

Sender::Sender(store::Database &database,
               store::CommitGroup &commits,
               const base::Clock &clock,
               Channel &channel,
               Plan plan,
               Random random,
               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_clock(clock)
    , m_channel(channel)
    , m_plan(std::move(plan))
    , m_random(std::move(random))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        if (m_unwritten) {
            writeOutcome();
        } else {
            step();
        }
    });
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(kFiguresDelay);
    connect(&m_figuresTimer, &QTimer::timeout, this, &Sender::refreshFigures);
    connect(&m_channel, &Channel::finished, this, &Sender::onFinished);
}

void Sender::start()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_isRecovered = false;
    m_faults = 0;
    m_figures = LinkFigures();
    refreshFigures();
    recover();
}

void Sender::stop()
{
    if (!m_isRunning) {
        return;
    }
    m_isRunning = false;
    ++m_run;
    m_wake.stop();
    m_channel.abort();
    if (m_isInFlight) {
        // The row says "sending"; the next start decides what that means for its kind.
        m_isInFlight = false;
        m_claimed.reset();
    }
}

void Sender::recover()
{
    m_commits.add(
        [this]() -> store::Result<void> {
            const auto caught = store::OutboxTable(m_database).caughtSending(m_plan.destination);
            if (!caught) {
                return caught.error();
            }
            for (const OutboxRow &row : *caught) {
                const Outcome outcome{Ending::Unknown, reasonText(reason::kCaught), {}};
                if (const auto written = writeDecision(row, outcome, decide(row, outcome, m_plan, 0));
                    !written) {
                    return written;
                }
            }
            return {};
        },
        [this, run = m_run](const store::Result<void> &done) {
            if (run != m_run) {
                return;
            }
            if (!done) {
                QTimer::singleShot(kDiskWait, this, [this, run] {
                    if (run == m_run && m_isRunning) {
                        recover();
                    }
                });
                return;
            }
            m_isRecovered = true;
            scheduleFigures();
            step();
        });
}

void Sender::poke()
{
    scheduleFigures();
    if (m_faults == 0) {
        m_wake.stop(); // it may have slept for a row that is to be tried later
    }
    step();
}

void Sender::sendNow()
{
    m_faults = 0;
    m_figures.isHalted = false;
    m_wake.stop();
    if (m_unwritten) {
        writeOutcome();
        return;
    }
    step();
}

void Sender::step()
{
    const bool isBusy = m_isClaiming || m_claimed || m_unwritten || m_wake.isActive();
    if (!m_isRunning || !m_isRecovered || isBusy || m_figures.isHalted) {
        return;
    }
    m_isClaiming = true;
    m_commits.add([this] { return claim(); },
                  [this](const store::Result<void> &done) {
                      m_isClaiming = false;
                      if (!done) {
                          claimFailed();
                          return;
                      }
                      sendClaimed();
                  });
}

void Sender::claimFailed()
{
    m_claimed.reset();
    if (m_isRunning) {
        m_wake.start(kDiskWait);
    }
}

// Inside a transaction: what is too late is closed, what is due is marked as being sent.
store::Result<void> Sender::claim()
{
    m_claimed.reset();
    store::OutboxTable rows(m_database);
    const QDateTime now = m_clock.nowUtc();
    const auto expired = rows.expire(m_plan.destination, now, reasonText(reason::kExpired));
    if (!expired) {
        return expired.error();
    }
    if (*expired > 0) {
        qCInfo(lcOutbox) << m_plan.destination << "closed as expired:" << *expired;
    }
    const auto due = rows.nextDue(m_plan.destination, now);
    if (!due) {
        return due.error();
    }
    if (!due->has_value()) {
        return {};
    }
    OutboxRow row = **due;
    row.state = OutboxState::Sending;
    ++row.attempts;
    row.changedAtUtc = now;
    if (const auto written = rows.update(row); !written) {
        return written;
    }
    m_claimed = row;
    return {};
}

// After the commit. Only now may a byte leave.
void Sender::sendClaimed()
{
    scheduleFigures();
    if (!m_claimed) {
        const auto wake = store::OutboxTable(m_database).nextWake(m_plan.destination, m_clock.nowUtc());
        if (m_isRunning && wake && wake->isValid()) {
            const Milliseconds wait(std::max<qint64>(1, m_clock.nowUtc().msecsTo(*wake)));
            m_wake.start(std::min(wait, kMaxSleep));
        }
        return;
    }
    if (!m_isRunning) {
        // Stopped between the mark and the first byte: surely nothing left.
        OutboxRow row = *m_claimed;
        m_claimed.reset();
        row.state = OutboxState::Pending;
        --row.attempts;
        m_commits.add([this, row] { return store::OutboxTable(m_database).update(row); },
                      [](const store::Result<void> &) {}); // else it counts as caught in the act
        return;
    }
    m_isInFlight = true;
    m_channel.send(*m_claimed);
}

void Sender::onFinished(const Outcome &outcome)
{
    if (!m_isInFlight || !m_claimed) {
        return; // an answer to something that was dropped
    }
    m_isInFlight = false;
    m_unwritten = outcome;
    writeOutcome();
}

void Sender::writeOutcome()
{
    const Decision decision = decide(*m_claimed, *m_unwritten, m_plan, m_random());
    const auto finished = std::make_shared<OutboxRow>(*m_claimed);
    const bool goesOn = m_isRunning && !decision.isLinkFault && !decision.isHalt;
    m_isClaiming = true;
    m_commits.add(
        [this, finished, decision, goesOn, outcome = *m_unwritten]() -> store::Result<void> {
            if (const auto written = writeDecision(*finished, outcome, decision); !written) {
                return written;
            }
            m_claimed.reset();
            // The next row is marked in the same commit: one per message is what a queue's speed costs.
            return goesOn ? claim() : store::Result<void>();
        },
        [this, finished, decision](const store::Result<void> &done) {
            m_isClaiming = false;
            if (!done) {
                m_claimed = *finished; // still being sent, as far as the file knows
                m_wake.start(kDiskWait);
                return;
            }
            m_figures.problem = decision.isLinkFault || decision.isHalt ? m_unwritten->error : QString();
            m_unwritten.reset();
            m_figures.isDown = decision.isLinkFault;
            m_figures.isHalted = decision.isHalt;
            m_faults = decision.isLinkFault ? m_faults + 1 : 0;
            if (decision.isLinkFault && m_isRunning) {
                scheduleFigures();
                m_wake.start(waitAfter(m_plan.linkWaits, m_faults, m_plan.jitterPercent, m_random()));
                return;
            }
            sendClaimed();
        });
}

store::Result<void>
Sender::writeDecision(store::OutboxRow row, const Outcome &outcome, const Decision &decision)
{
    row.state = decision.state;
    row.doubts = decision.doubts;
    row.lastError = outcome.error;
    row.reply = outcome.reply;
    row.changedAtUtc = m_clock.nowUtc();
    row.nextAttemptAtUtc =
        decision.rowWait ? row.changedAtUtc.addMSecs(decision.rowWait->count()) : QDateTime();
    if (const auto written = store::OutboxTable(m_database).update(row); !written) {
        return written;
    }
    if (row.state != OutboxState::Done && row.state != OutboxState::Pending) {
        qCWarning(lcOutbox) << m_plan.destination << "message" << row.id << row.kind << "is"
                            << store::outboxStateName(row.state) << "after attempt" << row.attempts;
    }
    if (const auto moved = moveFollowers(row, decision.followers); !moved) {
        return moved;
    }
    return m_atEnd && row.state != OutboxState::Pending ? m_atEnd(row) : store::Result<void>();
}

store::Result<void> Sender::moveFollowers(const OutboxRow &row, Followers followers)
{
    if (followers == Followers::Keep) {
        return {};
    }
    const OutboxState to = followers == Followers::Park ? OutboxState::Parked : OutboxState::GivenUp;
    return store::OutboxTable(m_database)
        .moveFollowers(row, OutboxState::Pending, to, reasonText(reason::kFollows), m_clock.nowUtc());
}

void Sender::choose(store::OutboxId id, const std::function<store::Result<void>(store::OutboxRow &)> &change)
{
    m_commits.add(
        [this, id, change]() -> store::Result<void> {
            store::OutboxTable rows(m_database);
            auto row = rows.byId(id);
            if (!row) {
                return row.error();
            }
            const OutboxState before = row->state;
            if (row->destination != m_plan.destination ||
                (before != OutboxState::Unclear && before != OutboxState::Parked &&
                 before != OutboxState::GivenUp)) {
                return notWaiting();
            }
            row->changedAtUtc = m_clock.nowUtc();
            row->nextAttemptAtUtc = {};
            if (const auto changed = change(*row); !changed) {
                return changed;
            }
            if (const auto written = rows.update(*row); !written) {
                return written;
            }
            if (before != OutboxState::Parked || row->state == OutboxState::GivenUp) {
                return {};
            }
            return rows.moveFollowers(*row, OutboxState::Parked, OutboxState::Pending, {}, row->changedAtUtc);
        },
        [this, id](const store::Result<void> &done) {
            Q_EMIT chosen(id, done ? QString() : done.error().detail);
            sendNow();
            scheduleFigures();
        });
}

void Sender::retry(store::OutboxId id, const QString &who)
{
    choose(id, [who](OutboxRow &row) -> store::Result<void> {
        if (row.expiresAtUtc.isValid() && row.expiresAtUtc <= row.changedAtUtc) {
            row.state = OutboxState::GivenUp; // a day's figures take no message of another day
            row.lastError = reasonText(reason::kExpired);
            return {};
        }
        row.state = OutboxState::Pending;
        row.doubts = 0;
        row.lastError = reasonText(reason::kAgainBy, who);
        return {};
    });
}

void Sender::treatAsDone(store::OutboxId id, const QString &who)
{
    choose(id, [this, who](OutboxRow &row) -> store::Result<void> {
        row.state = OutboxState::Done;
        row.lastError = reasonText(reason::kDoneBy, who);
        return m_atEnd ? m_atEnd(row) : store::Result<void>();
    });
}

void Sender::scheduleFigures()
{
    if (!m_figuresTimer.isActive()) {
        m_figuresTimer.start();
    }
}

void Sender::refreshFigures()
{
    if (const auto rows = store::OutboxTable(m_database).figures(m_plan.destination)) {
        m_figures.rows = *rows;
    }
    Q_EMIT changed();
}

} // namespace kassa::outbox
