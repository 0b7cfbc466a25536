// SPDX-License-Identifier: GPL-3.0-or-later
#include "escpos_printer.h"

#include <algorithm>
#include <utility>

namespace kassa::sim {

namespace {

constexpr int kDle = 0x10;
constexpr int kClearBytes = 10;
constexpr int kDrawerBytes = 5;

} // namespace

EscPosPrinter::EscPosPrinter(QObject *parent) : QObject(parent), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &EscPosPrinter::accept);
    m_decoder.onItem = [this](const PaperItem &item) {
        return this->item(item);
    };
    m_decoder.onProof = [this](const QByteArray &token) {
        if (m_provesPrint) {
            answer(QByteArray("\x37\x22") + token + '\0');
        }
    };
    m_decoder.onAutomaticStatus = [this](int bits) {
        m_automaticBits = bits;
        if (bits != 0) {
            answer(automaticStatus());
        }
    };
    m_decoder.onQueuedStatus = [this](int which) {
        answer(QByteArray(1, static_cast<char>(which == 1 && m_isNearEnd ? 0x03 : 0x00)));
    };
}

EscPosPrinter::~EscPosPrinter()
{
    // Connections say good-bye when they go; by then there is nobody to hear it.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

quint16 EscPosPrinter::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        return 0;
    }
    m_port = m_server.serverPort();
    return m_port;
}

bool EscPosPrinter::command(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    const QString &name = words.first();
    const int number = words.value(1).toInt();
    if (name == u"ok") {
        m_isSilent = m_isNearEnd = false;
        m_provesPrint = true;
        m_linesLeft = -1;
        m_dropAfter = m_stallAfter = -1;
        if (!m_server.isListening()) {
            m_server.listen(QHostAddress(QHostAddress::LocalHost), m_port);
        }
        setTrouble(Trouble::None);
        m_decoder.goOn();
        if (m_socket) {
            read(); // what stalled goes on
        }
    } else if (name == u"paper-out") {
        setTrouble(Trouble::PaperOut);
    } else if (name == u"cover-open") {
        setTrouble(Trouble::CoverOpen);
    } else if (name == u"cutter") {
        setTrouble(Trouble::Cutter);
    } else if (name == u"error") {
        setTrouble(Trouble::Error);
    } else if (name == u"offline") {
        setTrouble(Trouble::Offline);
    } else if (name == u"near-end") {
        m_isNearEnd = true;
    } else if (name == u"silent") {
        m_isSilent = true;
        m_provesPrint = false;
    } else if (name == u"no-proof") {
        m_provesPrint = false;
    } else if (name == u"refuse") {
        m_server.close();
    } else if (name == u"power-off") {
        powerOff();
    } else if (name == u"paper-out-after" && words.size() == 2) {
        m_linesLeft = number;
    } else if (name == u"drop" && words.size() == 2) {
        m_dropAfter = number;
    } else if (name == u"stall" && words.size() == 2) {
        m_stallAfter = number;
    } else {
        return false;
    }
    return true;
}

void EscPosPrinter::powerOff()
{
    m_server.close();
    m_decoder.clear();
    m_trouble = Trouble::None;
    for (QTcpSocket *waiting : std::exchange(m_queue, {})) {
        waiting->abort();
    }
    if (m_socket) {
        m_socket->abort();
    }
}

void EscPosPrinter::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_queue.append(socket);
    }
    if (m_socket || m_queue.isEmpty()) {
        return;
    }
    m_socket = m_queue.takeFirst();
    m_read = 0;
    m_realTime.clear();
    m_automaticBits = 0;
    ++m_connections;
    m_socket->setReadBufferSize(4096); // a stalled printer must be felt on the other side
    connect(m_socket, &QTcpSocket::readyRead, this, &EscPosPrinter::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this, socket = m_socket.data()] {
        read(); // what came with the end
        m_socket.clear();
        socket->deleteLater();
        accept();
    });
    read();
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState) {
        m_socket->deleteLater();
        m_socket.clear();
        accept();
    }
}

void EscPosPrinter::read()
{
    while (m_socket && m_socket->bytesAvailable() > 0) {
        qint64 most = m_socket->bytesAvailable();
        if (m_stallAfter >= 0) {
            most = std::min(most, m_stallAfter - m_read);
        }
        if (m_dropAfter >= 0) {
            most = std::min(most, m_dropAfter - m_read);
        }
        if (most <= 0) {
            if (m_dropAfter >= 0 && m_read >= m_dropAfter) {
                m_dropAfter = -1;
                m_decoder.clear(); // half a command is no command
                m_socket->abort();
            }
            return;
        }
        const QByteArray bytes = m_socket->read(most);
        m_read += bytes.size();
        take(bytes);
    }
}

/// Real-time commands are found before anything is understood, even inside pictures: as printers do.
void EscPosPrinter::take(const QByteArray &bytes)
{
    m_realTime += bytes;
    qsizetype from = 0;
    while ((from = m_realTime.indexOf(static_cast<char>(kDle), from)) >= 0) {
        if (m_realTime.size() < from + 3) {
            break;
        }
        const int kind = static_cast<unsigned char>(m_realTime[from + 1]);
        qsizetype length = 1;
        if (kind == 0x04 || kind == 0x05) {
            length = 3;
        } else if (kind == 0x14) {
            length = m_realTime[from + 2] == 8 ? kClearBytes : kDrawerBytes;
        }
        if (m_realTime.size() < from + length) {
            break;
        }
        if (length > 1) {
            realTime(m_realTime.mid(from, length));
        }
        from += length;
    }
    m_realTime = from < 0 ? QByteArray() : m_realTime.mid(from);
    m_decoder.append(bytes);
    if (m_trouble == Trouble::None) {
        m_decoder.goOn();
    }
}

void EscPosPrinter::realTime(const QByteArray &command)
{
    const int kind = static_cast<unsigned char>(command[1]);
    if (kind == 0x04) {
        if (!m_isSilent) {
            answer(QByteArray(1, static_cast<char>(statusByte(command[2]))));
        }
    } else if (kind == 0x14 && command[2] == 1) {
        ++m_drawerNow;
        Q_EMIT printed(false);
    } else if (kind == 0x14 && command == QByteArray("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10)) {
        m_decoder.clear();
        answer(QByteArray("\x37\x25\x00", 3));
    } else if (kind == 0x05) {
        m_decoder.clear();
    }
}

bool EscPosPrinter::item(const PaperItem &item)
{
    m_roll.add(item);
    Q_EMIT printed(item.kind == PaperItem::Kind::Cut);
    if (item.kind == PaperItem::Kind::Text && m_linesLeft > 0 && --m_linesLeft == 0) {
        m_linesLeft = -1;
        setTrouble(Trouble::PaperOut);
    }
    return m_trouble == Trouble::None;
}

void EscPosPrinter::answer(const QByteArray &bytes)
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->write(bytes);
    }
}

void EscPosPrinter::setTrouble(Trouble trouble)
{
    m_trouble = trouble;
    if (m_automaticBits != 0) {
        answer(automaticStatus());
    }
}

int EscPosPrinter::statusByte(int which) const
{
    constexpr int kFixed = 0x12;
    const auto when = [this](Trouble trouble, int bits) {
        return m_trouble == trouble ? bits : 0;
    };
    switch (which) {
    case 1:
        return kFixed | (m_trouble != Trouble::None ? 0x08 : 0);
    case 2:
        return kFixed | when(Trouble::CoverOpen, 0x04) | when(Trouble::PaperOut, 0x20) |
               when(Trouble::Cutter, 0x40) | when(Trouble::Error, 0x40);
    case 3:
        return kFixed | when(Trouble::Cutter, 0x08) | when(Trouble::Error, 0x20);
    default:
        return kFixed | when(Trouble::PaperOut, 0x60) |
               (m_isNearEnd || m_trouble == Trouble::PaperOut ? 0x0C : 0);
    }
}

QByteArray EscPosPrinter::automaticStatus() const
{
    QByteArray bytes("\x10\x00\x00\x0F", 4);
    const auto add = [&bytes](int index, int bits) {
        bytes[index] = static_cast<char>(static_cast<unsigned char>(bytes[index]) | bits);
    };
    add(0, m_trouble != Trouble::None ? 0x08 : 0);
    add(0, m_trouble == Trouble::CoverOpen ? 0x20 : 0);
    add(1, m_trouble == Trouble::Cutter ? 0x08 : 0);
    add(2, m_trouble == Trouble::PaperOut ? 0x0F : (m_isNearEnd ? 0x03 : 0));
    return bytes;
}

} // namespace kassa::sim
