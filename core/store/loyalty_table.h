// SPDX-License-Identifier: GPL-3.0-or-later
// loyalty_purchase: purchases that the loyalty system keeps, or will keep, and what became of them at the
// till. What it must still be told stands in outbox under the same purchase. Source: loymax.md sections 5
// and 7.
#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::store {

/// Open: something of it may stand at the other side and no receipt is booked. Booked: a receipt belongs to
/// it. Cancelled: it was taken back, or the order to do so is on its way.
enum class LoyaltyPurchaseState { Open, Booked, Cancelled };

struct LoyaltyPurchase
{
    QString purchaseId; ///< 32 hex digits
    LoyaltyPurchaseState state = LoyaltyPurchaseState::Open;
    QString identifierType; ///< empty with `card`: known to the other side alone
    QString card;           ///< value of the identifier; never a short-lived code
    QString receiptNumber;  ///< of a booked one, else empty
    QDateTime createdAtUtc;

    bool operator==(const LoyaltyPurchase &) const = default;
};

class LoyaltyTable
{
public:
    explicit LoyaltyTable(Database &database) : m_database(database) {}

    /// Errors: Duplicate when the purchase is known.
    Result<void> insert(const LoyaltyPurchase &purchase);
    Result<void>
    setState(const QString &purchaseId, LoyaltyPurchaseState state, const QString &receiptNumber);
    Result<std::optional<LoyaltyPurchase>> byId(const QString &purchaseId);
    Result<std::optional<LoyaltyPurchase>> ofReceipt(const QString &receiptNumber);
    /// Open ones, oldest first: a new run of the till has none of these carts any more.
    Result<QList<LoyaltyPurchase>> open();

    /// The external order behind the receipt of a purchase; 0: none, or sold at the till.
    Result<qint64> orderOf(const QString &purchaseId);

    /// Whether the outbox holds messages of purchases with this card that are not at an end.
    /// @param kinds  comma separated kinds such as ",CancelPurchases,CancelOperations,"; empty: any
    Result<bool> hasQueued(const QString &destination, const QString &card, const QString &kinds);

private:
    Database &m_database;
};

} // namespace kassa::store
