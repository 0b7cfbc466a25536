// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kassa::till {

namespace {

QString healthName(StoreHealth health)
{
    switch (health) {
    case StoreHealth::Fine:
        return QStringLiteral("ok");
    case StoreHealth::DiskFull:
        return QStringLiteral("disk_full");
    case StoreHealth::ReadOnly:
        return QStringLiteral("read_only");
    case StoreHealth::Damaged:
        return QStringLiteral("damaged");
    case StoreHealth::Failing:
        return QStringLiteral("failing");
    }
    base::assertFailed("health without a name", __FILE__, __LINE__);
}

QString printerName(const PrinterState &printer)
{
    if (printer.failed > 0) {
        return QStringLiteral("failed");
    }
    return printer.waiting > 0 ? QStringLiteral("printing") : QStringLiteral("ok");
}

QString goodcomName(const GoodcomState &goodcom)
{
    if (!goodcom.isEnabled) {
        return QStringLiteral("off");
    }
    return goodcom.silence == Silence::NoPoll ? QStringLiteral("silent") : QStringLiteral("ok");
}

QString linkName(const LinkState &link)
{
    switch (healthOf(link)) {
    case LinkHealth::Off:
        return QStringLiteral("off");
    case LinkHealth::Halted:
        return QStringLiteral("refused");
    case LinkHealth::NeedsPerson:
        return QStringLiteral("needs_person");
    case LinkHealth::Down:
        return QStringLiteral("down");
    case LinkHealth::Waiting:
        return QStringLiteral("sending");
    case LinkHealth::Fine:
        return QStringLiteral("ok");
    }
    base::assertFailed("link health without a name", __FILE__, __LINE__);
}

void metric(QByteArray &text, const char *name, const char *type, const char *help, qint64 value)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n' + name + ' ' +
            QByteArray::number(value) + '\n';
}

} // namespace

QByteArray healthJson(const TillState &state, const QString &station)
{
    QJsonObject health;
    health[QStringLiteral("version")] = QStringLiteral(KASSA_VERSION);
    health[QStringLiteral("station")] = station;
    health[QStringLiteral("extern_mode")] = state.externMode;
    health[QStringLiteral("session_open")] = state.session.has_value();
    health[QStringLiteral("open_orders")] = state.openOrders;
    health[QStringLiteral("awaiting_yes")] = state.awaitingYes;
    health[QStringLiteral("held_calls")] = state.server.heldCalls;
    health[QStringLiteral("store")] = healthName(state.store);
    health[QStringLiteral("printers")] = QJsonObject{{QStringLiteral("receipt"), printerName(state.printer)}};
    health[QStringLiteral("papers_waiting")] = state.printer.waiting;
    health[QStringLiteral("papers_failed")] = state.printer.failed;
    const QString off = QStringLiteral("off");
    health[QStringLiteral("links")] = QJsonObject{{QStringLiteral("goodcom"), goodcomName(state.goodcom)},
                                                  {QStringLiteral("pepmax"), linkName(state.pepmax)},
                                                  {QStringLiteral("loymax"), linkName(state.loymax)},
                                                  {QStringLiteral("signing"), off}};
    return QJsonDocument(health).toJson(QJsonDocument::Compact);
}

QByteArray metricsText(const TillState &state, const http::Counters &counters)
{
    QByteArray text;
    metric(text, "kassa_open_orders", "gauge", "External orders not finished", state.openOrders);
    metric(text, "kassa_awaiting_yes", "gauge", "External orders waiting for a confirmation",
           state.awaitingYes);
    metric(text, "kassa_held_calls", "gauge", "Blocking callers waiting", state.server.heldCalls);
    metric(text, "kassa_finished_today", "gauge", "External orders done today", state.finishedToday);
    metric(text, "kassa_wrong_tokens_total", "counter", "Order calls with a wrong token",
           state.server.wrongTokens);
    metric(text, "kassa_goodcom_queued", "gauge", "Orders that wait for their turn at an order printer",
           state.goodcom.queued);
    metric(text, "kassa_goodcom_offered", "gauge", "Orders that an order printer has and has not answered",
           state.goodcom.offered);
    metric(text, "kassa_goodcom_wrong_tokens_total", "counter",
           "Requests of order printers with a wrong token or wrong credentials", state.goodcom.wrongTokens);
    metric(text, "kassa_papers_waiting", "gauge", "Papers queued or being printed", state.printer.waiting);
    metric(text, "kassa_papers_failed", "gauge", "Papers that need a person", state.printer.failed);
    metric(text, "kassa_pepmax_queued", "gauge", "Messages for the turnover ticker on their way",
           state.pepmax.figures.rows.queued);
    metric(text, "kassa_pepmax_needs_person", "gauge", "Messages for the turnover ticker that ask a person",
           state.pepmax.figures.rows.unclear + state.pepmax.figures.rows.parked);
    metric(text, "kassa_loymax_queued", "gauge", "Messages for the loyalty system on their way",
           state.loymax.figures.rows.queued);
    metric(text, "kassa_loymax_needs_person", "gauge", "Messages for the loyalty system that ask a person",
           state.loymax.figures.rows.unclear + state.loymax.figures.rows.parked);
    metric(text, "kassa_http_connections", "gauge", "Open connections", counters.openConnections);
    metric(text, "kassa_http_pending_answers", "gauge", "Requests not answered yet", counters.pendingAnswers);
    metric(text, "kassa_http_buffered_bytes", "gauge", "Bytes of requests and answers in memory",
           counters.bufferedBytes);
    metric(text, "kassa_http_requests_total", "counter", "Requests read", counters.requests);
    metric(text, "kassa_http_timeouts_total", "counter", "Connections closed at their deadline",
           counters.timedOut);
    text += "# HELP kassa_http_refused_total Requests refused by the HTTP front\n"
            "# TYPE kassa_http_refused_total counter\n";
    for (auto row = counters.refusedByStatus.cbegin(); row != counters.refusedByStatus.cend(); ++row) {
        text += "kassa_http_refused_total{status=\"" + QByteArray::number(row.key()) + "\"} " +
                QByteArray::number(row.value()) + '\n';
    }
    return text;
}

} // namespace kassa::till
