// SPDX-License-Identifier: GPL-3.0-or-later
// The one door between sales and the links to other systems. The functions of the first group stand inside
// the transaction of the change they report and cost nothing while every link is off; what they write is sent
// after the commit, later and by itself. Engine thread.
#pragma once

#include "core/outbox/sender.h"
#include "core/pepmax/pepmax_client.h"
#include "core/pepmax/ticker.h"
#include "core/till/link_state.h"
#include "core/till/loyalty_desk.h"

#include <QObject>

namespace kassa::till {

class LinkDesk : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives the desk.
    LinkDesk(store::Database &database,
             store::CommitGroup &commits,
             const base::Clock &clock,
             QObject *parent = nullptr);
    ~LinkDesk() override;

    /// In force at once: a link that was switched on begins to send, one that was switched off stops.
    void setConfig(const settings::Config &config);
    /// Takes up what the last run left.
    void start();
    void stop();

    store::Result<void> orderOpened(const order::Order &order, const QString &cashier);
    store::Result<void> orderDropped(order::OrderId id);
    /// @param cartKey  of a sale of the till, else empty   @param loyalty  card that a web order names
    store::Result<void> saleBooked(const order::Receipt &receipt,
                                   const QString &cartKey,
                                   const std::optional<order::Loyalty> &loyalty);
    /// A receipt that cancels or returns what another one sold: no turnover, but bonuses go back.
    store::Result<void> saleReversed(const order::Receipt &receipt);
    /// The cart ended with something that is no sale (training, cancellation).
    store::Result<void> cartEmptied(const QString &cartKey);

    /// The rest are changes of their own.
    void cartStarted(const QString &cartKey, const QString &cashier);
    void cartDropped(const QString &cartKey);
    void sendTest(const QString &cashier);
    void sendNow();
    void retry(store::OutboxId id, const QString &who);
    void treatAsDone(store::OutboxId id, const QString &who);

    [[nodiscard]] LinkState pepmax() const;
    /// Loyalty of the cart at the till.
    [[nodiscard]] LoyaltyDesk &loyalty() { return m_loyalty; }

Q_SIGNALS:
    void changed();

private:
    void runOrStop();
    void poke();
    store::Result<void> noteOnTimeline(const store::OutboxRow &row);
    store::Result<void> noteLoyalty(const store::OutboxRow &row);
    void write(const std::function<store::Result<void>()> &work);

    store::Database &m_database;
    store::CommitGroup &m_commits;
    pepmax::Ticker m_ticker;
    pepmax::PepmaxClient m_pepmaxClient;
    outbox::Sender m_pepmaxSender;
    LoyaltyDesk m_loyalty;
    bool m_isStarted = false;
    bool m_hasWritten = false; ///< since the last commit
};

} // namespace kassa::till
