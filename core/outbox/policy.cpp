// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "core/base/assert.h"

#include <algorithm>

namespace kassa::outbox {

using store::OutboxState;

QString reasonText(const char *word, const QString &detail)
{
    const QString text = QString::fromLatin1(word);
    return detail.isEmpty() ? text : text + u':' + detail;
}

Milliseconds waitAfter(const std::vector<Milliseconds> &waits, int faults, int jitterPercent, double random)
{
    if (faults <= 0 || waits.empty()) {
        return Milliseconds(0);
    }
    const size_t step = std::min(static_cast<size_t>(faults), waits.size()) - 1;
    const Milliseconds wait = waits[step];
    constexpr int kWhole = 100;
    const auto most = static_cast<double>(wait.count()) * jitterPercent / kWhole;
    return wait + Milliseconds(static_cast<qint64>(most * random));
}

Decision decide(const store::OutboxRow &row, const Outcome &outcome, const Plan &plan, double random)
{
    Decision decision;
    decision.doubts = row.doubts;
    switch (outcome.ending) {
    case Ending::Delivered:
        decision.state = OutboxState::Done;
        return decision;
    case Ending::NotTaken:
        decision.isLinkFault = true;
        return decision;
    case Ending::Unknown:
        ++decision.doubts;
        decision.isLinkFault = true;
        if (decision.doubts > plan.repeatsInDoubt(row.kind)) {
            decision.state = OutboxState::Unclear;
        }
        return decision;
    case Ending::RetryRow:
        decision.rowWait = waitAfter(plan.rowWaits, row.attempts, plan.jitterPercent, random);
        return decision;
    case Ending::Refused:
        decision.state = OutboxState::GivenUp;
        decision.followers = Followers::GiveUp;
        return decision;
    case Ending::NeedsHuman:
        decision.state = OutboxState::Parked;
        decision.followers = Followers::Park;
        return decision;
    case Ending::Halted:
        decision.isHalt = true;
        return decision;
    }
    base::assertFailed("ending unknown", __FILE__, __LINE__);
}

} // namespace kassa::outbox
