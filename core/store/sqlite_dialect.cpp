// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_dialect.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QVariant>

namespace kassa::store::sqlite {

namespace {

// Primary result codes of SQLite; extended codes carry them in the low byte.
enum Primary {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupted = 9,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};
constexpr int kPrimaryMask = 0xFF;
constexpr int kConstraintPrimaryKey = 1555;
constexpr int kConstraintUnique = 2067;
// Both are what SQLite reports when a quota or file size limit, not the disk itself, cuts a write short.
constexpr int kIoErrorWrite = 778;
constexpr int kIoErrorSharedMemorySize = 4874;

// Another process holds the lock only for single statements (an export, `--check`), so a longer wait means
// trouble.
constexpr int kBusyTimeoutMs = 5'000;
// A long export holds back checkpoints; afterwards the journal shrinks to this size again.
constexpr int kJournalBytes = 64 * 1024 * 1024;
// A page that many commits touch (the ends of tables and indexes) is copied into the file once per
// checkpoint: with four times SQLite's default the copying takes a quarter. The journal then holds 16 MiB.
constexpr int kCheckpointPages = 4'000;
// Upper bound of SQLite itself, as documented for PRAGMA max_page_count.
constexpr int kMaxPages = 1'073'741'823;

Result<QVariant> ask(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return toError(query.lastError(), sql);
    }
    return query.next() ? query.value(0) : QVariant();
}

Result<void> run(QSqlDatabase &connection, const QString &sql)
{
    const Result<QVariant> answer = ask(connection, sql);
    if (!answer) {
        return answer.error();
    }
    return {};
}

/// Runs a check that answers "ok" or with the first fault.
Result<void> expectOk(QSqlDatabase &connection, const QString &sql)
{
    const Result<QVariant> answer = ask(connection, sql);
    if (!answer) {
        return answer.error();
    }
    if (answer->toString() != QLatin1StringView("ok")) {
        return base::Error<Code>{Code::Damaged, answer->toString(), connection.databaseName()};
    }
    return {};
}

Code toCode(int native)
{
    if (native == kConstraintUnique || native == kConstraintPrimaryKey) {
        return Code::Duplicate;
    }
    if (native == kIoErrorWrite || native == kIoErrorSharedMemorySize) {
        return Code::DiskFull;
    }
    switch (native & kPrimaryMask) {
    case Busy:
    case Locked:
        return Code::Busy;
    case ReadOnly:
        return Code::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return Code::Damaged;
    case Full:
        return Code::DiskFull;
    case CannotOpen:
        return Code::CannotOpen;
    default:
        return Code::Sql;
    }
}

} // namespace

bool endsTransaction(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & kPrimaryMask) {
    case Busy:
    case Locked:
    case NoMemory:
    case ReadOnly:
    case Interrupted:
    case IoError:
    case Corrupt:
    case Full:
    case CannotOpen:
    case NotADatabase:
        return true;
    default:
        return false;
    }
}

base::Error<Code> toError(const QSqlError &error, const QString &context)
{
    const int native = error.nativeErrorCode().toInt();
    const QString detail =
        QStringLiteral("%1 %2 (%3)").arg(error.databaseText(), error.driverText(), error.nativeErrorCode());
    return {toCode(native), detail.simplified(), context};
}

QString connectOptions(Database::Mode mode)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyTimeoutMs);
    if (mode != Database::Mode::Engine) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    return options;
}

Result<void> configure(QSqlDatabase &connection, Database::Mode mode)
{
    if (mode == Database::Mode::Engine) {
        const Result<QVariant> journal = ask(connection, QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!journal) {
            return journal.error();
        }
        if (journal->toString() != QLatin1StringView("wal")) {
            return base::Error<Code>{Code::CannotOpen,
                                     QStringLiteral("journal_mode stays %1").arg(journal->toString()),
                                     connection.databaseName()};
        }
    }
    const QStringList pragmas{QStringLiteral("PRAGMA synchronous=FULL"),
                              QStringLiteral("PRAGMA foreign_keys=ON"),
                              QStringLiteral("PRAGMA temp_store=MEMORY"),
                              QStringLiteral("PRAGMA wal_autocheckpoint=%1").arg(kCheckpointPages),
                              QStringLiteral("PRAGMA journal_size_limit=%1").arg(kJournalBytes)};
    for (const QString &pragma : pragmas) {
        if (const Result<void> set = run(connection, pragma); !set) {
            return set.error();
        }
    }
    return {};
}

Result<FileKind> fileKind(QSqlDatabase &connection)
{
    FileKind kind;
    const Result<QVariant> version = ask(connection, QStringLiteral("PRAGMA user_version"));
    if (!version) {
        return version.error();
    }
    const Result<QVariant> application = ask(connection, QStringLiteral("PRAGMA application_id"));
    if (!application) {
        return application.error();
    }
    const Result<QVariant> objects = ask(connection, QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
    if (!objects) {
        return objects.error();
    }
    kind.version = version->toInt();
    kind.isOurs = application->toInt() == kApplicationId;
    kind.isEmpty = objects->toLongLong() == 0;
    return kind;
}

QStringList markFile(int version)
{
    // Pragmas take no bound values; the number comes from the migration table.
    return {QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId),
            QStringLiteral("PRAGMA user_version=%1").arg(version)};
}

Result<void> copyTo(QSqlDatabase &connection, const QString &file)
{
    QSqlQuery query(connection);
    if (!query.prepare(QStringLiteral("VACUUM INTO ?"))) {
        return toError(query.lastError(), file);
    }
    query.addBindValue(file);
    if (!query.exec()) {
        return toError(query.lastError(), file);
    }
    return {};
}

Result<void> quickCheck(QSqlDatabase &connection)
{
    return expectOk(connection, QStringLiteral("PRAGMA quick_check(1)"));
}

Result<void> integrityCheck(QSqlDatabase &connection)
{
    if (const Result<void> sound = expectOk(connection, QStringLiteral("PRAGMA integrity_check(1)"));
        !sound) {
        return sound;
    }
    // One row for each reference that leads nowhere.
    const Result<QVariant> orphan = ask(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (!orphan) {
        return orphan.error();
    }
    if (orphan->isValid()) {
        return base::Error<Code>{Code::Damaged,
                                 QStringLiteral("a row of %1 refers to nothing").arg(orphan->toString()),
                                 connection.databaseName()};
    }
    return {};
}

Result<void> limitPages(QSqlDatabase &connection, int pages)
{
    return run(connection, QStringLiteral("PRAGMA max_page_count=%1").arg(pages > 0 ? pages : kMaxPages));
}

QString searchable(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(QChar(0x00DF), QLatin1StringView("ss"));
    return folded.replace(QChar(0x0451), QChar(0x0435));
}

QString matchExpression(const QString &text)
{
    // Everything that is no letter, mark or number parts words, as in the unicode61 tokenizer; so neither
    // quotes nor operators of FTS5 can stand in a word.
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{M}\\p{N}\\p{Co}]+"));
    QStringList terms;
    for (const QString &word : searchable(text).split(separators, Qt::SkipEmptyParts)) {
        terms.append(u'"' + word + QStringLiteral("\"*"));
    }
    return terms.join(u' ');
}

} // namespace kassa::store::sqlite
