// SPDX-License-Identifier: GPL-3.0-or-later
// An XML printer (ePOS-Print) on a port: reads the envelope with its own eyes, prints, answers with every
// code there is, on command. Source: receipt printing notes, section 2. Shares no code with the product.
#pragma once

#include "paper_roll.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace kassa::sim {

class EposPrinter : public QObject
{
    Q_OBJECT
public:
    explicit EposPrinter(QObject *parent = nullptr);
    ~EposPrinter() override;

    /// Listens on loopback. @param port  0: a free one   0: it cannot.
    quint16 listen(quint16 port);
    /// One command: ok | paper-out | cover-open | cutter | error | offline | near-end | spooler | spool-print
    /// | hang | drop | print-and-drop | refuse | power-off | code NAME | paper-out-after N | no-header. code,
    /// hang, drop and print-and-drop hold for the next paper. False: unknown.
    bool command(const QString &line);

    [[nodiscard]] const PaperRoll &roll() const { return m_roll; }
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    void printed(bool isCut);

private:
    struct Job
    {
        QString id;
        QList<PaperItem> items;
        bool isForced = false;
        bool isRecovery = false;
        bool isEmpty = true;
    };
    struct Reply
    {
        bool success = true;
        QString code;
        quint32 status = 0;
    };

    void accept();
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &body);
    [[nodiscard]] Job parse(const QByteArray &body);
    [[nodiscard]] Reply answerTo(const Job &job, bool *hangs);
    [[nodiscard]] Reply failure(const QString &code) const;
    [[nodiscard]] Reply state() const;
    [[nodiscard]] quint32 statusBits() const;
    void print(const Job &job);
    void send(QTcpSocket *socket, const Reply &reply);
    void complain(const QString &what) { m_complaints.append(what); }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_input;
    PaperRoll m_roll;
    QStringList m_complaints;
    QMap<QString, Job> m_spooled; ///< waits, by id
    QStringList m_known;          ///< ids of printed jobs
    QPointer<QTcpSocket> m_stuckSocket;
    Job m_stuck;       ///< the rest of a paper that ran out
    QString m_trouble; ///< EPTR_ code; empty: ready
    QString m_nextCode;
    QString m_nextFault; ///< hang, drop, print-and-drop
    int m_linesLeft = -1;
    int m_requests = 0;
    quint16 m_port = 0;
    bool m_isSpooling = false;
    bool m_isNearEnd = false;
    bool m_knowsHeader = true;
};

} // namespace kassa::sim
