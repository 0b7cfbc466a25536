// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "core/loymax/cheque.h"
#include "core/loymax/identification.h"
#include "core/loymax/loymax_channel.h"

#include <QLoggingCategory>
#include <QTimeZone>
#include <QUuid>

namespace kassa::loymax {

Q_LOGGING_CATEGORY(lcLedger, "kassa.loymax.ledger", QtInfoMsg)

using store::LoyaltyPurchase;
using store::LoyaltyPurchaseState;

namespace {

constexpr char kCancelKinds[] = ",CancelPurchases,CancelOperations,";

LoyaltyPurchase rowOf(const Purchase &purchase, LoyaltyPurchaseState state, const QDateTime &nowUtc)
{
    LoyaltyPurchase row;
    row.purchaseId = purchase.id;
    row.state = state;
    row.createdAtUtc = nowUtc;
    if (purchase.identifier && !isShortLived(*purchase.identifier)) {
        row.identifierType = purchase.identifier->type;
        row.card = purchase.identifier->value;
    }
    return row;
}

} // namespace

QString freshId()
{
    return QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
}

Purchase Ledger::newPurchase(const std::optional<Identifier> &identifier) const
{
    Purchase purchase;
    purchase.id = freshId();
    purchase.chequeDate = m_clock.nowUtc().toTimeZone(m_config.shop.timeZone());
    purchase.chequeNumber = QStringLiteral("%1-%2").arg(
        m_config.till.station, purchase.chequeDate.toString(QStringLiteral("yyMMddHHmmsszzz")));
    purchase.identifier = identifier;
    return purchase;
}

Request Ledger::request(Command command, const Purchase &purchase, const QString &cashier) const
{
    Request request;
    request.command = command;
    request.operationId = freshId();
    request.operationDate = m_clock.nowUtc().toTimeZone(m_config.shop.timeZone());
    request.deviceId = m_config.loymax.deviceId;
    request.cashier = cashier;
    request.purchaseId = command == Command::Balances ? QString() : purchase.id;
    return request;
}

Request Ledger::discounts(const Purchase &purchase,
                          const QList<ChequeLine> &lines,
                          const QList<order::Payment> &payments,
                          const QString &bonusMethod,
                          const QString &cashier) const
{
    Request request = this->request(Command::Discounts, purchase, cashier);
    request.cheque = Cheque{purchase.chequeNumber, purchase.chequeDate, lines};
    request.pays = paysOf(payments, m_config.loymax.payTypes, bonusMethod);
    if (purchase.identifier && !isShortLived(*purchase.identifier)) {
        request.identifier = purchase.identifier;
        request.identifier->pin.clear();
    }
    return request;
}

store::Result<void> Ledger::keep(const Purchase &purchase)
{
    return store::LoyaltyTable(m_database)
        .insert(rowOf(purchase, LoyaltyPurchaseState::Open, m_clock.nowUtc()));
}

store::Result<void> Ledger::booked(const Closing &closing, const order::Receipt &receipt)
{
    store::LoyaltyTable purchases(m_database);
    if (!closing.purchase.isKept) {
        if (const auto kept = keep(closing.purchase); !kept) {
            return kept;
        }
    }
    if (const auto moved =
            purchases.setState(closing.purchase.id, LoyaltyPurchaseState::Booked, receipt.number);
        !moved) {
        return moved;
    }
    if (!closing.isAccepted) {
        Request told;
        told.command = Command::Discounts;
        told.operationId = closing.operationId;
        told.purchaseId = closing.purchase.id;
        if (const auto written = write(told, closing.discounts, closing.purchase.id); !written) {
            return written;
        }
    }
    const Request confirm = request(Command::ConfirmPurchases, closing.purchase, closing.cashier);
    return write(confirm, encode(confirm), closing.purchase.id);
}

store::Result<void> Ledger::accrue(const order::Receipt &receipt, const order::Loyalty &loyalty)
{
    if (!isOn() || loyalty.card.isEmpty()) {
        return {};
    }
    const Identifier identifier{
        loyalty.type.isEmpty() ? typeOf(Source::Unknown) : loyalty.type, loyalty.card, {}};
    const QList<ChequeLine> lines = chequeLines(receipt.lines);
    if (lines.isEmpty() || isShortLived(identifier)) {
        qCInfo(lcLedger) << "receipt" << receipt.number << "earns nothing";
        return {};
    }
    Closing closing;
    closing.purchase = newPurchase(identifier);
    closing.purchase.chequeNumber = receipt.number; // known in time: nothing was asked before
    closing.cashier = receipt.cashier;
    const Request request = discounts(closing.purchase, lines, receipt.payments, {}, receipt.cashier);
    closing.operationId = request.operationId;
    closing.discounts = encode(request);
    return booked(closing, receipt);
}

store::Result<void> Ledger::returned(const order::Receipt &receipt)
{
    if (!isOn() || receipt.reverses.isEmpty()) {
        return {};
    }
    const auto earned = store::LoyaltyTable(m_database).ofReceipt(receipt.reverses);
    if (!earned) {
        return earned.error();
    }
    const QList<ChequeLine> lines = chequeLines(negated(receipt.lines));
    if (!*earned || (*earned)->state != LoyaltyPurchaseState::Booked || lines.isEmpty()) {
        return {};
    }
    const QString &refundedId = (*earned)->purchaseId;
    Purchase refund =
        newPurchase((*earned)->card.isEmpty()
                        ? std::nullopt
                        : std::optional(Identifier{(*earned)->identifierType, (*earned)->card, {}}));
    refund.chequeNumber = receipt.number;
    if (const auto kept = keep(refund); !kept) {
        return kept;
    }
    if (const auto moved =
            store::LoyaltyTable(m_database).setState(refund.id, LoyaltyPurchaseState::Booked, receipt.number);
        !moved) {
        return moved;
    }
    Request back = request(Command::Refunds, refund, receipt.cashier);
    back.refundPurchaseId = refundedId;
    back.cheque = Cheque{refund.chequeNumber, refund.chequeDate, lines};
    back.identifier = refund.identifier;
    // Under the key of the purchase that earned: what it still waits for leaves first.
    if (const auto written = write(back, encode(back), refundedId); !written) {
        return written;
    }
    const Request confirm = request(Command::ConfirmPurchases, refund, receipt.cashier);
    return write(confirm, encode(confirm), refundedId);
}

store::Result<void> Ledger::cancel(const QString &purchaseId, const QString &cashier)
{
    if (const auto moved =
            store::LoyaltyTable(m_database).setState(purchaseId, LoyaltyPurchaseState::Cancelled, {});
        !moved) {
        return moved;
    }
    Purchase purchase;
    purchase.id = purchaseId;
    const Request request = this->request(Command::CancelPurchases, purchase, cashier);
    return write(request, encode(request), purchaseId);
}

store::Result<void> Ledger::cancelLost()
{
    const auto lost = store::LoyaltyTable(m_database).open();
    if (!lost) {
        return lost.error();
    }
    for (const LoyaltyPurchase &purchase : *lost) {
        if (const auto done = cancel(purchase.purchaseId, {}); !done) {
            return done;
        }
    }
    return {};
}

store::Result<order::OrderId> Ledger::orderOf(const store::OutboxRow &row)
{
    return store::LoyaltyTable(m_database).orderOf(row.orderKey);
}

bool Ledger::hasQueued(const QString &card) const
{
    const auto found = store::LoyaltyTable(m_database).hasQueued(QString::fromLatin1(kDestination), card, {});
    return found && *found;
}

bool Ledger::hasQueuedCancel(const QString &card) const
{
    const auto found =
        store::LoyaltyTable(m_database)
            .hasQueued(QString::fromLatin1(kDestination), card, QString::fromLatin1(kCancelKinds));
    return found && *found;
}

store::Result<void> Ledger::write(const Request &request, const QByteArray &document, const QString &key)
{
    store::OutboxRow row;
    row.destination = QString::fromLatin1(kDestination);
    row.orderKey = key;
    row.kind = kindOf(request.command);
    row.idempotencyKey = row.destination + u'/' + row.kind + u'/' + request.purchaseId;
    row.payload = QString::fromUtf8(document);
    row.createdAtUtc = m_clock.nowUtc();
    const auto written = store::OutboxTable(m_database).insert(row);
    return written ? store::Result<void>() : store::Result<void>(written.error());
}

} // namespace kassa::loymax
