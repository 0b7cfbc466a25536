// SPDX-License-Identifier: GPL-3.0-or-later
// Loyalty of the cart at the till: asks while somebody waits, remembers what is held, and hands over to the
// queue whatever must be told later. A sale never waits for more than the one step that the cashier asked
// for. Engine thread. Source: loymax.md sections 5 and 7.
#pragma once

#include "core/loymax/ledger.h"
#include "core/loymax/loymax_channel.h"
#include "core/store/commit_group.h"
#include "core/till/link_state.h"
#include "core/till/loyalty_state.h"

#include <QObject>

#include <functional>

namespace kassa::till {

class LoyaltyDesk : public QObject
{
    Q_OBJECT
public:
    /// Everything outlives the desk.
    LoyaltyDesk(store::Database &database,
                store::CommitGroup &commits,
                const base::Clock &clock,
                QObject *parent = nullptr);
    ~LoyaltyDesk() override;

    void setConfig(const settings::Config &config);
    void start();
    void stop();
    [[nodiscard]] bool isOn() const { return m_ledger.isOn(); }

    /// Asks who the customer is and what this cart gets; lines may be empty.
    /// @param input  as scanned or typed   @param isPhone  the cashier says so
    void identify(const QString &cartKey,
                  const QString &input,
                  bool isScanned,
                  bool isPhone,
                  const QList<order::Line> &lines,
                  const QString &cashier);
    /// The cart changed: bonuses that were taken go back, and it is asked anew.
    void cartChanged(const QString &cartKey, const QList<order::Line> &lines);
    /// Takes bonuses. @param amount  in the currency of the cart   @param pin  empty: none was asked for
    void spend(money::Money amount, const QString &pin);
    /// Gives all bonuses of this cart back.
    void takeBack();
    /// No loyalty for this cart.
    void drop();

    /// Before a sale of the till is signed: tells the loyalty system when it can be told at once, else leaves
    /// it to the queue. `go` gets what is to be sold, with the loyalty message for the receipt, or a refusal.
    using Go =
        std::function<void(const order::Content &content, const std::optional<text::Message> &refusal)>;
    void close(const QString &cartKey, const order::Content &content, const QString &cashier, const Go &go);
    /// Inside the booking's transaction.
    store::Result<void> saleBooked(const order::Receipt &receipt,
                                   const QString &cartKey,
                                   const std::optional<order::Loyalty> &loyalty);
    /// After it: the sale that was closed is booked, or it is not.
    void saleEnded(bool isBooked);

    void sendNow() { m_sender.sendNow(); }
    void poke() { m_sender.poke(); }
    void retry(store::OutboxId id, const QString &who) { m_sender.retry(id, who); }
    void treatAsDone(store::OutboxId id, const QString &who) { m_sender.treatAsDone(id, who); }
    void setAtEnd(outbox::Sender::AtEnd atEnd) { m_sender.setAtEnd(std::move(atEnd)); }

    /// The order of a message, 0 when it belongs to none.
    store::Result<order::OrderId> orderOf(const store::OutboxRow &row) { return m_ledger.orderOf(row); }

    [[nodiscard]] LinkState link() const;
    [[nodiscard]] const LoyaltyState &state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    void runOrStop();
    void begin(const QString &cartKey, const std::optional<loymax::Identifier> &identifier);
    void ask();
    void asked(const loymax::Exchange &exchange);
    void know(const loymax::Answer &answer);
    void refuse(int code, const QString &words);
    void goOffline(const loymax::Exchange &exchange);
    void offline(const text::Message &why);
    void pay(const loymax::Request &request);
    void paid(const loymax::Exchange &exchange);
    void returned(const loymax::Exchange &exchange);
    void abandon();
    void cancelKept();
    void askIfChanged();
    void tell(const order::Content &content, const loymax::Request &request, const Go &go);
    void told(order::Content content, const loymax::Exchange &exchange, const Go &go);
    void queueChanged();
    void write(const std::function<store::Result<void>()> &work, const std::function<void(bool)> &then = {});
    void post(const loymax::Request &request, void (LoyaltyDesk::*then)(const loymax::Exchange &));
    [[nodiscard]] bool isBlockedByCancel();
    [[nodiscard]] QString cardInForce() const;

    store::CommitGroup &m_commits;
    loymax::Ledger m_ledger;
    loymax::Wire m_wire;
    loymax::LoymaxChannel m_channel;
    outbox::Sender m_sender;
    settings::Config m_config;
    bool m_isStarted = false;
    bool m_isLinkUp = true; ///< as of the last exchange
    LoyaltyState m_state;
    QString m_cashier;
    std::optional<loymax::Purchase> m_purchase;
    QList<order::Line> m_lines; ///< of the cart, as told last
    bool m_isAsking = false;
    bool m_isAskedAnew = false;   ///< the cart changed while it was asked
    bool m_hasAskedAgain = false; ///< a purchase that the other side did not want was begun anew, once
    QString m_paymentId;          ///< operation that took the bonuses, empty: none
    int m_cancelsToWrite = 0;     ///< on their way to the disk
    std::optional<loymax::Closing> m_closing;
    QString m_closingKey;
    qint64 m_turn = 0; ///< answers to an earlier cart are nobody's any more
};

} // namespace kassa::till
