// SPDX-License-Identifier: GPL-3.0-or-later
// The platform calls that Qt does not offer: private and durable files, a lock that dies with its process,
// and ending signals as a readable descriptor. Nothing else in the project calls POSIX directly.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace kassa::base {

enum class PosixCode { NotFound, Denied, ReadOnly, NoSpace, Held, TooLarge, Other };

/// `detail` is the system's words ("Permission denied"), `context` the path concerned. A Held error of
/// FolderLock carries the holder's process id in `detail`.
template<class T>
using PosixResult = Result<T, PosixCode>;

/// This process's id.
[[nodiscard]] qint64 processId();

/// Makes `path` and missing parents with mode 0700; fine when it is there already.
[[nodiscard]] PosixResult<void> makePrivateFolder(const QString &path);

/// The whole file. Errors: NotFound, Denied, TooLarge (more than maxBytes), Other.
[[nodiscard]] PosixResult<QByteArray> readFile(const QString &path, qint64 maxBytes);

/// Replaces `path` so that a reader, and a power cut, sees the old or the new text, never a part: a temporary
/// file in the same folder with mode 0600 before its first byte, fsync, rename, fsync of the folder. On an
/// error the old file is untouched and the temporary one is gone. Idempotent.
[[nodiscard]] PosixResult<void> replacePrivateFile(const QString &path, QByteArrayView content);

/// fsync of a file's content that somebody else wrote.
[[nodiscard]] PosixResult<void> syncFile(const QString &path);

/// rename(2) within one file system: replaces `to`, with no moment in which there is neither; then fsync of
/// the folder.
[[nodiscard]] PosixResult<void> moveFile(const QString &from, const QString &to);

/// fsync of a folder, so that a rename or a new file in it survives a power cut.
[[nodiscard]] PosixResult<void> syncFolder(const QString &path);

/// Becomes the same program anew, under the same process id, so that whoever watches the process notices
/// nothing. Files and sockets that are closed on exec are given back. Returns only when it failed.
/// @param arguments  as main() got them, ending with a null pointer
void startAgain(char *const *arguments);

/// An exclusive lock on a file, given back by the kernel when the process ends in any way, kill -9 included.
class FileLock
{
public:
    /// Takes the lock on `path` (made with mode 0600) and writes the process id into it. Never waits.
    /// Errors: Held with the holder's id in `detail` ("?" when it is not readable), Denied, ReadOnly, Other.
    [[nodiscard]] static PosixResult<std::unique_ptr<FileLock>> take(const QString &path);

    /// Gives the lock back. The file stays: removing it would let two processes lock two files of one name.
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

/// A write that meets a file size limit or a closed pipe fails with an error instead of ending the process.
void makeWritesFailWithoutSignal();

/// SIGTERM and SIGINT as bytes on a pipe. One object per process.
class SignalPipe
{
public:
    /// Installs the handlers. Errors: Other (no descriptors left).
    [[nodiscard]] static PosixResult<std::unique_ptr<SignalPipe>> install();

    /// Puts the former handlers back.
    ~SignalPipe();
    SignalPipe(const SignalPipe &) = delete;
    SignalPipe &operator=(const SignalPipe &) = delete;

    /// Becomes readable when a signal came: give it to a QSocketNotifier (Read), then call takeSignal().
    [[nodiscard]] int readDescriptor() const { return m_readDescriptor; }

    /// The number of the oldest signal not yet taken, 0 when there is none. Never waits.
    [[nodiscard]] int takeSignal();

private:
    SignalPipe(int readDescriptor, int writeDescriptor);

    int m_readDescriptor;
    int m_writeDescriptor;
};

} // namespace kassa::base
