// SPDX-License-Identifier: GPL-3.0-or-later
// What happens before the till exists: command line, kassa.ini on disk, one process per data dir, the log.
#include "app/arguments.h"
#include "app/log_sink.h"
#include "app/settings_file.h"
#include "app/single_instance.h"
#include "core/base/posix_process.h"
#include "core/base/random_token.h"
#include "tests/support/fake_clock.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>
#include <poll.h>
#include <sys/resource.h>
#include <vector>

using namespace kassa;
using namespace kassa::startup;

Q_LOGGING_CATEGORY(lcTest, "kassa.test")

Q_DECLARE_METATYPE(kassa::startup::Arguments)

class TstStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArguments_data();
    void readsArguments();
    void refusesArguments_data();
    void refusesArguments();
    void helpNamesEveryOption();
    void displayIsWanted_data();
    void displayIsWanted();

    void firstStartMakesPrivateSettings();
    void secondStartChangesNothing();
    void fillsTokensAndKeepsTheRest();
    void narrowsRights();
    void followsLink();
    void wrongSettingsAreNamed();
    void unreadableSettings_data();
    void unreadableSettings();
    void fullDiskKeepsOldFile();
    void loadOnlyWritesNothing();

    void secondProcessIsRefused();
    void lockDiesWithItsProcess();
    void lockIsGivenBack();
    void unusableDataDir();

    void signalBecomesReadable();

    void logsOneLinePerMessage();
    void logRedactsSecrets();
    void logRotates();
    void logTakesMessagesOfManyThreads();
    void logFolderUnusable();
};

namespace {

constexpr QFile::Permissions kGroupAndOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QString iniIn(const QTemporaryDir &dir)
{
    return dir.filePath(QStringLiteral("kassa.ini"));
}

bool isPrivate(const QString &path)
{
    return (QFile::permissions(path) & kGroupAndOthers) == 0;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

void TstStartup::readsArguments_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<Arguments>("expected");
    const auto row = [](const char *line, const Arguments &expected) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts) << expected;
    };
    Arguments expected;
    row("", expected);
    expected.dataDir = QStringLiteral("/tmp/a");
    row("--data-dir /tmp/a", expected);
    row("--data-dir=/tmp/a", expected);
    expected.dataDir = QStringLiteral("a=b");
    row("--data-dir=a=b", expected);
    expected = {};
    expected.dataDir = QStringLiteral("Касса");
    expected.language = QStringLiteral("ru");
    expected.port = quint16(18360);
    expected.isExtern = true;
    expected.isHeadless = true;
    row("--headless --extern --port 18360 --language ru --data-dir Касса", expected);
    expected = {};
    expected.port = quint16(0);
    row("--port 0", expected);
    expected = {};
    expected.action = Action::Check;
    row("--check", expected);
    expected.action = Action::ExportDep7;
    expected.exportFile = QStringLiteral("out.json");
    row("--export-dep7 out.json", expected);
    expected = {};
    expected.action = Action::ShowVersion;
    row("--version", expected);
    expected.action = Action::ShowHelp;
    row("--help", expected);
    row("-h", expected);
    expected.isExtern = true;
    row("--extern --help", expected);
}

void TstStartup::readsArguments()
{
    QFETCH(QStringList, given);
    QFETCH(Arguments, expected);
    const ArgumentsResult<Arguments> parsed = parseArguments(given);
    QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
    QVERIFY(*parsed == expected);
}

void TstStartup::refusesArguments_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)
                            << QString::fromUtf8(says);
    };
    row("--datadir x", "unknown argument --datadir");
    row("file.ini", "unknown argument file.ini");
    row("-platform offscreen", "unknown argument -platform");
    row("--data-dir", "--data-dir needs a value");
    row("--data-dir=", "--data-dir needs a value");
    row("--data-dir --extern", "--data-dir needs a value");
    row("--port 65536", "allowed is 1 to 65535");
    row("--port -1", "allowed is 1 to 65535");
    row("--port +80", "allowed is 1 to 65535");
    row("--port http", "allowed is 1 to 65535");
    row("--language fr", "allowed is de, es, ru or en");
    row("--extern=yes", "--extern takes no value");
    row("--port 1 --port 2", "--port is given twice");
    row("--help -h", "-h is given twice");
    row("--check --export-dep7 f", "do not go together");
    row("--check --headless", "start no till");
    row("--export-dep7 f --port 1", "start no till");
    row("--help --port x", "allowed is 1 to 65535");
}

void TstStartup::refusesArguments()
{
    QFETCH(QStringList, given);
    QFETCH(QString, says);
    const ArgumentsResult<Arguments> parsed = parseArguments(given);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().detail.contains(says), qPrintable(parsed.error().detail));
    QVERIFY(parsed.error().detail.contains(QStringLiteral("--help")));
    QVERIFY(!parsed.error().detail.contains(u'\n'));
}

void TstStartup::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char *option :
         {"--data-dir DIR", "--language de|es|ru|en", "--extern", "--port N", "--headless",
          "--export-dep7 FILE", "--check", "--version", "--help", "kassa.ini"}) {
        QVERIFY2(help.contains(QLatin1String(option)), option);
    }
    QVERIFY(help.contains(defaultDataDir()));
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 100 || line.contains(defaultDataDir()), qPrintable(line));
    }
    QVERIFY(versionText().startsWith(QStringLiteral("kassa ")));
}

void TstStartup::displayIsWanted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("has");
    QTest::newRow("nothing") << QStringLiteral("HOME") << QStringLiteral("/root") << false;
    QTest::newRow("X") << QStringLiteral("DISPLAY") << QStringLiteral(":0") << true;
    QTest::newRow("empty DISPLAY") << QStringLiteral("DISPLAY") << QString() << false;
    QTest::newRow("Wayland") << QStringLiteral("WAYLAND_DISPLAY") << QStringLiteral("wayland-0") << true;
    QTest::newRow("offscreen") << QStringLiteral("QT_QPA_PLATFORM") << QStringLiteral("offscreen") << true;
}

void TstStartup::displayIsWanted()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, has);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QTemporaryDir plugins;
    QCOMPARE(hasDisplay(environment, plugins.path()), has && name != QStringLiteral("WAYLAND_DISPLAY"));
    QVERIFY(QDir(plugins.path()).mkdir(QStringLiteral("platforms")));
    writeFile(plugins.filePath(QStringLiteral("platforms/libqwayland-generic.so")), {});
    QCOMPARE(hasDisplay(environment, plugins.path()), has);
}

void TstStartup::firstStartMakesPrivateSettings()
{
    QTemporaryDir dir;
    const QString dataDir = dir.filePath(QStringLiteral("new/Касса dir"));
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dataDir);
    QVERIFY2(loaded.isOk(), loaded ? "" : qPrintable(loaded.error().detail));
    QVERIFY(loaded->isFirstStart);
    QVERIFY(loaded->parsed.warnings.isEmpty());
    QVERIFY(base::isTokenForm(loaded->parsed.config.external.token));
    const QString path = dataDir + QStringLiteral("/kassa.ini");
    QVERIFY(isPrivate(path));
    QVERIFY(isPrivate(dataDir));
    QCOMPARE(entriesOf(dataDir), QStringList{QStringLiteral("kassa.ini")});
    QVERIFY(contentOf(path).contains("token=" + loaded->parsed.config.external.token.toLatin1() + '\n'));
}

void TstStartup::secondStartChangesNothing()
{
    QTemporaryDir dir;
    const SettingsFileResult<LoadedSettings> first = loadOrCreate(dir.path());
    QVERIFY(first.isOk());
    const QByteArray before = contentOf(iniIn(dir));
    const SettingsFileResult<LoadedSettings> second = loadOrCreate(dir.path());
    QVERIFY(second.isOk());
    QVERIFY(!second->isFirstStart);
    QVERIFY(second->parsed == first->parsed);
    QCOMPARE(contentOf(iniIn(dir)), before);
}

void TstStartup::fillsTokensAndKeepsTheRest()
{
    QTemporaryDir dir;
    writeFile(iniIn(dir), "# mine\n[external]\ntoken=\n[future]\nx=1;2\n[shop]\nname=Süß; #1\n");
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dir.path());
    QVERIFY(loaded.isOk());
    QVERIFY(!loaded->isFirstStart);
    QCOMPARE(loaded->parsed.warnings.size(), 1);
    const QByteArray after = contentOf(iniIn(dir));
    QVERIFY(after.startsWith("# mine\n[external]\ntoken=" + loaded->parsed.config.external.token.toLatin1() +
                             '\n'));
    QVERIFY(after.contains("[future]\nx=1;2\n[shop]\nname=Süß; #1\n"));
    QVERIFY(base::isTokenForm(loaded->parsed.config.goodcom.callbackToken));
}

void TstStartup::narrowsRights()
{
    QTemporaryDir dir;
    QVERIFY(loadOrCreate(dir.path()).isOk());
    QVERIFY(QFile::setPermissions(iniIn(dir), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(loadOrCreate(dir.path()).isOk());
    QVERIFY(isPrivate(iniIn(dir)));
}

void TstStartup::followsLink()
{
    QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("elsewhere.ini"));
    writeFile(target, "[till]\nuser=olga\n");
    const QString dataDir = dir.filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(dataDir));
    QVERIFY(QFile::link(target, dataDir + QStringLiteral("/kassa.ini")));
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dataDir);
    QVERIFY(loaded.isOk());
    QVERIFY(contentOf(target).contains("user=olga\n"));
    QVERIFY(contentOf(target).contains("token="));
    QVERIFY(QFileInfo(dataDir + QStringLiteral("/kassa.ini")).isSymLink());
}

void TstStartup::wrongSettingsAreNamed()
{
    QTemporaryDir dir;
    const QByteArray wrong = "[server]\nport=http\n";
    writeFile(iniIn(dir), wrong);
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dir.path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, SettingsFileCode::Wrong);
    for (const QString &part :
         {QStringLiteral("[server] port=http"), QStringLiteral("1 to 65535"), iniIn(dir)}) {
        QVERIFY2(loaded.error().detail.contains(part), qPrintable(loaded.error().detail));
    }
    QVERIFY(!loaded.error().detail.contains(u'\n'));
    QCOMPARE(contentOf(iniIn(dir)), wrong);
}

void TstStartup::unreadableSettings_data()
{
    QTest::addColumn<QString>("dataDir");
    QTest::addColumn<int>("code");
    QTemporaryDir keeper;
    keeper.setAutoRemove(false);
    QVERIFY(QDir(keeper.path()).mkdir(QStringLiteral("kassa.ini")));
    QTest::newRow("kassa.ini is a folder") << keeper.path() << static_cast<int>(SettingsFileCode::Unreadable);
    QTest::newRow("the data dir is a file")
        << QStringLiteral("/dev/null") << static_cast<int>(SettingsFileCode::Unwritable);
    QTest::newRow("below a file") << QStringLiteral("/dev/null/kassa")
                                  << static_cast<int>(SettingsFileCode::Unwritable);
    QTest::newRow("where nobody may write")
        << QStringLiteral("/proc/kassa") << static_cast<int>(SettingsFileCode::Unwritable);
}

void TstStartup::unreadableSettings()
{
    QFETCH(QString, dataDir);
    QFETCH(int, code);
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dataDir);
    QVERIFY(!loaded);
    QCOMPARE(static_cast<int>(loaded.error().code), code);
    const QString named =
        dataDir == QStringLiteral("/dev/null/kassa") ? QStringLiteral("/dev/null") : dataDir;
    QVERIFY2(loaded.error().detail.contains(named), qPrintable(loaded.error().detail));
    QVERIFY(!loaded.error().detail.contains(u'\n'));
    QVERIFY(!loadOnly(dataDir));
    if (dataDir.startsWith(QDir::tempPath())) {
        QVERIFY(QDir(dataDir).removeRecursively());
    }
}

void TstStartup::fullDiskKeepsOldFile()
{
    QTemporaryDir dir;
    const SettingsFileResult<LoadedSettings> loaded = loadOrCreate(dir.path());
    QVERIFY(loaded.isOk());
    const QByteArray before = contentOf(iniIn(dir));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit tight{100, former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const SettingsFileResult<void> saved = save(dir.path(), loaded->parsed.document);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, SettingsFileCode::Unwritable);
    QCOMPARE(contentOf(iniIn(dir)), before);
    QCOMPARE(entriesOf(dir.path()), QStringList{QStringLiteral("kassa.ini")});
}

void TstStartup::loadOnlyWritesNothing()
{
    QTemporaryDir dir;
    const SettingsFileResult<settings::Parsed> missing = loadOnly(dir.path());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, SettingsFileCode::Unreadable);
    writeFile(iniIn(dir), "[external]\ntoken=\n");
    const SettingsFileResult<settings::Parsed> parsed = loadOnly(dir.path());
    QVERIFY(parsed.isOk());
    QVERIFY(parsed->config.external.token.isEmpty());
    QCOMPARE(contentOf(iniIn(dir)), QByteArray("[external]\ntoken=\n"));
}

void TstStartup::secondProcessIsRefused()
{
    QTemporaryDir dir;
    QProcess holder;
    holder.start(QStringLiteral(KASSA_HOLDER), {dir.path()});
    QVERIFY(holder.waitForStarted());
    QTRY_VERIFY(holder.canReadLine());
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
    const InstanceResult<SingleInstance> second = SingleInstance::take(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, InstanceCode::Running);
    QCOMPARE(second.error().context, QString::number(holder.processId()));
    QVERIFY(second.error().detail.contains(QString::number(holder.processId())));
    QVERIFY(second.error().detail.contains(dir.path()));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(SingleInstance::take(dir.path()).isOk());
}

void TstStartup::lockDiesWithItsProcess()
{
    QTemporaryDir dir;
    QProcess holder;
    holder.start(QStringLiteral(KASSA_HOLDER), {dir.path()});
    QVERIFY(holder.waitForStarted());
    QTRY_VERIFY(holder.canReadLine());
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    const InstanceResult<SingleInstance> next = SingleInstance::take(dir.path());
    QVERIFY2(next.isOk(), next ? "" : qPrintable(next.error().detail));
    QCOMPARE(contentOf(dir.filePath(QStringLiteral("kassa.lock"))),
             QByteArray::number(base::processId()) + '\n');
}

void TstStartup::lockIsGivenBack()
{
    QTemporaryDir dir;
    {
        const InstanceResult<SingleInstance> first = SingleInstance::take(dir.path());
        QVERIFY(first.isOk());
        QVERIFY(!SingleInstance::take(dir.path()));
    }
    QVERIFY(SingleInstance::take(dir.path()).isOk());
    QVERIFY(isPrivate(dir.filePath(QStringLiteral("kassa.lock"))));
}

void TstStartup::unusableDataDir()
{
    const InstanceResult<SingleInstance> instance = SingleInstance::take(QStringLiteral("/dev/null/kassa"));
    QVERIFY(!instance);
    QCOMPARE(instance.error().code, InstanceCode::Unusable);
    QVERIFY(instance.error().detail.contains(QStringLiteral("--data-dir")));
}

void TstStartup::signalBecomesReadable()
{
    base::PosixResult<std::unique_ptr<base::SignalPipe>> pipe = base::SignalPipe::install();
    QVERIFY(pipe.isOk());
    base::SignalPipe &ending = **pipe;
    QCOMPARE(ending.takeSignal(), 0);
    QCOMPARE(std::raise(SIGTERM), 0);
    QCOMPARE(std::raise(SIGINT), 0);
    pollfd waiting{ending.readDescriptor(), POLLIN, 0};
    QCOMPARE(::poll(&waiting, 1, 1000), 1);
    QCOMPARE(ending.takeSignal(), SIGTERM);
    QCOMPARE(ending.takeSignal(), SIGINT);
    QCOMPARE(ending.takeSignal(), 0);
}

void TstStartup::logsOneLinePerMessage()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("log"));
    const test::FakeClock clock;
    {
        const LogResult<std::unique_ptr<LogSink>> sink = LogSink::open(folder, clock);
        QVERIFY(sink.isOk());
        qCInfo(lcTest).noquote() << QStringLiteral("first\r\nforged 2026 critical\x1b[31m\ttab \\ ü");
        qCWarning(lcTest, "second %d", 2);
        qInfo("third");
    }
    const QString path = folder + QStringLiteral("/kassa.log");
    const QList<QByteArray> lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), 4);
    const QByteArray time = base::toStoredTime(clock.nowUtc()).toLatin1();
    QCOMPARE(lines[0], time + " info kassa.test: first\\r\\nforged 2026 critical\\x1b[31m\\ttab \\\\ ü");
    QCOMPARE(lines[1], time + " warning kassa.test: second 2");
    QCOMPARE(lines[2], time + " info default: third");
    QVERIFY(isPrivate(path));
    QVERIFY(isPrivate(folder));
}

void TstStartup::logRedactsSecrets()
{
    QTemporaryDir dir;
    const test::FakeClock clock;
    const QString token = base::newToken();
    const QString password = QStringLiteral("p&s w\\rd ü");
    const LogResult<std::unique_ptr<LogSink>> sink = LogSink::open(dir.path(), clock);
    QVERIFY(sink.isOk());
    (*sink)->redact({token, password, password + QStringLiteral("longer"), QStringLiteral("abc"), QString()});
    qCInfo(lcTest).noquote() << QStringLiteral("url /goodcom/%1/order?p=").arg(token) +
                                    QString::fromLatin1(QUrl::toPercentEncoding(password));
    qCInfo(lcTest).noquote() << password + QStringLiteral("longer") << password << QStringLiteral("abc");
    // Longer than a message may be, with a secret across the place where it is cut.
    qCInfo(lcTest).noquote() << QString(8 * 1024 - 10, u'x') + token;
    const QByteArray log = contentOf(dir.filePath(QStringLiteral("kassa.log")));
    QVERIFY(log.contains("url /goodcom/***/order?p=***\n"));
    QVERIFY(log.contains("*** *** abc\n"));
    QVERIFY(!log.contains(token.left(8).toLatin1()));
}

void TstStartup::logRotates()
{
    QTemporaryDir dir;
    const test::FakeClock clock;
    constexpr qint64 kFileBytes = 1000;
    const LogResult<std::unique_ptr<LogSink>> sink = LogSink::open(dir.path(), clock, kFileBytes);
    QVERIFY(sink.isOk());
    for (int i = 0; i < 200; ++i) {
        qCInfo(lcTest, "message number %d", i);
    }
    const QStringList files = entriesOf(dir.path());
    QCOMPARE(files.size(), kLogFiles);
    for (const QString &file : files) {
        QVERIFY(QFileInfo(dir.filePath(file)).size() <= kFileBytes);
        QVERIFY(isPrivate(dir.filePath(file)));
    }
    QVERIFY(contentOf(dir.filePath(QStringLiteral("kassa.log"))).endsWith("number 199\n"));
    const QByteArray previous = contentOf(dir.filePath(QStringLiteral("kassa.log.1")));
    const int lastOfPrevious = previous.mid(previous.lastIndexOf(' ') + 1).trimmed().toInt();
    QVERIFY(contentOf(dir.filePath(QStringLiteral("kassa.log")))
                .split('\n')
                .constFirst()
                .endsWith("number " + QByteArray::number(lastOfPrevious + 1)));
}

void TstStartup::logTakesMessagesOfManyThreads()
{
    QTemporaryDir dir;
    const test::FakeClock clock;
    constexpr int kThreads = 8;
    constexpr int kMessages = 200;
    {
        const LogResult<std::unique_ptr<LogSink>> sink = LogSink::open(dir.path(), clock);
        QVERIFY(sink.isOk());
        std::vector<std::unique_ptr<QThread>> threads;
        for (int number = 0; number < kThreads; ++number) {
            threads.emplace_back(QThread::create([number] {
                for (int i = 0; i < kMessages; ++i) {
                    qCInfo(lcTest, "thread %d message %d end", number, i);
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads) {
            QVERIFY(thread->wait());
        }
    }
    QList<QByteArray> lines = contentOf(dir.filePath(QStringLiteral("kassa.log"))).split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), kThreads * kMessages);
    for (const QByteArray &line : lines) {
        QVERIFY2(line.contains(" info kassa.test: thread ") && line.endsWith(" end"), line.constData());
    }
}

void TstStartup::logFolderUnusable()
{
    const test::FakeClock clock;
    const LogResult<std::unique_ptr<LogSink>> sink = LogSink::open(QStringLiteral("/dev/null/log"), clock);
    QVERIFY(!sink);
    QVERIFY(sink.error().detail.contains(QStringLiteral("/dev/null/log")));
}

QTEST_GUILESS_MAIN(TstStartup)
#include "tst_startup.moc"
