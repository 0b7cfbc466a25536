// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt_table.h"

#include "core/base/clock.h"
#include "core/order/names.h"
#include "core/store/receipt_row.h"
#include "core/store/sqlite_dialect.h"

namespace kassa::store {

namespace {

constexpr char kLast[] = "SELECT sequence, issued_at FROM receipt ORDER BY sequence DESC LIMIT 1";
constexpr char kInsert[] =
    "INSERT INTO receipt (sequence, number, issued_at, station, cashier, session_id, order_id, total_minor,"
    " change_minor, signature, kind, reverses, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, " KASSA_UTF8_VALUE ")";
constexpr char kInsertPayment[] =
    "INSERT INTO payment (receipt_id, position, kind, method, amount_minor, given_minor)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kById[] = "SELECT id, order_id, content FROM receipt WHERE id = ?";
constexpr char kTurnover[] =
    // Training is no turnover; receipts that a register makes about itself are no sales.
    "SELECT COUNT(*), COALESCE(SUM(total_minor), 0) FROM receipt WHERE session_id = ?"
    " AND (kind = 'normal' OR kind = 'cancellation')";
constexpr char kTenders[] =
    "SELECT p.kind, SUM(p.amount_minor) FROM payment p JOIN receipt r ON r.id = p.receipt_id"
    " WHERE r.session_id = ? AND r.kind <> 'training' GROUP BY p.kind";
// Money that came in later belongs to the session that got it, and is outstanding there no more.
constexpr char kSettled[] =
    "SELECT p.kind, SUM(p.amount_minor) FROM settlement_payment p JOIN settlement s ON s.id = p.settlement_id"
    " WHERE s.session_id = ? GROUP BY p.kind";

void addTender(SessionFigures &figures, order::TenderKind kind, money::Money amount)
{
    switch (kind) {
    case order::TenderKind::Cash:
        figures.tillCash += amount;
        break;
    case order::TenderKind::Other:
        figures.other += amount;
        break;
    case order::TenderKind::OnDelivery:
        figures.onDelivery += amount;
        break;
    }
}

} // namespace

Result<LastReceipt> ReceiptTable::last()
{
    Result<std::optional<LastReceipt>> found =
        m_database.statements().first<LastReceipt>(kLast, {}, [](const Row &row) -> Result<LastReceipt> {
            return LastReceipt{row.integer(0), row.time(1)};
        });
    if (!found) {
        return found.error();
    }
    return found->value_or(LastReceipt());
}

Result<order::ReceiptId> ReceiptTable::insert(const order::Receipt &receipt, qint64 sessionId)
{
    Statements &statements = m_database.statements();
    const Result<order::ReceiptId> id = statements.insert(
        kInsert,
        {receipt.sequence, receipt.number, base::toStoredTime(receipt.issuedAtUtc), receipt.station,
         receipt.cashier, sessionId, orNull(receipt.orderId), receipt.total.minor(), receipt.change.minor(),
         receipt.signature, order::toName(receipt.kind), receipt.reverses, order::encodeReceipt(receipt)});
    if (!id) {
        return id;
    }
    int position = 0;
    for (const order::Payment &payment : receipt.payments) {
        const Result<void> stored =
            statements.run(kInsertPayment, {*id, position++, order::toName(payment.kind), payment.method,
                                            payment.amount.minor(), payment.given.minor()});
        if (!stored) {
            return stored.error();
        }
    }
    return id;
}

Result<order::Receipt> ReceiptTable::byId(order::ReceiptId id)
{
    return m_database.statements().one<order::Receipt>(kById, {id}, readReceipt);
}

Result<SessionFigures> ReceiptTable::figures(qint64 sessionId)
{
    Statements &statements = m_database.statements();
    Result<SessionFigures> figures =
        statements.one<SessionFigures>(kTurnover, {sessionId}, [](const Row &row) -> Result<SessionFigures> {
            SessionFigures counted;
            counted.receipts = row.integer(0);
            counted.turnover = row.money(1);
            return counted;
        });
    if (!figures) {
        return figures;
    }
    const auto sumUp = [&](const char *sql, bool isSettled) {
        return statements.each(sql, {sessionId}, [&figures, isSettled](const Row &row) -> Result<void> {
            const auto kind = order::fromName<order::TenderKind>(row.text(0));
            if (!kind) {
                return base::Error<Code>{Code::Damaged, QStringLiteral("unknown tender"), row.text(0)};
            }
            addTender(*figures, *kind, row.money(1));
            if (isSettled) {
                figures->onDelivery -= row.money(1);
            }
            return {};
        });
    };
    Result<void> summed = sumUp(kTenders, false);
    if (summed) {
        summed = sumUp(kSettled, true);
    }
    if (!summed) {
        return summed.error();
    }
    return figures;
}

} // namespace kassa::store
