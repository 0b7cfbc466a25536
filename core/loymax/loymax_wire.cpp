// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax_wire.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace kassa::loymax {

Q_LOGGING_CATEGORY(lcLoymax, "kassa.loymax", QtInfoMsg)

namespace {

/// Source: loymax.md section 1: 30 s for what is sent from the queue.
constexpr int kQueueTimeoutMs = 30'000;

constexpr int kHttpOk = 200;

bool isKeptOut(int status)
{
    return status == 401 || status == 403 || status == 404;
}

} // namespace

WireSettings wireSettings(const settings::Loymax &loymax)
{
    WireSettings wire;
    wire.url =
        QString(loymax.url)
            .replace(QStringLiteral("{till}"), QString::fromLatin1(QUrl::toPercentEncoding(loymax.user)));
    wire.user = loymax.user;
    wire.password = loymax.password;
    wire.connectTimeoutMs = loymax.connectTimeoutMs;
    wire.timeoutMs = loymax.timeoutMs;
    return wire;
}

Wire::Wire(QObject *parent) : QObject(parent)
{
    // A redirection would carry the login to somebody else.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        if (m_current) {
            expire(m_current.get());
        }
    });
}

Wire::~Wire()
{
    dropReply();
}

void Wire::post(Command command, const QByteArray &document, Urgency urgency, Done done)
{
    const auto job = std::make_shared<Job>();
    job->command = command;
    job->document = document;
    job->urgency = urgency;
    job->done = std::move(done);
    job->deadline.setSingleShot(true);
    connect(&job->deadline, &QTimer::timeout, this, [this, raw = job.get()] { expire(raw); });
    if (urgency == Urgency::Live) {
        // Whoever stands at the till waits no longer than this, whatever is under way before.
        job->deadline.start(m_settings.timeoutMs);
    }
    const auto place = urgency == Urgency::Queued
                           ? m_waiting.end()
                           : std::find_if(m_waiting.begin(), m_waiting.end(),
                                          [](const auto &each) { return each->urgency == Urgency::Queued; });
    m_waiting.insert(place, job);
    QTimer::singleShot(0, this, &Wire::next);
}

void Wire::next()
{
    if (m_current || m_waiting.empty()) {
        return;
    }
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    start();
}

void Wire::start()
{
    m_hasLeft = false;
    m_isTooLarge = false;
    m_lastSent = QString::fromUtf8(m_current->document);
    m_lastReceived.clear();
    const QUrl url(m_settings.url, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || url.host().isEmpty() || !isHttp) {
        end(Exchange{Exchange::End::NotSetUp, {}, 0, QStringLiteral("no address"), {}});
        return;
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/xml; charset=utf-8"));
    request.setRawHeader("Authorization",
                         "Basic " + (m_settings.user + u':' + m_settings.password).toUtf8().toBase64());
    if (m_current->urgency == Urgency::Queued) {
        m_current->deadline.start(std::max(m_settings.timeoutMs, kQueueTimeoutMs));
    }
    m_connecting.start(m_settings.connectTimeoutMs);
    QNetworkReply *reply = m_network.post(request, m_current->document);
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, [this, reply] {
        if (reply == m_reply) {
            m_hasLeft = true;
            m_connecting.stop();
        }
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received, qint64) {
        if (reply == m_reply && received > kMaxAnswerBytes && !m_isTooLarge) {
            m_isTooLarge = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply == m_reply) {
            m_reply = nullptr;
            finishedReply(*reply);
        }
    });
}

void Wire::finishedReply(QNetworkReply &reply)
{
    Exchange exchange;
    exchange.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isTooLarge) {
        exchange.detail = QStringLiteral("the answer has no end");
    } else if (isKeptOut(exchange.httpStatus)) {
        exchange.end = Exchange::End::Refused;
        exchange.detail = QStringLiteral("HTTP %1").arg(exchange.httpStatus);
    } else if (exchange.httpStatus == kHttpOk && reply.error() == QNetworkReply::NoError) {
        const QByteArray body = reply.readAll();
        m_lastReceived = QString::fromUtf8(body);
        exchange.raw = m_lastReceived;
        const Result<Answer> answer = decode(body, m_current->command, m_settings.chequeText);
        if (answer) {
            exchange.end = Exchange::End::Answered;
            exchange.answer = *answer;
        } else {
            exchange.detail = answer.error().detail;
        }
    } else if (exchange.httpStatus != 0) {
        exchange.detail = QStringLiteral("HTTP %1").arg(exchange.httpStatus);
    } else {
        exchange.end = m_hasLeft ? Exchange::End::NoAnswer : Exchange::End::NoLink;
        // The name of the error, not Qt's words for it: those are kept in the language of that moment.
        exchange.detail =
            QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
    }
    end(exchange);
}

void Wire::expire(Job *job)
{
    Exchange exchange;
    exchange.detail = QStringLiteral("no answer in time");
    if (job == m_current.get()) {
        exchange.end = m_hasLeft ? Exchange::End::NoAnswer : Exchange::End::NoLink;
        dropReply();
        end(exchange);
        return;
    }
    // It never came to its turn.
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [job](const auto &each) { return each.get() == job; });
    if (found == m_waiting.end()) {
        return;
    }
    exchange.end = Exchange::End::NoLink;
    // Kept until then: the timer that called is a part of it.
    QTimer::singleShot(0, this, [expired = *found, exchange] { expired->done(exchange); });
    m_waiting.erase(found);
}

void Wire::end(const Exchange &exchange)
{
    m_connecting.stop();
    const std::shared_ptr<Job> job = std::exchange(m_current, nullptr);
    job->deadline.stop();
    if (exchange.end != Exchange::End::Answered) {
        qCWarning(lcLoymax) << namesOf(job->command).container << "ended with" << exchange.detail;
    }
    // Later, because the timer or reply that called belongs to the job.
    QTimer::singleShot(0, this, [this, job, exchange] {
        Q_EMIT heard(exchange.end == Exchange::End::Answered || exchange.httpStatus != 0);
        job->done(exchange);
        next();
    });
}

void Wire::drop(Urgency urgency)
{
    std::erase_if(m_waiting, [urgency](const auto &each) { return each->urgency == urgency; });
    if (m_current && m_current->urgency == urgency) {
        dropReply();
        m_connecting.stop();
        m_current.reset();
        QTimer::singleShot(0, this, &Wire::next);
    }
}

void Wire::dropReply()
{
    if (QNetworkReply *reply = m_reply) {
        m_reply = nullptr;
        reply->abort();
    }
}

} // namespace kassa::loymax
