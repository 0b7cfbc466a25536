// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated receipt printer as a process of its own, commanded line by line, and what lies in its tray.
#pragma once

#include "kassa_process.h"

namespace kassa::test {

class PrinterProcess
{
public:
    /// @param kind  "escpos" or "epos"
    explicit PrinterProcess(const QString &kind) : m_kind(kind) {}
    ~PrinterProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(kProcessTimeoutMs);
        }
    }

    bool start()
    {
        m_process.start(QStringLiteral(KASSA_SIM), {m_kind, QStringLiteral("--out"), m_tray.path(),
                                                    QStringLiteral("--port"), QString::number(m_port)});
        const QString line = readLine();
        m_port = line.mid(line.lastIndexOf(u' ') + 1).toUShort();
        return m_port != 0;
    }

    /// True when the printer understood it and has done it.
    bool command(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        return readLine().startsWith(QStringLiteral("done"));
    }
    QString complaints()
    {
        m_process.write("complaints?\n");
        return readLine().mid(12);
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray ini() const
    {
        const QByteArray port = QByteArray::number(m_port);
        return m_kind == u"epos"
                   ? "[print]\ntarget=epos\nurl=http://127.0.0.1:" + port + "\n"
                   : "[print]\ntarget=escpos\nprofile=tm-t88v\nhost=127.0.0.1\nport=" + port + "\n";
    }
    /// All that came out so far.
    [[nodiscard]] QString roll() const
    {
        QFile file(m_tray.filePath(QStringLiteral("roll.txt")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QString readLine()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning &&
               timer.elapsed() < kProcessTimeoutMs) {
            m_process.waitForReadyRead(50);
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QString m_kind;
    QTemporaryDir m_tray;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kassa::test
