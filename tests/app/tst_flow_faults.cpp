// SPDX-License-Identifier: GPL-3.0-or-later
// What a shopkeeper's machine does wrong: one clear line and exit 1 at the start, 98 while running, nothing
// lost, and all well again when the fault is gone.
#include "kassa_process.h"

#include <QTcpServer>

#include <csignal>
#include <sys/resource.h>

using namespace kassa::test;

class TestFlowFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portInUse();
    void dataDirIsAFile();
    void databaseIsNoDatabase();
    void databaseOfANewerRelease();
    void badSettings_data();
    void badSettings();
    void unknownSettingIsOnlyAWarning();
    void diskFullWhileRunning();

private:
    static void verifyRefused(KassaProcess &kassa, const QString &word);
};

// Ended with 1 and one line of its own that holds the word.
void TestFlowFaults::verifyRefused(KassaProcess &kassa, const QString &word)
{
    QCOMPARE(kassa.waitForEnd(), 1);
    const QStringList lines = kassa.errors().split(u'\n').filter(QStringLiteral("kassa: "));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(word), qPrintable(lines[0]));
}

void TestFlowFaults::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    KassaProcess kassa;
    QVERIFY(!kassa.start(other.serverPort()));
    verifyRefused(kassa, QString::number(other.serverPort()));
}

void TestFlowFaults::dataDirIsAFile()
{
    KassaProcess kassa;
    QFile file(kassa.dataDir());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!kassa.start());
    verifyRefused(kassa, kassa.dataDir());
}

void TestFlowFaults::databaseIsNoDatabase()
{
    KassaProcess kassa;
    kassa.writeIni("[till]\nlanguage=en\n");
    const QByteArray junk = QByteArray("this is no database, but somebody may want it back\n").repeated(200);
    QFile file(kassa.pathOf(QStringLiteral("kassa.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(junk);
    file.close();
    QVERIFY(!kassa.start());
    verifyRefused(kassa, QStringLiteral("kassa.db"));
    bool isKept = false; // under its name or moved aside
    const QFileInfoList files = QDir(kassa.dataDir()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile kept(info.filePath());
        isKept = isKept || (kept.open(QIODevice::ReadOnly) && kept.readAll() == junk);
    }
    QVERIFY(isKept);
    QCOMPARE(kassa.check().exitCode, 1);
}

void TestFlowFaults::databaseOfANewerRelease()
{
    KassaProcess kassa;
    kassa.writeIni("[till]\nlanguage=en\n");
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(codeOf(kassa.call(orderCall(kassa, QStringLiteral("N-1"), unattended(false)), true)), 0);
    QCOMPARE(kassa.stop(), 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        database.setDatabaseName(kassa.pathOf(QStringLiteral("kassa.db")));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 999")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    QVERIFY(!kassa.start());
    verifyRefused(kassa, QStringLiteral("newer"));
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM receipt")), 1);
}

void TestFlowFaults::badSettings_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("port is a word") << QByteArray("[server]\nport=eight\n")
                                    << QStringList{QStringLiteral("server"), QStringLiteral("port"),
                                                   QStringLiteral("eight"), QStringLiteral("65535")};
    QTest::newRow("country unknown") << QByteArray("[shop]\ncountry=XX\n")
                                     << QStringList{QStringLiteral("shop"), QStringLiteral("country"),
                                                    QStringLiteral("XX"), QStringLiteral("AT")};
    QTest::newRow("short token") << QByteArray("[external]\ntoken=short\n")
                                 << QStringList{QStringLiteral("external"), QStringLiteral("token")};
    QTest::newRow("postgres") << QByteArray("[database]\ndriver=QPSQL\n")
                              << QStringList{QStringLiteral("not in this release")};
    QTest::newRow("no ini at all") << QByteArray("\x7f"
                                                 "ELF\x01\x02 this is no text\n")
                                   << QStringList{QStringLiteral("kassa.ini")};
}

void TestFlowFaults::badSettings()
{
    QFETCH(QByteArray, ini);
    QFETCH(QStringList, words);
    KassaProcess kassa;
    kassa.writeIni(ini);
    QVERIFY(!kassa.start());
    QCOMPARE(kassa.waitForEnd(), 1);
    const QString errors = kassa.errors();
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(errors.contains(word), qPrintable(errors));
    }
    QFile kept(kassa.pathOf(QStringLiteral("kassa.ini")));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), ini);
}

void TestFlowFaults::unknownSettingIsOnlyAWarning()
{
    KassaProcess kassa;
    kassa.writeIni("[till]\nfavourite_colour=blue\n");
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    QCOMPARE(kassa.stop(), 0);
    QFile ini(kassa.pathOf(QStringLiteral("kassa.ini")));
    QVERIFY(ini.open(QIODevice::ReadOnly));
    QVERIFY(ini.readAll().contains("favourite_colour=blue"));
    QFile log(kassa.pathOf(QStringLiteral("log/kassa.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("favourite_colour"));
}

void TestFlowFaults::diskFullWhileRunning()
{
    constexpr rlim_t kFileBytes = 700 * 1024; // schema and some dozens of orders
    constexpr int kMostOrders = 3000;
    KassaProcess kassa;
    kassa.setLimits([] {
        std::signal(SIGXFSZ, SIG_IGN); // then a write over the limit fails as on a full disk
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = kFileBytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    QVERIFY2(kassa.start(), qPrintable(kassa.errors()));
    int stored = 0;
    QJsonObject result;
    for (; stored < kMostOrders; ++stored) {
        result = kassa.call(orderCall(kassa, QStringLiteral("D-%1").arg(stored), unattended(false)));
        if (codeOf(result) != 0) {
            break;
        }
    }
    QCOMPARE(codeOf(result), 98);
    QVERIFY(stored > 0);
    QVERIFY(kassa.isRunning());
    QTRY_VERIFY(kassa.health()[QStringLiteral("store")].toString() != QStringLiteral("ok"));
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM external_order")), stored);

    rlimit room{};
    room.rlim_cur = RLIM_INFINITY;
    room.rlim_max = RLIM_INFINITY;
    QCOMPARE(prlimit(static_cast<pid_t>(kassa.pid()), RLIMIT_FSIZE, &room, nullptr), 0);
    // The shop asks again, as it would.
    const QString ref = QStringLiteral("D-%1").arg(stored);
    QTRY_VERIFY(codeOf(kassa.call(orderCall(kassa, ref, unattended(false)), true)) % 6 ==
                0); // 0, or 6 at a second try
    QTRY_COMPARE(kassa.health()[QStringLiteral("store")].toString(), QStringLiteral("ok"));
    QTRY_COMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM external_order WHERE status = 'done'")),
                 stored + 1);
    QCOMPARE(kassa.number(QStringLiteral("SELECT count(*) FROM receipt")), stored + 1);
    QCOMPARE(kassa.stop(), 0);
    QCOMPARE(kassa.check().exitCode, 0);
}

QTEST_GUILESS_MAIN(TestFlowFaults)
#include "tst_flow_faults.moc"
