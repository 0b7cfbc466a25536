// SPDX-License-Identifier: GPL-3.0-or-later
// What the loyalty system must be told, written in the transaction of the change that causes it: bonuses of a
// sale, their refund, a purchase that is taken back. Ids, times and bytes are made once and never again.
// Knows no network. Engine thread. Source: loymax.md sections 5 and 7, CONTRACT "Loyalty for external
// orders".
#pragma once

#include "core/base/clock.h"
#include "core/loymax/loymax_codec.h"
#include "core/order/receipt.h"
#include "core/settings/config.h"
#include "core/store/loyalty_table.h"
#include "core/store/outbox_table.h"

namespace kassa::loymax {

/// A purchase at the till, while its cart lives.
struct Purchase
{
    QString id;                           ///< 32 hex digits, the same in every command of it
    QString chequeNumber;                 ///< stays; the receipt's number is known too late
    QDateTime chequeDate;                 ///< local, with its offset
    std::optional<Identifier> identifier; ///< as asked for; never kept when it is short-lived
    bool isKept = false;                  ///< stands in the database

    bool operator==(const Purchase &) const = default;
};

/// A purchase whose receipt is about to be booked.
struct Closing
{
    Purchase purchase;
    QByteArray discounts; ///< the request, as it was or will be sent
    QString operationId;  ///< of that request
    QString cashier;
    bool isAccepted = false; ///< the other side has it already

    bool operator==(const Closing &) const = default;
};

/// A new id for purchases and operations: 32 hex digits.
[[nodiscard]] QString freshId();

class Ledger
{
public:
    /// Both outlive it.
    Ledger(store::Database &database, const base::Clock &clock) : m_database(database), m_clock(clock) {}

    void setConfig(const settings::Config &config) { m_config = config; }
    [[nodiscard]] bool isOn() const { return m_config.loymax.isEnabled; }

    /// A purchase that begins now. Pure but for clock and random ids.
    [[nodiscard]] Purchase newPurchase(const std::optional<Identifier> &identifier) const;
    /// A request of a purchase with everything that is common to all. Pure but for clock and random ids.
    [[nodiscard]] Request request(Command command, const Purchase &purchase, const QString &cashier) const;
    /// The Discounts of a sale: lines as charged, payments in the words of the installation, no PIN, no code
    /// that is good for minutes only. @param bonusMethod  see paysOf
    [[nodiscard]] Request discounts(const Purchase &purchase,
                                    const QList<ChequeLine> &lines,
                                    const QList<order::Payment> &payments,
                                    const QString &bonusMethod,
                                    const QString &cashier) const;

    // The rest stands inside a transaction.

    /// Before anything of a purchase holds or earns at the other side: whoever finds it open after a power
    /// cut takes it back.
    store::Result<void> keep(const Purchase &purchase);
    /// The receipt of a purchase: what is not accepted yet, then the confirmation.
    store::Result<void> booked(const Closing &closing, const order::Receipt &receipt);
    /// A sale that names a card and was never calculated (external orders). A short-lived code earns nothing.
    store::Result<void> accrue(const order::Receipt &receipt, const order::Loyalty &loyalty);
    /// A receipt that cancels or returns goods of another one: its bonuses go back, after what the other
    /// purchase still waits for. Nothing when that one earned none.
    store::Result<void> returned(const order::Receipt &receipt);
    /// Takes a kept purchase back: bonuses held for it are free again.
    store::Result<void> cancel(const QString &purchaseId, const QString &cashier);
    /// Open purchases of an earlier run.
    store::Result<void> cancelLost();

    /// The external order whose receipt a message belongs to, 0 when there is none.
    store::Result<order::OrderId> orderOf(const store::OutboxRow &row);

    /// Messages for this card are on their way, so that its balance is not what is shown.
    [[nodiscard]] bool hasQueued(const QString &card) const;
    /// One of them takes something back: nothing new is asked for this card before.
    [[nodiscard]] bool hasQueuedCancel(const QString &card) const;

private:
    store::Result<void> write(const Request &request, const QByteArray &document, const QString &key);

    store::Database &m_database;
    const base::Clock &m_clock;
    settings::Config m_config;
};

} // namespace kassa::loymax
