// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the kitchens what to make: compares each order that changed with the newest slip of each kitchen
// printer and writes the one that is missing. What it does follows from the database alone, so a crash
// between an order and its slip is made good at the next start.
#pragma once

#include "core/order/kitchen_slip.h"
#include "core/print/print_queue.h"

namespace kassa::till {

class KitchenDesk
{
public:
    KitchenDesk(store::Database &database,
                store::CommitGroup &commits,
                print::PrintQueue &papers,
                const base::Clock &clock)
        : m_database(database), m_commits(commits), m_papers(papers), m_clock(clock)
    {
    }

    void setConfig(const settings::Config &config);
    /// Orders that are new or different.
    void look(const QList<order::Order> &orders);
    /// A sale of the till itself, which has no order.
    void sold(const order::Receipt &receipt);
    /// All orders that are open, after a start.
    void lookAtAll();

private:
    void lookAt(const order::Order &order, const QString &printer);
    void write(const order::KitchenSlip &slip, order::OrderId orderId, const QString &printer);

    store::Database &m_database;
    store::CommitGroup &m_commits;
    print::PrintQueue &m_papers;
    const base::Clock &m_clock;
    QStringList m_printers; ///< those that print kitchen slips
};

} // namespace kassa::till
