// SPDX-License-Identifier: GPL-3.0-or-later
#include "pepmax_client.h"

#include <QLoggingCategory>
#include <QMetaEnum>

namespace kassa::pepmax {

Q_LOGGING_CATEGORY(lcPepmax, "kassa.pepmax", QtInfoMsg)

using outbox::Ending;

PepmaxClient::PepmaxClient(QObject *parent) : outbox::Channel(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PepmaxClient::timedOut);
    connect(&m_socket, &QTcpSocket::connected, this, &PepmaxClient::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &PepmaxClient::readyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_bytesOut += bytes; });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &PepmaxClient::socketFailed);
}

void PepmaxClient::setSettings(const ClientSettings &settings)
{
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    if (!m_isBusy) {
        dropConnection();
    }
}

void PepmaxClient::send(const store::OutboxRow &row)
{
    m_isBusy = true;
    m_bytesOut = 0;
    m_lastSent = row.payload;
    m_lastReceived.clear();
    const Result<QByteArray> bytes = encodeLine(row.payload, m_settings.charset);
    if (!bytes || m_settings.host.isEmpty()) {
        finish(Ending::Halted,
               outbox::reasonText(outbox::reason::kNotSetUp,
                                  bytes ? QStringLiteral("host") : QStringLiteral("charset")));
        return;
    }
    m_line = *bytes;
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_framer.isEmpty()) {
        connected();
        return;
    }
    dropConnection();
    m_deadline.start(m_settings.connectTimeoutMs);
    m_socket.connectToHost(m_settings.host, m_settings.port);
}

void PepmaxClient::connected()
{
    if (!m_isBusy) {
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_deadline.start(m_settings.replyTimeoutMs);
    m_socket.write(m_line);
}

void PepmaxClient::readyRead()
{
    if (!m_framer.feed(m_socket.readAll())) {
        qCWarning(lcPepmax) << "a line of more than" << LineFramer::kMaxLineBytes << "bytes came";
        dropConnection();
        if (m_isBusy) {
            finish(Ending::Unknown, outbox::reasonText(outbox::reason::kTooLong));
        }
        return;
    }
    if (!m_isBusy) {
        dropConnection(); // nobody asked: we may be out of step
        return;
    }
    if (const std::optional<QByteArray> line = m_framer.takeLine()) {
        replied(*line);
    }
}

void PepmaxClient::replied(const QByteArray &line)
{
    QByteArray sent = m_line;
    sent.chop(2);
    const Reply reply = readReply(sent, line);
    m_lastReceived = decodeLine(line, m_settings.charset).trimmed();
    if (!m_framer.isEmpty()) {
        qCWarning(lcPepmax) << "more than one line came for one message; the connection is dropped";
        dropConnection();
    }
    switch (reply.verdict) {
    case Verdict::Accepted: {
        const QString remark = decodeLine(reply.text, m_settings.charset);
        finish(Ending::Delivered, remark);
        return;
    }
    case Verdict::Rejected: {
        QString text;
        const Ending ending = rejected(reply, &text);
        qCWarning(lcPepmax) << "the service refused a message:" << text;
        finish(ending, text);
        return;
    }
    case Verdict::ForeignEcho:
        qCWarning(lcPepmax) << "foreign echo:" << line;
        dropConnection();
        finish(Ending::Unknown, outbox::reasonText(outbox::reason::kForeignEcho));
        return;
    }
}

Ending PepmaxClient::rejected(const Reply &reply, QString *text) const
{
    const QString number = QString::fromLatin1(reply.number);
    const QString words = decodeLine(reply.text, m_settings.charset);
    *text = words.isEmpty() ? number : number + u' ' + words;
    for (const ErrorRule &rule : m_settings.errors) {
        if (rule.number != number) {
            continue;
        }
        if (words.isEmpty() && !rule.text.isEmpty()) {
            *text = number + u' ' + rule.text;
        }
        switch (rule.treatment) {
        case Treatment::GiveUp:
            return Ending::Refused;
        case Treatment::Retry:
            return Ending::RetryRow;
        case Treatment::Done:
            return Ending::Delivered;
        }
    }
    return Ending::Refused;
}

void PepmaxClient::socketFailed()
{
    if (m_isClosing) {
        return;
    }
    if (!m_isBusy) {
        dropConnection();
        return;
    }
    // The name of the error, not Qt's words for it: those are kept in the language of that moment.
    const QString why =
        QString::fromLatin1(QMetaEnum::fromType<QAbstractSocket::SocketError>().valueToKey(m_socket.error()));
    const bool hasLeft = m_bytesOut > 0;
    m_lastReceived = decodeLine(m_framer.rest(), m_settings.charset).trimmed();
    dropConnection();
    lost(hasLeft, why);
}

void PepmaxClient::timedOut()
{
    if (!m_isBusy) {
        return;
    }
    const bool hasLeft = m_bytesOut > 0;
    m_lastReceived = decodeLine(m_framer.rest(), m_settings.charset).trimmed();
    dropConnection();
    lost(hasLeft, {});
}

void PepmaxClient::lost(bool hasLeft, const QString &why)
{
    if (hasLeft) {
        finish(Ending::Unknown, outbox::reasonText(outbox::reason::kNoReply, why));
    } else {
        finish(Ending::NotTaken, outbox::reasonText(outbox::reason::kNoConnection, why));
    }
}

void PepmaxClient::finish(Ending ending, const QString &error)
{
    m_isBusy = false;
    m_deadline.stop();
    m_line.clear();
    if (!m_settings.isKeptAlive) {
        dropConnection();
    }
    outbox::Outcome outcome{ending, error, m_lastReceived};
    // Never from inside send(), and no more once it was aborted.
    QTimer::singleShot(0, this, [this, outcome, run = m_run] {
        if (run == m_run) {
            Q_EMIT finished(outcome);
        }
    });
}

void PepmaxClient::dropConnection()
{
    m_isClosing = true;
    m_socket.abort();
    m_isClosing = false;
    m_framer.clear();
}

void PepmaxClient::abort()
{
    ++m_run;
    m_isBusy = false;
    m_deadline.stop();
    dropConnection();
}

} // namespace kassa::pepmax
