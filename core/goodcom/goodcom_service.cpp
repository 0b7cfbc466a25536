// SPDX-License-Identifier: GPL-3.0-or-later
#include "goodcom_service.h"

#include "core/base/random_token.h"
#include "core/goodcom/byte_range.h"
#include "core/goodcom/ticket_of_order.h"

#include <QLoggingCategory>

#include <utility>

namespace kassa::goodcom {

// Neither targets nor queries are ever logged: they hold tokens and passwords.
Q_LOGGING_CATEGORY(lcGoodcom, "kassa.goodcom", QtInfoMsg)

namespace {

/// How late an order may be found overdue; it has waited for minutes.
constexpr int kOverdueLookMs = 5'000;
/// How often the count of fetches is written while it changes: it decides nothing, so a crash may cost this
/// much of it.
constexpr int kFetchWriteMs = 10'000;
/// Callbacks without an order are logged this often: a flood must not fill the log.
constexpr qint64 kUnknownLogMs = 10'000;
/// Polls that wait for the same commit; a shop has fewer printers.
constexpr size_t kMaxPolls = 256;

http::Answer plain(int status, const QByteArray &body = {}, const QByteArray &type = "text/plain")
{
    return http::Answer{status, type, body, {}};
}

bool equal(const QString &given, const QString &secret)
{
    return base::equalInConstantTime(given.toUtf8(), secret.toUtf8());
}

bool isAwaitingPrinter(const order::Order &order)
{
    return order.status == order::Status::Open && order.confirmer == order::Confirmer::Printer &&
           (order.confirmation == order::Confirmation::Queued ||
            order.confirmation == order::Confirmation::Offered);
}

} // namespace

GoodcomService::GoodcomService(store::Database &database,
                               store::CommitGroup &commits,
                               const base::Clock &clock,
                               Decide decide,
                               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_commits(commits)
    , m_clock(clock)
    , m_decide(std::move(decide))
    , m_printers(clock)
{
    m_overdueTimer.setInterval(kOverdueLookMs);
    connect(&m_overdueTimer, &QTimer::timeout, this, &GoodcomService::lookForOverdue);
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(kFetchWriteMs);
    connect(&m_fetchTimer, &QTimer::timeout, this, &GoodcomService::writeFetches);
}

QList<http::Route> GoodcomService::routes()
{
    http::Route poll;
    poll.method = QByteArrayLiteral("GET");
    poll.path = QStringLiteral("/goodcom/{token}/order");
    poll.readsRawQuery = true;
    poll.dropped = plain(200);
    poll.handler = [this](const http::Request &request, http::PendingAnswer answer) {
        handlePoll(request, std::move(answer));
    };
    http::Route callback = poll;
    callback.path = QStringLiteral("/goodcom/{token}/callback");
    callback.dropped = plain(503);
    callback.handler = [this](const http::Request &request, http::PendingAnswer answer) {
        handleCallback(request, std::move(answer));
    };
    return {poll, callback};
}

void GoodcomService::setConfig(const settings::Config &config)
{
    m_goodcom = config.goodcom;
    m_zone = config.shop.timeZone();
    const bool isOtherStation = std::exchange(m_station, config.till.station) != config.till.station;
    m_form = wireFormOf(config.goodcom);
    m_words = decisionWords(config.goodcom.words);
    m_orderToken = config.goodcom.orderToken.toUtf8();
    m_callbackToken = config.goodcom.callbackToken.toUtf8();
    m_contentType = "text/plain; charset=" + m_form.charset.name();
    if (isOtherStation && m_overdueTimer.isActive()) {
        if (const auto loaded = load(); !loaded) {
            qCWarning(lcGoodcom) << "the queue cannot be read:" << loaded.error().detail;
        }
    }
}

store::Result<void> GoodcomService::load()
{
    const auto waiting = store::OrderTable(m_database).awaitingPrinter();
    if (!waiting) {
        return waiting.error();
    }
    m_waiting.clear();
    m_offeredId = 0;
    m_offer.reset();
    for (const store::AwaitingPrinter &order : *waiting) {
        if (order.station != m_station) {
            continue;
        }
        m_waiting.emplace(order.id, order.receivedAtUtc);
        if (order.isOffered) {
            m_offeredId = order.id;
        }
    }
    m_overdueTimer.start();
    return {};
}

void GoodcomService::orderChanged(const order::Order &order)
{
    if (isAwaitingPrinter(order) && order.content.station == m_station) {
        m_waiting.insert_or_assign(order.id, order.receivedAtUtc);
        return;
    }
    m_waiting.erase(order.id);
    if (m_offeredId == order.id) {
        writeFetches();
        m_offeredId = 0;
        m_offer.reset();
    }
}

int GoodcomService::queuedCount() const
{
    return static_cast<int>(m_waiting.size()) - offeredCount();
}

bool GoodcomService::isGood(const http::Request &request, const QByteArray &token, const Query &query) const
{
    // All of them are compared, whatever the first says, so that the time tells nothing.
    bool isGood = !token.isEmpty() && base::equalInConstantTime(request.segment.toUtf8(), token);
    const QString id = query.text({"a", "restid"});
    if (!m_goodcom.restaurantId.isEmpty()) {
        isGood = equal(id.toCaseFolded(), m_goodcom.restaurantId.toCaseFolded()) && isGood;
    }
    const std::optional<QString> user = query.value({"u", "user"});
    if (!m_goodcom.user.isEmpty() && user) {
        isGood = equal(user->toCaseFolded(), m_goodcom.user.toCaseFolded()) && isGood;
    }
    if (!m_goodcom.password.isEmpty()) {
        isGood = equal(query.text({"p", "password"}), m_goodcom.password) && isGood;
    }
    return isGood;
}

void GoodcomService::handlePoll(const http::Request &request, http::PendingAnswer answer)
{
    if (!m_goodcom.isEnabled) {
        answer.send(plain(404));
        return;
    }
    const Query query(request.rawTarget, m_form.charset);
    if (!isGood(request, m_orderToken, query)) {
        m_printers.noteWrong(request.peer);
        Q_EMIT activity();
        answer.send(plain(200));
        return;
    }
    // What is overdue is not offered any more; the timer may be a little late.
    if (m_clock.monotonicMs() - m_lookedMs >= kOverdueLookMs) {
        lookForOverdue();
    }
    const QString key = m_printers.seen(query.text({"a", "restid"}), request.peer);
    Q_EMIT activity();
    Poll poll{request.range, key, std::move(answer)};
    const auto range = poll.range.isEmpty() ? std::nullopt : parseRange(poll.range, kMaxTicketBytes);
    if (range && range->first > 0) {
        // A further part of what the printer is reading; of nothing, when it reads nothing that we know of.
        const Printer *printer = m_printers.find(key);
        if (printer != nullptr && !printer->text.isEmpty()) {
            serve(poll, printer->text);
            return;
        }
        if (m_offeredId == 0) {
            poll.answer.send(plain(416));
            return;
        }
    }
    serveHead(std::move(poll));
}

// The oldest order that waits; the same one until somebody has answered.
void GoodcomService::serveHead(Poll poll)
{
    if (m_waiting.empty() || m_isDamaged || m_isClosed) {
        if (Printer *printer = m_printers.find(poll.printer)) {
            printer->orderId = 0;
            printer->text.clear();
        }
        poll.answer.send(plain(200, {}, m_contentType));
        return;
    }
    if (m_offer && m_offeredId == m_offer->ticket.orderId) {
        serve(poll, m_offer->ticket.text);
        return;
    }
    if (m_polls.size() >= kMaxPolls) {
        poll.answer.send(plain(200, {}, m_contentType));
        return;
    }
    m_polls.push_back(std::move(poll));
    offerHead();
}

void GoodcomService::offerHead()
{
    if (m_isOffering || m_polls.empty() || m_waiting.empty()) {
        return;
    }
    m_isOffering = true;
    const order::OrderId id = m_offeredId != 0 ? m_offeredId : m_waiting.begin()->first;
    const auto order = std::make_shared<std::optional<order::Order>>();
    m_commits.add(
        [this, id, order, printer = m_polls.front().printer] { return freeze(id, printer, *order); },
        [this, id, order](const store::Result<void> &done) {
            m_isOffering = false;
            if (done && *order) {
                Q_EMIT orderOffered(**order);
            }
            offered(id, done);
        });
}

// Reads or makes the bytes of an order. `offered` is set when they were made now; with neither set nor an
// error nobody has to answer for it any more, and the next one gets its turn.
store::Result<void>
GoodcomService::freeze(order::OrderId id, const QString &printer, std::optional<order::Order> &offered)
{
    store::OrderTable orders(m_database);
    auto order = orders.byId(id);
    if (!order) {
        return order.error();
    }
    m_offer.reset();
    if (!isAwaitingPrinter(*order)) {
        return {};
    }
    store::GoodcomTicketTable tickets(m_database);
    const auto known = tickets.byOrder(id);
    if (!known) {
        return known.error();
    }
    if (*known) {
        m_offer = Offer{**known, false};
        return {};
    }
    const auto earlier = orders.earlierOrders(*order);
    if (!earlier) {
        return earlier.error();
    }
    const Printer *asking = m_printers.find(printer);
    const QString restaurantId =
        m_goodcom.restaurantId.isEmpty() && asking != nullptr ? asking->restaurantId : m_goodcom.restaurantId;
    store::GoodcomTicket ticket;
    ticket.orderId = id;
    ticket.text = encodeTicket(ticketOf(*order, restaurantId, *earlier, m_zone), m_form);
    ticket.offeredAtUtc = m_clock.nowUtc();
    order->confirmation = order::Confirmation::Offered;
    order::Event event;
    event.orderId = id;
    event.atUtc = ticket.offeredAtUtc;
    event.kind = order::EventKind::Offered;
    event.actor = asking != nullptr && !asking->restaurantId.isEmpty() ? asking->restaurantId
                                                                       : QStringLiteral("printer");
    event.detail = asking != nullptr ? asking->peer.toString() : QString();
    if (const auto written = tickets.insert(ticket); !written) {
        return written;
    }
    if (const auto written = orders.updateLife(*order); !written) {
        return written;
    }
    if (const auto written = orders.append(event); !written) {
        return written;
    }
    m_offer = Offer{ticket, false};
    offered = *order;
    return {};
}

void GoodcomService::offered(order::OrderId id, const store::Result<void> &done)
{
    if (!done) {
        qCWarning(lcGoodcom) << "an order could not be offered:" << done.error().detail;
        m_offer.reset();
        for (Poll &poll : std::exchange(m_polls, {})) {
            poll.answer.send(plain(200, {}, m_contentType));
        }
        return;
    }
    // Somebody may have decided in the same group, right behind the offer.
    if (m_offer && m_waiting.contains(id)) {
        m_offeredId = id;
    } else {
        m_offer.reset();
        m_waiting.erase(id);
        m_offeredId = 0;
    }
    for (Poll &poll : std::exchange(m_polls, {})) {
        serveHead(std::move(poll));
    }
}

void GoodcomService::serve(Poll &poll, const QByteArray &text)
{
    const auto range = poll.range.isEmpty() ? std::nullopt : parseRange(poll.range, text.size());
    const QByteArray total = QByteArray::number(text.size());
    if (range && !range->isSatisfiable) {
        http::Answer answer = plain(416);
        answer.headers.append({"Content-Range", "bytes */" + total});
        poll.answer.send(answer);
        return;
    }
    Printer *printer = m_printers.find(poll.printer);
    if (!range || range->first == 0) {
        countFetch();
        if (printer != nullptr && m_offer) {
            printer->orderId = m_offer->ticket.orderId;
            printer->text = text;
        }
    }
    if (!range) {
        poll.answer.send(plain(200, text, m_contentType));
        return;
    }
    http::Answer answer = plain(206, text.mid(range->first, range->last - range->first + 1), m_contentType);
    answer.headers.append({"Content-Range", "bytes " + QByteArray::number(range->first) + '-' +
                                                QByteArray::number(range->last) + '/' + total});
    poll.answer.send(answer);
}

void GoodcomService::countFetch()
{
    if (!m_offer) {
        return;
    }
    ++m_offer->ticket.fetches;
    m_offer->isCountDirty = true;
    if (!m_fetchTimer.isActive()) {
        m_fetchTimer.start();
    }
    if (m_offer->ticket.fetches != kOftenFetches) {
        return;
    }
    order::Event event;
    event.orderId = m_offer->ticket.orderId;
    event.atUtc = m_clock.nowUtc();
    event.kind = order::EventKind::FetchedOften;
    event.actor = QStringLiteral("till");
    event.detail = QString::number(kOftenFetches);
    m_commits.add([this, event] { return store::OrderTable(m_database).append(event); },
                  [](const store::Result<void> &) {});
}

void GoodcomService::writeFetches()
{
    if (!m_offer || !std::exchange(m_offer->isCountDirty, false)) {
        return;
    }
    m_commits.add(
        [this, id = m_offer->ticket.orderId, fetches = m_offer->ticket.fetches] {
            return store::GoodcomTicketTable(m_database).setFetches(id, fetches);
        },
        [](const store::Result<void> &) {});
}

void GoodcomService::handleCallback(const http::Request &request, http::PendingAnswer answer)
{
    if (!m_goodcom.isEnabled) {
        answer.send(plain(404));
        return;
    }
    const Query query(request.rawTarget, m_form.charset);
    if (!isGood(request, m_callbackToken, query)) {
        m_printers.noteWrong(request.peer);
        Q_EMIT activity();
        answer.send(plain(403));
        return;
    }
    if (m_isDamaged || m_isClosed) {
        answer.send(plain(503)); // the printer may try again; nothing may be claimed that is not kept
        return;
    }
    const Callback callback = decodeCallback(query, m_words);
    if (callback.decision == Decision::DeviceState) {
        answer.send(plain(200));
        return;
    }
    PrinterAnswer said;
    said.orderId =
        orderOf(callback, callback.restaurantId.isEmpty() ? request.peer.toString() : callback.restaurantId);
    if (said.orderId == 0) {
        noteUnknown(callback);
        answer.send(plain(200));
        return;
    }
    said.printer = callback.restaurantId.isEmpty() ? QStringLiteral("printer") : callback.restaurantId;
    said.callback = callback;
    said.promisedForUtc = promisedTime(callback.promised, m_clock.nowUtc(), m_zone);
    const auto held = std::make_shared<http::PendingAnswer>(std::move(answer));
    m_decide(said, [held](bool isStored) { held->send(plain(isStored ? 200 : 503)); });
}

// Old devices name no order: they mean the one that they have.
order::OrderId GoodcomService::orderOf(const Callback &callback, const QString &printer) const
{
    if (callback.orderId.isEmpty()) {
        const Printer *known = m_printers.find(printer);
        return known != nullptr && known->orderId != 0 ? known->orderId : m_offeredId;
    }
    bool isNumber = false;
    const qint64 id = callback.orderId.toLongLong(&isNumber);
    return isNumber && id > 0 ? id : 0;
}

void GoodcomService::noteUnknown(const Callback &callback)
{
    const qint64 now = m_clock.monotonicMs();
    if (m_unknownLoggedMs >= 0 && now - m_unknownLoggedMs < kUnknownLogMs) {
        return;
    }
    m_unknownLoggedMs = now;
    qCInfo(lcGoodcom) << "a printer answered an order that is not known:" << callback.orderId.left(40);
}

void GoodcomService::lookForOverdue()
{
    m_lookedMs = m_clock.monotonicMs();
    const QDateTime since = m_clock.nowUtc().addSecs(-qint64(m_goodcom.timeoutMin) * 60);
    QList<order::OrderId> overdue;
    for (const auto &[id, receivedAtUtc] : m_waiting) {
        if (receivedAtUtc <= since) {
            overdue.append(id);
            if (overdue.size() >= kMaxOverdue) {
                break;
            }
        }
    }
    for (const order::OrderId id : overdue) {
        Q_EMIT orderOverdue(id);
    }
}

void GoodcomService::close()
{
    writeFetches();
    m_isClosed = true;
    m_overdueTimer.stop();
    m_fetchTimer.stop();
    for (Poll &poll : std::exchange(m_polls, {})) {
        poll.answer.send(plain(200, {}, m_contentType));
    }
}

} // namespace kassa::goodcom
