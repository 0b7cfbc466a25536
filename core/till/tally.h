// SPDX-License-Identifier: GPL-3.0-or-later
// The running figures of the shell: open orders, who waits for a yes, today's external orders, the open
// session's turnover. Read once at start, then counted along, so that no commit has to add up the past.
#pragma once

#include "core/store/order_table.h"
#include "core/till/till_state.h"

#include <QHash>
#include <QTimeZone>

namespace kassa::till {

class Tally
{
public:
    /// Reads the figures of the database. "Today" is the shop's day, in `zone`.
    store::Result<void> load(store::Database &database, const QDateTime &nowUtc, const QTimeZone &zone);

    /// An order as it stands after a commit: new, changed or finished.
    void countOrder(const order::Order &order);
    /// An external order was booked at `nowUtc`.
    void countFinished(const order::Receipt &receipt, const QDateTime &nowUtc, const QTimeZone &zone);
    /// Any receipt of the open session.
    void countReceipt(const order::Receipt &receipt);
    /// Money that was on delivery came in.
    void countSettlement(const QList<order::Payment> &payments);
    void setSessionFigures(const store::SessionFigures &figures) { m_figures = figures; }

    void writeTo(TillState &state) const;

private:
    QHash<order::OrderId, bool> m_open; ///< open orders; true: waits for a yes
    int m_awaitingYes = 0;
    std::optional<LastOrder> m_lastOrder;
    QDate m_today; ///< in the shop's zone
    store::DoneOrders m_finishedToday;
    store::SessionFigures m_figures;
};

} // namespace kassa::till
