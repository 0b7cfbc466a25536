// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include "core/base/clock.h"
#include "core/base/fail_point.h"
#include "core/store/sqlite_dialect.h"

namespace kassa::store {

QVariant orNull(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(base::toStoredTime(utc)) : QVariant();
}

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

QVariant orNull(std::optional<money::Money> amount)
{
    return amount ? QVariant(amount->minor()) : QVariant();
}

QVariant orNull(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : base::fromStoredTime(text(column));
}

void Statements::enterTransaction()
{
    m_inTransaction = true;
    m_fault.reset();
}

void Statements::leaveTransaction()
{
    m_inTransaction = false;
    m_fault.reset();
}

base::Error<Code> Statements::failed(QSqlQuery &query, const char *sql)
{
    base::Error<Code> error = sqlite::toError(query.lastError(), QString::fromLatin1(sql));
    if (m_inTransaction && sqlite::endsTransaction(query.lastError())) {
        m_fault = error;
    }
    query.finish();
    return error;
}

Result<QSqlQuery *> Statements::start(const char *sql, Values values)
{
    if (m_fault) {
        return *m_fault;
    }
    auto found = m_queries.find(sql);
    if (found == m_queries.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql))) {
            return failed(query, sql);
        }
        found = m_queries.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    KASSA_ASSERT(!query.isActive()); // a row reader that runs its own statement again would lose its place
    int position = 0;
    for (const QVariant &value : values) {
        // The driver takes a null string for NULL; here a text that is not there is an empty text.
        const bool isNullText = value.metaType().id() == QMetaType::QString && value.toString().isNull();
        query.bindValue(position++, isNullText ? QVariant(QLatin1StringView("")) : value);
    }
    if (!query.exec()) {
        return failed(query, sql);
    }
    return &query;
}

Result<bool> Statements::advance(QSqlQuery &query, const char *sql)
{
    if (query.next()) {
        return true;
    }
    if (query.lastError().isValid()) {
        return failed(query, sql);
    }
    return false;
}

Result<void> Statements::run(const char *sql, Values values)
{
    base::failPoint();
    const Result<QSqlQuery *> started = start(sql, values);
    if (!started) {
        return started.error();
    }
    (*started)->finish();
    base::failPoint();
    return {};
}

Result<void> Statements::change(const char *sql, Values values)
{
    base::failPoint();
    const Result<QSqlQuery *> started = start(sql, values);
    if (!started) {
        return started.error();
    }
    const int rows = (*started)->numRowsAffected();
    (*started)->finish();
    base::failPoint();
    if (rows < 1) {
        return base::Error<Code>{Code::NotFound, QStringLiteral("no such row"), QString::fromLatin1(sql)};
    }
    return {};
}

Result<qint64> Statements::insert(const char *sql, Values values)
{
    base::failPoint();
    const Result<qint64> id =
        one<qint64>(sql, values, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    base::failPoint();
    return id;
}

} // namespace kassa::store
