// SPDX-License-Identifier: GPL-3.0-or-later
#include "register.h"

#include "core/store/receipt_table.h"

#include <algorithm>

namespace kassa::till {

namespace {

money::Money changeOf(const QList<order::Payment> &payments)
{
    money::Money change;
    for (const order::Payment &payment : payments) {
        change += payment.given - payment.amount;
    }
    return change;
}

} // namespace

order::ShopHeader shopHeader(const settings::Shop &shop)
{
    return order::ShopHeader{shop.name,    shop.street, shop.zip,     shop.city,
                             shop.country, shop.vat,    shop.currency};
}

QString receiptNumber(qint64 sequence, int year)
{
    constexpr int kDigits = 6;
    return QString::number(year) + u'-' + QString::number(sequence).rightJustified(kDigits, u'0');
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

order::Receipt Register::receiptOf(const Sale &sale, const store::CashSession &session) const
{
    order::Receipt receipt;
    receipt.kind = sale.kind;
    receipt.timeZone = QString::fromLatin1(m_zone.id());
    receipt.station = m_config.till.station;
    receipt.cashier = sale.cashier;
    receipt.sessionNumber = session.number;
    receipt.shop = shopHeader(m_config.shop);
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
    return receipt;
}

store::Result<void> Register::writeSeal(const order::Receipt &receipt, const Seal &seal)
{
    store::FiscalTable table(m_database);
    if (seal.registration) {
        if (const auto made = table.insertRegister(*seal.registration); !made) {
            return made;
        }
    }
    store::FiscalRow row;
    row.receiptId = receipt.id;
    row.sequence = receipt.sequence;
    row.period = seal.period;
    row.compact = seal.link.compact;
    row.isSigned = seal.paper.isSigned;
    row.counterCents = seal.link.counterCents;
    row.certificateId = seal.link.certificateId;
    row.sums = {seal.sums.normal.minor(), seal.sums.reduced1.minor(), seal.sums.reduced2.minor(),
                seal.sums.zero.minor(), seal.sums.special.minor()};
    if (const auto written = table.insert(row); !written) {
        return written;
    }
    for (const store::FiscalEvent &event : seal.events) {
        if (const auto noted = table.append(event); !noted) {
            return noted;
        }
    }
    return {};
}

// A receipt is the last one while nothing was rolled back since it was written; asking the database once for
// every sale of a group would cost a twentieth of it.
store::Result<bool> Register::isLast(qint64 sequence)
{
    if (m_lastBooked == sequence && m_undoCount == m_database.undoCount()) {
        return true;
    }
    const auto last = store::ReceiptTable(m_database).last();
    return last ? store::Result<bool>(last->sequence == sequence) : store::Result<bool>(last.error());
}

// Number and time of a till that does not sign.
store::Result<void> Register::numberUnsealed(order::Receipt &receipt)
{
    // Whoever books without asking FiscalDesk first would write a hole into the chain.
    if (m_config.fiscal.mode == settings::FiscalMode::Rksv) {
        return base::Error<store::Code>{store::Code::Sql, QStringLiteral("a booking without its seal"), {}};
    }
    const auto last = store::ReceiptTable(m_database).last();
    if (!last) {
        return last.error();
    }
    receipt.sequence = last->sequence + 1;
    receipt.issuedAtUtc = m_clock.nowUtc();
    if (last->issuedAtUtc.isValid()) {
        receipt.issuedAtUtc = std::max(receipt.issuedAtUtc, last->issuedAtUtc);
    }
    receipt.number = receiptNumber(receipt.sequence, receipt.issuedAtUtc.toTimeZone(m_zone).date().year());
    return {};
}

store::Result<void> Register::numberSealed(order::Receipt &receipt, const Seal &seal)
{
    const auto isNext = isLast(seal.previousSequence);
    if (!isNext) {
        return isNext.error();
    }
    const QDate day = QDate::fromString(seal.link.localTime.left(10), Qt::ISODate);
    if (!*isNext || fiscal::bucketsOf(receipt.lines, day) != seal.sums) {
        *seal.isStale = true;
        return base::Error<store::Code>{store::Code::Duplicate, QStringLiteral("the seal is stale"), {}};
    }
    receipt.sequence = seal.link.sequence;
    receipt.issuedAtUtc = seal.link.issuedAtUtc;
    receipt.number = seal.number;
    receipt.fiscal = seal.paper;
    receipt.signature = seal.paper.isSigned ? seal.paper.code : QString();
    return {};
}

store::Result<Booked> Register::book(const Sale &sale, const store::CashSession &session, const Seal &seal)
{
    Booked booked;
    order::Receipt &receipt = booked.receipt;
    receipt = receiptOf(sale, session);
    const auto numbered = seal.isSealed ? numberSealed(receipt, seal) : numberUnsealed(receipt);
    if (!numbered) {
        return numbered.error();
    }
    store::ReceiptTable receipts(m_database);
    const auto id = receipts.insert(receipt, session.id);
    if (!id) {
        return id.error();
    }
    receipt.id = *id;
    if (seal.isSealed) {
        if (const auto sealed = writeSeal(receipt, seal); !sealed) {
            return sealed.error();
        }
    }
    if (sale.wantsPaper) {
        const auto job = m_papers.write(receipt, false);
        if (!job) {
            return job.error();
        }
        booked.paper = *job;
    }
    m_lastBooked = receipt.sequence;
    m_undoCount = m_database.undoCount();
    return booked;
}

} // namespace kassa::till
