// SPDX-License-Identifier: GPL-3.0-or-later
// The loyalty processing as a counterpart: XML 3.2 over HTTP on loopback, with faults as scripted. Source:
// loymax.md sections 1 and 9.
#pragma once

#include "loymax_processing.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace kassa::sim {

struct LoymaxArguments
{
    quint16 port = 0;
    QString user = QStringLiteral("till-01");
    QString password = QStringLiteral("secret");
    QString logFile;    ///< one line for each request: fault, container, ids, code; empty: nowhere
    QStringList faults; ///< "FAULT" of the next request, "Container=FAULT" of the next one of that kind
    int delayMs = 300;
    int discountPercent = 0;
    bool needsCalculate = false;
    bool wantsHelp = false;
    QString problem;
};

[[nodiscard]] LoymaxArguments readLoymaxArguments(const QStringList &arguments);
[[nodiscard]] QString loymaxHelp();

class LoymaxService : public QObject
{
    Q_OBJECT
public:
    explicit LoymaxService(LoymaxArguments arguments, QObject *parent = nullptr);

    /// The port that it listens on, 0 when it cannot.
    quint16 listen(quint16 port);
    void stopListening();

    void setFaults(const QStringList &faults) { m_arguments.faults = faults; }
    [[nodiscard]] const LoymaxProcessing &processing() const { return m_processing; }
    /// Containers that arrived, with the code they were answered with, "Discounts 0"; "-": not carried out.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    /// Bodies as they arrived.
    [[nodiscard]] const QList<QByteArray> &bodies() const { return m_bodies; }
    /// Most requests that were under way at the same time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

private:
    void accept();
    void read(QTcpSocket &socket);
    void handle(QTcpSocket &socket, const QByteArray &head, const QByteArray &body);
    bool failBefore(QTcpSocket &socket, const QString &fault);
    void answer(QTcpSocket &socket, const QString &fault, const QByteArray &answer);
    void send(QTcpSocket &socket, int status, const QByteArray &body);
    [[nodiscard]] QString takeFault(const QString &container);
    void note(const LoymaxRequest &request, const QString &code);

    LoymaxArguments m_arguments;
    LoymaxProcessing m_processing;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QStringList m_heard;
    QList<QByteArray> m_bodies;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    QTcpServer m_server; ///< last: its sockets say farewell to the buffers
};

} // namespace kassa::sim
