// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's messages into log/kassa.log: one line each, rotated by size, without any registered secret. Warnings
// and worse also go to stderr.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>

namespace kassa::startup {

enum class LogCode { Unwritable };

template<class T>
using LogResult = base::Result<T, LogCode>;

inline constexpr qint64 kLogFileBytes = 5 * 1024 * 1024; ///< about a month of a busy till
inline constexpr int kLogFiles = 5;                      ///< kassa.log and kassa.log.1 ... kassa.log.4

/// Messages come from every thread: this class has the one mutex of the program (Qt calls the handler
/// directly).
class LogSink
{
public:
    /// Opens FOLDER/kassa.log (0600, folder 0700) and becomes Qt's message handler until it is destroyed. One
    /// object per process; it outlives every thread that logs.
    /// @param clock  owned by the caller, outlives the sink   @param fileBytes  size at which a file is put
    /// aside Errors: Unwritable with one English line.
    [[nodiscard]] static LogResult<std::unique_ptr<LogSink>>
    open(const QString &folder, const base::Clock &clock, qint64 fileBytes = kLogFileBytes);
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    /// From now on these texts, also percent-encoded, are written as ***. Replaces the former list. Texts
    /// under 4 characters are left out: blanking them would make the log unreadable. Thread safe.
    void redact(const QStringList &secrets);

    /// Writes one line. Thread safe; never fails, a full disk loses the line (it is on stderr from warning
    /// on).
    void write(QtMsgType type, const QString &category, const QString &text);

private:
    LogSink(const QString &folder, const base::Clock &clock, qint64 fileBytes);

    [[nodiscard]] bool openFile();
    void rotate();

    const base::Clock &m_clock;
    const QString m_path;
    const qint64 m_fileBytes;
    QMutex m_mutex;
    QFile m_file;
    QList<QByteArray> m_secrets;
    QtMessageHandler m_formerHandler = nullptr;
};

} // namespace kassa::startup
