// SPDX-License-Identifier: GPL-3.0-or-later
// Grouped commits: who shares a transaction, who fails alone, who fails with everybody, and when they hear of
// it.
#include "core/store/commit_group.h"
#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace kassa;
using namespace kassa::store;

class TestCommitGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneGroupPerTurn();
    void aMemberFailsAlone();
    void wordsOfAFailedMemberAreForgotten();
    void outcomesFollowTheCommit();
    void fullGroupsCloseEarly();
    void membersAddedByCallbacks();
    void callbacksComeBeforeTheNextGroup();
    void drainCommitsWhatCallbacksAdd();
    void diskFullFailsEverybody();
    void recoversWithoutANewMember();

private:
    CommitGroup::Work insertion(const QString &ref)
    {
        return [this, ref]() -> Result<void> {
            const auto id = OrderTable(*m_database).insert(test::newOrder(ref));
            return id ? Result<void>() : Result<void>(id.error());
        };
    }
    CommitGroup::After heard()
    {
        return [this](const Result<void> &outcome) {
            m_heard.append(outcome ? QStringLiteral("ok") : QStringLiteral("failed"));
        };
    }
    qint64 countOpen() { return *OrderTable(*m_database).countOpen(); }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    QStringList m_heard;
};

void TestCommitGroup::init()
{
    m_folder = std::make_unique<test::StoreFolder>();
    auto database = m_folder->open();
    QVERIFY(database.isOk());
    m_database = *std::move(database);
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_heard.clear();
}

void TestCommitGroup::cleanup()
{
    m_group.reset();
    m_database.reset();
}

void TestCommitGroup::oneGroupPerTurn()
{
    QSignalSpy flushed(m_group.get(), &CommitGroup::flushed);
    for (const char *ref : {"a", "b", "c"}) {
        m_group->add(insertion(QString::fromLatin1(ref)), heard());
    }
    QCOMPARE(m_heard.size(), 0);
    QTRY_COMPARE(m_heard.size(), 3);
    QCOMPARE(flushed.size(), 1);
    QCOMPARE(countOpen(), 3);
}

void TestCommitGroup::aMemberFailsAlone()
{
    QSignalSpy failed(m_group.get(), &CommitGroup::failed);
    m_group->add(insertion(QStringLiteral("a")), heard());
    m_group->add(
        [this]() -> Result<void> {
            std::ignore = insertion(QStringLiteral("half"))(); // undone with the rest of this member
            return insertion(QStringLiteral("a"))();
        },
        heard());
    m_group->add(insertion(QStringLiteral("b")), heard());
    m_group->flush();
    QCOMPARE(m_heard.join(u' '), QStringLiteral("ok failed ok"));
    QCOMPARE(countOpen(), 2);
    QVERIFY(!OrderTable(*m_database).liveByRef(QStringLiteral("half"))->has_value());
    QCOMPARE(failed.size(), 0);
}

// Words for the search are written at the end of the transaction, behind the savepoints.
void TestCommitGroup::wordsOfAFailedMemberAreForgotten()
{
    const auto request = [this](const char *word, bool fails) -> CommitGroup::Work {
        return [this, word, fails]() -> Result<void> {
            RequestRow row;
            row.receivedAtUtc = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
            row.raw = QByteArrayLiteral("{}");
            row.searchText = QString::fromLatin1(word);
            const auto id = RequestTable(*m_database).insert(row);
            if (!id) {
                return id.error();
            }
            return fails ? Result<void>(base::Error<Code>{Code::Sql, {}, {}}) : Result<void>();
        };
    };
    m_group->add(request("first", false), heard());
    m_group->add(request("undone", true), heard());
    m_group->add(request("third", false), heard());
    m_group->flush();
    QCOMPARE(m_heard.join(u' '), QStringLiteral("ok failed ok"));
    test::RawConnection raw(m_folder->file());
    const auto found = [&raw](const QString &word) {
        return raw.column(
            QStringLiteral("SELECT rowid FROM request_search WHERE request_search MATCH '%1'").arg(word));
    };
    QCOMPARE(found(QStringLiteral("first")), QStringList{QStringLiteral("1")});
    QCOMPARE(found(QStringLiteral("undone")), QStringList());
    QCOMPARE(found(QStringLiteral("third")), QStringList{QStringLiteral("2")});
}

void TestCommitGroup::outcomesFollowTheCommit()
{
    const auto reader = m_folder->open(Database::Mode::Reader);
    QVERIFY(reader.isOk());
    qint64 seen = -1;
    m_group->add(insertion(QStringLiteral("a")),
                 [&](const Result<void> &) { seen = *OrderTable(**reader).countOpen(); });
    m_group->flush();
    QCOMPARE(seen, 1);
}

void TestCommitGroup::fullGroupsCloseEarly()
{
    for (size_t i = 0; i < CommitGroup::kMaxGroup; ++i) {
        m_group->add(insertion(QString::number(i)), heard());
    }
    QCOMPARE(m_heard.size(), static_cast<qsizetype>(CommitGroup::kMaxGroup));
}

void TestCommitGroup::membersAddedByCallbacks()
{
    m_group->add(insertion(QStringLiteral("a")),
                 [this](const Result<void> &) { m_group->add(insertion(QStringLiteral("b")), heard()); });
    m_group->flush();
    QCOMPARE(countOpen(), 1);
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(countOpen(), 2);
}

void TestCommitGroup::callbacksComeBeforeTheNextGroup()
{
    QStringList order;
    const auto noted = [&order](const QString &what) {
        return [&order, what](const Result<void> &) {
            order.append(what);
        };
    };
    m_group->add(insertion(QStringLiteral("a")), [this, &noted](const Result<void> &) {
        for (size_t i = 0; i <= CommitGroup::kMaxGroup; ++i) {
            m_group->add(insertion(QStringLiteral("a%1").arg(i)), noted(QStringLiteral("next")));
        }
    });
    m_group->add(insertion(QStringLiteral("b")), noted(QStringLiteral("b")));
    m_group->flush();
    QCOMPARE(order, QStringList{QStringLiteral("b")});
    QTRY_COMPARE(order.size(), static_cast<qsizetype>(CommitGroup::kMaxGroup) + 2);
}

void TestCommitGroup::drainCommitsWhatCallbacksAdd()
{
    m_group->add(insertion(QStringLiteral("a")),
                 [this](const Result<void> &) { m_group->add(insertion(QStringLiteral("b")), heard()); });
    m_group->drain();
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(countOpen(), 2);
}

void TestCommitGroup::recoversWithoutANewMember()
{
    QSignalSpy recovered(m_group.get(), &CommitGroup::recovered);
    bool isFull = true;
    m_group->add(
        [&isFull]() -> Result<void> {
            return isFull ? Result<void>(base::Error<Code>{Code::DiskFull, {}, {}}) : Result<void>();
        },
        heard());
    m_group->flush();
    QCOMPARE(m_heard, QStringList{QStringLiteral("failed")});
    isFull = false;
    QTRY_COMPARE(recovered.size(), 1);
}

void TestCommitGroup::diskFullFailsEverybody()
{
    QSignalSpy failed(m_group.get(), &CommitGroup::failed);
    QSignalSpy recovered(m_group.get(), &CommitGroup::recovered);
    QVERIFY(m_database->limitPages(1).isOk());
    m_group->add(insertion(QStringLiteral("small")), heard());
    m_group->add(
        [this]() -> Result<void> {
            order::Order large = test::newOrder(QStringLiteral("large"));
            large.content.footerText = QString(200'000, u'x');
            const auto id = OrderTable(*m_database).insert(large);
            return id ? Result<void>() : Result<void>(id.error());
        },
        heard());
    m_group->add(insertion(QStringLiteral("after")), heard());
    m_group->flush();
    QCOMPARE(m_heard.join(u' '), QStringLiteral("failed failed failed"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(countOpen(), 0);

    QVERIFY(m_database->limitPages(0).isOk());
    m_group->add(insertion(QStringLiteral("again")), heard());
    m_group->flush();
    QCOMPARE(m_heard.last(), QStringLiteral("ok"));
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(countOpen(), 1);
}

QTEST_GUILESS_MAIN(TestCommitGroup)
#include "tst_commit_group.moc"
