// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP side of Loymax: posts documents as they are, one at a time over everything that the till asks,
// because the processing locks up on parallel requests; reads the answer and says how the exchange ended.
// Knows neither purchases nor queues. Engine thread, never waits. Source: loymax.md sections 1, 2 and 7.
#pragma once

#include "core/loymax/loymax_codec.h"
#include "core/settings/config.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

class QNetworkReply;

namespace kassa::loymax {

struct WireSettings
{
    QString url; ///< {till} is replaced already
    QString user;
    QString password; ///< secret
    int connectTimeoutMs = 0;
    int timeoutMs = 0; ///< of a step that somebody waits for, from the asking on
    ChequeText chequeText = ChequeText::Plain;

    bool operator==(const WireSettings &) const = default;
};

/// [loymax] of kassa.ini. Pure.
[[nodiscard]] WireSettings wireSettings(const settings::Loymax &loymax);

/// How an exchange ended.
struct Exchange
{
    enum class End {
        Answered, ///< `answer` holds what the processing said, refusals included
        NoLink,   ///< surely nothing arrived
        NoAnswer, ///< it may have arrived; nobody said so, or nobody could read it
        Refused,  ///< HTTP 401, 403 or 404: the till is not let in at all
        NotSetUp, ///< no address that could be asked
    };

    End end = End::NoAnswer;
    Answer answer;
    int httpStatus = 0; ///< 0: there was no HTTP answer
    QString detail;     ///< English, for the log
    QString raw;        ///< what came, as text; holds personal data
};

class Wire : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Exchange &)>;
    /// Somebody waits (asked before everything queued, bounded by timeout_ms), or nobody does (30 s).
    /// Source: loymax.md section 1.
    enum class Urgency { Live, Queued };

    explicit Wire(QObject *parent = nullptr);
    ~Wire() override;

    /// In force from the next exchange on.
    void setSettings(const WireSettings &settings) { m_settings = settings; }

    /// Posts the document when the wire is free. `done` is called once, never from inside this call, unless
    /// the exchange is dropped; an answer that was in by then may still be told.
    void post(Command command, const QByteArray &document, Urgency urgency, Done done);
    /// Drops everything of this urgency, under way or waiting, without an answer.
    void drop(Urgency urgency);
    [[nodiscard]] bool isBusy() const { return m_current != nullptr; }

    /// Raw documents of the last exchange; hold personal data.
    [[nodiscard]] const QString &lastSent() const { return m_lastSent; }
    [[nodiscard]] const QString &lastReceived() const { return m_lastReceived; }

Q_SIGNALS:
    /// An exchange came to its end: the other side was heard of, or was not.
    void heard(bool isThere);

private:
    struct Job
    {
        Command command = Command::Balances;
        QByteArray document;
        Urgency urgency = Urgency::Live;
        Done done;
        QTimer deadline;
    };

    void next();
    void start();
    void finishedReply(QNetworkReply &reply);
    void end(const Exchange &exchange);
    void expire(Job *job);
    void dropReply();

    WireSettings m_settings;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_connecting;
    std::shared_ptr<Job> m_current;
    std::deque<std::shared_ptr<Job>> m_waiting; ///< live ones first, else as they came
    bool m_hasLeft = false;                     ///< the request was handed to an open connection
    bool m_isTooLarge = false;
    QString m_lastSent;
    QString m_lastReceived;
};

} // namespace kassa::loymax
