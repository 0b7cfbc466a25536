// SPDX-License-Identifier: GPL-3.0-or-later
// outbox: what must reach another system, written in the transaction of the change that it reports. Rules of
// sending stand in core/outbox; here are the rows. Source: DESIGN "Threads and data", STYLE 2.9.
#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::store {

using OutboxId = qint64;

/// Pending waits for its turn, Sending may have left, Unclear left without an answer and asks a person,
/// Parked was refused and asks a person, GivenUp was refused or came too late and is closed.
enum class OutboxState { Pending, Sending, Done, Unclear, Parked, GivenUp };

struct OutboxRow
{
    OutboxId id = 0;
    QString destination;    ///< "pepmax", "loymax"
    QString orderKey;       ///< rows of one key leave in the order of their ids
    QString idempotencyKey; ///< unique: the same fact is never written twice
    QString kind;           ///< what it is, in the destination's words
    QString payload;        ///< frozen when the row was written
    OutboxState state = OutboxState::Pending;
    int attempts = 0; ///< times it was taken up for sending
    int doubts =
        0; ///< attempts whose line may have left without an answer, since the last choice of a person
    QDateTime nextAttemptAtUtc; ///< invalid: at once
    QDateTime expiresAtUtc;     ///< invalid: never; after it the row is not sent any more
    QString lastError;
    QString reply; ///< what the other side said last
    QDateTime createdAtUtc;
    QDateTime changedAtUtc; ///< of the last change of state, invalid: none yet

    bool operator==(const OutboxRow &) const = default;
};

/// How many rows of a destination are in which state, and since when.
struct OutboxFigures
{
    qint64 queued = 0; ///< pending and sending
    qint64 unclear = 0;
    qint64 parked = 0;
    QDateTime oldestQueuedAtUtc; ///< invalid: none
    QDateTime lastDoneAtUtc;     ///< invalid: none yet

    bool operator==(const OutboxFigures &) const = default;
};

/// Rows of a page: those that are not at an end, or the newest that are.
enum class OutboxPart { NeedsPerson, Queued, Ended };

class OutboxTable
{
public:
    explicit OutboxTable(Database &database) : m_database(database) {}

    /// Errors: Duplicate when the idempotency key is known (nothing was written).
    Result<OutboxId> insert(const OutboxRow &row);
    /// Errors: NotFound.
    Result<OutboxRow> byId(OutboxId id);
    /// The oldest pending row whose time has come and whose key holds nothing older that is not at an end.
    Result<std::optional<OutboxRow>> nextDue(const QString &destination, const QDateTime &nowUtc);
    /// The earliest time at which a pending row becomes due; invalid when none waits for a time.
    Result<QDateTime> nextWake(const QString &destination, const QDateTime &nowUtc);
    /// Rows that a dead process was sending.
    Result<QList<OutboxRow>> caughtSending(const QString &destination);

    /// Writes everything that changes in the life of a row.
    Result<void> update(const OutboxRow &row);
    /// Pending rows beyond their time become GivenUp with `reason`; the number of them.
    Result<int> expire(const QString &destination, const QDateTime &nowUtc, const QString &reason);
    /// Moves the later rows of the head's key that are in state `from`.
    Result<void> moveFollowers(const OutboxRow &head,
                               OutboxState from,
                               OutboxState to,
                               const QString &reason,
                               const QDateTime &nowUtc);

    Result<OutboxFigures> figures(const QString &destination);
    /// One page, NeedsPerson and Queued oldest first, Ended newest first. @param afterId  last row of the
    /// page before, 0: first page
    Result<QList<OutboxRow>> page(const QString &destination, OutboxPart part, OutboxId afterId, int limit);

private:
    Database &m_database;
};

/// Stored word of a state ("given_up").
[[nodiscard]] QString outboxStateName(OutboxState state);

} // namespace kassa::store
