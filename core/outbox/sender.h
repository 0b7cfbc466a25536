// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of one destination: takes due rows one at a time, marks each as being sent before a byte leaves,
// writes what came of it, waits while the link is down. Engine thread. Whatever step the process dies at, the
// next start finds a row that says how far it came. Source: DESIGN "Threads and data", pepmax.md section 7,
// loymax.md section 7.
#pragma once

#include "core/base/clock.h"
#include "core/outbox/channel.h"
#include "core/store/commit_group.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace kassa::outbox {

/// What the screens know of a destination.
struct LinkFigures
{
    store::OutboxFigures rows;
    bool isDown = false;   ///< the last attempt found nobody
    bool isHalted = false; ///< the other side refuses us; a person must act
    QString problem;       ///< of the link, as the channel told it; empty when fine

    bool operator==(const LinkFigures &) const = default;
};

class Sender : public QObject
{
    Q_OBJECT
public:
    /// A random number, 0 <= x < 1, for the jitter of waits.
    using Random = std::function<double()>;
    /// Called inside the transaction that ends a row (done, given up, parked, unclear).
    using AtEnd = std::function<store::Result<void>(const store::OutboxRow &)>;

    /// Everything outlives the sender.
    Sender(store::Database &database,
           store::CommitGroup &commits,
           const base::Clock &clock,
           Channel &channel,
           Plan plan,
           Random random,
           QObject *parent = nullptr);

    void setAtEnd(AtEnd atEnd) { m_atEnd = std::move(atEnd); }

    /// Sorts out what a dead process left half sent, then begins to send.
    void start();
    /// Sends no more. A row whose line may have left keeps the state that says so.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Rows were committed: look at once unless the link is waiting.
    void poke();
    /// Tries at once although the link was down or had refused us.
    void sendNow();

    /// A person's choice over a row that is unclear, parked or given up. Answered by `chosen`.
    void retry(store::OutboxId id, const QString &who);
    void treatAsDone(store::OutboxId id, const QString &who);

    [[nodiscard]] const LinkFigures &figures() const { return m_figures; }

Q_SIGNALS:
    /// Figures are new. At most once in kFiguresDelayMs.
    void changed();
    /// A choice was carried out, or not (`problem` not empty, English, for the log).
    void chosen(kassa::store::OutboxId id, const QString &problem);

private:
    void recover();
    void step();
    void claimFailed();
    void sendClaimed();
    store::Result<void> claim();
    void onFinished(const Outcome &outcome);
    void writeOutcome();
    store::Result<void> writeDecision(store::OutboxRow row, const Outcome &outcome, const Decision &decision);
    store::Result<void> moveFollowers(const store::OutboxRow &row, Followers followers);
    void choose(store::OutboxId id, const std::function<store::Result<void>(store::OutboxRow &)> &change);
    void scheduleFigures();
    void refreshFigures();

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    Channel &m_channel;
    const Plan m_plan;
    const Random m_random;
    AtEnd m_atEnd;

    bool m_isRunning = false;
    bool m_isRecovered = false;
    bool m_isClaiming = false;                 ///< a claim is on its way to the disk
    std::optional<store::OutboxRow> m_claimed; ///< marked as being sent, durable or about to be
    bool m_isInFlight = false;                 ///< handed to the channel
    std::optional<Outcome> m_unwritten;        ///< came back, not durable yet
    int m_faults = 0;                          ///< of the link, in a row
    qint64 m_run = 0;                          ///< tells answers of a stopped run from those of this one
    QTimer m_wake;
    QTimer m_figuresTimer;
    LinkFigures m_figures;
};

} // namespace kassa::outbox
