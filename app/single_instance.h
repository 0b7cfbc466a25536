// SPDX-License-Identifier: GPL-3.0-or-later
// One Kassa per data dir. The lock is the kernel's: it goes with the process, however that ends.
#pragma once

#include "core/base/posix_process.h"

#include <QString>

#include <memory>

namespace kassa::startup {

enum class InstanceCode { Running, Unusable };

/// `detail` is one English line for stderr. `context` is the holder's process id (Running) or the path.
template<class T>
using InstanceResult = base::Result<T, InstanceCode>;

class SingleInstance
{
public:
    /// Makes `dataDir` where it is missing and takes DIR/kassa.lock for as long as the object lives.
    /// Errors: Running (another process has it, named by id), Unusable (folder missing and not to be made,
    /// read-only).
    [[nodiscard]] static InstanceResult<SingleInstance> take(const QString &dataDir);

private:
    explicit SingleInstance(std::unique_ptr<base::FileLock> lock) : m_lock(std::move(lock)) {}

    std::unique_ptr<base::FileLock> m_lock;
};

} // namespace kassa::startup
