// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "core/store/migrations.h"
#include "core/store/sqlite_dialect.h"
#include "core/store/statements.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

#include <atomic>
#include <tuple>

namespace kassa::store {

namespace {

constexpr char kReadMark[] = "SELECT value FROM meta WHERE key = 'in_use'";
constexpr char kSetMark[] =
    "INSERT INTO meta (key, value) VALUES ('in_use', '1') ON CONFLICT (key) DO NOTHING";
constexpr char kTouchMark[] = "UPDATE meta SET value = '1' WHERE key = 'in_use'";
constexpr char kClearMark[] = "DELETE FROM meta WHERE key = 'in_use'";
constexpr char kCommit[] = "COMMIT";
constexpr char kRollback[] = "ROLLBACK";
constexpr char kSavepoint[] = "SAVEPOINT member";
constexpr char kRollbackTo[] = "ROLLBACK TO SAVEPOINT member";
constexpr char kRelease[] = "RELEASE SAVEPOINT member";

// The smallest page of SQLite, and so the smallest file that holds anything.
constexpr qint64 kSmallestBytes = 512;

base::Error<Code> fault(Code code, const char *detail, const QString &file)
{
    return {code, QString::fromLatin1(detail), file};
}

// A QSqlDatabase handle must be gone before its connection is removed, so it never leaves a scope.
QSqlDatabase handle(const QString &connectionName)
{
    return QSqlDatabase::database(connectionName, false);
}

QString newConnection(const QString &file, Database::Mode mode)
{
    static std::atomic<int> serial = 0;
    QString name = QStringLiteral("kassa-%1").arg(++serial);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(sqlite::connectOptions(mode));
    return name;
}

void removeConnection(const QString &name)
{
    handle(name).close();
    QSqlDatabase::removeDatabase(name);
}

// SQLite takes the rest of a cut file for a new one and writes over it, unless its journal mends it.
bool isCutShort(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() && info.size() > 0 && info.size() < kSmallestBytes &&
           !QFileInfo::exists(file + QStringLiteral("-journal"));
}

// Looks at the file before SQLite does: it would fall back to reading only, or make a new file with wide
// permissions.
Result<void> prepareFile(const QString &file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return fault(Code::CannotOpen, "the folder does not exist", file);
    }
    if (info.exists()) {
        if (!info.isFile() || !info.isReadable()) {
            return fault(Code::CannotOpen, "no readable file", file);
        }
        if (!info.isWritable()) {
            return fault(Code::ReadOnly, "no permission to write the file", file);
        }
    }
    if (!folder.isWritable()) {
        return fault(Code::ReadOnly, "no permission to write in the folder", file);
    }
    if (!info.exists()) {
        // Names, addresses and turnover are nobody else's business on a shared computer.
        QFile created(file);
        if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            return base::Error<Code>{Code::CannotOpen, created.errorString(), file};
        }
    }
    return {};
}

Result<void> checkKind(QSqlDatabase &connection, Database::Mode mode, const QString &file)
{
    const Result<sqlite::FileKind> kind = sqlite::fileKind(connection);
    if (!kind) {
        return base::Error<Code>{kind.error().code, kind.error().detail, file};
    }
    const int newest = newestVersion(migrations());
    if (!kind->isOurs && (!kind->isEmpty || mode == Database::Mode::Copy)) {
        return fault(Code::Damaged, "a database, but not one of Kassa", file);
    }
    if (kind->version > newest) {
        return base::Error<Code>{
            Code::NewerVersion,
            QStringLiteral("schema %1, this release knows %2").arg(kind->version).arg(newest), file};
    }
    if (mode == Database::Mode::Reader && kind->version < newest) {
        return fault(Code::CannotOpen, "the till has to be started once to bring the file up to date", file);
    }
    return {};
}

// Reads only, so that a file we refuse stays as it is, its journal included.
Result<void> probeReading(const QString &connectionName, const QString &file)
{
    QSqlDatabase connection = handle(connectionName);
    if (!connection.open()) {
        return sqlite::toError(connection.lastError(), file);
    }
    Result<void> fine = checkKind(connection, Database::Mode::Engine, file);
    if (!fine && fine.error().code == Code::ReadOnly) {
        return {}; // a journal of a power cut has to be played back first; openEngine does and looks again
    }
    return fine;
}

Result<void> probe(const QString &file)
{
    const QString name = newConnection(file, Database::Mode::Reader);
    Result<void> fine = probeReading(name, file);
    removeConnection(name);
    return fine;
}

Result<void> openConnection(const QString &connectionName, Database::Mode mode, const QString &file)
{
    QSqlDatabase connection = handle(connectionName);
    if (!connection.open()) {
        return sqlite::toError(connection.lastError(), file);
    }
    if (Result<void> fine = checkKind(connection, mode, file); !fine) {
        return fine;
    }
    Result<void> configured = sqlite::configure(connection, mode);
    if (!configured || mode != Database::Mode::Engine) {
        return configured;
    }
    return migrate(connection, migrations());
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    if (isCutShort(file)) {
        return fault(Code::Damaged, "too short for a database", file);
    }
    if (mode == Mode::Engine) {
        if (const Result<void> prepared = prepareFile(file); !prepared) {
            return prepared.error();
        }
        if (const Result<void> fine = probe(file); !fine) {
            return fine.error();
        }
    }
    std::unique_ptr<Database> database(new Database(newConnection(file, mode)));
    const Result<void> opened = openConnection(database->m_connectionName, mode, file);
    if (!opened) {
        return opened.error();
    }
    if (mode == Mode::Engine) {
        if (const Result<void> marked = database->markInUse(); !marked) {
            return marked.error();
        }
    }
    return database;
}

Database::Database(QString connectionName)
    : m_connectionName(std::move(connectionName))
    , m_statements(std::make_unique<Statements>(m_connectionName))
{
}

Database::~Database()
{
    m_statements.reset();
    removeConnection(m_connectionName);
}

Result<void> Database::markInUse()
{
    const Result<std::optional<QString>> mark = m_statements->first<QString>(
        kReadMark, {}, [](const Row &row) -> Result<QString> { return row.text(0); });
    if (!mark) {
        return mark.error();
    }
    m_endedUncleanly = mark->has_value();
    return m_statements->run(kSetMark);
}

bool Database::endedUncleanly() const
{
    return m_endedUncleanly;
}

Result<void> Database::closeInOrder()
{
    return m_statements->run(kClearMark);
}

Result<void> Database::touch()
{
    return m_statements->run(kTouchMark);
}

Result<void> Database::quickCheck()
{
    QSqlDatabase connection = handle(m_connectionName);
    return sqlite::quickCheck(connection);
}

Result<void> Database::copyTo(const QString &file)
{
    QSqlDatabase connection = handle(m_connectionName);
    return sqlite::copyTo(connection, file);
}

Result<int> Database::proveWhole()
{
    QSqlDatabase connection = handle(m_connectionName);
    const Result<sqlite::FileKind> kind = sqlite::fileKind(connection);
    const Result<void> whole = sqlite::integrityCheck(connection);
    if (!kind || !whole) {
        return kind ? whole.error() : kind.error();
    }
    return kind->version;
}

Result<void> Database::limitPages(int pages)
{
    QSqlDatabase connection = handle(m_connectionName);
    return sqlite::limitPages(connection, pages);
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_begun = m_database.statements().run(sqlite::kBegin);
    m_open = m_begun.isOk();
    if (m_open) {
        m_database.statements().enterTransaction();
    }
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    if (m_open) {
        m_open = false;
        m_database.noteUndo();
        m_database.statements().leaveTransaction();
        std::ignore = m_database.statements().run(kRollback); // SQLite may have rolled back by itself
    }
}

Result<void> Transaction::commit()
{
    if (!m_begun) {
        return m_begun;
    }
    Result<void> committed = m_database.statements().runPostponed();
    if (committed) {
        committed = m_database.statements().run(kCommit);
    }
    if (!committed) {
        rollBack();
        return committed;
    }
    m_open = false;
    m_database.statements().leaveTransaction();
    return {};
}

Savepoint::Savepoint(Database &database)
    : m_database(database)
    , m_begun(database.statements().run(kSavepoint))
    , m_open(m_begun.isOk())
    , m_postponedBefore(database.statements().postponedCount())
{
}

Savepoint::~Savepoint()
{
    if (m_open) {
        m_database.noteUndo();
        m_database.statements().dropPostponed(m_postponedBefore);
        // After a fault of the medium both refuse, and the whole transaction rolls back instead.
        std::ignore = m_database.statements().run(kRollbackTo);
        std::ignore = m_database.statements().run(kRelease);
    }
}

Result<void> Savepoint::release()
{
    if (!m_begun) {
        return m_begun;
    }
    Result<void> released = m_database.statements().run(kRelease);
    m_open = !released.isOk();
    return released;
}

} // namespace kassa::store
