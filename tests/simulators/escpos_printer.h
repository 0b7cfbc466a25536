// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt printer on a TCP port: prints what it gets, answers status, and has every fault that such
// printers have, on command. One connection at a time, as their boards do. Source: receipt printing notes,
// sections 1, 3 and 6.
#pragma once

#include "escpos_decoder.h"
#include "paper_roll.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace kassa::sim {

class EscPosPrinter : public QObject
{
    Q_OBJECT
public:
    explicit EscPosPrinter(QObject *parent = nullptr);
    ~EscPosPrinter() override;

    /// Listens on loopback. @param port  0: a free one   0: it cannot.
    quint16 listen(quint16 port);
    /// One command: ok | paper-out | cover-open | cutter | error | offline | near-end | silent | no-proof |
    /// refuse | power-off | paper-out-after N | drop N | stall N. N counts lines (paper-out-after) or bytes
    /// of the next connections. False: unknown.
    bool command(const QString &line);

    [[nodiscard]] const PaperRoll &roll() const { return m_roll; }
    [[nodiscard]] QStringList complaints() const { return m_decoder.complaints(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int opened() const { return m_drawerNow + m_roll.drawerPulses(); } ///< the drawer

Q_SIGNALS:
    /// Something came out; `isCut`: a whole paper.
    void printed(bool isCut);

private:
    enum class Trouble { None, PaperOut, CoverOpen, Cutter, Error, Offline };

    void accept();
    void read();
    void take(const QByteArray &bytes);
    void realTime(const QByteArray &command);
    bool item(const PaperItem &item);
    void answer(const QByteArray &bytes);
    void setTrouble(Trouble trouble);
    [[nodiscard]] int statusByte(int which) const;
    [[nodiscard]] QByteArray automaticStatus() const;
    void powerOff();

    QTcpServer m_server;
    QList<QTcpSocket *> m_queue;
    QPointer<QTcpSocket> m_socket;
    PaperRoll m_roll;
    EscPosDecoder m_decoder;
    QByteArray m_realTime; ///< bytes of a real-time command that is not complete
    Trouble m_trouble = Trouble::None;
    int m_linesLeft = -1;    ///< until the paper is out; -1: it does not run out
    qint64 m_dropAfter = -1; ///< bytes of a connection
    qint64 m_stallAfter = -1;
    qint64 m_read = 0; ///< of this connection
    quint16 m_port = 0;
    int m_automaticBits = 0;
    int m_connections = 0;
    int m_drawerNow = 0;
    bool m_isNearEnd = false;
    bool m_isSilent = false;
    bool m_provesPrint = true;
};

} // namespace kassa::sim
