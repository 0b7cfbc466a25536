// SPDX-License-Identifier: GPL-3.0-or-later
// The turnover service as a counterpart: listens on loopback, checks each line on its own, echoes it, and
// misbehaves as scripted. Source: pepmax.md section 8.
#pragma once

#include <QFile>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace kassa::sim {

struct PepmaxArguments
{
    quint16 port = 0;
    QString logFile;          ///< every line that was taken, as it came; empty: nowhere
    QString receivedFile;     ///< every line that came, before it is answered; empty: nowhere
    QStringList faults;       ///< of the first, second ... line; after the last all is well
    QStringList branches;     ///< known ones; empty: all
    QStringList salespersons; ///< known ones; empty: all
    int startFields = 7;
    int stopFields = 9;
    int contractField = 6; ///< counted from 1
    int branchField = 4;
    int salespersonField = 3;
    int delayMs = 300;
    bool wantsHelp = false;
    QString problem; ///< what is wrong with the arguments; empty: nothing
};

[[nodiscard]] PepmaxArguments readPepmaxArguments(const QStringList &arguments);
[[nodiscard]] QString pepmaxHelp();

class PepmaxService : public QObject
{
    Q_OBJECT
public:
    explicit PepmaxService(PepmaxArguments arguments);
    /// Prints the port. False: it is taken.
    bool start();

private:
    void accept();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &line);
    void misbehave(QTcpSocket &socket, const QByteArray &line, const QString &fault);
    [[nodiscard]] QByteArray verdictOn(const QByteArray &line);
    [[nodiscard]] QByteArray verdictOnFields(const QList<QByteArray> &fields, bool isStart) const;
    void take(const QByteArray &line);

    PepmaxArguments m_arguments;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QSet<QByteArray> m_open; ///< contracts with a start and no stop
    qsizetype m_lines = 0;
};

} // namespace kassa::sim
