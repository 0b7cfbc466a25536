// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_sink.h"

#include "core/base/posix_process.h"

#include <QDir>
#include <QMutexLocker>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace kassa::startup {

namespace {

constexpr qsizetype kMinSecretBytes = 4;
constexpr qsizetype kMaxMessageBytes = 8 * 1024; // one message must not fill a file
constexpr QFile::Permissions kPrivate = QFile::ReadOwner | QFile::WriteOwner;

std::atomic<LogSink *> g_sink = nullptr; // Qt's handler is a plain function

/// A message that writing itself causes must not come back in: the mutex is not recursive.
thread_local bool g_isWriting = false;

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

bool isForStderr(QtMsgType type)
{
    return type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
}

/// Line feeds and other controls as escapes, so that nothing from outside can forge a line or colour a
/// terminal.
QByteArray oneLine(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (c == u'\n') {
            escaped += QStringLiteral("\\n");
        } else if (c == u'\r') {
            escaped += QStringLiteral("\\r");
        } else if (c == u'\t') {
            escaped += QStringLiteral("\\t");
        } else if (c == u'\\') {
            escaped += QStringLiteral("\\\\");
        } else if (code < 0x20 || (code >= 0x7F && code <= 0x9F)) {
            escaped += QStringLiteral("\\x%1").arg(code, 2, 16, QLatin1Char('0'));
        } else {
            escaped += c;
        }
    }
    return escaped.toUtf8();
}

void toStderr(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogSink *sink = g_sink.load();
    if (sink == nullptr || g_isWriting) {
        toStderr(oneLine(text) + '\n');
        return;
    }
    sink->write(type, QString::fromUtf8(context.category == nullptr ? "default" : context.category), text);
}

} // namespace

LogSink::LogSink(const QString &folder, const base::Clock &clock, qint64 fileBytes)
    : m_clock(clock)
    , m_path(QDir(folder).absoluteFilePath(QStringLiteral("kassa.log")))
    , m_fileBytes(fileBytes)
{
}

LogResult<std::unique_ptr<LogSink>>
LogSink::open(const QString &folder, const base::Clock &clock, qint64 fileBytes)
{
    KASSA_ASSERT(g_sink.load() == nullptr);
    const base::PosixResult<void> made = base::makePrivateFolder(folder);
    std::unique_ptr<LogSink> sink(new LogSink(folder, clock, fileBytes));
    if (!made || !sink->openFile()) {
        const QString reason = made ? sink->m_file.errorString() : made.error().detail;
        return base::Error<LogCode>{
            LogCode::Unwritable,
            QStringLiteral(
                "cannot write the log %1 (%2): give this user the right to it, or choose another folder "
                "with --data-dir.")
                .arg(sink->m_path, reason),
            sink->m_path};
    }
    g_sink.store(sink.get());
    sink->m_formerHandler = qInstallMessageHandler(handleMessage);
    return sink;
}

LogSink::~LogSink()
{
    if (g_sink.load() == this) {
        qInstallMessageHandler(m_formerHandler);
        g_sink.store(nullptr);
    }
}

bool LogSink::openFile()
{
    m_file.setFileName(m_path);
    // Unbuffered: what was logged before a crash is in the file. Rights are given when the file is made.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, kPrivate);
}

void LogSink::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) {
        return m_path + u'.' + QString::number(number);
    };
    QFile::remove(numbered(kLogFiles - 1));
    for (int number = kLogFiles - 2; number >= 1; --number) {
        QFile::rename(numbered(number), numbered(number + 1));
    }
    QFile::rename(m_path, numbered(1));
    std::ignore = openFile(); // a failure leaves the file closed; the next line tries again
}

void LogSink::redact(const QStringList &secrets)
{
    QList<QByteArray> forms;
    for (const QString &secret : secrets) {
        // As oneLine() writes it, and as it stands in a URL.
        for (const QByteArray &form : {oneLine(secret), QUrl::toPercentEncoding(secret)}) {
            if (form.size() >= kMinSecretBytes && !forms.contains(form)) {
                forms.append(form);
            }
        }
    }
    // Longest first, so that a secret that is part of another leaves no rest of it.
    std::sort(forms.begin(), forms.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    const QMutexLocker lock(&m_mutex);
    m_secrets = forms;
}

void LogSink::write(QtMsgType type, const QString &category, const QString &text)
{
    const QMutexLocker lock(&m_mutex);
    g_isWriting = true;
    QByteArray message = oneLine(text);
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        message.replace(secret, QByteArrayLiteral("***"));
    }
    // Cut after the redaction: half a secret would not be found any more.
    if (message.size() > kMaxMessageBytes) {
        message.truncate(kMaxMessageBytes);
        message += "...";
    }
    const QByteArray line = base::toStoredTime(m_clock.nowUtc()).toLatin1() + ' ' + levelName(type) + ' ' +
                            oneLine(category) + ": " + message + '\n';
    if (m_file.isOpen() && m_file.size() + line.size() > m_fileBytes) {
        rotate();
    }
    if (m_file.isOpen() || openFile()) {
        m_file.write(line);
    }
    if (isForStderr(type)) {
        toStderr(line);
    }
    g_isWriting = false;
}

} // namespace kassa::startup
