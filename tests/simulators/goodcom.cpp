// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcom.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QNetworkReply>
#include <QTime>

#include <csignal>
#include <cstdio>
#include <tuple>
#include <unistd.h>

namespace kassa::sim {

namespace {

int endPipe = -1;

extern "C" void noteEndOfPrinter(int)
{
    const char byte = 0;
    std::ignore = write(endPipe, &byte, 1); // a full pipe has woken the loop already
}

constexpr qsizetype kPartBytes = 1'024;
constexpr qsizetype kMaxOrderBytes = 64 * 1'024;
/// Orders that a device of the family remembers.
constexpr qsizetype kMaxDone = 50;
constexpr int kTransferTimeoutMs = 30'000;

void line(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

} // namespace

GoodcomPrinter::GoodcomPrinter(const GoodcomArguments &arguments) : m_arguments(arguments)
{
    m_network.setTransferTimeout(kTransferTimeoutMs);
    m_timer.setInterval(arguments.intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &GoodcomPrinter::poll);
}

void GoodcomPrinter::start()
{
    int ends[2] = {-1, -1};
    if (pipe(ends) == 0) {
        endPipe = ends[1];
        m_endNotifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        connect(m_endNotifier.get(), &QSocketNotifier::activated, this, &GoodcomPrinter::end);
        std::signal(SIGTERM, noteEndOfPrinter);
        std::signal(SIGINT, noteEndOfPrinter);
    }
    m_timer.start();
    poll();
}

QUrl GoodcomPrinter::urlOf(const QString &token, const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_arguments.url;
    url.setPath(QStringLiteral("/goodcom/") + token + path);
    url.setQuery(query);
    return url;
}

QUrlQuery GoodcomPrinter::credentials() const
{
    const bool isLong = m_arguments.params == QStringLiteral("long");
    QUrlQuery query;
    query.addQueryItem(isLong ? QStringLiteral("restid") : QStringLiteral("a"), m_arguments.restaurantId);
    if (!m_arguments.user.isEmpty()) {
        query.addQueryItem(QStringLiteral("u"), m_arguments.user);
    }
    if (!m_arguments.password.isEmpty()) {
        query.addQueryItem(isLong ? QStringLiteral("password") : QStringLiteral("p"),
                           QString::fromLatin1(QUrl::toPercentEncoding(m_arguments.password)));
    }
    return query;
}

void GoodcomPrinter::poll()
{
    if (m_isReading || m_isEnding) {
        return;
    }
    m_isReading = true;
    m_bytes.clear();
    readPart();
}

void GoodcomPrinter::readPart()
{
    QNetworkRequest request(urlOf(m_arguments.orderToken, QStringLiteral("/order"), credentials()));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("gc(simulated)"));
    if (m_arguments.withRanges) {
        request.setRawHeader("RANGE", "bytes=" + QByteArray::number(m_bytes.size()) + '-' +
                                          QByteArray::number(m_bytes.size() + kPartBytes - 1));
    }
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { partRead(reply); });
}

void GoodcomPrinter::partRead(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 && status != 206) {
        m_isReading = false; // the till is away, or the rest is gone: from the beginning at the next poll
        if (status != 0 && status != 416 && status != 503) {
            fault(QStringLiteral("the poll was answered with %1").arg(status));
        }
        return;
    }
    m_bytes += reply->readAll();
    const QByteArray range = reply->rawHeader("Content-Range");
    const qsizetype slash = range.indexOf('/');
    const qsizetype total = slash < 0 ? m_bytes.size() : range.sliced(slash + 1).toLongLong();
    if (status == 206 && m_bytes.size() < total && m_bytes.size() < kMaxOrderBytes) {
        readPart();
        return;
    }
    m_isReading = false;
    orderRead();
}

void GoodcomPrinter::orderRead()
{
    if (!m_bytes.startsWith('#')) {
        return; // no order
    }
    const PrintedTicket ticket = parseTicket(m_bytes, m_arguments.charset, m_arguments.newline);
    if (ticket.dialect.isEmpty()) {
        fault(QStringLiteral("an order of %1 bytes cannot be read").arg(m_bytes.size()));
        return;
    }
    if (ticket.orderId == m_orderId) {
        if (m_bytes != m_lastBytes) {
            fault(QStringLiteral("order %1 came with other bytes").arg(ticket.orderId));
        }
        return; // still waits for a key
    }
    if (m_isAnswering || m_done.contains(ticket.orderId)) {
        return;
    }
    m_orderId = ticket.orderId;
    m_lastBytes = m_bytes;
    const QByteArray digest = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex().left(16);
    line(QStringLiteral("order %1 | %2 | %3 bytes | %4")
             .arg(ticket.orderId, ticket.dialect)
             .arg(m_bytes.size())
             .arg(QString::fromLatin1(digest)));
    if (!m_arguments.isQuiet) {
        line(paperOf(ticket));
    }
    const ScriptStep step = m_arguments.script[m_step++ % m_arguments.script.size()];
    m_isAnswering = step.kind != ScriptStep::Kind::Silence;
    if (m_isAnswering) {
        QTimer::singleShot(step.afterS * 1'000, this, [this, step] { pressKey(step); });
    }
}

QUrlQuery GoodcomPrinter::answerOf(bool isYes, const ScriptStep &step) const
{
    const QString word = isYes ? QStringLiteral("Accepted") : QStringLiteral("Rejected");
    const QString reason = isYes ? QStringLiteral("OK") : step.reason;
    const QString time =
        isYes ? QTime::currentTime().addSecs(step.promisedMin * 60).toString(QStringLiteral("HH:mm"))
              : QStringLiteral("0");
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(reason));
    QUrlQuery query = credentials();
    if (m_arguments.params == QStringLiteral("m")) {
        query.addQueryItem(QStringLiteral("m"), word);
        return query;
    }
    const bool isLong = m_arguments.params == QStringLiteral("long");
    query.addQueryItem(isLong ? QStringLiteral("ordernumber") : QStringLiteral("o"), m_orderId);
    query.addQueryItem(isLong ? QStringLiteral("status") : QStringLiteral("ak"),
                       isLong ? word.toLower() : word);
    query.addQueryItem(isLong ? QStringLiteral("reason") : QStringLiteral("m"), escaped);
    query.addQueryItem(isLong ? QStringLiteral("deliverytime") : QStringLiteral("dt"), time);
    return query;
}

void GoodcomPrinter::pressKey(const ScriptStep &step)
{
    switch (step.kind) {
    case ScriptStep::Kind::Accept:
        say(true, step, 1);
        break;
    case ScriptStep::Kind::Reject:
        say(false, step, 1);
        break;
    case ScriptStep::Kind::Repeat:
        say(true, step, 3);
        break;
    case ScriptStep::Kind::Opposite:
        send(m_arguments.callbackToken, answerOf(true, step), [this, step](int status) {
            if (status == 200) {
                say(false, step, 1);
            } else {
                QTimer::singleShot(m_arguments.intervalMs, this, [this, step] { pressKey(step); });
            }
        });
        break;
    case ScriptStep::Kind::WrongToken:
        send(QStringLiteral("wrong-token"), answerOf(true, step), [this, step](int status) {
            if (status != 403 && status != 0) {
                fault(QStringLiteral("a wrong token was answered with %1").arg(status));
            }
            say(true, step, 1);
        });
        break;
    case ScriptStep::Kind::Silence:
        break;
    }
}

// Says it again until the till has taken it: what becomes of a lost answer is unknown of real devices, and a
// till must bear both.
void GoodcomPrinter::say(bool isYes, const ScriptStep &step, int times)
{
    send(m_arguments.callbackToken, answerOf(isYes, step), [this, isYes, step, times](int status) {
        if (status != 200) {
            if (status != 0 && status != 503) {
                fault(QStringLiteral("the answer was answered with %1").arg(status));
                return;
            }
            QTimer::singleShot(m_arguments.intervalMs, this,
                               [this, isYes, step, times] { say(isYes, step, times); });
            return;
        }
        line(QStringLiteral("answered %1 | %2")
                 .arg(m_orderId, isYes ? QStringLiteral("accepted") : QStringLiteral("rejected")));
        if (times > 1) {
            say(isYes, step, times - 1);
        } else {
            answered();
        }
    });
}

void GoodcomPrinter::send(const QString &token, const QUrlQuery &query, const std::function<void(int)> &done)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(urlOf(token, QStringLiteral("/callback"), query)));
    connect(reply, &QNetworkReply::finished, this, [reply, done] {
        reply->deleteLater();
        done(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

void GoodcomPrinter::answered()
{
    m_done.append(m_orderId);
    if (m_done.size() > kMaxDone) {
        m_done.removeFirst();
    }
    m_orderId.clear();
    m_lastBytes.clear();
    m_isAnswering = false;
    ++m_answered;
    if (m_arguments.count > 0 && m_answered >= m_arguments.count) {
        end();
        return;
    }
    poll(); // the next one, if there is
}

void GoodcomPrinter::fault(const QString &what)
{
    ++m_faults;
    line(QStringLiteral("FAULT ") + what);
}

void GoodcomPrinter::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_timer.stop();
    line(QStringLiteral("%1 orders answered, %2 faults").arg(m_answered).arg(m_faults));
    QCoreApplication::exit(m_faults == 0 ? 0 : 1);
}

} // namespace kassa::sim
