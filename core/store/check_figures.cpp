// SPDX-License-Identifier: GPL-3.0-or-later
// The part of `kassa --check` that adds up again what was booked. It trusts no column: content, columns and
// payments are held against each other.
#include "core/order/names.h"
#include "core/store/order_row.h"
#include "core/store/reader_queries.h"
#include "core/store/receipt_row.h"

#include <QHash>

namespace kassa::store {

namespace {

constexpr char kReceipts[] =
    "SELECT r.id, r.order_id, r.content, r.sequence, r.number, r.issued_at, r.total_minor, r.change_minor,"
    " COALESCE(p.amount, 0), COALESCE(p.rows, 0)"
    " FROM receipt r LEFT JOIN (SELECT receipt_id, SUM(amount_minor) AS amount, COUNT(*) AS rows"
    " FROM payment GROUP BY receipt_id) p ON p.receipt_id = r.id ORDER BY r.sequence";
constexpr char kDoneWithoutReceipt[] =
    "SELECT o.id, o.ref, o.receipt_number FROM external_order o LEFT JOIN receipt r"
    " ON r.id = o.receipt_id AND r.order_id = o.id AND r.number = o.receipt_number"
    " WHERE o.status = 'done' AND o.test = 0 AND r.id IS NULL ORDER BY o.id";
constexpr char kReceiptWithoutDone[] =
    "SELECT r.number, o.ref, o.status FROM receipt r JOIN external_order o ON o.id = r.order_id"
    " WHERE o.status <> 'done' ORDER BY r.sequence";
constexpr char kRestored[] = "SELECT detail FROM fiscal_event WHERE kind = 'restored'";
constexpr char kOrders[] = "SELECT " KASSA_ORDER_COLUMNS " FROM external_order o ORDER BY o.id";

/// Walks the receipts in sequence and collects what does not fit.
class ReceiptWalk
{
public:
    explicit ReceiptWalk(QList<FigureFault> &faults) : m_faults(faults) {}

    /// Numbers that an older database, confirmed by the operator, has lost. @param detail  "lastKnown
    /// lastUsed"
    void allowGap(const QString &detail)
    {
        const QStringList parts = detail.split(u' ');
        m_gaps.insert(parts.value(0).toLongLong(), parts.value(1).toLongLong());
    }

    void take(const Row &row)
    {
        m_number = row.text(4);
        checkSequence(row.integer(3));
        checkTime(row.time(5));
        const Result<order::Receipt> receipt = readReceipt(row);
        if (!receipt) {
            note(QStringLiteral("unreadable content: %1").arg(receipt.error().detail));
            return;
        }
        checkColumns(*receipt, row);
        checkSums(*receipt, row);
    }

private:
    void note(const QString &fault) { m_faults.append(FigureFault{m_number, fault}); }

    void checkSequence(qint64 sequence)
    {
        if (sequence != m_gaps.value(m_lastSequence, m_lastSequence) + 1) {
            note(QStringLiteral("sequence %1 follows %2").arg(sequence).arg(m_lastSequence));
        }
        m_lastSequence = sequence;
    }

    void checkTime(const QDateTime &issuedAtUtc)
    {
        if (!issuedAtUtc.isValid()) {
            note(QStringLiteral("unreadable time"));
            return;
        }
        if (m_lastTimeUtc.isValid() && issuedAtUtc < m_lastTimeUtc) {
            note(QStringLiteral("earlier than the receipt before it"));
        }
        m_lastTimeUtc = issuedAtUtc;
    }

    void checkColumns(const order::Receipt &receipt, const Row &row)
    {
        if (receipt.sequence != row.integer(3) || receipt.number != row.text(4) ||
            receipt.issuedAtUtc != row.time(5) || receipt.total != row.money(6) ||
            receipt.change != row.money(7)) {
            note(QStringLiteral("columns differ from the frozen content"));
        }
    }

    void checkSums(const order::Receipt &receipt, const Row &row)
    {
        if (order::sumOfLines(receipt.lines) != receipt.total) {
            note(QStringLiteral("lines do not sum to the total"));
        }
        if (order::taxSums(receipt.lines) != receipt.taxes) {
            note(QStringLiteral("taxes differ from the lines"));
        }
        money::Money paid;
        money::Money given;
        for (const order::Payment &payment : receipt.payments) {
            paid += payment.amount;
            given += payment.given;
        }
        if (paid != receipt.total) {
            note(QStringLiteral("payments do not sum to the total"));
        }
        if (given - paid != receipt.change) {
            note(QStringLiteral("change differs from the cash given"));
        }
        if (paid != row.money(8) || receipt.payments.size() != row.integer(9)) {
            note(QStringLiteral("payment rows differ from the receipt"));
        }
    }

    QList<FigureFault> &m_faults;
    QString m_number;
    QHash<qint64, qint64> m_gaps;
    qint64 m_lastSequence = 0;
    QDateTime m_lastTimeUtc;
};

} // namespace

Result<QList<FigureFault>> ReaderQueries::checkFigures()
{
    Statements &statements = m_database.statements();
    QList<FigureFault> faults;
    ReceiptWalk walk(faults);
    Result<void> done = statements.each(kRestored, {}, [&walk](const Row &row) -> Result<void> {
        walk.allowGap(row.text(0));
        return {};
    });
    if (!done) {
        return done.error();
    }
    done = statements.each(kReceipts, {}, [&walk](const Row &row) -> Result<void> {
        walk.take(row);
        return {};
    });
    if (done) {
        done = statements.each(kDoneWithoutReceipt, {}, [&faults](const Row &row) -> Result<void> {
            faults.append(
                {row.text(2), QStringLiteral("order %1 is done without its receipt").arg(row.text(1))});
            return {};
        });
    }
    if (done) {
        done = statements.each(kReceiptWithoutDone, {}, [&faults](const Row &row) -> Result<void> {
            faults.append(
                {row.text(0), QStringLiteral("order %1 is booked but %2").arg(row.text(1), row.text(2))});
            return {};
        });
    }
    if (done) {
        done = statements.each(kOrders, {}, [&faults](const Row &row) -> Result<void> {
            if (const Result<order::Order> order = readOrder(row); !order) {
                faults.append(
                    {QString(), order.error().context + QStringLiteral(": ") + order.error().detail});
            }
            return {};
        });
    }
    if (!done) {
        return done.error();
    }
    return faults;
}

} // namespace kassa::store
