// SPDX-License-Identifier: GPL-3.0-or-later
// When a backup is due, what it is called, and which ones may go. Pure.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace kassa::till {

/// One copy in the folder of backups.
struct BackupFile
{
    QString path;
    QDateTime madeAtUtc; ///< from its name
    qint64 bytes = 0;

    bool operator==(const BackupFile &) const = default;
};

/// "kassa-01-20261124-181500.db", UTC: sorts by age, and two tills may share a stick.
/// @param station  of the till; characters that no file name should hold become `-`
[[nodiscard]] QString backupName(const QDateTime &madeAtUtc, const QString &station);

/// The time in a name that backupName made for this station; invalid for every other name.
[[nodiscard]] QDateTime backupTime(const QString &name, const QString &station);

/// True while none of `files` was made on today's day of the shop. A clock that was set back makes it due
/// again: one copy too many costs nothing.
[[nodiscard]] bool
isBackupDue(const QList<BackupFile> &files, const QDateTime &nowUtc, const QTimeZone &zone);

/// Those that may be removed: older than `keepDays` and not the first of their month within the last twelve.
/// Never the newest, and nothing from the future of a clock that was set back.
[[nodiscard]] QStringList
outdatedBackups(const QList<BackupFile> &files, const QDateTime &nowUtc, const QTimeZone &zone, int keepDays);

} // namespace kassa::till
