// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "core/base/fail_point.h"
#include "core/base/posix_process.h"
#include "core/store/statements.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kassa::store {

namespace {

constexpr char kReceipts[] = "SELECT COUNT(*) FROM receipt";
constexpr char kLastReceipt[] = "SELECT number FROM receipt ORDER BY sequence DESC LIMIT 1";
constexpr char kOrders[] = "SELECT COUNT(*) FROM external_order";

base::Error<Code> fault(Code code, const QString &detail, const QString &file)
{
    return {code, detail, file};
}

Result<qint64> count(Database &database, const char *sql)
{
    return database.statements().one<qint64>(sql, {},
                                             [](const Row &row) -> Result<qint64> { return row.integer(0); });
}

Result<void> fromSystem(const base::PosixResult<void> &done)
{
    if (done) {
        return {};
    }
    const Code code = done.error().code == base::PosixCode::NoSpace    ? Code::DiskFull
                      : done.error().code == base::PosixCode::ReadOnly ? Code::ReadOnly
                                                                       : Code::CannotOpen;
    return fault(code, done.error().detail, done.error().context);
}

QString partOf(const QString &file)
{
    return file + QStringLiteral(".part");
}

// SQLite leaves a journal beside a copy that was only looked at; a copy is one file.
void removeJournals(const QString &file)
{
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        QFile::remove(file + QString::fromLatin1(ending));
    }
}

Result<CopyFacts> finish(const QString &part, const QString &file)
{
    const Result<CopyFacts> facts = proveCopy(part);
    Result<void> done = facts ? fromSystem(base::syncFile(part)) : Result<void>(facts.error());
    done = done ? fromSystem(base::moveFile(part, file)) : done;
    if (!done) {
        QFile::remove(part);
        return done.error();
    }
    return facts;
}

} // namespace

Result<CopyFacts> proveCopy(const QString &file)
{
    if (!QFileInfo(file).isFile()) {
        return fault(Code::NotFound, QStringLiteral("no such file"), file);
    }
    auto opened = Database::open(file, Database::Mode::Copy);
    if (!opened) {
        return opened.error();
    }
    Database &database = **opened;
    CopyFacts facts;
    const Result<int> schema = database.proveWhole();
    if (!schema) {
        return schema.error();
    }
    facts.schema = *schema;
    const auto receipts = count(database, kReceipts);
    const auto orders = count(database, kOrders);
    const auto last = database.statements().first<QString>(
        kLastReceipt, {}, [](const Row &row) -> Result<QString> { return row.text(0); });
    if (!receipts || !orders || !last) {
        return fault(Code::Damaged, QStringLiteral("receipts or orders cannot be read"), file);
    }
    facts.receipts = *receipts;
    facts.orders = *orders;
    facts.lastReceipt = last->value_or(QString());
    facts.bytes = QFileInfo(file).size();
    opened->reset();
    removeJournals(file);
    return facts;
}

Result<CopyFacts> writeCopy(const QString &database, const QString &file)
{
    const QString part = partOf(file);
    QFile::remove(part); // of an attempt that was cut off
    {
        const auto opened = Database::open(database, Database::Mode::Reader);
        if (!opened) {
            return opened.error();
        }
        if (const Result<void> copied = (*opened)->copyTo(part); !copied) {
            QFile::remove(part);
            return copied.error();
        }
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    return finish(part, file);
}

QString stagedFile(const QString &database)
{
    return database + QStringLiteral("-restore");
}

Result<CopyFacts> stageCopy(const QString &file, const QString &database)
{
    const QString staged = stagedFile(database);
    const QString part = partOf(staged);
    QFile::remove(part);
    QFile source(file);
    if (!source.copy(part)) {
        QFile::remove(part);
        return fault(Code::CannotOpen, source.errorString(), part);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    return finish(part, staged);
}

Result<QString> takeStagedCopy(const QString &database)
{
    const QFileInfo staged(stagedFile(database));
    if (!staged.exists()) {
        return QString();
    }
    // The time of the staged file, so that an attempt that was cut off goes on under the same name.
    const QString stamp = staged.lastModified().toUTC().toString(QStringLiteral("yyyyMMdd'-'HHmmss"));
    const QString kept =
        QFileInfo(database).dir().filePath(QStringLiteral("kassa-before-restore-%1.db").arg(stamp));
    for (const char *ending : {"-wal", "-shm", ""}) {
        const QString part = QString::fromLatin1(ending);
        if (!QFileInfo::exists(database + part)) {
            continue;
        }
        if (const Result<void> moved = fromSystem(base::moveFile(database + part, kept + part)); !moved) {
            return moved.error();
        }
        base::failPoint();
    }
    if (const Result<void> taken = fromSystem(base::moveFile(staged.filePath(), database)); !taken) {
        return taken.error();
    }
    return kept;
}

} // namespace kassa::store
