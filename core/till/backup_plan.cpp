// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_plan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kassa::till {

namespace {

constexpr int kMonthsKept = 12;

QString prefixOf(const QString &station)
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9]"));
    return QStringLiteral("kassa-%1-").arg(QString(station).replace(unfit, QStringLiteral("-")));
}

QString timeForm()
{
    return QStringLiteral("yyyyMMdd'-'HHmmss");
}

} // namespace

QString backupName(const QDateTime &madeAtUtc, const QString &station)
{
    return prefixOf(station) + madeAtUtc.toUTC().toString(timeForm()) + QStringLiteral(".db");
}

QDateTime backupTime(const QString &name, const QString &station)
{
    const QString prefix = prefixOf(station);
    if (!name.startsWith(prefix) || !name.endsWith(QLatin1StringView(".db"))) {
        return {};
    }
    QDateTime time = QDateTime::fromString(name.sliced(prefix.size()).chopped(3), timeForm());
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isBackupDue(const QList<BackupFile> &files, const QDateTime &nowUtc, const QTimeZone &zone)
{
    const QDate today = nowUtc.toTimeZone(zone).date();
    return std::none_of(files.begin(), files.end(), [&](const BackupFile &file) {
        return file.madeAtUtc.toTimeZone(zone).date() == today;
    });
}

QStringList
outdatedBackups(const QList<BackupFile> &files, const QDateTime &nowUtc, const QTimeZone &zone, int keepDays)
{
    const QDate today = nowUtc.toTimeZone(zone).date();
    const QDate lastMonths = today.addMonths(-kMonthsKept);
    QList<BackupFile> oldestFirst = files;
    std::sort(oldestFirst.begin(), oldestFirst.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.madeAtUtc < b.madeAtUtc; });
    QSet<int> keptMonths;
    QStringList outdated;
    for (qsizetype i = 0; i + 1 < oldestFirst.size(); ++i) {
        const BackupFile &file = oldestFirst.at(i);
        const QDate day = file.madeAtUtc.toTimeZone(zone).date();
        const int month = day.year() * kMonthsKept + day.month();
        if (day >= today.addDays(-keepDays)) {
            break;
        }
        if (day >= lastMonths && !keptMonths.contains(month)) {
            keptMonths.insert(month);
            continue;
        }
        outdated.append(file.path);
    }
    return outdated;
}

} // namespace kassa::till
