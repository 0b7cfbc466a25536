// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax.h"

#include <QFile>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace kassa::sim {

namespace {

constexpr qsizetype kMaxRequest = 4'194'304;
constexpr int kParseError = 3;
constexpr int kSystemError = 1;

// Value of a header line, empty when there is none.
QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

LoymaxService::LoymaxService(LoymaxArguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_processing(m_arguments.discountPercent, m_arguments.needsCalculate)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoymaxService::accept);
}

quint16 LoymaxService::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port) ? m_server.serverPort() : quint16(0);
}

void LoymaxService::stopListening()
{
    m_server.close();
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

void LoymaxService::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoymaxService::read(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (buffer.size() > kMaxRequest) {
        socket.abort();
        return;
    }
    if (end < 0) {
        return;
    }
    const QByteArray head = buffer.first(end);
    const qsizetype length = headerOf(head, "content-length").toLongLong();
    if (buffer.size() < end + 4 + length) {
        return;
    }
    const QByteArray body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    ++m_underWay;
    m_mostAtOnce = std::max(m_mostAtOnce, m_underWay);
    handle(socket, head, body);
    --m_underWay;
}

QString LoymaxService::takeFault(const QString &container)
{
    const QString prefix = container + u'=';
    for (qsizetype i = 0; i < m_arguments.faults.size(); ++i) {
        const QString fault = m_arguments.faults[i];
        if (fault.startsWith(prefix)) {
            m_arguments.faults.removeAt(i);
            return fault.sliced(prefix.size());
        }
        if (!fault.contains(u'=')) {
            return m_arguments.faults.takeAt(i);
        }
    }
    return QStringLiteral("ok");
}

// What goes wrong before the processing has seen anything.
bool LoymaxService::failBefore(QTcpSocket &socket, const QString &fault)
{
    if (fault == QStringLiteral("timeout-before")) {
        return true;
    }
    if (fault == QStringLiteral("close-before")) {
        socket.abort();
        return true;
    }
    if (fault == QStringLiteral("system")) {
        send(socket, 200, writeLoymaxEnvelope(kSystemError, {}));
        return true;
    }
    bool isStatus = false;
    const int status = fault.toInt(&isStatus);
    if (isStatus) {
        send(socket, status, "<html>no</html>");
    }
    return isStatus;
}

void LoymaxService::handle(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)
{
    const QByteArray login = "Basic " + (m_arguments.user + u':' + m_arguments.password).toUtf8().toBase64();
    const LoymaxRequest request = readLoymaxRequest(body);
    const QString fault = takeFault(request.container);
    m_bodies.append(body);
    if (!head.startsWith("POST ") || headerOf(head, "authorization") != login) {
        note(request, QStringLiteral("-"));
        send(socket, 401, {});
        return;
    }
    if (failBefore(socket, fault)) {
        note(request, QStringLiteral("-"));
        return;
    }
    if (!request.isReadable) {
        note(request, QStringLiteral("-"));
        send(socket, 200, writeLoymaxEnvelope(kParseError, QStringLiteral("not readable")));
        return;
    }
    // From here on it took effect, whatever the till gets to hear.
    const LoymaxAnswer made = m_processing.process(request);
    note(request, QString::number(made.code));
    answer(socket, fault, writeLoymaxAnswer(request, made));
}

void LoymaxService::answer(QTcpSocket &socket, const QString &fault, const QByteArray &document)
{
    if (fault == QStringLiteral("timeout-after")) {
        return;
    }
    if (fault == QStringLiteral("close-after")) {
        socket.abort();
    } else if (fault == QStringLiteral("cut")) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: " +
                     QByteArray::number(document.size()) + "\r\n\r\n" + document.first(document.size() / 2));
        socket.disconnectFromHost();
    } else if (fault == QStringLiteral("slow")) {
        ++m_underWay;
        QTimer::singleShot(m_arguments.delayMs, &socket, [this, &socket, document] {
            --m_underWay;
            send(socket, 200, document);
        });
    } else if (fault == QStringLiteral("doctype")) {
        send(socket, 200,
             "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><XMLResponse>&a;</XMLResponse>");
    } else if (fault == QStringLiteral("huge")) {
        send(socket, 200, "<XMLResponse><Note>" + QByteArray(4'000'000, 'x') + "</Note></XMLResponse>");
    } else if (fault == QStringLiteral("html")) {
        send(socket, 200, "<html><body>Wartung</body></html>");
    } else {
        send(socket, 200, document);
    }
}

void LoymaxService::send(QTcpSocket &socket, int status, const QByteArray &body)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) +
                 " X\r\nContent-Type: application/xml\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\n\r\n" + body);
}

void LoymaxService::note(const LoymaxRequest &request, const QString &code)
{
    m_heard.append(request.container + u' ' + code);
    QFile file(m_arguments.logFile);
    if (m_arguments.logFile.isEmpty() || !file.open(QIODevice::Append)) {
        return;
    }
    const QStringList fields{request.container,
                             code,
                             request.purchase(),
                             request.operation(),
                             request.card,
                             request.cardType,
                             QString::number(request.totalMinor())};
    file.write(fields.join(u'\t').toUtf8() + '\n');
}

} // namespace kassa::sim
