// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QDir>

#include <utility>

namespace kassa::startup {

namespace {

base::Error<InstanceCode> unusable(const base::Error<base::PosixCode> &error)
{
    return {InstanceCode::Unusable,
            QStringLiteral(
                "cannot write to %1 (%2): give this user the right to it, or choose another folder with "
                "--data-dir.")
                .arg(error.context, error.detail),
            error.context};
}

} // namespace

InstanceResult<SingleInstance> SingleInstance::take(const QString &dataDir)
{
    const base::PosixResult<void> folder = base::makePrivateFolder(dataDir);
    if (!folder) {
        return unusable(folder.error());
    }
    base::PosixResult<std::unique_ptr<base::FileLock>> lock =
        base::FileLock::take(QDir(dataDir).absoluteFilePath(QStringLiteral("kassa.lock")));
    if (lock) {
        return SingleInstance(std::move(lock).value());
    }
    if (lock.error().code != base::PosixCode::Held) {
        return unusable(lock.error());
    }
    const QString holder = lock.error().detail;
    return base::Error<InstanceCode>{
        InstanceCode::Running,
        QStringLiteral(
            "Kassa is already running on %1 (process %2): use its window, or start with another --data-dir.")
            .arg(dataDir, holder),
        holder};
}

} // namespace kassa::startup
