// SPDX-License-Identifier: GPL-3.0-or-later
#include "posix_process.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kassa::base {

namespace {

constexpr mode_t kPrivateFileMode = 0600;
constexpr mode_t kPrivateFolderMode = 0700;
constexpr int kHandledSignals[] = {SIGTERM, SIGINT};

std::atomic<int> g_signalDescriptor =
    -1; // read by the handler, which may use nothing that is not async-signal-safe
std::array<struct sigaction, std::size(kHandledSignals)> g_formerActions;

Error<PosixCode> errorOf(int number, const QString &path)
{
    PosixCode code = PosixCode::Other;
    switch (number) {
    case ENOENT:
        code = PosixCode::NotFound;
        break;
    case EACCES:
    case EPERM:
        code = PosixCode::Denied;
        break;
    case EROFS:
        code = PosixCode::ReadOnly;
        break;
    case ENOSPC:
    case EDQUOT:
        code = PosixCode::NoSpace;
        break;
    default:
        break;
    }
    return {code, qt_error_string(number), path};
}

/// A descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// Hands the descriptor to a new owner.
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

int writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), static_cast<size_t>(content.size()));
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errno;
        }
        content = content.sliced(written);
    }
    return 0;
}

/// Zero, or the errno of the step that failed.
int writeDurably(int descriptor, QByteArrayView content)
{
    // mkostemp makes 0600 by itself today; this also holds where a library made it wider.
    if (::fchmod(descriptor, kPrivateFileMode) != 0) {
        return errno;
    }
    const int failed = writeAll(descriptor, content);
    if (failed != 0) {
        return failed;
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

void onSignal(int number)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(number);
    // A full pipe means that signals are waiting already: nothing is lost by dropping this one.
    [[maybe_unused]] const ssize_t written = ::write(g_signalDescriptor.load(), &byte, 1);
    errno = savedErrno;
}

QString holderOf(int descriptor)
{
    std::array<char, 32> text{};
    const ssize_t size = ::pread(descriptor, text.data(), text.size(), 0);
    const QByteArray digits = QByteArray(text.data(), std::max<ssize_t>(size, 0)).trimmed();
    return digits.isEmpty() ? QStringLiteral("?") : QString::fromLatin1(digits);
}

} // namespace

qint64 processId()
{
    return ::getpid();
}

PosixResult<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath() && !QFileInfo(parent).isDir()) {
        PosixResult<void> made = makePrivateFolder(parent);
        if (!made) {
            return made;
        }
    }
    if (::mkdir(QFile::encodeName(info.absoluteFilePath()).constData(), kPrivateFolderMode) != 0) {
        const int failed = errno;
        if (failed != EEXIST) {
            return errorOf(failed, path);
        }
        if (!QFileInfo(path).isDir()) {
            return errorOf(ENOTDIR, path);
        }
    }
    return {};
}

PosixResult<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        return errorOf(errno, path);
    }
    constexpr qsizetype kChunkBytes = 64 * 1024;
    QByteArray content;
    QByteArray chunk(kChunkBytes, Qt::Uninitialized);
    while (true) {
        const ssize_t size = ::read(file.number(), chunk.data(), static_cast<size_t>(kChunkBytes));
        if (size == 0) {
            return content;
        }
        if (size < 0) {
            if (errno == EINTR) {
                continue;
            }
            return errorOf(errno, path);
        }
        content.append(chunk.constData(), size);
        if (content.size() > maxBytes) {
            return Error<PosixCode>{PosixCode::TooLarge, QStringLiteral("larger than %1 bytes").arg(maxBytes),
                                    path};
        }
    }
}

PosixResult<void> syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0) {
        return errorOf(errno, path);
    }
    return {};
}

PosixResult<void> syncFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0) {
        return errorOf(errno, path);
    }
    return {};
}

PosixResult<void> moveFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return errorOf(errno, to);
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

PosixResult<void> replacePrivateFile(const QString &path, QByteArrayView content)
{
    QByteArray temporary = QFile::encodeName(path) + ".XXXXXX";
    {
        const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
        if (!file.isOpen()) {
            return errorOf(errno, path);
        }
        const int failed = writeDurably(file.number(), content);
        if (failed != 0) {
            ::unlink(temporary.constData());
            return errorOf(failed, path);
        }
    }
    PosixResult<void> moved = moveFile(QFile::decodeName(temporary), path);
    if (!moved) {
        ::unlink(temporary.constData());
    }
    return moved;
}

void startAgain(char *const *arguments)
{
    ::execv("/proc/self/exe", arguments);
}

PosixResult<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, kPrivateFileMode));
    if (!file.isOpen()) {
        return errorOf(errno, path);
    }
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return Error<PosixCode>{PosixCode::Held, holderOf(file.number()), path};
        }
        return errorOf(errno, path);
    }
    if (::ftruncate(file.number(), 0) != 0) {
        return errorOf(errno, path);
    }
    const int failed = writeAll(file.number(), QByteArray::number(processId()) + '\n');
    if (failed != 0) {
        return errorOf(failed, path);
    }
    return std::unique_ptr<FileLock>(new FileLock(file.release()));
}

FileLock::~FileLock()
{
    // Emptied while still locked: a reader never sees the id of a process that is no longer the holder.
    [[maybe_unused]] const int emptied = ::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

void makeWritesFailWithoutSignal()
{
    for (const int number : {SIGXFSZ, SIGPIPE}) {
        struct sigaction ignored = {};
        ignored.sa_handler = SIG_IGN;
        ::sigaction(number, &ignored, nullptr); // fails only for numbers that are no signals
    }
}

PosixResult<std::unique_ptr<SignalPipe>> SignalPipe::install()
{
    KASSA_ASSERT(g_signalDescriptor.load() < 0);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return errorOf(errno, QStringLiteral("signal pipe"));
    }
    return std::unique_ptr<SignalPipe>(new SignalPipe(ends[0], ends[1]));
}

SignalPipe::SignalPipe(int readDescriptor, int writeDescriptor)
    : m_readDescriptor(readDescriptor), m_writeDescriptor(writeDescriptor)
{
    g_signalDescriptor.store(writeDescriptor);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < std::size(kHandledSignals); ++i) {
        const int result = ::sigaction(kHandledSignals[i], &action, &g_formerActions[i]);
        KASSA_ASSERT(result == 0);
    }
}

SignalPipe::~SignalPipe()
{
    for (size_t i = 0; i < std::size(kHandledSignals); ++i) {
        ::sigaction(kHandledSignals[i], &g_formerActions[i], nullptr);
    }
    g_signalDescriptor.store(-1);
    ::close(m_readDescriptor);
    ::close(m_writeDescriptor);
}

int SignalPipe::takeSignal()
{
    unsigned char byte = 0;
    return ::read(m_readDescriptor, &byte, 1) == 1 ? byte : 0;
}

} // namespace kassa::base
