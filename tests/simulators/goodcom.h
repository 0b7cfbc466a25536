// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated order printer at work: polls, reads an order in pieces, prints it, presses its keys by
// script, drops repeats by order id as the devices do. A till that is gone for a while changes nothing.
#pragma once

#include "goodcom_arguments.h"
#include "goodcom_ticket.h"

#include <QNetworkAccessManager>
#include <QSocketNotifier>
#include <QTimer>
#include <QUrlQuery>

#include <functional>
#include <memory>

class QNetworkReply;

namespace kassa::sim {

class GoodcomPrinter : public QObject
{
    Q_OBJECT
public:
    explicit GoodcomPrinter(const GoodcomArguments &arguments);

    /// Polls; the event loop follows. Ends the application after --count orders, or on SIGTERM or SIGINT.
    void start();

private:
    void poll();
    void readPart();
    void partRead(QNetworkReply *reply);
    void orderRead();
    void pressKey(const ScriptStep &step);
    void say(bool isYes, const ScriptStep &step, int times);
    void send(const QString &token, const QUrlQuery &query, const std::function<void(int)> &done);
    [[nodiscard]] QUrl urlOf(const QString &token, const QString &path, const QUrlQuery &query) const;
    [[nodiscard]] QUrlQuery credentials() const;
    [[nodiscard]] QUrlQuery answerOf(bool isYes, const ScriptStep &step) const;
    void answered();
    void fault(const QString &what);
    void end();

    GoodcomArguments m_arguments;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    std::unique_ptr<QSocketNotifier> m_endNotifier;
    QByteArray m_bytes;     ///< of the order that is being read
    QByteArray m_lastBytes; ///< of the order that waits for a key
    QString m_orderId;      ///< waits for a key; empty: none
    QStringList m_done;     ///< answered, newest last
    qsizetype m_step = 0;
    int m_answered = 0;
    int m_faults = 0;
    bool m_isReading = false;
    bool m_isAnswering = false; ///< a key will be pressed, or its answer is on the way: one order at a time
    bool m_isEnding = false;
};

} // namespace kassa::sim
