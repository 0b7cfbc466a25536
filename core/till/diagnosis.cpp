// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "core/base/clock.h"
#include "core/base/posix_process.h"
#include "core/settings/settings.h"
#include "core/store/reader_queries.h"

#include <QDir>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QSysInfo>

namespace kassa::till {

namespace {

constexpr int kLogLines = 500;
constexpr qint64 kLogBytes = 8 * 1024 * 1024;
constexpr qint64 kIniBytes = 1024 * 1024;
constexpr int kShortestName = 3; // blanking shorter ones would make the log unreadable

void addFile(QString &text, const QString &path)
{
    const QFileInfo file(path);
    text += QStringLiteral("%1: %2\n")
                .arg(file.fileName(), file.exists() ? QStringLiteral("%1 bytes").arg(file.size())
                                                    : QStringLiteral("not there"));
}

void addSettings(QString &text, const QString &dataDir)
{
    text += QStringLiteral("\n[settings]\n");
    const auto ini = base::readFile(QDir(dataDir).filePath(QStringLiteral("kassa.ini")), kIniBytes);
    const auto document =
        ini ? settings::Document::decode(*ini) : settings::Result<settings::Document>(settings::Document());
    if (!ini || !document) {
        text += QStringLiteral("kassa.ini cannot be read\n");
        return;
    }
    for (const settings::Setting &setting : settings::allSettings()) {
        const QString value = settings::textOf(*document, setting.section, setting.key);
        const QString shown = setting.isPlain   ? value
                              : value.isEmpty() ? QStringLiteral("(empty)")
                                                : QStringLiteral("(set)");
        text += QStringLiteral("%1/%2=%3\n").arg(setting.section, setting.key, shown);
    }
}

void addDatabase(QString &text, const QString &databaseFile)
{
    text += QStringLiteral("\n[database]\n");
    for (const char *ending : {"", "-wal", "-shm"}) {
        addFile(text, databaseFile + QString::fromLatin1(ending));
    }
    const auto opened = store::Database::open(databaseFile, store::Database::Mode::Reader);
    if (!opened) {
        text += QStringLiteral("cannot be opened: %1\n").arg(opened.error().detail);
        return;
    }
    store::ReaderQueries queries(**opened);
    const auto sound = (*opened)->quickCheck();
    const auto receipts = queries.receiptCount();
    const auto faults = queries.checkFigures();
    text += QStringLiteral("quick_check: %1\n").arg(sound ? QStringLiteral("ok") : sound.error().detail);
    text += QStringLiteral("receipts: %1\n").arg(receipts ? *receipts : -1);
    text += QStringLiteral("faults in figures: %1\n").arg(faults ? faults->size() : -1);
    const QStorageInfo disk(QFileInfo(databaseFile).absolutePath());
    text += QStringLiteral("free on disk: %1 MiB, file system %2\n")
                .arg(disk.bytesAvailable() / 1024 / 1024)
                .arg(QString::fromLatin1(disk.fileSystemType()));
}

void addLog(QString &text, const settings::Config &config, const QString &dataDir)
{
    text += QStringLiteral("\n[log]\n");
    const auto log = base::readFile(QDir(dataDir).filePath(QStringLiteral("log/kassa.log")), kLogBytes);
    if (!log) {
        text += QStringLiteral("cannot be read: %1\n").arg(log.error().detail);
        return;
    }
    QStringList names{config.shop.name, config.shop.street, config.shop.city, config.till.user,
                      QDir::homePath()};
    names.removeIf([](const QString &name) { return name.size() < kShortestName; });
    const QStringList lines = QString::fromUtf8(*log).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.last(std::min<qsizetype>(kLogLines, lines.size()))) {
        text += blanked(line, names) + u'\n';
    }
}

} // namespace

QString blanked(QString line, const QStringList &names)
{
    static const QString blank = QStringLiteral("***");
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|»[^«]*«|„[^“]*“"));
    static const QRegularExpression mail(QStringLiteral("[^\\s<>()]+@[^\\s<>()]+"));
    static const QRegularExpression number(QStringLiteral("\\+?\\d[\\d /-]{5,}\\d"));
    // The time at the head is a long number too.
    const qsizetype head = line.indexOf(u' ');
    const QString time =
        head > 0 && base::fromStoredTime(line.left(head)).isValid() ? line.left(head) : QString();
    line.remove(0, time.size());
    for (const QString &name : names) {
        line.replace(name, blank, Qt::CaseInsensitive);
    }
    line.replace(quoted, blank).replace(mail, blank).replace(number, blank);
    return time + line;
}

QString diagnosisText(const settings::Config &config,
                      const QString &dataDir,
                      const QString &databaseFile,
                      const QDateTime &nowUtc)
{
    QString text =
        QStringLiteral("Kassa " KASSA_VERSION ", diagnosis of %1\n").arg(base::toStoredTime(nowUtc));
    text += QStringLiteral("Qt %1, %2, %3 %4\n")
                .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                     QSysInfo::kernelVersion());
    addSettings(text, dataDir);
    addDatabase(text, databaseFile);
    addLog(text, config, dataDir);
    return text;
}

} // namespace kassa::till
