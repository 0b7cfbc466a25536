// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_file.h"

#include "core/base/posix_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace kassa::startup {

namespace {

using base::PosixCode;

QString pathIn(const QString &dataDir)
{
    const QString path = QDir(dataDir).absoluteFilePath(QStringLiteral("kassa.ini"));
    const QFileInfo info(path);
    // A shop may keep the file elsewhere and link to it; renaming over the link would cut it off.
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
}

QString adviceFor(PosixCode code)
{
    switch (code) {
    case PosixCode::Denied:
        return QStringLiteral("give this user the right to it, or choose another folder with --data-dir.");
    case PosixCode::ReadOnly:
        return QStringLiteral("the disk is read-only; choose another folder with --data-dir.");
    case PosixCode::NoSpace:
        return QStringLiteral("the disk is full; make room and start again.");
    default:
        return QStringLiteral("check the folder, or choose another one with --data-dir.");
    }
}

base::Error<SettingsFileCode>
fileError(SettingsFileCode code, const QString &verb, const base::Error<PosixCode> &error)
{
    return {
        code,
        QStringLiteral("cannot %1 %2 (%3): %4").arg(verb, error.context, error.detail, adviceFor(error.code)),
        error.context};
}

SettingsFileResult<settings::Parsed> decodeFile(const QString &path, const QByteArray &ini)
{
    settings::Result<settings::Parsed> parsed = settings::decode(ini);
    if (!parsed) {
        return base::Error<SettingsFileCode>{
            SettingsFileCode::Wrong, QStringLiteral("%1 (file %2)").arg(parsed.error().detail, path), path};
    }
    return std::move(parsed).value();
}

} // namespace

SettingsFileResult<settings::Parsed> loadOnly(const QString &dataDir)
{
    const QString path = pathIn(dataDir);
    const base::PosixResult<QByteArray> ini = base::readFile(path, settings::kMaxIniBytes);
    if (!ini) {
        return fileError(SettingsFileCode::Unreadable, QStringLiteral("read"), ini.error());
    }
    return decodeFile(path, *ini);
}

SettingsFileResult<LoadedSettings> loadOrCreate(const QString &dataDir)
{
    const base::PosixResult<void> folder = base::makePrivateFolder(dataDir);
    if (!folder) {
        return fileError(SettingsFileCode::Unwritable, QStringLiteral("make the folder"), folder.error());
    }
    const QString path = pathIn(dataDir);
    const base::PosixResult<QByteArray> ini = base::readFile(path, settings::kMaxIniBytes);
    const bool isFirstStart = !ini && ini.error().code == PosixCode::NotFound;
    if (!ini && !isFirstStart) {
        return fileError(SettingsFileCode::Unreadable, QStringLiteral("read"), ini.error());
    }
    SettingsFileResult<settings::Parsed> parsed =
        decodeFile(path, isFirstStart ? settings::encode(settings::initialDocument()) : *ini);
    if (!parsed) {
        return parsed.error();
    }
    settings::Document document = parsed->document;
    const bool hasNewTokens = settings::fillEmptyTokens(&document);
    if (hasNewTokens || isFirstStart) {
        const SettingsFileResult<void> saved = save(dataDir, document);
        if (!saved) {
            return saved.error();
        }
        parsed = decodeFile(path, settings::encode(document));
        if (!parsed) {
            return parsed.error();
        }
    } else if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)) {
        parsed->warnings.append(
            QStringLiteral("%1 holds secrets, but its rights cannot be narrowed to its owner (0600).")
                .arg(path));
    }
    return LoadedSettings{std::move(parsed).value(), isFirstStart};
}

SettingsFileResult<void> save(const QString &dataDir, const settings::Document &document)
{
    const base::PosixResult<void> replaced =
        base::replacePrivateFile(pathIn(dataDir), settings::encode(document));
    if (!replaced) {
        return fileError(SettingsFileCode::Unwritable, QStringLiteral("write"), replaced.error());
    }
    return {};
}

} // namespace kassa::startup
