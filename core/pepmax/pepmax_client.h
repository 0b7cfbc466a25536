// SPDX-License-Identifier: GPL-3.0-or-later
// The TCP side of the turnover ticker: one line out, one line back, with time-outs; says whether a message
// that failed may have arrived. Engine thread, own timers, never waits. Source: pepmax.md sections 2, 6, 7.
#pragma once

#include "core/outbox/channel.h"
#include "core/pepmax/pepmax_config.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace kassa::pepmax {

struct ClientSettings
{
    QString host;
    quint16 port = 0;
    QByteArray charset;
    bool isKeptAlive = false;
    int connectTimeoutMs = 0;
    int replyTimeoutMs = 0;
    QList<ErrorRule> errors;

    bool operator==(const ClientSettings &) const = default;
};

class PepmaxClient final : public outbox::Channel
{
    Q_OBJECT
public:
    explicit PepmaxClient(QObject *parent = nullptr);

    /// In force from the next message on; a kept connection is dropped.
    void setSettings(const ClientSettings &settings);

    void send(const store::OutboxRow &row) override;
    void abort() override;

    /// Raw lines of the last exchange, as text; empty before the first.
    [[nodiscard]] const QString &lastSent() const { return m_lastSent; }
    [[nodiscard]] const QString &lastReceived() const { return m_lastReceived; }

private:
    void connected();
    void readyRead();
    void socketFailed();
    void timedOut();
    void replied(const QByteArray &line);
    void lost(bool hasLeft, const QString &why);
    void finish(outbox::Ending ending, const QString &error);
    void dropConnection();
    [[nodiscard]] outbox::Ending rejected(const Reply &reply, QString *text) const;

    ClientSettings m_settings;
    QTcpSocket m_socket;
    QTimer m_deadline;
    LineFramer m_framer;
    QByteArray m_line;        ///< bytes of the message under way
    bool m_isBusy = false;    ///< a message is under way
    qint64 m_bytesOut = 0;    ///< of it, handed to the system
    bool m_isClosing = false; ///< we end the connection ourselves
    qint64 m_run = 0;
    QString m_lastSent;
    QString m_lastReceived;
};

/// [pepmax] of kassa.ini.
[[nodiscard]] ClientSettings clientSettings(const settings::Pepmax &pepmax);

} // namespace kassa::pepmax
