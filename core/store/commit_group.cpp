// SPDX-License-Identifier: GPL-3.0-or-later
#include "commit_group.h"

#include <utility>

namespace kassa::store {

namespace {

// Faults of the medium concern the whole group; everything else is the use case's own.
bool isMediumFault(Code code)
{
    return code == Code::DiskFull || code == Code::ReadOnly || code == Code::Damaged || code == Code::Busy;
}

} // namespace

CommitGroup::CommitGroup(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    // A zero timer fires when no socket is waiting any more: that is what makes the groups large.
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CommitGroup::flush);
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(kProbeMs);
    connect(&m_probeTimer, &QTimer::timeout, this, &CommitGroup::probe);
}

void CommitGroup::add(Work work, After after)
{
    m_waiting.push_back(Member{std::move(work), std::move(after), {}});
    if (m_isFlushing) {
        return; // flush() looks again when the last callback of the running group has returned
    }
    if (m_waiting.size() >= kMaxGroup) {
        flush();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

Result<void> CommitGroup::runAll(std::vector<Member> &members)
{
    Transaction transaction(m_database);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (Member &member : members) {
        Savepoint savepoint(m_database);
        member.outcome = member.work();
        if (member.outcome) {
            member.outcome = savepoint.release();
        }
        if (!member.outcome && isMediumFault(member.outcome.error().code)) {
            return member.outcome;
        }
    }
    return transaction.commit();
}

void CommitGroup::noteOutcome(const Result<void> &committed)
{
    if (committed) {
        if (std::exchange(m_hasFailed, false)) {
            m_probeTimer.stop();
            Q_EMIT recovered();
        }
        return;
    }
    m_hasFailed = true;
    // A damaged file does not mend itself.
    if (committed.error().code != Code::Damaged) {
        m_probeTimer.start();
    }
    Q_EMIT failed(committed.error().code, committed.error().detail);
}

void CommitGroup::probe()
{
    add([this] { return m_database.touch(); }, [](const Result<void> &) {});
}

void CommitGroup::flush()
{
    m_timer.stop();
    if (m_isFlushing || m_waiting.empty()) {
        return;
    }
    // Who is told of an outcome must have been told before the next group changes it again: a caller who is
    // about to wait for an order would otherwise miss its booking.
    m_isFlushing = true;
    std::vector<Member> members = std::exchange(m_waiting, {});
    const Result<void> committed = runAll(members);
    noteOutcome(committed);
    for (Member &member : members) {
        member.after(committed ? member.outcome : committed);
    }
    Q_EMIT flushed();
    m_isFlushing = false;
    if (!m_waiting.empty()) {
        m_timer.start();
    }
}

void CommitGroup::drain()
{
    // A callback that adds a member for each it sees would never come to an end.
    constexpr int kMaxRounds = 1'000;
    for (int round = 0; round < kMaxRounds && !m_waiting.empty(); ++round) {
        flush();
    }
}

} // namespace kassa::store
