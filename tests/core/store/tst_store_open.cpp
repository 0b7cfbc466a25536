// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: new, old, newer, damaged, foreign and unwritable files; the migration runner; the mark of an
// unclean end.
#include "core/order/order_json.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_dialect.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <vector>

using namespace kassa;
using namespace kassa::store;

namespace {

// Root may write everything, so the read-only rows run as nobody. Given back at the end of the scope.
class WithoutPower
{
public:
    WithoutPower()
    {
        if (::getuid() == 0) {
            m_isChanged = ::setresuid(kNobody, kNobody, 0) == 0;
        }
    }
    ~WithoutPower()
    {
        if (m_isChanged) {
            std::ignore =
                ::setresuid(0, 0, 0); // ends the test's borrowed identity; nothing to do when it fails
        }
    }
    WithoutPower(const WithoutPower &) = delete;
    WithoutPower &operator=(const WithoutPower &) = delete;

private:
    static constexpr uid_t kNobody = 65534;
    bool m_isChanged = false;
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

bool writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestStoreOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFile();
    void schemaIsFrozen();
    void noFolder();
    void missingFileForReader();
    void newerVersionIsLeftAlone();
    void damagedFilesAreKept_data();
    void damagedFilesAreKept();
    void foreignDatabase();
    void truncatedFile();
    void readOnlyFile();
    void readOnlyFolder();
    void uncleanEnd();
    void migrationKeepsACopy();
    void firstSchemaIsMigrated();
    void olderOrdersKnowTheirCustomer_data();
    void olderOrdersKnowTheirCustomer();
    void failedMigrationLeavesTheOldState();
    void fullDiskDuringMigration();
    void quickCheckFindsDamage();
};

void TestStoreOpen::newFile()
{
    const test::StoreFolder folder;
    {
        const auto database = folder.open();
        QVERIFY(database.isOk());
        QVERIFY(!(*database)->endedUncleanly());
        test::RawConnection raw(folder.file());
        QCOMPARE(raw.one(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(raw.one(QStringLiteral("PRAGMA user_version")).toInt(), newestVersion(migrations()));
        QVERIFY((*database)->quickCheck().isOk());
    }
    const QFile::Permissions others =
        QFile::permissions(folder.file()) &
        (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    QCOMPARE(others, QFile::Permissions());
    QCOMPARE(QDir(folder.folder()).entryList(QDir::Files), QStringList{QStringLiteral("kassa.db")});
}

void TestStoreOpen::schemaIsFrozen()
{
    const test::StoreFolder folder;
    QVERIFY(folder.open().isOk());
    test::RawConnection raw(folder.file());
    const QString schema =
        raw.column(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                                  " AND name NOT LIKE 'request_search!_%' ESCAPE '!' ORDER BY type, name"))
            .join(QStringLiteral(";\n"));
    const QString fixture =
        QStringLiteral(KASSA_TEST_DATA "/store/schema_v%1.sql").arg(newestVersion(migrations()));
    // A released step never changes; a new one comes with a fixture of its own.
    QCOMPARE(schema.toUtf8().trimmed(), bytesOf(fixture).trimmed());
}

void TestStoreOpen::noFolder()
{
    const auto database = Database::open(QStringLiteral("/proc/nowhere/kassa.db"), Database::Mode::Engine);
    QVERIFY(!database.isOk());
    QCOMPARE(database.error().code, Code::CannotOpen);
}

void TestStoreOpen::missingFileForReader()
{
    const test::StoreFolder folder;
    const auto database = folder.open(Database::Mode::Reader);
    QVERIFY(!database.isOk());
    QCOMPARE(database.error().code, Code::CannotOpen);
    QVERIFY(!QFile::exists(folder.file()));
}

void TestStoreOpen::newerVersionIsLeftAlone()
{
    const test::StoreFolder folder;
    QVERIFY(folder.open().isOk());
    {
        test::RawConnection raw(folder.file());
        QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version=999")), QString());
    }
    const QByteArray before = bytesOf(folder.file());
    for (const Database::Mode mode : {Database::Mode::Engine, Database::Mode::Reader}) {
        const auto database = folder.open(mode);
        QVERIFY(!database.isOk());
        QCOMPARE(database.error().code, Code::NewerVersion);
    }
    QVERIFY(bytesOf(folder.file()) == before);
}

void TestStoreOpen::damagedFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database at all\n").repeated(100);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("good head, then garbage")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\xA5');
}

void TestStoreOpen::damagedFilesAreKept()
{
    QFETCH(QByteArray, bytes);
    const test::StoreFolder folder;
    QVERIFY(writeBytes(folder.file(), bytes));
    for (const Database::Mode mode : {Database::Mode::Engine, Database::Mode::Reader}) {
        const auto database = folder.open(mode);
        QVERIFY(!database.isOk());
        QCOMPARE(database.error().code, Code::Damaged);
    }
    QVERIFY(bytesOf(folder.file()) == bytes);
}

void TestStoreOpen::foreignDatabase()
{
    const test::StoreFolder folder;
    {
        test::RawConnection raw(folder.file());
        QCOMPARE(raw.run(QStringLiteral("CREATE TABLE bookmarks (url TEXT)")), QString());
    }
    const QByteArray before = bytesOf(folder.file());
    const auto database = folder.open();
    QVERIFY(!database.isOk());
    QCOMPARE(database.error().code, Code::Damaged);
    QVERIFY(bytesOf(folder.file()) == before);
}

void TestStoreOpen::truncatedFile()
{
    const test::StoreFolder folder;
    QVERIFY(folder.open().isOk());
    QVERIFY(QFile::resize(folder.file(), 3 * 4096));
    const auto database = folder.open();
    QVERIFY(!database.isOk());
    QCOMPARE(database.error().code, Code::Damaged);
    QCOMPARE(QFile(folder.file()).size(), 3 * 4096);
}

void TestStoreOpen::readOnlyFile()
{
    const test::StoreFolder folder;
    QVERIFY(folder.open().isOk());
    QVERIFY(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(::chmod(qPrintable(folder.folder()), 0777), 0);
    const WithoutPower nobody;
    const auto database = folder.open();
    QVERIFY(!database.isOk());
    QCOMPARE(database.error().code, Code::ReadOnly);
}

void TestStoreOpen::readOnlyFolder()
{
    const test::StoreFolder folder;
    QCOMPARE(::chmod(qPrintable(folder.folder()), 0555), 0);
    {
        const WithoutPower nobody;
        const auto database = folder.open();
        QVERIFY(!database.isOk());
        QCOMPARE(database.error().code, Code::ReadOnly);
    }
    QCOMPARE(::chmod(qPrintable(folder.folder()), 0755), 0);
}

void TestStoreOpen::uncleanEnd()
{
    const test::StoreFolder folder;
    {
        const auto database = folder.open();
        QVERIFY(!(*database)->endedUncleanly());
    }
    {
        const auto database = folder.open(); // the first one never said goodbye
        QVERIFY((*database)->endedUncleanly());
        QVERIFY(!(*folder.open(Database::Mode::Reader))->endedUncleanly());
        QVERIFY((*database)->closeInOrder().isOk());
    }
    QVERIFY(!(*folder.open())->endedUncleanly());
}

// Runs the migration table on a raw connection, as Database::open does with the released one.
static Result<void> migrateFile(const QString &file, std::span<const Migration> steps, int pages = 0)
{
    const QString name = QStringLiteral("migration");
    Result<void> outcome;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(file);
        if (connection.open()) {
            if (pages > 0) {
                outcome = sqlite::limitPages(connection, pages);
            }
            outcome = migrate(connection, steps);
        }
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

static std::vector<Migration> releasedAnd(const Migration &step)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back(step);
    return steps;
}

void TestStoreOpen::migrationKeepsACopy()
{
    const test::StoreFolder folder;
    {
        const auto database = folder.open();
        QVERIFY(test::bookOne(**database, 1).isOk());
    }
    const char *const statements[] = {"CREATE TABLE added (id INTEGER PRIMARY KEY)",
                                      "INSERT INTO added SELECT id FROM receipt"};
    const int next = newestVersion(migrations()) + 1;
    const std::vector<Migration> steps = releasedAnd({next, "test step", statements});
    QVERIFY(migrateFile(folder.file(), steps).isOk());
    const QString copy = folder.path(QStringLiteral("kassa-before-v%1.db").arg(next));
    QVERIFY(QFile::exists(copy));
    {
        test::RawConnection raw(folder.file());
        QCOMPARE(raw.one(QStringLiteral("PRAGMA user_version")), QString::number(next));
        QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM added")), QStringLiteral("1"));
    }
    {
        test::RawConnection raw(copy);
        QCOMPARE(raw.one(QStringLiteral("PRAGMA user_version")), QString::number(next - 1));
        QCOMPARE(raw.one(QStringLiteral("SELECT COUNT(*) FROM receipt")), QStringLiteral("1"));
    }
    QVERIFY(migrateFile(folder.file(), steps).isOk()); // nothing left to do
    QVERIFY(!QFile::exists(folder.path(QStringLiteral("kassa-before-v%1-2.db").arg(next))));
    QCOMPARE(folder.open().error().code, Code::NewerVersion);
    QCOMPARE(migrateFile(folder.file(), migrations()).error().code, Code::NewerVersion);
}

// What the first release wrote is all there after the step of the order printers, and an order that was
// booked as on delivery is due.
void TestStoreOpen::firstSchemaIsMigrated()
{
    const test::StoreFolder folder;
    QVERIFY(migrateFile(folder.file(), migrations().first(1)).isOk());
    {
        test::RawConnection raw(folder.file());
        for (const char *statement :
             {"INSERT INTO cash_session VALUES (1, 1, '01', 'anna', '2026-11-22T12:00:00.000Z', 0, NULL, '', "
              "0)",
              "INSERT INTO external_order VALUES (1, 'A', '01', 'done', 'none', 'nobody', "
              "'2026-11-22T12:00:00.000Z', 999, '', '{}', 0, 0, 0, 0, 0, NULL, NULL, "
              "'2026-11-22T12:00:01.000Z', '', '', 1, '2026-000001')",
              "INSERT INTO external_order VALUES (2, 'B', '01', 'done', 'none', 'nobody', "
              "'2026-11-22T12:00:00.000Z', 999, '', '{}', 0, 0, 0, 0, 0, NULL, NULL, "
              "'2026-11-22T12:00:01.000Z', '', '', 2, '2026-000002')",
              "INSERT INTO receipt VALUES (1, 1, '2026-000001', '2026-11-22T12:00:01.000Z', '01', 'anna', 1, "
              "1, "
              "999, 0, '', '{}')",
              "INSERT INTO receipt VALUES (2, 2, '2026-000002', '2026-11-22T12:00:01.000Z', '01', 'anna', 1, "
              "2, "
              "999, 0, '', '{}')",
              "INSERT INTO payment VALUES (1, 1, 0, 'cash', '', 999, 999)",
              "INSERT INTO payment VALUES (2, 2, 0, 'on_delivery', '', 999, 999)"}) {
            QCOMPARE(raw.run(QString::fromLatin1(statement)), QString());
        }
    }
    QVERIFY(migrateFile(folder.file(), migrations()).isOk());
    test::RawConnection raw(folder.file());
    QCOMPARE(raw.column(QStringLiteral("SELECT settlement FROM external_order ORDER BY id")),
             (QStringList{QStringLiteral("none"), QStringLiteral("due")}));
    QCOMPARE(raw.column(QStringLiteral("SELECT reverses FROM receipt")), (QStringList{QString(), QString()}));
    QVERIFY(raw.run(QStringLiteral(
                "INSERT INTO receipt SELECT 3, 3, '2026-000003', issued_at, station, cashier, "
                "session_id, order_id, total_minor, 0, '', '{}', 'normal', '' FROM receipt WHERE id = 1")) !=
            QString()); // still one sale per order
    QCOMPARE(raw.run(QStringLiteral(
                 "INSERT INTO receipt SELECT 3, 3, '2026-000003', issued_at, station, cashier, "
                 "session_id, order_id, -999, 0, '', '{}', 'normal', '2026-000001' FROM receipt "
                 "WHERE id = 1")),
             QString());
}

// What SQL makes of an older order is what the program makes of the same order.
void TestStoreOpen::olderOrdersKnowTheirCustomer_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("number");
    const auto row = [](const char *name, const char *phone, const char *mobile, const char *email,
                        const char *number) {
        QTest::newRow(name) << QString::fromLatin1(phone) << QString::fromLatin1(mobile)
                            << QString::fromLatin1(email) << QString::fromLatin1(number);
    };
    row("phone", "+43 (664) 123-45/67", "", "a@b.example", "7");
    row("mobile", "", "0664.1234567", "", "7");
    row("short phone", "123", "", "A@B.example", "7");
    row("number", "", "", "", "K-7");
    row("nothing", "", "", "", "");
}

void TestStoreOpen::olderOrdersKnowTheirCustomer()
{
    QFETCH(QString, phone);
    QFETCH(QString, mobile);
    QFETCH(QString, email);
    QFETCH(QString, number);
    order::Content content = test::newOrder(QStringLiteral("A")).content;
    content.customer = order::Customer();
    content.customer->phone = phone;
    content.customer->mobile = mobile;
    content.customer->email = email;
    content.customer->number = number;
    const auto stepOf = [](const char *name) {
        const auto all = migrations();
        return std::find_if(all.begin(), all.end(),
                            [name](const Migration &step) { return qstrcmp(step.name, name) == 0; }) -
               all.begin();
    };
    const test::StoreFolder folder;
    QVERIFY(
        migrateFile(folder.file(), migrations().first(std::size_t(stepOf("customers of orders")))).isOk());
    {
        test::RawConnection raw(folder.file());
        const QString json =
            QString::fromUtf8(order::encodeContent(content)).replace(u'\'', QStringLiteral("''"));
        for (const QString &stored : {json, QStringLiteral("no JSON")}) {
            QCOMPARE(
                raw.run(
                    QStringLiteral(
                        "INSERT INTO external_order (ref, station, status, confirmation, confirmer,"
                        " received_at, total_minor, customer_name, content, autoprint, autonext, noprint,"
                        " test, preview_due, closed_by, close_reason, receipt_number) VALUES"
                        " ('%1', '01', 'open', 'none', 'nobody', '2026-11-22T12:00:00.000Z', 999, '',"
                        " '%2', 0, 0, 0, 0, 0, '', '', '')")
                        .arg(stored.left(2) == u"no" ? QStringLiteral("B") : QStringLiteral("A"), stored)),
                QString());
        }
    }
    QVERIFY(migrateFile(folder.file(), migrations()).isOk());
    test::RawConnection raw(folder.file());
    QCOMPARE(raw.column(QStringLiteral("SELECT customer_key FROM external_order ORDER BY id")),
             (QStringList{order::customerKey(content), QString()}));
}

void TestStoreOpen::failedMigrationLeavesTheOldState()
{
    const test::StoreFolder folder;
    QVERIFY(folder.open().isOk());
    const char *const statements[] = {"CREATE TABLE added (id INTEGER PRIMARY KEY)",
                                      "INSERT INTO nowhere VALUES (1)"};
    const int next = newestVersion(migrations()) + 1;
    const std::vector<Migration> steps = releasedAnd({next, "bad step", statements});
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto outcome = migrateFile(folder.file(), steps);
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.error().context, QStringLiteral("migration %1 (bad step)").arg(next));
    }
    QVERIFY(QFile::exists(
        folder.path(QStringLiteral("kassa-before-v%1-2.db").arg(next)))); // the first copy was kept
    {
        test::RawConnection raw(folder.file());
        QCOMPARE(raw.one(QStringLiteral("PRAGMA user_version")), QString::number(next - 1));
        QVERIFY(raw.column(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = 'added'")).isEmpty());
    }
    QVERIFY(folder.open().isOk());
}

void TestStoreOpen::fullDiskDuringMigration()
{
    const test::StoreFolder folder;
    const auto outcome = migrateFile(folder.file(), migrations(), 4);
    QVERIFY(!outcome.isOk());
    QCOMPARE(outcome.error().code, Code::DiskFull);
    QVERIFY(folder.open().isOk()); // room again: the next start succeeds
}

void TestStoreOpen::quickCheckFindsDamage()
{
    const test::StoreFolder folder;
    {
        const auto database = folder.open();
        for (int serial = 1; serial <= 60; ++serial) {
            QVERIFY(test::bookOne(**database, serial).isOk());
        }
    }
    qsizetype schemaPages = 0;
    {
        test::RawConnection raw(folder.file());
        schemaPages = raw.one(QStringLiteral("SELECT MAX(rootpage) FROM sqlite_master")).toLongLong() + 2;
    }
    QByteArray bytes = bytesOf(folder.file());
    QVERIFY(bytes.size() > (schemaPages + 1) * 4096);
    // Every page behind the schema loses its head; the file still opens.
    for (qsizetype page = schemaPages * 4096; page + 4096 <= bytes.size(); page += 4096) {
        bytes.replace(page, 64, QByteArray(64, '\xFF'));
    }
    QVERIFY(writeBytes(folder.file(), bytes));
    const auto database = folder.open(Database::Mode::Reader);
    QVERIFY(database.isOk());
    const auto checked = (*database)->quickCheck();
    QVERIFY(!checked.isOk());
    QCOMPARE(checked.error().code, Code::Damaged);
}

QTEST_GUILESS_MAIN(TestStoreOpen)
#include "tst_store_open.moc"
