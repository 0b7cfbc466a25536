// SPDX-License-Identifier: GPL-3.0-or-later
// Blocking callers that wait for their order: who they are, until when, and what they are told when the order
// is booked, printed, closed, or their time is over (CONTRACT status codes 0, 4, 5, 98). A caller that leaves
// changes nothing.
#pragma once

#include "core/base/clock.h"
#include "core/external/jsonrpc_codec.h"
#include "core/http/http_types.h"
#include "core/http/pending_answer.h"
#include "core/order/event.h"
#include "core/order/receipt.h"
#include "core/store/commit_group.h"
#include "core/store/request_table.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace kassa::external {

/// One request on its way through the order interface.
struct Call
{
    http::PendingAnswer answer;
    QByteArray idText;
    store::RequestRow row;
    qint64 deadlineMs = 0;               ///< monotonic
    std::optional<CallResult> result;    ///< known before the commit; nothing: the caller waits for the order
    std::optional<order::Order> arrived; ///< made by this call; told to the till after the commit
    std::optional<order::Order> replaced; ///< given new content or handling by it
};
using CallPtr = std::shared_ptr<Call>;

/// HTTP 200 with a JSON body.
[[nodiscard]] http::Answer jsonAnswer(const QByteArray &body);

/// A result that has only a code and a sentence.
[[nodiscard]] CallResult plainResult(int statusCode, const QString &message);

/// The fields of a booked receipt, code 0.
[[nodiscard]] CallResult resultOf(const order::Receipt &receipt);

class HeldCalls : public QObject
{
    Q_OBJECT
public:
    /// Engine thread. The references outlive this object.
    HeldCalls(store::Database &database,
              store::CommitGroup &commits,
              const base::Clock &clock,
              QObject *parent = nullptr);

    /// Keeps the caller until its order is finished, `timeoutMs` are over or it leaves. After close() it is
    /// answered at once.
    void hold(const CallPtr &call, qint64 timeoutMs);

    // Facts from the till, each after its commit.
    void orderBooked(const order::Order &order, const order::Receipt &receipt, bool paperPending);
    void orderClosed(const order::Order &order);
    void paperFinished(order::OrderId id, bool ok);
    /// Nobody will print it any more.
    void paperGivenUp(order::OrderId id);

    /// Answers everybody: 98 "till is closing", or 0 where only the paper is missing.
    void close();

    [[nodiscard]] int count() const { return static_cast<int>(m_calls.size()); }

Q_SIGNALS:
    void changed();

private:
    void answerAll(order::OrderId id, const CallResult &result);
    void answer(const CallPtr &call, const CallResult &result);
    store::Result<void> noteOf(order::OrderId id, order::EventKind kind, const QString &detail);
    void tick();
    void forgetWhoLeft();
    void answerOverdue();
    void tellPrinted(order::OrderId id);
    [[nodiscard]] CallResult unfinishedResult(const Call &call, const CallResult &whenUnpaid) const;

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    QTimer m_timer;
    std::vector<CallPtr> m_calls;
    QHash<order::OrderId, order::Receipt> m_unprinted; ///< booked, paper on its way, somebody waits
    bool m_isClosed = false;
};

} // namespace kassa::external
