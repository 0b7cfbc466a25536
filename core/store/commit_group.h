// SPDX-License-Identifier: GPL-3.0-or-later
// Grouped commits (DESIGN): use cases that arrive in the same turn of the event loop share one transaction,
// one savepoint each, and hear of their outcome after the commit. The only way the engine writes.
#pragma once

#include "core/store/database.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace kassa::store {

class CommitGroup : public QObject
{
    Q_OBJECT
public:
    /// Writes inside the shared transaction; an error rolls back this use case alone.
    using Work = std::function<Result<void>()>;
    /// Called once, after the commit (or its failure). Ok means durable.
    using After = std::function<void(const Result<void> &)>;

    /// A group is closed early at this size, so that a flood cannot postpone the answers of its first
    /// members.
    static constexpr size_t kMaxGroup = 256;
    /// After a failure a small write is tried this often, so that the till recovers without a new order.
    static constexpr int kProbeMs = 1'000;

    /// Engine thread; `database` outlives the group.
    explicit CommitGroup(Database &database, QObject *parent = nullptr);

    /// Callbacks may add members; those are committed after every callback of the running group.
    void add(Work work, After after);
    /// Commits what is waiting, at once. Called by a callback it does nothing: its turn comes anyway.
    void flush();
    /// Commits what is waiting and what the callbacks add to it (end of the program).
    void drain();

Q_SIGNALS:
    /// A group could not be made durable: the disk is full, read-only or broken.
    void failed(kassa::store::Code code, const QString &detail);
    /// A group was made durable after an earlier failure.
    void recovered();
    /// Every member of a group has heard its outcome.
    void flushed();

private:
    struct Member
    {
        Work work;
        After after;
        Result<void> outcome;
    };

    Result<void> runAll(std::vector<Member> &members);
    void noteOutcome(const Result<void> &committed);
    void probe();

    Database &m_database;
    QTimer m_timer;
    QTimer m_probeTimer;
    std::vector<Member> m_waiting;
    bool m_hasFailed = false;
    bool m_isFlushing = false;
};

} // namespace kassa::store
