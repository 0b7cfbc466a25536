// SPDX-License-Identifier: GPL-3.0-or-later
// A TCP service on loopback that answers each line as the test says.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace kassa::test {

class ScriptedTcpPeer : public QTcpServer
{
public:
    /// Called with each whole line (without LF) and the socket it came on.
    std::function<void(const QByteArray &line, QTcpSocket &socket)> onLine;
    QList<QByteArray> lines;
    int connections = 0;

    bool start(quint16 port = 0)
    {
        connect(this, &QTcpServer::newConnection, this, &ScriptedTcpPeer::accept, Qt::UniqueConnection);
        return listen(QHostAddress::LocalHost, port);
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine()) {
                    QByteArray line = socket->readLine();
                    line.chop(1);
                    lines.append(line);
                    if (onLine) {
                        onLine(line, *socket);
                    }
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
};

} // namespace kassa::test
