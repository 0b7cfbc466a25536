// SPDX-License-Identifier: GPL-3.0-or-later
// Booking: gives a sale its number and writes receipt, payments, paper and the end of its order as one
// change. Called inside a member of a commit group; nothing here commits, prints or answers.
#pragma once

#include "core/base/clock.h"
#include "core/order/receipt.h"
#include "core/print/print_queue.h"
#include "core/settings/config.h"
#include "core/store/session_table.h"
#include "core/till/seal.h"

#include <QTimeZone>

#include <optional>

namespace kassa::till {

/// A sale about to be booked.
struct Sale
{
    order::Content content; ///< lines, total, customer, texts; payments are those below
    QList<order::Payment> payments;
    order::OrderId orderId = 0; ///< 0: sold at the till
    QString cashier;
    bool wantsPaper = true;
    order::ReceiptKind kind = order::ReceiptKind::Normal;
    QString reverses; ///< number of the receipt that this sale cancels; empty: an ordinary sale
};

struct Booked
{
    order::Receipt receipt;
    std::optional<store::PrintJob> paper;
};

class Register
{
public:
    Register(store::Database &database, print::PrintQueue &papers, const base::Clock &clock)
        : m_database(database), m_papers(papers), m_clock(clock)
    {
    }

    void setConfig(const settings::Config &config)
    {
        m_config = config;
        m_zone = config.shop.timeZone();
    }

    /// Writes receipt, payments and print job. `session` is the open one. The time is never earlier than the
    /// previous receipt's (CONTRACT "Law"). With signing `seal` is what FiscalDesk gave for this sale; when
    /// it no longer fits, *seal.isStale is set and nothing may be committed. Errors: those of the store.
    store::Result<Booked> book(const Sale &sale, const store::CashSession &session, const Seal &seal = {});

private:
    [[nodiscard]] order::Receipt receiptOf(const Sale &sale, const store::CashSession &session) const;
    store::Result<void> numberSealed(order::Receipt &receipt, const Seal &seal);
    store::Result<void> numberUnsealed(order::Receipt &receipt);
    store::Result<bool> isLast(qint64 sequence);
    store::Result<void> writeSeal(const order::Receipt &receipt, const Seal &seal);

    store::Database &m_database;
    print::PrintQueue &m_papers;
    const base::Clock &m_clock;
    settings::Config m_config;
    QTimeZone m_zone;        ///< of the shop
    qint64 m_lastBooked = 0; ///< sequence of the receipt that was written last
    quint64 m_undoCount = 0; ///< of the database when it was
};

/// The head of every paper.
[[nodiscard]] order::ShopHeader shopHeader(const settings::Shop &shop);

/// Receipt number of a sequence: year of issue in the shop's zone and six digits or more ("2026-000042").
[[nodiscard]] QString receiptNumber(qint64 sequence, int year);

/// True when payments sum to the total and no cash payment was given less than it books.
[[nodiscard]] bool paymentsCover(const QList<order::Payment> &payments, money::Money total);

} // namespace kassa::till
