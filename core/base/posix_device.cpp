// SPDX-License-Identifier: GPL-3.0-or-later
#include "posix_device.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kassa::base {

namespace {

Error<PosixCode> lastError(const QString &context)
{
    const int number = errno;
    PosixCode code = PosixCode::Other;
    if (number == ENOENT || number == ENXIO || number == ENODEV) {
        code = PosixCode::NotFound;
    } else if (number == EACCES || number == EPERM) {
        code = PosixCode::Denied;
    } else if (number == EBUSY) {
        code = PosixCode::Held;
    }
    return {code, qt_error_string(number), context};
}

bool isForLater()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

PosixResult<int> openDevice(const QString &path)
{
    const QByteArray name = path.toLocal8Bit();
    constexpr int kFlags = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int descriptor = ::open(name.constData(), O_RDWR | kFlags);
    if (descriptor < 0 && (errno == EACCES || errno == EINVAL || errno == EROFS)) {
        descriptor = ::open(name.constData(), O_WRONLY | kFlags);
    }
    if (descriptor < 0) {
        return lastError(path);
    }
    return descriptor;
}

PosixResult<qint64> writeSome(int descriptor, QByteArrayView bytes)
{
    const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
    if (written < 0) {
        return isForLater() ? PosixResult<qint64>(qint64{0}) : lastError(QString());
    }
    return qint64{written};
}

PosixResult<QByteArray> readSome(int descriptor)
{
    std::array<char, 256> buffer{};
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count < 0) {
        return isForLater() ? PosixResult<QByteArray>(QByteArray()) : lastError(QString());
    }
    return QByteArray(buffer.data(), static_cast<qsizetype>(count));
}

void closeDevice(int descriptor)
{
    ::close(descriptor);
}

void endSending(qintptr socket)
{
    ::shutdown(static_cast<int>(socket), SHUT_WR);
}

} // namespace kassa::base
