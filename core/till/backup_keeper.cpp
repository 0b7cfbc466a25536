// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_keeper.h"

#include "core/base/posix_process.h"
#include "core/till/diagnosis.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcBackup, "kassa.till.backup", QtInfoMsg)

namespace {

constexpr int kFirstLookMs = 20'000; // the start of the day belongs to the cashier
constexpr int kLookMs = 300'000;

text::Message notWritten(const QString &file, const QString &why)
{
    return {text::Msg::BackupNotWritten, {QDir::toNativeSeparators(file), why}};
}

text::Message unusable(const base::Error<store::Code> &error, const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    if (error.code == store::Code::NewerVersion) {
        return {text::Msg::StartDatabaseNewer, {shown}};
    }
    return {text::Msg::BackupUnusable, {shown, error.detail}};
}

CopyProof proofOf(const QString &file, const store::Result<store::CopyFacts> &facts)
{
    CopyProof proof;
    proof.file = file;
    if (facts) {
        proof.facts = *facts;
    } else {
        qCWarning(lcBackup).noquote() << "copy refused:" << facts.error().detail;
        proof.problem = unusable(facts.error(), file);
    }
    return proof;
}

} // namespace

BackupKeeper::BackupKeeper(QString databaseFile, settings::Config config, const base::Clock &clock)
    : m_databaseFile(std::move(databaseFile)), m_clock(clock), m_config(std::move(config))
{
}

QString BackupKeeper::dataDir() const
{
    return QFileInfo(m_databaseFile).absolutePath();
}

void BackupKeeper::start()
{
    m_look.emplace();
    m_look->setSingleShot(true);
    connect(&*m_look, &QTimer::timeout, this, [this] {
        m_look->start(kLookMs);
        lookWhetherDue();
    });
    m_look->start(kFirstLookMs);
    configure(m_config);
}

void BackupKeeper::close()
{
    m_look.reset();
}

void BackupKeeper::configure(const settings::Config &config)
{
    m_config = config;
    const QString folder = config.backup.folder.trimmed();
    m_state.folder = QDir::cleanPath(
        QDir(dataDir()).absoluteFilePath(folder.isEmpty() ? QStringLiteral("backups") : folder));
    refreshFiles();
    tell();
}

void BackupKeeper::refreshFiles()
{
    m_state.files.clear();
    const QFileInfoList found =
        QDir(m_state.folder).entryInfoList({QStringLiteral("kassa-*.db")}, QDir::Files);
    for (const QFileInfo &file : found) {
        const QDateTime madeAt = backupTime(file.fileName(), m_config.till.station);
        if (madeAt.isValid()) {
            m_state.files.append({file.absoluteFilePath(), madeAt, file.size()});
        }
    }
    std::sort(m_state.files.begin(), m_state.files.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAtUtc > b.madeAtUtc; });
}

void BackupKeeper::lookWhetherDue()
{
    refreshFiles();
    tell();
    if (m_config.backup.isAutomatic &&
        isBackupDue(m_state.files, m_clock.nowUtc(), m_config.shop.timeZone())) {
        backUpNow();
    }
}

void BackupKeeper::backUpNow()
{
    m_state.isRunning = true;
    tell();
    const QString file = QDir(m_state.folder).filePath(backupName(m_clock.nowUtc(), m_config.till.station));
    const bool wasFine = !m_state.problem;
    const auto folder = base::makePrivateFolder(m_state.folder);
    const auto written = folder ? store::writeCopy(m_databaseFile, file)
                                : store::Result<store::CopyFacts>(base::Error<store::Code>{
                                      store::Code::CannotOpen, folder.error().detail, m_state.folder});
    m_state.isRunning = false;
    if (written) {
        m_state.problem.reset();
        qCInfo(lcBackup) << "backup written," << written->bytes << "bytes," << written->receipts
                         << "receipts";
        removeOutdated();
    } else {
        qCWarning(lcBackup).noquote() << "backup failed:" << written.error().detail;
        m_state.problem = notWritten(file, written.error().detail);
    }
    refreshFiles();
    tell();
    if (m_state.problem && wasFine) { // not again with every look
        Q_EMIT failed(*m_state.problem);
    }
}

void BackupKeeper::removeOutdated()
{
    refreshFiles();
    const QStringList outdated =
        outdatedBackups(m_state.files, m_clock.nowUtc(), m_config.shop.timeZone(), m_config.backup.keepDays);
    for (const QString &file : outdated) {
        if (!QFile::remove(file)) {
            qCWarning(lcBackup) << "an old backup cannot be removed";
        }
    }
}

CopyProof BackupKeeper::prove(const QString &file) const
{
    return proofOf(file, store::proveCopy(file));
}

CopyProof BackupKeeper::putInPlace(const QString &file) const
{
    return proofOf(file, store::stageCopy(file, m_databaseFile));
}

std::optional<text::Message> BackupKeeper::writeDiagnosis(const QString &file) const
{
    const QString text = diagnosisText(m_config, dataDir(), m_databaseFile, m_clock.nowUtc());
    const auto written = base::replacePrivateFile(file, text.toUtf8());
    return written ? std::nullopt : std::optional(notWritten(file, written.error().detail));
}

void BackupKeeper::tell()
{
    if (m_state != m_told) {
        m_told = m_state;
        Q_EMIT stateChanged(m_told);
    }
}

} // namespace kassa::till
