// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitchen_desk.h"

#include "core/store/order_table.h"

#include <QLoggingCategory>

#include <memory>

namespace kassa::till {

Q_LOGGING_CATEGORY(lcKitchen, "kassa.till.kitchen", QtInfoMsg)

namespace {

/// More open orders than any kitchen has on its hands.
constexpr int kMaxOpen = 1'000;

} // namespace

void KitchenDesk::setConfig(const settings::Config &config)
{
    m_printers.clear();
    for (const settings::Printer &printer : config.printers) {
        if (printer.prints(QStringLiteral("kitchen"))) {
            m_printers.append(printer.name);
        }
    }
}

void KitchenDesk::look(const QList<order::Order> &orders)
{
    for (const order::Order &order : orders) {
        for (const QString &printer : std::as_const(m_printers)) {
            lookAt(order, printer);
        }
    }
}

void KitchenDesk::lookAtAll()
{
    if (m_printers.isEmpty()) {
        return;
    }
    const auto open = store::OrderTable(m_database).waiting(kMaxOpen);
    if (!open) {
        qCWarning(lcKitchen) << "open orders cannot be read:" << open.error().detail;
        return;
    }
    look(*open);
}

void KitchenDesk::lookAt(const order::Order &order, const QString &printer)
{
    // Two changes in one turn share a group: what the first writes, the second must see.
    const auto written = std::make_shared<std::optional<store::PrintJob>>();
    m_commits.add(
        [this, id = order.id, printer, written]() -> store::Result<void> {
            const auto now = store::OrderTable(m_database).byId(id);
            if (!now) {
                return now.error();
            }
            const auto last = store::PrintJobTable(m_database).lastKitchenSlip(id, printer);
            if (!last) {
                return last.error();
            }
            std::optional<order::KitchenSlip> before;
            if (*last) {
                if (const auto decoded = order::decodeSlip((*last)->content)) {
                    before = *decoded;
                }
            }
            const auto slip = order::nextSlip(before, *now, m_clock.nowUtc());
            if (!slip) {
                return {};
            }
            const auto job = m_papers.writeSlip(order::encodeSlip(*slip), slip->title, id, printer);
            if (!job) {
                return job.error();
            }
            *written = *job;
            return {};
        },
        [this, written](const store::Result<void> &done) {
            if (done && *written) {
                m_papers.enqueue(**written);
            } else if (!done) {
                qCWarning(lcKitchen) << "a slip was not written:" << done.error().detail;
            }
        });
}

void KitchenDesk::sold(const order::Receipt &receipt)
{
    order::Order order; // as if it had been ordered
    order.content.ref = receipt.number;
    order.content.lines = receipt.lines;
    order.content.customer = receipt.customer;
    order.content.fulfilment = receipt.fulfilment;
    auto slip = order::nextSlip(std::nullopt, order, m_clock.nowUtc());
    if (!slip) {
        return;
    }
    slip->fulfilment.kind = receipt.fulfilment.kind; // a counter has no word for itself
    for (const QString &printer : std::as_const(m_printers)) {
        write(*slip, 0, printer);
    }
}

void KitchenDesk::write(const order::KitchenSlip &slip, order::OrderId orderId, const QString &printer)
{
    const auto written = std::make_shared<std::optional<store::PrintJob>>();
    m_commits.add(
        [this, slip, orderId, printer, written]() -> store::Result<void> {
            const auto job = m_papers.writeSlip(order::encodeSlip(slip), slip.title, orderId, printer);
            if (!job) {
                return job.error();
            }
            *written = *job;
            return {};
        },
        [this, written](const store::Result<void> &done) {
            if (done && *written) {
                m_papers.enqueue(**written);
            }
        });
}

} // namespace kassa::till
