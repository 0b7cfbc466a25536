// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include "core/base/clock.h"
#include "core/base/fail_point.h"
#include "core/store/sqlite_dialect.h"

namespace kassa::store {

namespace {

/// Most values that one statement binds.
constexpr qsizetype kMaxValues = 32;

// Names for the values by their position: QtSql finds a value by a given name at once, but makes a name anew
// for every value bound by position, at a third of the cost of an INSERT.
const QStringList &valueNames()
{
    static const QStringList names = [] {
        QStringList made;
        for (qsizetype i = 0; i < kMaxValues; ++i) {
            made.append(QStringLiteral(":v%1").arg(i));
        }
        return made;
    }();
    return names;
}

// The statement with a name in place of every question mark. None of ours holds one in a quoted text.
QString withNames(const char *sql)
{
    QString named;
    qsizetype position = 0;
    for (const char *at = sql; *at != '\0'; ++at) {
        if (*at == '?') {
            KASSA_ASSERT(position < kMaxValues);
            named += valueNames().at(position++);
        } else {
            named += QLatin1Char(*at);
        }
    }
    return named;
}

// The driver takes a null string for NULL; here a text that is not there is an empty text.
QVariant emptyForNullText(const QVariant &value)
{
    const int type = value.metaType().id();
    if (type == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull()) {
        return {QLatin1StringView("")};
    }
    if (type == QMetaType::QByteArray && static_cast<const QByteArray *>(value.constData())->isNull()) {
        return {QByteArrayLiteral("")};
    }
    return value;
}

} // namespace

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
    m_beforeCommit.clear();
}

void Statements::leaveTransaction()
{
    m_inTransaction = false;
    m_fault.reset();
    m_beforeCommit.clear();
}

Result<void> Statements::runBeforeCommit(const char *sql, Values values)
{
    if (!m_inTransaction) {
        return run(sql, values);
    }
    m_beforeCommit.push_back({sql, values});
    return {};
}

Result<void> Statements::runPostponed()
{
    const std::vector<Postponed> all = std::exchange(m_beforeCommit, {});
    for (const Postponed &postponed : all) {
        if (const Result<void> done = runWith(postponed.sql, postponed.values); !done) {
            return done;
        }
    }
    return {};
}

void Statements::dropPostponed(size_t keptCount)
{
    KASSA_ASSERT(keptCount <= m_beforeCommit.size());
    m_beforeCommit.resize(keptCount);
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

Result<QSqlQuery *> Statements::start(const char *sql, std::span<const QVariant> values)
{
    if (m_fault) {
        return *m_fault;
    }
    auto found = m_queries.find(sql);
    if (found == m_queries.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.prepare(withNames(sql))) {
            return failed(query, sql);
        }
        found = m_queries.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    KASSA_ASSERT(!query.isActive()); // a row reader that runs its own statement again would lose its place
    qsizetype position = 0;
    for (const QVariant &value : values) {
        query.bindValue(valueNames().at(position++), emptyForNullText(value));
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
    return runWith(sql, values);
}

Result<void> Statements::runWith(const char *sql, std::span<const QVariant> values)
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
    const Result<QSqlQuery *> started = start(sql, values);
    if (!started) {
        return started.error();
    }
    // Not RETURNING: a statement with result columns describes them anew at every run.
    const qint64 id = (*started)->lastInsertId().toLongLong();
    (*started)->finish();
    base::failPoint();
    return id;
}

} // namespace kassa::store
