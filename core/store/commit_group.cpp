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
}

void CommitGroup::add(Work work, After after)
{
    m_waiting.push_back(Member{std::move(work), std::move(after), {}});
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

void CommitGroup::flush()
{
    m_timer.stop();
    if (m_waiting.empty()) {
        return;
    }
    // The callbacks may add new members; those belong to the next group.
    std::vector<Member> members = std::exchange(m_waiting, {});
    const Result<void> committed = runAll(members);
    if (!committed) {
        m_hasFailed = true;
        Q_EMIT failed(committed.error().code, committed.error().detail);
    } else if (std::exchange(m_hasFailed, false)) {
        Q_EMIT recovered();
    }
    for (Member &member : members) {
        member.after(committed ? member.outcome : committed);
    }
    Q_EMIT flushed();
}

} // namespace kassa::store
