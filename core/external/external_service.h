// SPDX-License-Identifier: GPL-3.0-or-later
// The order interface at work: takes calls from the HTTP front, checks them in CONTRACT's order, stores
// orders and requests in grouped commits, holds blocking callers and answers them when their order is
// finished. What happens to an order in between is the till's affair and comes in as facts.
#pragma once

#include "core/external/cart_codec.h"
#include "core/external/cart_rules.h"
#include "core/external/held_calls.h"
#include "core/external/wrong_tokens.h"
#include "core/order/receipt.h"
#include "core/settings/config.h"
#include "core/store/commit_group.h"
#include "core/store/order_table.h"
#include "core/store/receipt_table.h"
#include "core/store/request_table.h"

#include <QHash>
#include <QSet>

namespace kassa::external {

class ExternalService : public QObject
{
    Q_OBJECT
public:
    /// Engine thread. The references outlive the service.
    ExternalService(store::Database &database,
                    store::CommitGroup &commits,
                    const base::Clock &clock,
                    QObject *parent = nullptr);

    /// POST /external/order and /external-nb/order.
    [[nodiscard]] QList<http::Route> routes();

    /// Token, station, country, time-outs. Reads the master data anew.
    void setConfig(const settings::Config &config);
    /// An order with this ref is the till's own test: shown, never booked.
    void expectTestOrder(const QString &ref) { m_testRefs.insert(ref); }

    /// Where the till tells what became of an order.
    [[nodiscard]] HeldCalls &heldCalls() { return m_held; }

    /// The database was found damaged: authenticated calls are answered with 98, nothing more is stored.
    void setDamaged() { m_isDamaged = true; }

    /// Answers every held call with 98 "till is closing" and takes no more.
    void close();

    [[nodiscard]] const WrongTokens &wrongTokens() const { return m_wrongTokens; }
    [[nodiscard]] QDateTime lastRequestAtUtc() const { return m_lastRequestAtUtc; }

Q_SIGNALS:
    /// After a group's commit: orders that are new, and orders whose content a repeat replaced.
    void ordersStored(const QList<kassa::order::Order> &arrived, const QList<kassa::order::Order> &replaced);
    /// Counters or the last request changed.
    void activity();

private:
    void handle(const http::Request &request, http::PendingAnswer answer, bool blocking);
    void refuse(const CallPtr &call, const Fault &fault);
    void storeAndAnswer(const CallPtr &call, Cart cart);
    store::Result<void> process(Call &call, const Cart &cart);
    store::Result<void> insertOrder(Call &call, const Cart &cart, const Checked &checked);
    store::Result<void>
    repeat(Call &call, const Cart &cart, const Checked &checked, const order::Order &live);
    store::Result<void> replace(Call &call, order::Order order, const QStringList &fields);
    store::Result<void> insertMasterData(const Checked &checked);
    store::Result<void> insertRequest(Call &call);
    store::Result<void>
    append(order::OrderId id, order::EventKind kind, const QString &actor, const QString &detail);
    void settled(const CallPtr &call, const store::Result<void> &done);
    void flushed();
    [[nodiscard]] RuleContext ruleContext() const;
    [[nodiscard]] bool isKnownCustomer(const QString &number) const;
    void askFor(order::Order &order) const;
    [[nodiscard]] order::Confirmer confirmerFor(const order::Order &order) const;
    void reloadMasterData();

    store::Database &m_database;
    store::CommitGroup &m_commits;
    const base::Clock &m_clock;
    settings::Config m_config;
    QByteArray m_token;
    QTimeZone m_timeZone;
    WrongTokens m_wrongTokens;
    HeldCalls m_held;
    int m_maxHeld = 0;
    int m_onTheirWay = 0; ///< blocking calls between their checks and their commit
    QHash<QString, store::Product> m_products;
    QList<store::Cashier> m_cashiers;
    mutable QSet<QString> m_knownCustomers; ///< numbers that were found; customers are never removed
    bool m_isMasterDataStale = false;
    QSet<QString> m_testRefs;
    QList<order::Order> m_arrived;
    QList<order::Order> m_replaced;
    QDateTime m_lastRequestAtUtc;
    bool m_isDamaged = false;
    bool m_isClosing = false;
};

} // namespace kassa::external
