// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include <algorithm>

namespace kassa::till {

namespace {

order::ShopHeader headerOf(const settings::Shop &shop)
{
    return order::ShopHeader{shop.name,    shop.street, shop.zip,     shop.city,
                             shop.country, shop.vat,    shop.currency};
}

money::Money changeOf(const QList<order::Payment> &payments)
{
    money::Money change;
    for (const order::Payment &payment : payments) {
        change += payment.given - payment.amount;
    }
    return change;
}

} // namespace

QString receiptNumber(qint64 sequence, const QDateTime &issuedAtUtc, const QTimeZone &zone)
{
    return QStringLiteral("%1-%2")
        .arg(issuedAtUtc.toTimeZone(zone).date().year())
        .arg(sequence, 6, 10, QLatin1Char('0'));
}

bool paymentsCover(const QList<order::Payment> &payments, money::Money total)
{
    money::Money sum;
    for (const order::Payment &payment : payments) {
        // Money given back (a negative amount) is handed over exactly; cash above the amount is change.
        if (payment.given != payment.amount &&
            (payment.kind != order::TenderKind::Cash || payment.given < payment.amount)) {
            return false;
        }
        sum += payment.amount;
    }
    return sum == total;
}

store::Result<Booked> Register::book(const Sale &sale, const store::CashSession &session)
{
    store::ReceiptTable receipts(m_database);
    const auto last = receipts.last();
    if (!last) {
        return last.error();
    }
    const QTimeZone zone = m_config.shop.timeZone();
    Booked booked;
    order::Receipt &receipt = booked.receipt;
    receipt.sequence = last->sequence + 1;
    receipt.issuedAtUtc = m_clock.nowUtc();
    if (last->issuedAtUtc.isValid()) {
        receipt.issuedAtUtc = std::max(receipt.issuedAtUtc, last->issuedAtUtc);
    }
    receipt.number = receiptNumber(receipt.sequence, receipt.issuedAtUtc, zone);
    receipt.timeZone = QString::fromLatin1(zone.id());
    receipt.station = m_config.till.station;
    receipt.cashier = sale.cashier;
    receipt.sessionNumber = session.number;
    receipt.shop = headerOf(m_config.shop);
    receipt.orderId = sale.orderId;
    receipt.orderRef = sale.content.ref;
    receipt.lines = sale.content.lines;
    receipt.taxes = order::taxSums(sale.content.lines);
    receipt.total = sale.content.total;
    receipt.payments = sale.payments;
    receipt.change = changeOf(sale.payments);
    receipt.customer = sale.content.customer;
    receipt.fulfilment = sale.content.fulfilment;
    receipt.paymentTerms = sale.content.paymentTerms;
    receipt.footerText = sale.content.footerText;
    receipt.reverses = sale.reverses;

    const auto id = receipts.insert(receipt, session.id);
    if (!id) {
        return id.error();
    }
    receipt.id = *id;
    if (sale.wantsPaper) {
        const auto job = m_papers.write(receipt.id, sale.orderId, false);
        if (!job) {
            return job.error();
        }
        booked.paper = *job;
    }
    return booked;
}

} // namespace kassa::till
