// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include "core/base/posix_device.h"

#include <QSerialPort>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <tuple>

namespace kassa::print {

namespace {

/// A serial printer's buffer is small; more at a time would only lie in ours.
constexpr qsizetype kSerialChunkBytes = 512;

class TcpChannel final : public Channel
{
public:
    TcpChannel(QString host, quint16 port) : m_host(std::move(host)), m_port(port), m_socket(this)
    {
        connect(&m_socket, &QTcpSocket::connected, this, &Channel::opened);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT received(m_socket.readAll()); });
        connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
            if (m_socket.bytesToWrite() != 0) {
                return;
            }
            if (m_isFinishing) {
                base::endSending(m_socket.socketDescriptor());
            } else {
                Q_EMIT drained();
            }
        });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
            if (m_isFinishing && !m_isOver) {
                m_isOver = true;
                Q_EMIT closed();
            }
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            // The other side's orderly end after ours is what finish() waits for.
            if (m_isOver || (m_isFinishing && error == QAbstractSocket::RemoteHostClosedError)) {
                return;
            }
            m_isOver = true;
            Q_EMIT failed(m_socket.errorString());
        });
    }

    void open() override { m_socket.connectToHost(m_host, m_port); }
    void send(const QByteArray &bytes) override { m_socket.write(bytes); }
    void finish() override
    {
        // Not closed outright: bytes of the printer that nobody read would turn that into a reset, and a
        // reset throws away what the printer has not taken yet.
        m_isFinishing = true;
        if (m_socket.bytesToWrite() == 0 && m_socket.socketDescriptor() >= 0) {
            base::endSending(m_socket.socketDescriptor());
        }
    }
    void abort() override
    {
        m_isOver = true;
        m_socket.abort();
    }

private:
    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    bool m_isFinishing = false;
    bool m_isOver = false;
};

class SerialChannel final : public Channel
{
public:
    SerialChannel(const settings::Printer &printer, int baud) : m_port(this)
    {
        m_port.setPortName(printer.device);
        m_port.setBaudRate(baud);
        switch (printer.flow) {
        case settings::SerialFlow::None:
            break;
        case settings::SerialFlow::Hardware:
            m_port.setFlowControl(QSerialPort::HardwareControl);
            break;
        case settings::SerialFlow::Software:
            m_port.setFlowControl(QSerialPort::SoftwareControl);
            break;
        }
        connect(&m_port, &QSerialPort::readyRead, this, [this] { Q_EMIT received(m_port.readAll()); });
        connect(&m_port, &QSerialPort::bytesWritten, this, [this] {
            if (m_port.bytesToWrite() == 0) {
                writeChunk();
            }
        });
        connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
            if (error != QSerialPort::NoError && !m_isOver) {
                m_isOver = true;
                Q_EMIT failed(m_port.errorString());
            }
        });
    }

    void open() override
    {
        if (m_port.open(QIODevice::ReadWrite)) {
            // Told like every other channel tells it: not before open() has returned.
            QMetaObject::invokeMethod(this, &Channel::opened, Qt::QueuedConnection);
        }
    }
    void send(const QByteArray &bytes) override
    {
        m_waiting += bytes;
        if (m_port.bytesToWrite() == 0) {
            writeChunk();
        }
    }
    void finish() override
    {
        m_isOver = true;
        m_port.close();
        QMetaObject::invokeMethod(this, &Channel::closed, Qt::QueuedConnection);
    }
    void abort() override
    {
        m_isOver = true;
        m_port.close();
    }

private:
    void writeChunk()
    {
        if (m_waiting.isEmpty()) {
            Q_EMIT drained();
            return;
        }
        const QByteArray chunk = m_waiting.left(kSerialChunkBytes);
        m_waiting.remove(0, chunk.size());
        m_port.write(chunk);
    }

    QSerialPort m_port;
    QByteArray m_waiting;
    bool m_isOver = false;
};

class DeviceChannel final : public Channel
{
public:
    explicit DeviceChannel(QString path) : m_path(std::move(path)) {}
    ~DeviceChannel() override { close(); }

    void open() override
    {
        const auto opened = base::openDevice(m_path);
        if (!opened) {
            QMetaObject::invokeMethod(
                this, [this, detail = opened.error().detail] { Q_EMIT failed(detail); },
                Qt::QueuedConnection);
            return;
        }
        m_descriptor = *opened;
        m_reader = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        m_writer = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        m_writer->setEnabled(false);
        connect(m_reader.get(), &QSocketNotifier::activated, this, &DeviceChannel::read);
        connect(m_writer.get(), &QSocketNotifier::activated, this, &DeviceChannel::write);
        QMetaObject::invokeMethod(this, &Channel::opened, Qt::QueuedConnection);
    }
    void send(const QByteArray &bytes) override
    {
        m_waiting += bytes;
        if (m_writer) {
            m_writer->setEnabled(true);
        }
    }
    void finish() override
    {
        close();
        QMetaObject::invokeMethod(this, &Channel::closed, Qt::QueuedConnection);
    }
    void abort() override { close(); }

private:
    void read()
    {
        const auto bytes = base::readSome(m_descriptor);
        if (!bytes || bytes->isEmpty()) {
            // A device that cannot answer says "end" for ever; it can still print.
            m_reader->setEnabled(false);
            return;
        }
        Q_EMIT received(*bytes);
    }

    void write()
    {
        const auto written = base::writeSome(m_descriptor, m_waiting);
        if (!written) {
            const QString detail = written.error().detail;
            close();
            Q_EMIT failed(detail);
            return;
        }
        m_waiting.remove(0, *written);
        if (m_waiting.isEmpty()) {
            m_writer->setEnabled(false);
            Q_EMIT drained();
        }
    }

    void close()
    {
        // A notifier may be the one that called us.
        for (auto *notifier : {&m_reader, &m_writer}) {
            if (*notifier) {
                (*notifier)->setEnabled(false);
                (*notifier).release()->deleteLater();
            }
        }
        if (m_descriptor >= 0) {
            base::closeDevice(m_descriptor);
            m_descriptor = -1;
        }
    }

    QString m_path;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_reader;
    std::unique_ptr<QSocketNotifier> m_writer;
    QByteArray m_waiting;
};

} // namespace

std::unique_ptr<Channel> makeChannel(const settings::Printer &printer, int profileBaud)
{
    if (printer.device.isEmpty()) {
        return std::make_unique<TcpChannel>(printer.host, printer.port);
    }
    if (printer.baud > 0 || printer.device.startsWith(QLatin1StringView("/dev/tty"))) {
        return std::make_unique<SerialChannel>(printer, printer.baud > 0 ? printer.baud : profileBaud);
    }
    return std::make_unique<DeviceChannel>(printer.device);
}

} // namespace kassa::print
