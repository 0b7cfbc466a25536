// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the database: consistent beside the writer, proved, put in place, whatever stands in the way.
#include "core/store/backup.h"
#include "core/store/reader_queries.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace kassa;
using namespace kassa::store;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copyIsWholeBesideTheWriter();
    void copyReplacesOnlyWhenWhole();
    void refusesWhatIsNoCopy_data();
    void refusesWhatIsNoCopy();
    void copyOfAnOlderReleaseIsFine();
    void stagedCopyBecomesTheDatabase();
    void nothingStagedNothingHappens();
    void formerJournalIsKept();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->path(QString::fromLatin1(name)); }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<Database> m_writer;
};

void TestBackup::init()
{
    m_folder = std::make_unique<test::StoreFolder>();
    auto writer = m_folder->open();
    QVERIFY(writer.isOk());
    m_writer = *std::move(writer);
    for (int serial = 1; serial <= 3; ++serial) {
        QVERIFY(test::bookOne(*m_writer, serial).isOk());
    }
}

void TestBackup::cleanup()
{
    m_writer.reset();
}

void TestBackup::copyIsWholeBesideTheWriter()
{
    const Transaction open(*m_writer); // the writer is in the middle of something
    QVERIFY(open.begun().isOk());
    const auto facts = writeCopy(m_folder->file(), file("copy.db"));
    QVERIFY2(facts.isOk(), facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->receipts, 3);
    QCOMPARE(facts->orders, 3);
    QCOMPARE(facts->lastReceipt, test::fullReceipt(3).number);
    QCOMPARE(facts->bytes, QFileInfo(file("copy.db")).size());
    QCOMPARE(QFile::permissions(file("copy.db")) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(QDir(m_folder->folder()).entryList({QStringLiteral("copy.db*")}, QDir::Files),
             QStringList{QStringLiteral("copy.db")}); // one file, no journals, no parts
}

void TestBackup::copyReplacesOnlyWhenWhole()
{
    QFile former(file("copy.db"));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    QVERIFY(!writeCopy(file("not there.db"), file("copy.db")).isOk());
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll(), QByteArray("former"));
    const auto nowhere = writeCopy(m_folder->file(), file("no folder/copy.db"));
    QVERIFY(!nowhere.isOk());
    QVERIFY(writeCopy(m_folder->file(), file("copy.db")).isOk());
    QVERIFY(proveCopy(file("copy.db")).isOk());
}

void TestBackup::refusesWhatIsNoCopy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("not there") << "none" << int(Code::NotFound);
    QTest::newRow("empty file") << "empty" << int(Code::Damaged);
    QTest::newRow("text") << "text" << int(Code::Damaged);
    QTest::newRow("cut in half") << "half" << int(Code::Damaged);
    QTest::newRow("a page overwritten") << "page" << int(Code::Damaged);
    QTest::newRow("of another program") << "foreign" << int(Code::Damaged);
    QTest::newRow("of a newer release") << "newer" << int(Code::NewerVersion);
}

void TestBackup::refusesWhatIsNoCopy()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    const QString path = file("copy.db");
    if (kind != QLatin1String("none")) {
        QVERIFY(writeCopy(m_folder->file(), path).isOk());
    }
    QFile copy(path);
    if (kind == QLatin1String("empty")) {
        QVERIFY(copy.resize(0));
    } else if (kind == QLatin1String("text")) {
        QVERIFY(copy.open(QIODevice::WriteOnly | QIODevice::Truncate));
        copy.write(QByteArray("this is a letter to the tax office\n").repeated(100));
    } else if (kind == QLatin1String("half")) {
        QVERIFY(copy.resize(copy.size() / 2));
    } else if (kind == QLatin1String("page")) {
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QVERIFY(copy.seek(4096 * 3));
        copy.write(QByteArray(4096, '\x5a'));
    } else if (kind == QLatin1String("foreign")) {
        test::RawConnection raw(path);
        QCOMPARE(raw.run(QStringLiteral("PRAGMA application_id=42")), QString());
    } else if (kind == QLatin1String("newer")) {
        test::RawConnection raw(path);
        QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version=9999")), QString());
    }
    copy.close();
    const auto proved = proveCopy(path);
    QVERIFY(!proved.isOk());
    QCOMPARE(int(proved.error().code), code);
    const auto staged = stageCopy(path, m_folder->file());
    QVERIFY(!staged.isOk());
    QVERIFY(!QFile::exists(stagedFile(m_folder->file())));
}

void TestBackup::copyOfAnOlderReleaseIsFine()
{
    QVERIFY(writeCopy(m_folder->file(), file("copy.db")).isOk());
    {
        test::RawConnection raw(file("copy.db"));
        QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version=1")), QString());
    }
    const auto proved = proveCopy(file("copy.db"));
    QVERIFY(proved.isOk());
    QCOMPARE(proved->schema, 1);
}

void TestBackup::stagedCopyBecomesTheDatabase()
{
    QVERIFY(writeCopy(m_folder->file(), file("copy.db")).isOk());
    QVERIFY(test::bookOne(*m_writer, 4).isOk());
    QVERIFY(stageCopy(file("copy.db"), m_folder->file()).isOk());
    m_writer.reset();
    const auto kept = takeStagedCopy(m_folder->file());
    QVERIFY(kept.isOk());
    QVERIFY(QFileInfo(*kept).fileName().startsWith(QLatin1StringView("kassa-before-restore-")));
    QVERIFY(!QFile::exists(stagedFile(m_folder->file())));
    auto database = m_folder->open();
    QVERIFY(database.isOk());
    QCOMPARE(*ReaderQueries(**database).receiptCount(), 3);
    const auto former = proveCopy(*kept);
    QVERIFY(former.isOk());
    QCOMPARE(former->receipts, 4);
    QVERIFY(proveCopy(file("copy.db")).isOk()); // the copy itself stays
    QVERIFY(takeStagedCopy(m_folder->file())->isEmpty());
}

void TestBackup::nothingStagedNothingHappens()
{
    const auto kept = takeStagedCopy(m_folder->file());
    QVERIFY(kept.isOk());
    QCOMPARE(*kept, QString());
}

// After a power cut the newest receipts stand in the journal only.
void TestBackup::formerJournalIsKept()
{
    QVERIFY(writeCopy(m_folder->file(), file("copy.db")).isOk());
    QVERIFY(test::bookOne(*m_writer, 4).isOk());
    QVERIFY(QFile::copy(m_folder->file(), file("crashed.db")));
    QVERIFY(QFile::copy(m_folder->file() + QStringLiteral("-wal"), file("crashed.db-wal")));
    QVERIFY(stageCopy(file("copy.db"), file("crashed.db")).isOk());
    const auto kept = takeStagedCopy(file("crashed.db"));
    QVERIFY(kept.isOk());
    QVERIFY(!QFile::exists(file("crashed.db-wal")));
    const auto former = Database::open(*kept, Database::Mode::Engine);
    QVERIFY(former.isOk());
    QCOMPARE(*ReaderQueries(**former).receiptCount(), 4);
    QCOMPARE(proveCopy(file("crashed.db"))->receipts, 3);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
