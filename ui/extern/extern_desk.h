// SPDX-License-Identifier: GPL-3.0-or-later
// Which order the extern mode works on and what comes next. Pure: it is told facts and answers questions, the
// page sends the commands. Source: CONTRACT "When it runs", "payments, autoprint, noprint, autonext".
#pragma once

#include "core/till/till_state.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kassa::externmode {

enum class Scene {
    NoSession, ///< orders are kept, nothing is finished
    ModeOff,
    Waiting, ///< nothing in work
    Working, ///< an order is open, to be paid or answered
    Preview, ///< a receipt is looked at
};

/// What became of the order in work without the cashier of this page.
enum class Elsewhere { Nothing, Cancelled, Finished };

class ExternDesk
{
public:
    /// Receipts of unattended orders that wait for their turn; older ones are shown without their paper.
    static constexpr int kMaxKeptReceipts = 200;

    void setRunning(bool hasSession, bool externMode);
    [[nodiscard]] Scene scene() const;
    /// In work or in preview.
    [[nodiscard]] const std::optional<order::Order> &order() const { return m_order; }
    [[nodiscard]] order::OrderId orderId() const { return m_order ? m_order->id : 0; }
    [[nodiscard]] const std::optional<till::BookedReceipt> &receipt() const { return m_receipt; }
    /// A payment, answer or cancellation was sent and not answered yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setBusy(bool busy) { m_isBusy = busy; }

    /// The order that should be opened now, 0 for none: the one that was put back, else the oldest that needs
    /// a hand or whose preview is due. Never while something is in work. @param queue  oldest first
    [[nodiscard]] order::OrderId wanted(const QList<order::Order> &queue) const;
    /// The engine was asked to open it.
    void opening(order::OrderId id) { m_opening = id; }
    /// The one that was asked for and has not come yet; 0 for none.
    [[nodiscard]] order::OrderId openingId() const { return m_opening; }
    /// It answered; also called for a preview, which nobody has to be asked for.
    void opened(const order::Order &order);
    /// New state of orders; says whether the one in work was closed meanwhile.
    Elsewhere changed(const QList<order::Order> &orders);
    /// A receipt was booked. True when it is shown now, false when it waits or is not to be shown.
    bool booked(const till::BookedReceipt &booked);
    /// A command was refused; an order that cannot be opened is not asked for again until it changes.
    void refused(till::Command command, order::OrderId id);
    /// [Back]: the order stays open and is the first to come again. Returns its id, 0 for none.
    order::OrderId putBack();
    /// [Next order] or closed: the desk is empty. Returns the id of what lay there.
    order::OrderId clear();

    /// True when a person must do something: pay, answer, look at a test.
    [[nodiscard]] static bool needsHand(const order::Order &order);

private:
    bool m_hasSession = false;
    bool m_externMode = false;
    bool m_isBusy = false;
    std::optional<order::Order> m_order;
    std::optional<till::BookedReceipt> m_receipt;
    order::OrderId m_opening = 0;
    order::OrderId m_putBack = 0;
    QSet<order::OrderId> m_refused;
    QHash<order::OrderId, till::BookedReceipt> m_kept;
};

} // namespace kassa::externmode
