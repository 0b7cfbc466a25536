// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrong_tokens.h"

#include <algorithm>

namespace kassa::external {

WrongTokens::WrongTokens(const base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(kStepMs / 2);
    connect(&m_timer, &QTimer::timeout, this, &WrongTokens::sendDue);
}

void WrongTokens::refuse(const QHostAddress &peer, http::PendingAnswer answer, http::Answer reply)
{
    const qint64 now = m_clock.monotonicMs();
    ++m_count;
    m_lastPeer = peer.toString();
    m_lastAtUtc = m_clock.nowUtc();
    if (m_senders.size() >= kMaxSenders) {
        m_senders.clear();
    }
    Sender &sender = m_senders[peer];
    if (now - sender.lastMs > kForgetMs) {
        sender.wrong = 0;
    }
    sender.lastMs = now;
    const int delayMs = std::min(kMaxDelayMs, sender.wrong * kStepMs);
    ++sender.wrong;
    if (delayMs == 0 || m_delayed.size() >= kMaxDelayed) {
        answer.send(reply);
        return;
    }
    m_delayed.push_back(Delayed{std::move(answer), std::move(reply), now + delayMs});
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void WrongTokens::sendDue()
{
    const qint64 now = m_clock.monotonicMs();
    std::erase_if(m_delayed, [now](Delayed &delayed) {
        if (delayed.dueMs > now) {
            return false;
        }
        delayed.answer.send(delayed.reply);
        return true;
    });
    if (m_delayed.empty()) {
        m_timer.stop();
    }
}

} // namespace kassa::external
