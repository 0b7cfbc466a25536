// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_entry.h"

#include "core/base/assert.h"
#include "core/money/decimal_text.h"

#include <algorithm>

namespace kassa::payment {
namespace {

using money::Money;

Problem problemOf(money::Code code)
{
    switch (code) {
    case money::Code::TooManyDigits:
        return Problem::TooManyDigits;
    case money::Code::OutOfRange:
        return Problem::OutOfRange;
    default:
        return Problem::NotANumber;
    }
}

bool hasMethod(Tender tender)
{
    return tender != Tender::Cash && tender != Tender::OnDelivery;
}

} // namespace

PaymentEntry::PaymentEntry(Money total, const QList<order::Payment> &parts) : m_total(total), m_parts(parts)
{
}

Money PaymentEntry::due() const
{
    Money rest = m_total;
    for (const order::Payment &part : m_parts) {
        rest -= part.amount;
    }
    return rest;
}

Money PaymentEntry::owed() const
{
    const Money whole = due().abs();
    return m_share && *m_share > Money() && *m_share < whole ? *m_share : whole;
}

Assessment PaymentEntry::assess() const
{
    Assessment result;
    const Money whole = due().abs();
    result.left = whole;
    if (whole.isZero()) {
        result.step = Assessment::Step::Finish;
        return result;
    }
    const Money asked = owed();
    Money entered = asked;
    if (!m_typed.trimmed().isEmpty()) {
        const auto parsed = money::parseTyped(m_typed);
        if (!parsed.isOk()) {
            result.problem = problemOf(parsed.error().code);
            return result;
        }
        entered = parsed.value();
    }
    if (entered <= Money()) {
        result.problem = Problem::NotPositive;
    } else if (isRefund() && entered > asked) {
        result.problem = Problem::MoreThanOwed;
    } else if (m_tender != Tender::Cash && entered > asked) {
        result.problem = Problem::MoreThanDue;
    } else if (hasMethod(m_tender) && m_method.isEmpty()) {
        result.problem = Problem::MethodMissing;
    } else {
        const Money booked = std::min(entered, asked);
        const qint64 sign = isRefund() ? -1 : 1;
        result.step = booked == whole ? Assessment::Step::Finish : Assessment::Step::TakePart;
        result.amount = booked * sign;
        result.given = entered * sign;
        result.change = entered - booked;
        result.left = whole - booked;
    }
    return result;
}

order::Payment PaymentEntry::paymentFor(const Assessment &assessment) const
{
    order::Payment payment;
    payment.amount = assessment.amount;
    payment.given = assessment.given;
    if (m_tender == Tender::OnDelivery) {
        payment.kind = order::TenderKind::OnDelivery;
    } else if (m_tender != Tender::Cash) {
        payment.kind = order::TenderKind::Other;
        payment.method = m_method;
    }
    return payment;
}

bool PaymentEntry::take()
{
    const Assessment assessment = assess();
    if (assessment.step == Assessment::Step::Refused) {
        return false;
    }
    // A total of zero is booked as cash of nothing, so that every receipt names a tender.
    if (!due().isZero() || m_parts.isEmpty()) {
        m_parts.append(paymentFor(assessment));
    }
    m_typed.clear();
    return assessment.step == Assessment::Step::Finish;
}

void PaymentEntry::removePart(qsizetype index)
{
    KASSA_ASSERT(index >= 0 && index < m_parts.size());
    m_parts.removeAt(index);
    m_typed.clear();
}

} // namespace kassa::payment
