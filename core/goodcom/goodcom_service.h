// SPDX-License-Identifier: GPL-3.0-or-later
// Order printers at work: answers their polls from a queue in memory, keeps what they got, hands their
// answers to the till, watches who is there and what takes too long. What an answer does to an order is the
// till's affair. Follows goodcom.md sections 2, 4 and 5; CONTRACT "HTTP".
#pragma once

#include "core/base/clock.h"
#include "core/goodcom/callback.h"
#include "core/goodcom/printers.h"
#include "core/goodcom/ticket.h"
#include "core/http/http_types.h"
#include "core/http/pending_answer.h"
#include "core/store/commit_group.h"
#include "core/store/goodcom_ticket_table.h"
#include "core/store/order_table.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace kassa::goodcom {

/// An answer that belongs to an order.
struct PrinterAnswer
{
    order::OrderId orderId = 0;
    QString printer; ///< who says it, for the timeline: the restaurant id, or "printer"
    Callback callback;
    QDateTime promisedForUtc; ///< invalid: none given
};

class GoodcomService : public QObject
{
    Q_OBJECT
public:
    /// Carries an answer out and calls `done` once, after the commit; false: nothing was stored.
    using Decide = std::function<void(const PrinterAnswer &answer, std::function<void(bool)> done)>;

    /// A fetch by which it is plain that nobody presses a key (goodcom.md 5, point 1).
    static constexpr qint64 kOftenFetches = 20;
    /// Overdue orders told at once; more follow at the next look.
    static constexpr int kMaxOverdue = 64;

    /// Engine thread. The references outlive the service.
    GoodcomService(store::Database &database,
                   store::CommitGroup &commits,
                   const base::Clock &clock,
                   Decide decide,
                   QObject *parent = nullptr);

    /// GET /goodcom/{token}/order and /goodcom/{token}/callback.
    [[nodiscard]] QList<http::Route> routes();
    void setConfig(const settings::Config &config);
    /// Reads the orders that wait for a printer, before the first poll.
    store::Result<void> load();

    /// An order as it stands after a commit: joins the queue, or leaves it.
    void orderChanged(const order::Order &order);
    /// The database was found damaged: polls are empty, answers are refused with 503.
    void setDamaged() { m_isDamaged = true; }
    /// Writes what is only in memory and takes no more answers.
    void close();

    [[nodiscard]] const Printers &printers() const { return m_printers; }
    /// Orders that wait for their turn, without the one that a printer has.
    [[nodiscard]] int queuedCount() const;
    /// 1 while a printer has an order and has not answered.
    [[nodiscard]] int offeredCount() const { return m_offeredId != 0 ? 1 : 0; }

Q_SIGNALS:
    /// A printer got the order for the first time; after the commit.
    void orderOffered(const kassa::order::Order &order);
    /// Nobody answered within [goodcom] timeout_min.
    void orderOverdue(kassa::order::OrderId id);
    /// A printer asked, or something was refused.
    void activity();

private:
    struct Poll
    {
        QByteArray range;
        QString printer; ///< key in m_printers
        http::PendingAnswer answer;
    };
    /// The order at the head, as the printers get it.
    struct Offer
    {
        store::GoodcomTicket ticket;
        bool isCountDirty = false;
    };

    void handlePoll(const http::Request &request, http::PendingAnswer answer);
    void handleCallback(const http::Request &request, http::PendingAnswer answer);
    [[nodiscard]] bool
    isGood(const http::Request &request, const QByteArray &token, const Query &query) const;
    [[nodiscard]] order::OrderId orderOf(const Callback &callback, const QString &printer) const;
    void serveHead(Poll poll);
    void offerHead();
    store::Result<void>
    freeze(order::OrderId id, const QString &printer, std::optional<order::Order> &offered);
    void offered(order::OrderId id, const store::Result<void> &done);
    void serve(Poll &poll, const QByteArray &text);
    void countFetch();
    void writeFetches();
    void lookForOverdue();
    void noteUnknown(const Callback &callback);

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    Decide m_decide;
    settings::Goodcom m_goodcom;
    QTimeZone m_zone;
    QString m_station;
    WireForm m_form;
    DecisionWords m_words;
    QByteArray m_orderToken;
    QByteArray m_callbackToken;
    QByteArray m_contentType;
    Printers m_printers;
    std::map<order::OrderId, QDateTime> m_waiting; ///< for a printer's yes; received at
    order::OrderId m_offeredId = 0; ///< the one of them that was offered, also before a restart
    std::optional<Offer> m_offer;   ///< its bytes, once they were asked for in this run
    std::vector<Poll> m_polls;      ///< wait for the head to be offered
    QTimer m_overdueTimer;
    QTimer m_fetchTimer;
    qint64 m_unknownLoggedMs = -1;
    qint64 m_lookedMs = 0; ///< monotonic; last look for overdue orders
    bool m_isOffering = false;
    bool m_isDamaged = false;
    bool m_isClosed = false;
};

} // namespace kassa::goodcom
