// SPDX-License-Identifier: GPL-3.0-or-later
// A destination that answers as the test says: at once, or when told.
#pragma once

#include "core/outbox/channel.h"

#include <QTimer>

#include <functional>

namespace kassa::test {

class FakeChannel final : public outbox::Channel
{
public:
    /// What the other side says to a row; nothing: it stays silent until `answer` is called.
    std::function<std::optional<outbox::Outcome>(const store::OutboxRow &)> reply;
    QStringList sent; ///< payloads in the order in which they came
    int aborts = 0;
    bool isBusy = false;

    void send(const store::OutboxRow &row) override
    {
        if (isBusy) {
            qFatal("two rows in flight");
        }
        isBusy = true;
        sent.append(row.payload);
        if (const auto outcome = reply ? reply(row) : outbox::Outcome{outbox::Ending::Delivered, {}, {}}) {
            QTimer::singleShot(0, this, [this, outcome] { answer(*outcome); });
        }
    }
    void abort() override
    {
        isBusy = false;
        ++aborts;
    }
    void answer(const outbox::Outcome &outcome)
    {
        if (isBusy) {
            isBusy = false;
            Q_EMIT finished(outcome);
        }
    }
};

/// Plan of tests: "start" is repeated once in doubt, "stop" never, others always; waits that tests need not
/// sit out unless they want to.
inline outbox::Plan fakePlan(outbox::Milliseconds wait = outbox::Milliseconds(1))
{
    outbox::Plan plan;
    plan.destination = QStringLiteral("there");
    plan.linkWaits = {wait};
    plan.rowWaits = {wait};
    plan.repeatsInDoubt = [](const QString &kind) {
        return kind == QStringLiteral("start")  ? 1
               : kind == QStringLiteral("stop") ? 0
                                                : outbox::kRepeatAlways;
    };
    return plan;
}

/// A row as its writer makes it.
inline store::OutboxRow outboxRow(const QString &key, const QString &kind, const QString &payload)
{
    store::OutboxRow row;
    row.destination = QStringLiteral("there");
    row.orderKey = key;
    row.idempotencyKey = key + u'/' + payload;
    row.kind = kind;
    row.payload = payload;
    row.createdAtUtc = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    return row;
}

} // namespace kassa::test
