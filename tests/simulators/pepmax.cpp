// SPDX-License-Identifier: GPL-3.0-or-later
#include "pepmax.h"

#include <QTcpSocket>
#include <QTimer>

#include <cstdio>

namespace kassa::sim {

namespace {

constexpr qsizetype kMaxLine = 4'096;

bool isDigits(const QByteArray &text)
{
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return !text.isEmpty();
}

// 2013-10-18-12.31.44.00000, by hand: the product's own reader is not asked.
bool isTimestamp(const QByteArray &text)
{
    const QByteArray form("dddd-dd-dd-dd.dd.dd.ddddd");
    if (text.size() != form.size()) {
        return false;
    }
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!fits) {
            return false;
        }
    }
    const auto number = [&text](qsizetype from, qsizetype count) {
        return text.mid(from, count).toInt();
    };
    return number(5, 2) >= 1 && number(5, 2) <= 12 && number(8, 2) >= 1 && number(8, 2) <= 31 &&
           number(11, 2) < 24 && number(14, 2) < 60 && number(17, 2) < 60;
}

bool isAmount(QByteArray text)
{
    if (text.startsWith('-')) {
        if (text == "-0.00") {
            return false;
        }
        text.remove(0, 1);
    }
    const QList<QByteArray> parts = text.split('.');
    return parts.size() == 2 && parts[1].size() == 2 && isDigits(parts[0]) && isDigits(parts[1]);
}

void appendLine(const QString &name, const QByteArray &line)
{
    if (name.isEmpty()) {
        return;
    }
    QFile file(name);
    if (file.open(QIODevice::Append)) {
        file.write(line + '\n');
    }
}

} // namespace

PepmaxService::PepmaxService(PepmaxArguments arguments) : m_arguments(std::move(arguments))
{
    connect(&m_server, &QTcpServer::newConnection, this, &PepmaxService::accept);
}

bool PepmaxService::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_arguments.port)) {
        std::fprintf(stderr, "kassa-sim: port %d is taken.\n", m_arguments.port);
        return false;
    }
    std::printf("kassa-sim: pepmax listening on port %d\n", m_server.serverPort());
    std::fflush(stdout);
    return true;
}

void PepmaxService::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void PepmaxService::read(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    if (buffer.size() > kMaxLine && !buffer.contains('\n')) {
        socket.abort();
        return;
    }
    qsizetype end = 0;
    while ((end = buffer.indexOf('\n')) >= 0) {
        QByteArray line = buffer.first(end);
        buffer.remove(0, end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        answer(socket, line);
    }
}

void PepmaxService::answer(QTcpSocket &socket, const QByteArray &line)
{
    appendLine(m_arguments.receivedFile, line);
    const QString fault = m_arguments.faults.value(m_lines++, QStringLiteral("ok"));
    if (fault != QStringLiteral("ok")) {
        misbehave(socket, line, fault);
        return;
    }
    const QByteArray verdict = verdictOn(line);
    if (verdict.isEmpty()) {
        take(line);
    }
    socket.write(line + verdict + "\r\n");
}

void PepmaxService::misbehave(QTcpSocket &socket, const QByteArray &line, const QString &fault)
{
    const QByteArray echo = line + "\r\n";
    if (fault == QStringLiteral("number")) {
        socket.write(line + "\t9001\r\n");
    } else if (fault == QStringLiteral("error")) {
        socket.write(line + "\t9005\tFiliale unbekannt\r\n");
    } else if (fault == QStringLiteral("close-untaken")) {
        socket.disconnectFromHost();
    } else {
        take(line); // the rest happens after the service has stored the message
    }
    if (fault == QStringLiteral("delay")) {
        QTimer::singleShot(m_arguments.delayMs, &socket, [&socket, echo] { socket.write(echo); });
    } else if (fault == QStringLiteral("half")) {
        socket.write(echo.first(echo.size() / 2));
    } else if (fault == QStringLiteral("wrong")) {
        socket.write("x" + echo);
    } else if (fault == QStringLiteral("close")) {
        socket.disconnectFromHost();
    } else if (fault == QStringLiteral("several")) {
        socket.write(echo + echo);
    } else if (fault == QStringLiteral("split")) {
        for (const char c : echo) {
            socket.write(&c, 1);
            socket.flush();
        }
    } else if (fault == QStringLiteral("long")) {
        socket.write(QByteArray(2 * kMaxLine, 'x'));
    }
    // "silence" says nothing.
}

QByteArray PepmaxService::verdictOn(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    const bool isStart = fields.first() == "1";
    if (!isStart && fields.first() != "2") {
        return "\t9001\tUnbekannte Meldungsart";
    }
    if (fields.size() != (isStart ? m_arguments.startFields : m_arguments.stopFields)) {
        return "\t9002\tFalsche Anzahl Felder";
    }
    return verdictOnFields(fields, isStart);
}

QByteArray PepmaxService::verdictOnFields(const QList<QByteArray> &fields, bool isStart) const
{
    const auto isKnown = [&fields](const QStringList &known, int field) {
        return known.isEmpty() || known.contains(QString::fromLatin1(fields.value(field - 1)));
    };
    if (!isTimestamp(fields[1])) {
        return "\t9003\tZeitstempel ungueltig";
    }
    if (!isStart && (!isAmount(fields[fields.size() - 2]) || !isAmount(fields.last()))) {
        return "\t9004\tBetrag ungueltig";
    }
    if (!isKnown(m_arguments.branches, m_arguments.branchField)) {
        return "\t9005\tFiliale unbekannt";
    }
    if (!isKnown(m_arguments.salespersons, m_arguments.salespersonField)) {
        return "\t9006\tVerkaeufer unbekannt";
    }
    const QByteArray contract = fields.value(m_arguments.contractField - 1);
    if (!isStart && !m_open.contains(contract)) {
        return "\t9007\tStopp ohne Start";
    }
    if (isStart && m_open.contains(contract)) {
        return "\t9008\tStart doppelt";
    }
    return {};
}

void PepmaxService::take(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split('\t');
    const QByteArray contract = fields.value(m_arguments.contractField - 1);
    if (fields.first() == "1") {
        m_open.insert(contract);
    } else {
        m_open.remove(contract);
    }
    appendLine(m_arguments.logFile, line);
}

} // namespace kassa::sim
