// SPDX-License-Identifier: GPL-3.0-or-later
// What the turnover ticker is told, and when: a start when a sale is opened on the till, a stop when it is
// booked or dropped. Every call stands inside the transaction of the change it reports; nothing is sent here.
// Source: pepmax.md sections 1, 4, 5, 7; CONTRACT "An answer is sent only after its effect".
#pragma once

#include "core/base/clock.h"
#include "core/order/receipt.h"
#include "core/pepmax/pepmax_codec.h"
#include "core/settings/config.h"
#include "core/store/contract_table.h"
#include "core/store/outbox_table.h"

namespace kassa::pepmax {

/// Destination of the outbox rows.
inline constexpr char kDestination[] = "pepmax";
/// Kinds of the outbox rows.
inline constexpr char kStart[] = "start";
inline constexpr char kStop[] = "stop";

class Ticker
{
public:
    /// Both outlive the ticker.
    Ticker(store::Database &database, const base::Clock &clock) : m_database(database), m_clock(clock) {}

    void setConfig(const settings::Config &config) { m_config = config; }
    [[nodiscard]] bool isOn() const { return m_config.pepmax.isEnabled; }

    /// An external order was taken up on the till; the second time of one order does nothing, nor does a test
    /// order.
    store::Result<void> orderOpened(const order::Order &order, const QString &cashier);
    /// The first line of a cart was entered. @param cartKey  never used again for another cart
    store::Result<void> cartStarted(const QString &cartKey, const QString &cashier);
    /// A sale was booked; with a sale that was never opened on the till start and stop are written at once.
    /// @param cartKey  of a sale of the till, else empty
    store::Result<void> saleBooked(const order::Receipt &receipt, const QString &cartKey);
    /// Rejected or cancelled: the occupation ends without turnover.
    store::Result<void> orderDropped(order::OrderId id);
    store::Result<void> cartDropped(const QString &cartKey);
    /// Carts of an earlier run that nobody will finish.
    store::Result<void> dropLostCarts();
    /// A pair of lines with no amount that a person asked for; shows whether the way is open.
    store::Result<void> sendTest(const QString &cashier);

    /// The order of a message, 0 when it belongs to none.
    store::Result<order::OrderId> orderOf(const store::OutboxRow &row);

private:
    store::Result<store::ContractRow> open(store::ContractRow contract, const QString &cashier);
    store::Result<void>
    writeStop(const store::ContractRow &contract, money::Money turnover, money::Money deposit);
    store::Result<void> drop(const store::ContractRow &contract);
    store::Result<void> writeRow(const store::ContractRow &contract, MessageKind kind, const QString &line);
    [[nodiscard]] Facts factsOf(const store::ContractRow &contract) const;
    [[nodiscard]] bool isOfToday(const store::ContractRow &contract) const;
    [[nodiscard]] QTimeZone zone() const { return m_config.shop.timeZone(); }

    store::Database &m_database;
    const base::Clock &m_clock;
    settings::Config m_config;
};

} // namespace kassa::pepmax
