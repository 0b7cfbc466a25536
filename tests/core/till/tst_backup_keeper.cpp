// SPDX-License-Identifier: GPL-3.0-or-later
// The daily copy: when, where, how long; and the diagnosis file that tells nothing about anybody.
#include "core/till/backup_keeper.h"
#include "core/till/diagnosis.h"
#include "tests/core/store/store_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kassa;
using namespace kassa::till;

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void due_data();
    void due();
    void outdated();
    void oneCopyADay();
    void brokenFolderIsToldOnce();
    void restoreIsRefusedInWords();
    void blanks_data();
    void blanks();
    void diagnosisTellsNobody();
};

namespace {

const QTimeZone kVienna("Europe/Vienna");

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

BackupFile made(const QDateTime &at)
{
    return {backupName(at, QStringLiteral("01")), at, 1};
}

class SettableClock final : public base::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
    QDateTime now = utc("2026-11-24T10:00:00Z");
};

settings::Config config()
{
    settings::Config config;
    config.till.station = QStringLiteral("01");
    config.till.user = QStringLiteral("anna");
    config.shop.name = QStringLiteral("Musterküche Graz");
    config.shop.country = QStringLiteral("AT");
    return config;
}

} // namespace

void TestBackupKeeper::names()
{
    const QDateTime at = utc("2026-11-24T18:15:09Z");
    QCOMPARE(backupName(at, QStringLiteral("01")), QStringLiteral("kassa-01-20261124-181509.db"));
    QCOMPARE(backupName(at, QStringLiteral("Bar/2 ä")), QStringLiteral("kassa-Bar-2---20261124-181509.db"));
    QCOMPARE(backupTime(backupName(at, QStringLiteral("Bar/2 ä")), QStringLiteral("Bar/2 ä")), at);
    for (const char *other : {"kassa-02-20261124-181509.db", "kassa-01-20261124-181509.db.part", "kassa.db",
                              "kassa-01-2026x124-181509.db", "kassa-01-.db"}) {
        QVERIFY2(!backupTime(QString::fromLatin1(other), QStringLiteral("01")).isValid(), other);
    }
}

void TestBackupKeeper::due_data()
{
    QTest::addColumn<QDateTime>("made");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("due");
    QTest::newRow("same day") << utc("2026-11-24T06:00:00Z") << utc("2026-11-24T20:00:00Z") << false;
    QTest::newRow("next day") << utc("2026-11-24T06:00:00Z") << utc("2026-11-25T06:00:00Z") << true;
    QTest::newRow("the shop's midnight, not that of UTC")
        << utc("2026-11-24T22:30:00Z") << utc("2026-11-24T23:30:00Z") << true;
    QTest::newRow("clock set back") << utc("2026-11-24T06:00:00Z") << utc("2026-11-20T06:00:00Z") << true;
}

void TestBackupKeeper::due()
{
    QFETCH(QDateTime, made);
    QFETCH(QDateTime, now);
    QTEST(isBackupDue({::made(made)}, now, kVienna), "due");
    QVERIFY(isBackupDue({}, now, kVienna));
}

void TestBackupKeeper::outdated()
{
    const QDateTime now = utc("2026-11-24T12:00:00Z");
    QList<BackupFile> files;
    for (int day = 0; day < 500; ++day) {
        files.append(made(now.addDays(-day)));
    }
    files.append(made(now.addDays(3))); // from before the clock was set back
    const QStringList gone = outdatedBackups(files, now, kVienna, 30);
    QList<QDateTime> left;
    for (const BackupFile &file : std::as_const(files)) {
        if (!gone.contains(file.path)) {
            left.append(file.madeAtUtc);
        }
    }
    QCOMPARE(left.size(), 31 + 1 + 12); // today and thirty days, the future one, one of each month before
    QVERIFY(left.contains(now.addDays(-30)));
    QVERIFY(!left.contains(now.addDays(-31)));
    QVERIFY(left.contains(utc("2026-10-01T12:00:00Z")));
    QVERIFY(left.contains(utc("2025-11-24T12:00:00Z")));
    QVERIFY(!left.contains(utc("2025-11-23T12:00:00Z")));
    QCOMPARE(outdatedBackups({made(now.addDays(-900))}, now, kVienna, 30), QStringList()); // never the newest
}

void TestBackupKeeper::oneCopyADay()
{
    const test::StoreFolder folder;
    auto writer = folder.open();
    QVERIFY(writer.isOk() && test::bookOne(**writer, 1).isOk());
    SettableClock clock;
    BackupKeeper keeper(folder.file(), config(), clock);
    keeper.configure(config());
    QSignalSpy told(&keeper, &BackupKeeper::stateChanged);
    const auto copies = [&folder] {
        return QDir(folder.path(QStringLiteral("backups"))).entryList(QDir::Files);
    };
    keeper.lookWhetherDue();
    keeper.lookWhetherDue();
    QCOMPARE(copies(), QStringList{QStringLiteral("kassa-01-20261124-100000.db")});
    const auto state = told.last().first().value<BackupState>();
    QVERIFY(!state.isRunning && !state.problem);
    QCOMPARE(state.files.size(), 1);
    QCOMPARE(keeper.prove(state.files.first().path).facts.receipts, 1);
    clock.now = clock.now.addDays(1);
    keeper.lookWhetherDue();
    QCOMPARE(copies().size(), 2);
    settings::Config off = config();
    off.backup.isAutomatic = false;
    keeper.configure(off);
    clock.now = clock.now.addDays(1);
    keeper.lookWhetherDue();
    QCOMPARE(copies().size(), 2);
    keeper.backUpNow();
    QCOMPARE(copies().size(), 3);
}

void TestBackupKeeper::brokenFolderIsToldOnce()
{
    const test::StoreFolder folder;
    auto writer = folder.open();
    QVERIFY(writer.isOk());
    QFile inTheWay(folder.path(QStringLiteral("stick")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    settings::Config broken = config();
    broken.backup.folder = folder.path(QStringLiteral("stick/copies"));
    SettableClock clock;
    BackupKeeper keeper(folder.file(), broken, clock);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    QSignalSpy told(&keeper, &BackupKeeper::stateChanged);
    keeper.configure(broken);
    keeper.lookWhetherDue();
    keeper.lookWhetherDue();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<text::Message>().msg, text::Msg::BackupNotWritten);
    QVERIFY(told.last().first().value<BackupState>().problem.has_value());
    QVERIFY(inTheWay.remove());
    keeper.lookWhetherDue();
    const auto mended = told.last().first().value<BackupState>();
    QVERIFY(!mended.problem);
    QCOMPARE(mended.files.size(), 1);
}

void TestBackupKeeper::restoreIsRefusedInWords()
{
    const test::StoreFolder folder;
    auto writer = folder.open();
    QVERIFY(writer.isOk());
    SettableClock clock;
    const BackupKeeper keeper(folder.file(), config(), clock);
    const CopyProof none = keeper.putInPlace(folder.path(QStringLiteral("nothing.db")));
    QCOMPARE(none.problem->msg, text::Msg::BackupUnusable);
    QVERIFY(!QFile::exists(store::stagedFile(folder.file())));
}

void TestBackupKeeper::blanks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing to blank")
        << "2026-11-24T18:25:14.227Z info kassa.till.engine: listening on port 8377"
        << "2026-11-24T18:25:14.227Z info kassa.till.engine: listening on port 8377";
    QTest::newRow("mail") << "sent to eva.huber@example.at now"
                          << "sent to *** now";
    QTest::newRow("phone") << "call +43 660 5550104 back"
                           << "call *** back";
    QTest::newRow("quotes") << "unknown tender \"Karte von Eva\" seen"
                            << "unknown tender *** seen";
    QTest::newRow("name") << "session of Anna closed"
                          << "session of *** closed";
    QTest::newRow("long number") << "card 4111111111111111"
                                 << "card ***";
}

void TestBackupKeeper::blanks()
{
    QFETCH(QString, line);
    QTEST(blanked(line, {QStringLiteral("anna")}), "shown");
}

void TestBackupKeeper::diagnosisTellsNobody()
{
    const test::StoreFolder folder;
    auto writer = folder.open();
    QVERIFY(writer.isOk() && test::bookOne(**writer, 1).isOk());
    QFile ini(folder.path(QStringLiteral("kassa.ini")));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[till]\nstation=01\n[shop]\nname=Musterk\xc3\xbc"
              "che Graz\n[external]\ntoken="
              "abcdefghijklmnopqrstuvwxyz0123456789\n[server]\nport=8377\n");
    ini.close();
    QVERIFY(QDir(folder.folder()).mkdir(QStringLiteral("log")));
    QFile log(folder.path(QStringLiteral("log/kassa.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2026-11-24T18:25:14.227Z info kassa.till: hello from Musterk\xc3\xbc"
              "che Graz\n");
    log.close();
    SettableClock clock;
    const BackupKeeper keeper(folder.file(), config(), clock);
    const QString file = folder.path(QStringLiteral("diagnosis.txt"));
    QVERIFY(!keeper.writeDiagnosis(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    for (const char *there :
         {"server/port=8377", "shop/name=(set)", "external/token=(set)", "shop/street=(empty)", "receipts: 1",
          "quick_check: ok", "hello from ***", "faults in figures: 0"}) {
        QVERIFY2(text.contains(QString::fromLatin1(there)), qPrintable(QLatin1String(there) + u'\n' + text));
    }
    for (const QString &secret : {QStringLiteral("Musterküche"), QStringLiteral("abcdefgh")}) {
        QVERIFY2(!text.contains(secret), qPrintable(text));
    }
    QVERIFY(keeper.writeDiagnosis(folder.path(QStringLiteral("no/such/folder.txt"))).has_value());
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backup_keeper.moc"
