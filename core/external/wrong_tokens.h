// SPDX-License-Identifier: GPL-3.0-or-later
// Callers with a wrong token: counted, and answered the later the more often they come, each sender for
// itself (CONTRACT "Wrong tokens").
#pragma once

#include "core/base/clock.h"
#include "core/http/http_types.h"
#include "core/http/pending_answer.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <vector>

namespace kassa::external {

class WrongTokens : public QObject
{
    Q_OBJECT
public:
    static constexpr int kStepMs = 100;       ///< added to the delay by each further wrong token
    static constexpr int kMaxDelayMs = 2'000; ///< enough to make guessing hopeless, short for a typing error
    static constexpr int kForgetMs = 60'000;  ///< a sender who behaved this long starts anew
    static constexpr int kMaxSenders =
        1'000; ///< remembered; then all are forgotten, which only helps for a minute
    static constexpr size_t kMaxDelayed = 64; ///< answers held back at once; further ones go out at once

    explicit WrongTokens(const base::Clock &clock, QObject *parent = nullptr);

    /// Counts the sender and sends `reply` after the delay that is due to it.
    void refuse(const QHostAddress &peer, http::PendingAnswer answer, http::Answer reply);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QString lastPeer() const { return m_lastPeer; }
    [[nodiscard]] QDateTime lastAtUtc() const { return m_lastAtUtc; }

private:
    struct Sender
    {
        int wrong = 0;
        qint64 lastMs = 0;
    };
    struct Delayed
    {
        http::PendingAnswer answer;
        http::Answer reply;
        qint64 dueMs = 0;
    };

    void sendDue();

    const base::Clock &m_clock;
    QTimer m_timer;
    QHash<QHostAddress, Sender> m_senders;
    std::vector<Delayed> m_delayed;
    qint64 m_count = 0;
    QString m_lastPeer;
    QDateTime m_lastAtUtc;
};

} // namespace kassa::external
