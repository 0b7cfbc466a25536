// SPDX-License-Identifier: GPL-3.0-or-later
#include "loyalty_table.h"

#include "core/base/clock.h"
#include "core/store/statements.h"

#include <array>

namespace kassa::store {

namespace {

#define KASSA_LOYALTY_COLUMNS "purchase_id, state, identifier_type, card, receipt_number, created_at"

constexpr char kInsert[] =
    "INSERT INTO loyalty_purchase (" KASSA_LOYALTY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kSetState[] =
    "UPDATE loyalty_purchase SET state = ?, receipt_number = ? WHERE purchase_id = ?";
constexpr char kById[] = "SELECT " KASSA_LOYALTY_COLUMNS " FROM loyalty_purchase WHERE purchase_id = ?";
constexpr char kOfReceipt[] = "SELECT " KASSA_LOYALTY_COLUMNS
                              " FROM loyalty_purchase WHERE receipt_number = ? AND receipt_number <> ''";
constexpr char kOpen[] = "SELECT " KASSA_LOYALTY_COLUMNS
                         " FROM loyalty_purchase WHERE state = 'open' ORDER BY created_at, purchase_id";
constexpr char kOrderOf[] = "SELECT receipt.order_id FROM loyalty_purchase"
                            " JOIN receipt ON receipt.number = loyalty_purchase.receipt_number"
                            " WHERE loyalty_purchase.purchase_id = ? AND receipt.order_id IS NOT NULL";
// The messages first: there are few of them, while purchases are kept for years.
constexpr char kHasQueued[] =
    "SELECT COUNT(*) FROM outbox WHERE destination = ? AND state <> 'done' AND state <> 'given_up'"
    " AND (? = '' OR ? LIKE '%,' || kind || ',%')"
    " AND EXISTS (SELECT 1 FROM loyalty_purchase WHERE purchase_id = outbox.order_key AND card = ?)";

struct StateName
{
    LoyaltyPurchaseState state;
    const char *name;
};

constexpr std::array kStateNames{
    StateName{LoyaltyPurchaseState::Open, "open"},
    StateName{LoyaltyPurchaseState::Booked, "booked"},
    StateName{LoyaltyPurchaseState::Cancelled, "cancelled"},
};

QString nameOf(LoyaltyPurchaseState state)
{
    for (const StateName &row : kStateNames) {
        if (row.state == state) {
            return QString::fromLatin1(row.name);
        }
    }
    base::assertFailed("state without a name", __FILE__, __LINE__);
}

Result<LoyaltyPurchase> readPurchase(const Row &row)
{
    for (const StateName &each : kStateNames) {
        if (row.text(1) == QLatin1StringView(each.name)) {
            return LoyaltyPurchase{row.text(0), each.state,  row.text(2),
                                   row.text(3), row.text(4), row.time(5)};
        }
    }
    return base::Error<Code>{Code::Damaged, QStringLiteral("unknown state of a purchase"), row.text(1)};
}

} // namespace

Result<void> LoyaltyTable::insert(const LoyaltyPurchase &purchase)
{
    const auto made = m_database.statements().insert(
        kInsert, {purchase.purchaseId, nameOf(purchase.state), purchase.identifierType, purchase.card,
                  purchase.receiptNumber, base::toStoredTime(purchase.createdAtUtc)});
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void>
LoyaltyTable::setState(const QString &purchaseId, LoyaltyPurchaseState state, const QString &receiptNumber)
{
    return m_database.statements().change(kSetState, {nameOf(state), receiptNumber, purchaseId});
}

Result<std::optional<LoyaltyPurchase>> LoyaltyTable::byId(const QString &purchaseId)
{
    return m_database.statements().first<LoyaltyPurchase>(kById, {purchaseId}, readPurchase);
}

Result<std::optional<LoyaltyPurchase>> LoyaltyTable::ofReceipt(const QString &receiptNumber)
{
    return m_database.statements().first<LoyaltyPurchase>(kOfReceipt, {receiptNumber}, readPurchase);
}

Result<QList<LoyaltyPurchase>> LoyaltyTable::open()
{
    return m_database.statements().list<LoyaltyPurchase>(kOpen, {}, readPurchase);
}

Result<qint64> LoyaltyTable::orderOf(const QString &purchaseId)
{
    const auto found = m_database.statements().first<qint64>(
        kOrderOf, {purchaseId}, [](const Row &row) -> Result<qint64> { return row.integer(0); });
    if (!found) {
        return found.error();
    }
    return found->value_or(0);
}

Result<bool> LoyaltyTable::hasQueued(const QString &destination, const QString &card, const QString &kinds)
{
    if (card.isEmpty()) {
        return false;
    }
    return m_database.statements().one<bool>(
        kHasQueued, {destination, kinds, kinds, card},
        [](const Row &row) -> Result<bool> { return row.integer(0) > 0; });
}

} // namespace kassa::store
