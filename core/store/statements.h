// SPDX-License-Identifier: GPL-3.0-or-later
// Prepared statements of one connection, kept by their text, with bound values only. The one place where
// queries run: error mapping, fail points and the watch over broken transactions stand here once. Private to
// the module.
#pragma once

#include "core/money/money.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace kassa::store {

using Values = std::initializer_list<QVariant>;

/// NULL for an invalid time, else its stored form.
[[nodiscard]] QVariant orNull(const QDateTime &utc);
/// NULL for the id 0.
[[nodiscard]] QVariant orNull(qint64 id);
[[nodiscard]] QVariant orNull(std::optional<money::Money> amount);
[[nodiscard]] QVariant orNull(std::optional<int> number);
/// Flags are stored as 0 and 1.
[[nodiscard]] inline QVariant flag(bool value)
{
    return value ? 1 : 0;
}

/// The current row of a running query. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray utf8(int column) const { return text(column).toUtf8(); }
    /// For columns selected by KASSA_UTF8_COLUMN.
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// Invalid for NULL.
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] money::Money money(int column) const { return money::Money::fromMinor(integer(column)); }

private:
    const QSqlQuery &m_query;
};

class Statements
{
public:
    explicit Statements(QString connectionName) : m_connectionName(std::move(connectionName)) {}

    /// Runs a statement without result rows.
    Result<void> run(const char *sql, Values values = {});
    /// The same for changes of exactly one row. Errors: NotFound when there was none.
    Result<void> change(const char *sql, Values values);
    /// An INSERT of one row; the id it got.
    Result<qint64> insert(const char *sql, Values values);

    /// Calls `read(row)` (returning Result<void>) for every row; stops at its first error.
    template<class Read>
    Result<void> each(const char *sql, Values values, Read &&read);
    /// Every row as read by `read(row)`, which returns Result<T>.
    template<class T, class Read>
    Result<QList<T>> list(const char *sql, Values values, Read &&read);
    /// The first row, if any.
    template<class T, class Read>
    Result<std::optional<T>> first(const char *sql, Values values, Read &&read);
    /// The first row. Errors: NotFound.
    template<class T, class Read>
    Result<T> one(const char *sql, Values values, Read &&read);

    /// A statement that may wait: inside a transaction it is run right before COMMIT, else at once. Full-text
    /// rows go this way, because FTS5 writes out its whole memory at the end of every savepoint.
    Result<void> runBeforeCommit(const char *sql, Values values);
    /// Runs what waits, in its order; stops at the first error.
    Result<void> runPostponed();
    [[nodiscard]] size_t postponedCount() const { return m_beforeCommit.size(); }
    /// Forgets all but the first `keptCount` waiting statements: their use case rolls back.
    void dropPostponed(size_t keptCount);

    /// Between the two, an error after which SQLite may have rolled back by itself makes every further
    /// statement fail with that same error: otherwise the rest of a use case would be written without the
    /// part that was undone.
    void enterTransaction();
    void leaveTransaction();

private:
    struct Postponed
    {
        const char *sql = nullptr;
        std::vector<QVariant> values;
    };

    Result<QSqlQuery *> start(const char *sql, std::span<const QVariant> values);
    Result<void> runWith(const char *sql, std::span<const QVariant> values);
    Result<bool> advance(QSqlQuery &query, const char *sql);
    base::Error<Code> failed(QSqlQuery &query, const char *sql);

    QString m_connectionName;
    std::unordered_map<const char *, QSqlQuery> m_queries; ///< by the address of a constant text
    std::vector<Postponed> m_beforeCommit;
    bool m_inTransaction = false;
    std::optional<base::Error<Code>> m_fault;
};

template<class Read>
Result<void> Statements::each(const char *sql, Values values, Read &&read)
{
    const Result<QSqlQuery *> started = start(sql, values);
    if (!started) {
        return started.error();
    }
    QSqlQuery &query = **started;
    while (true) {
        const Result<bool> hasRow = advance(query, sql);
        if (!hasRow) {
            return hasRow.error();
        }
        if (!*hasRow) {
            query.finish();
            return {};
        }
        if (const Result<void> taken = read(Row(query)); !taken) {
            query.finish();
            return taken.error();
        }
    }
}

template<class T, class Read>
Result<QList<T>> Statements::list(const char *sql, Values values, Read &&read)
{
    QList<T> all;
    const Result<void> done = each(sql, values, [&](const Row &row) -> Result<void> {
        Result<T> value = read(row);
        if (!value) {
            return value.error();
        }
        all.append(*std::move(value));
        return {};
    });
    if (!done) {
        return done.error();
    }
    return all;
}

template<class T, class Read>
Result<std::optional<T>> Statements::first(const char *sql, Values values, Read &&read)
{
    const Result<QSqlQuery *> started = start(sql, values);
    if (!started) {
        return started.error();
    }
    QSqlQuery &query = **started;
    const Result<bool> hasRow = advance(query, sql);
    if (!hasRow) {
        return hasRow.error();
    }
    if (!*hasRow) {
        query.finish();
        return std::optional<T>();
    }
    Result<T> value = read(Row(query));
    query.finish();
    if (!value) {
        return value.error();
    }
    return std::optional<T>(*std::move(value));
}

template<class T, class Read>
Result<T> Statements::one(const char *sql, Values values, Read &&read)
{
    Result<std::optional<T>> found = first<T>(sql, values, std::forward<Read>(read));
    if (!found) {
        return found.error();
    }
    if (!found->has_value()) {
        return base::Error<Code>{Code::NotFound, QStringLiteral("no such row"), QString::fromLatin1(sql)};
    }
    return **std::move(found);
}

} // namespace kassa::store
