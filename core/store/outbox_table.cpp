// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

#include <array>
#include <limits>

namespace kassa::store {

namespace {

#define KASSA_OUTBOX_COLUMNS                                                                                 \
    "id, destination, order_key, idempotency_key, kind, payload, state, attempts, doubts, next_attempt_at,"  \
    " expires_at, last_error, reply, created_at, changed_at"

// The words of the partial index outbox_held: SQLite takes it only when they stand in the query as they are.
#define KASSA_OUTBOX_HELD "state <> 'done' AND state <> 'given_up'"

constexpr char kInsert[] =
    "INSERT INTO outbox (destination, order_key, idempotency_key, kind, payload, state, attempts, doubts,"
    " next_attempt_at, expires_at, last_error, reply, created_at, changed_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kById[] = "SELECT " KASSA_OUTBOX_COLUMNS " FROM outbox WHERE id = ?";
constexpr char kNextDue[] =
    "SELECT " KASSA_OUTBOX_COLUMNS " FROM outbox WHERE destination = ? AND state = 'pending'"
    " AND (next_attempt_at IS NULL OR next_attempt_at <= ?)"
    " AND NOT EXISTS (SELECT 1 FROM outbox AS older WHERE older.destination = outbox.destination"
    "  AND older.order_key = outbox.order_key AND older.id < outbox.id"
    "  AND older.state <> 'done' AND older.state <> 'given_up')"
    " ORDER BY id LIMIT 1";
constexpr char kNextWake[] =
    "SELECT MIN(next_attempt_at) FROM outbox WHERE destination = ? AND state = 'pending'"
    " AND next_attempt_at > ?";
constexpr char kCaught[] =
    "SELECT " KASSA_OUTBOX_COLUMNS
    " FROM outbox WHERE destination = ? AND state = 'sending' AND state <> 'done' ORDER BY id";
constexpr char kUpdate[] = "UPDATE outbox SET state = ?, attempts = ?, doubts = ?, next_attempt_at = ?,"
                           " last_error = ?, reply = ?, changed_at = ? WHERE id = ?";
constexpr char kCountExpired[] = "SELECT COUNT(*) FROM outbox WHERE destination = ? AND state = 'pending'"
                                 " AND expires_at IS NOT NULL AND expires_at <= ?";
constexpr char kExpire[] = "UPDATE outbox SET state = 'given_up', last_error = ?, changed_at = ?"
                           " WHERE destination = ? AND state = 'pending'"
                           " AND expires_at IS NOT NULL AND expires_at <= ?";
constexpr char kMoveFollowers[] =
    "UPDATE outbox SET state = ?, last_error = ?, changed_at = ?, next_attempt_at = NULL"
    " WHERE destination = ? AND order_key = ? AND id > ? AND state = ?"
    " AND " KASSA_OUTBOX_HELD;
constexpr char kCountState[] = "SELECT COUNT(*), MIN(id) FROM outbox WHERE destination = ? AND state = ?"
                               " AND state <> 'done'";
constexpr char kCreatedAt[] = "SELECT created_at FROM outbox WHERE id = ?";
constexpr char kLastDone[] = "SELECT changed_at FROM outbox WHERE destination = ? AND state = 'done'"
                             " ORDER BY id DESC LIMIT 1";
constexpr char kNeedsPerson[] =
    "SELECT " KASSA_OUTBOX_COLUMNS " FROM outbox WHERE destination = ? AND id > ?"
    " AND (state = 'unclear' OR state = 'parked') AND " KASSA_OUTBOX_HELD " ORDER BY id LIMIT ?";
constexpr char kQueued[] =
    "SELECT " KASSA_OUTBOX_COLUMNS " FROM outbox WHERE destination = ? AND id > ?"
    " AND (state = 'pending' OR state = 'sending') AND " KASSA_OUTBOX_HELD " ORDER BY id LIMIT ?";
constexpr char kEnded[] = "SELECT " KASSA_OUTBOX_COLUMNS " FROM outbox WHERE destination = ? AND id < ?"
                          " AND (state = 'done' OR state = 'given_up') ORDER BY id DESC LIMIT ?";

struct StateName
{
    OutboxState state;
    const char *name;
};

constexpr std::array kStateNames{
    StateName{OutboxState::Pending, "pending"}, StateName{OutboxState::Sending, "sending"},
    StateName{OutboxState::Done, "done"},       StateName{OutboxState::Unclear, "unclear"},
    StateName{OutboxState::Parked, "parked"},   StateName{OutboxState::GivenUp, "given_up"},
};

Result<OutboxState> toState(const QString &name)
{
    for (const StateName &row : kStateNames) {
        if (name == QLatin1StringView(row.name)) {
            return row.state;
        }
    }
    return base::Error<Code>{Code::Damaged, QStringLiteral("unknown outbox state"), name};
}

Result<OutboxRow> readRow(const Row &row)
{
    const Result<OutboxState> state = toState(row.text(6));
    if (!state) {
        return state.error();
    }
    OutboxRow read;
    read.id = row.integer(0);
    read.destination = row.text(1);
    read.orderKey = row.text(2);
    read.idempotencyKey = row.text(3);
    read.kind = row.text(4);
    read.payload = row.text(5);
    read.state = *state;
    read.attempts = static_cast<int>(row.integer(7));
    read.doubts = static_cast<int>(row.integer(8));
    read.nextAttemptAtUtc = row.time(9);
    read.expiresAtUtc = row.time(10);
    read.lastError = row.text(11);
    read.reply = row.text(12);
    read.createdAtUtc = row.time(13);
    read.changedAtUtc = row.time(14);
    return read;
}

struct Count
{
    qint64 rows = 0;
    OutboxId first = 0;
};

Result<Count> countOf(Statements &statements, const QString &destination, OutboxState state)
{
    return statements.one<Count>(kCountState, {destination, outboxStateName(state)},
                                 [](const Row &row) -> Result<Count> {
                                     return Count{row.integer(0), row.integer(1)};
                                 });
}

Result<QDateTime> readTime(const Row &row)
{
    return row.time(0);
}

} // namespace

QString outboxStateName(OutboxState state)
{
    for (const StateName &row : kStateNames) {
        if (row.state == state) {
            return QString::fromLatin1(row.name);
        }
    }
    base::assertFailed("outbox state without a name", __FILE__, __LINE__);
}

Result<OutboxId> OutboxTable::insert(const OutboxRow &row)
{
    return m_database.statements().insert(
        kInsert,
        {row.destination, row.orderKey, row.idempotencyKey, row.kind, row.payload, outboxStateName(row.state),
         row.attempts, row.doubts, orNull(row.nextAttemptAtUtc), orNull(row.expiresAtUtc), row.lastError,
         row.reply, base::toStoredTime(row.createdAtUtc), orNull(row.changedAtUtc)});
}

Result<OutboxRow> OutboxTable::byId(OutboxId id)
{
    return m_database.statements().one<OutboxRow>(kById, {id}, readRow);
}

Result<std::optional<OutboxRow>> OutboxTable::nextDue(const QString &destination, const QDateTime &nowUtc)
{
    return m_database.statements().first<OutboxRow>(kNextDue, {destination, base::toStoredTime(nowUtc)},
                                                    readRow);
}

Result<QDateTime> OutboxTable::nextWake(const QString &destination, const QDateTime &nowUtc)
{
    return m_database.statements().one<QDateTime>(kNextWake, {destination, base::toStoredTime(nowUtc)},
                                                  readTime);
}

Result<QList<OutboxRow>> OutboxTable::caughtSending(const QString &destination)
{
    return m_database.statements().list<OutboxRow>(kCaught, {destination}, readRow);
}

Result<void> OutboxTable::update(const OutboxRow &row)
{
    return m_database.statements().change(kUpdate, {outboxStateName(row.state), row.attempts, row.doubts,
                                                    orNull(row.nextAttemptAtUtc), row.lastError, row.reply,
                                                    orNull(row.changedAtUtc), row.id});
}

Result<int> OutboxTable::expire(const QString &destination, const QDateTime &nowUtc, const QString &reason)
{
    const QString now = base::toStoredTime(nowUtc);
    const auto count = m_database.statements().one<qint64>(
        kCountExpired, {destination, now}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!count) {
        return count.error();
    }
    if (*count == 0) {
        return 0;
    }
    const Result<void> done = m_database.statements().run(kExpire, {reason, now, destination, now});
    if (!done) {
        return done.error();
    }
    return static_cast<int>(*count);
}

Result<void> OutboxTable::moveFollowers(
    const OutboxRow &head, OutboxState from, OutboxState to, const QString &reason, const QDateTime &nowUtc)
{
    return m_database.statements().run(kMoveFollowers,
                                       {outboxStateName(to), reason, base::toStoredTime(nowUtc),
                                        head.destination, head.orderKey, head.id, outboxStateName(from)});
}

Result<OutboxFigures> OutboxTable::figures(const QString &destination)
{
    Statements &statements = m_database.statements();
    const auto pending = countOf(statements, destination, OutboxState::Pending);
    const auto sending = countOf(statements, destination, OutboxState::Sending);
    const auto unclear = countOf(statements, destination, OutboxState::Unclear);
    const auto parked = countOf(statements, destination, OutboxState::Parked);
    for (const auto *count : {&pending, &sending, &unclear, &parked}) {
        if (!*count) {
            return count->error();
        }
    }
    OutboxFigures figures;
    figures.queued = pending->rows + sending->rows;
    figures.unclear = unclear->rows;
    figures.parked = parked->rows;
    const OutboxId oldest = sending->first != 0 ? sending->first : pending->first;
    if (oldest != 0) {
        const auto created = statements.one<QDateTime>(kCreatedAt, {oldest}, readTime);
        if (!created) {
            return created.error();
        }
        figures.oldestQueuedAtUtc = *created;
    }
    const auto done = statements.first<QDateTime>(kLastDone, {destination}, readTime);
    if (!done) {
        return done.error();
    }
    figures.lastDoneAtUtc = done->value_or(QDateTime());
    return figures;
}

Result<QList<OutboxRow>>
OutboxTable::page(const QString &destination, OutboxPart part, OutboxId afterId, int limit)
{
    Statements &statements = m_database.statements();
    switch (part) {
    case OutboxPart::NeedsPerson:
        return statements.list<OutboxRow>(kNeedsPerson, {destination, afterId, limit}, readRow);
    case OutboxPart::Queued:
        return statements.list<OutboxRow>(kQueued, {destination, afterId, limit}, readRow);
    case OutboxPart::Ended:
        return statements.list<OutboxRow>(
            kEnded, {destination, afterId == 0 ? std::numeric_limits<OutboxId>::max() : afterId, limit},
            readRow);
    }
    base::assertFailed("outbox part unknown", __FILE__, __LINE__);
}

} // namespace kassa::store
