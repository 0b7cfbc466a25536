// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>

#include <csignal>
#include <cstdio>
#include <tuple>
#include <unistd.h>

namespace kassa::sim {

namespace {

// The write end of the pipe through which a signal wakes the event loop; a handler may touch nothing else.
int endPipe = -1;

extern "C" void noteEnd(int)
{
    const char byte = 0;
    std::ignore = write(endPipe, &byte, 1); // a full pipe has woken the loop already
}

// Longer than any blocking_timeout_s a demo or test sets, so that the till's own time-out comes first.
constexpr int kTransferTimeoutMs = 600'000;

} // namespace

Shop::Shop(const ShopArguments &arguments, const TillAccess &access)
    : m_arguments(arguments), m_orders(arguments, access)
{
    m_network.setTransferTimeout(kTransferTimeoutMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(60'000 / arguments.perMinute);
    connect(&m_timer, &QTimer::timeout, this, &Shop::sendNext);
}

void Shop::start()
{
    int ends[2] = {-1, -1};
    if (pipe(ends) == 0) {
        endPipe = ends[1];
        m_endNotifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        connect(m_endNotifier.get(), &QSocketNotifier::activated, this, &Shop::end);
        std::signal(SIGTERM, noteEnd);
        std::signal(SIGINT, noteEnd);
    }
    if (m_arguments.seedCatalogue) {
        m_catalogue = m_orders.catalogueOrders();
        for (const PlannedOrder &order : std::as_const(m_catalogue)) {
            post(order);
        }
        return; // orders rely on the products: the first leaves when the catalogue is answered
    }
    sendNext();
    m_timer.start();
}

void Shop::sendNext()
{
    if (m_arguments.count > 0 && m_sent == m_arguments.count) {
        m_timer.stop();
        endWhenQuiet();
        return;
    }
    ++m_sent;
    post(m_orders.next());
}

void Shop::post(const PlannedOrder &order)
{
    QUrl url = m_arguments.url;
    url.setPath(order.isBlocking ? QStringLiteral("/external/order") : QStringLiteral("/external-nb/order"));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject body{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                           {QStringLiteral("id"), QJsonValue::Null},
                           {QStringLiteral("method"), QStringLiteral("call")},
                           {QStringLiteral("params"), QJsonObject{{QStringLiteral("order"), order.call}}}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    ++m_waiting;
    connect(reply, &QNetworkReply::finished, this, [this, reply, order] { answered(reply, order); });
}

void Shop::answered(QNetworkReply *reply, const PlannedOrder &order)
{
    reply->deleteLater();
    --m_waiting;
    if (m_isEnding) {
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QJsonObject result = answer[QStringLiteral("result")].toObject();
    const QJsonValue code = result[QStringLiteral("status_code")];
    if (!code.isDouble()) {
        const QString error =
            answer[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
        tell(order, QStringLiteral("no answer: %1").arg(error.isEmpty() ? reply->errorString() : error),
             false);
    } else {
        const QString nr = result[QStringLiteral("order_nr")].toString(QStringLiteral("-"));
        const QString message = result[QStringLiteral("message")].toString(QStringLiteral("-"));
        tell(order, QStringLiteral("%1 %2 %3").arg(code.toInt()).arg(nr, message),
             order.expectedCodes.contains(code.toInt()));
    }
    if (!m_catalogue.isEmpty() && m_waiting == 0) {
        m_catalogue.clear();
        sendNext();
        m_timer.start();
    } else {
        endWhenQuiet();
    }
}

void Shop::tell(const PlannedOrder &order, const QString &got, bool isExpected)
{
    ++(isExpected ? m_asExpected : m_unexpected);
    QStringList codes;
    for (const int code : order.expectedCodes) {
        codes.append(QString::number(code));
    }
    std::printf("%s %s | %s | %s | expects %s | got %s\n", isExpected ? "ok" : "UNEXPECTED",
                qUtf8Printable(order.ref), order.isBlocking ? "blocking" : "non-blocking",
                qUtf8Printable(order.story), qUtf8Printable(codes.join(u'/')), qUtf8Printable(got));
    std::fflush(stdout);
}

void Shop::endWhenQuiet()
{
    if (m_arguments.count > 0 && m_sent == m_arguments.count && m_waiting == 0 && m_catalogue.isEmpty()) {
        end();
    }
}

void Shop::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_timer.stop();
    std::printf("%d orders, %d answers as expected, %d unexpected, %d still waiting\n", m_sent, m_asExpected,
                m_unexpected, m_waiting);
    std::fflush(stdout);
    QCoreApplication::exit(m_unexpected == 0 ? 0 : 1);
}

} // namespace kassa::sim
