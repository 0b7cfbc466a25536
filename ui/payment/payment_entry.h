// SPDX-License-Identifier: GPL-3.0-or-later
// What happens while somebody pays: parts taken so far, tender and sum being entered, what is still due,
// change. Pure logic without widgets; PaymentDialog shows it.
#pragma once

#include "core/order/order.h"

#include <QList>
#include <QString>

#include <optional>

namespace kassa::payment {

/// The ways to pay that the till offers; all but Cash and OnDelivery are booked as "other" with a method in
/// words.
enum class Tender { Cash, Card, Voucher, Invoice, OnDelivery, Other };

/// Why the entered sum cannot be taken.
enum class Problem {
    None,
    NotANumber,    ///< no amount can be read
    TooManyDigits, ///< more decimals than the currency has, or 1.234 which two languages read differently
    OutOfRange,    ///< beyond what the till can book
    NotPositive,   ///< zero or negative
    MoreThanDue,   ///< only cash gives change
    MoreThanOwed,  ///< pays out more than the refund
    MethodMissing, ///< an "other" payment needs its method in words
};

/// What the primary key would do with the sum that stands in the field.
struct Assessment
{
    enum class Step { Refused, TakePart, Finish };
    Step step = Step::Refused;
    Problem problem = Problem::None;
    money::Money amount; ///< that would be booked
    money::Money given;  ///< cash: handed over
    money::Money change; ///< given minus amount
    money::Money left;   ///< still due afterwards

    bool operator==(const Assessment &) const = default;
};

class PaymentEntry
{
public:
    PaymentEntry() = default;
    /// @param total  of the order, may be zero (nothing to take) or negative (money goes back)
    /// @param parts  payments that count already, e.g. paid online; together they may not exceed the total
    PaymentEntry(money::Money total, const QList<order::Payment> &parts);

    [[nodiscard]] money::Money total() const { return m_total; }
    [[nodiscard]] const QList<order::Payment> &parts() const { return m_parts; }
    /// Total minus parts; negative when money goes back.
    [[nodiscard]] money::Money due() const;
    /// Sums are typed without a sign; for a refund they are paid out.
    [[nodiscard]] bool isRefund() const { return m_total.isNegative(); }
    [[nodiscard]] Tender tender() const { return m_tender; }
    [[nodiscard]] QString method() const { return m_method; }
    [[nodiscard]] QString typed() const { return m_typed; }

    void setTender(Tender tender) { m_tender = tender; }
    /// The method in words of card, voucher, invoice and other; ignored for cash and on delivery.
    void setMethod(const QString &method) { m_method = method.simplified(); }
    /// As people type it ("12,5"); empty means exactly what is owed.
    void setTyped(const QString &typed) { m_typed = typed; }
    /// One person's share of a split bill: cash beyond it is change, not a larger part. Unsigned; nothing or
    /// more than the due means the whole due.
    void setShare(std::optional<money::Money> share) { m_share = share; }
    /// What this step asks for, without a sign: the share, else the whole due.
    [[nodiscard]] money::Money owed() const;

    [[nodiscard]] Assessment assess() const;
    /// Takes the entered sum: a part, or the last one. True when the payment is complete; then parts() sum to
    /// the total. A refused sum changes nothing and gives false.
    bool take();
    void removePart(qsizetype index);

private:
    [[nodiscard]] order::Payment paymentFor(const Assessment &assessment) const;

    money::Money m_total;
    QList<order::Payment> m_parts;
    Tender m_tender = Tender::Cash;
    QString m_method;
    QString m_typed;
    std::optional<money::Money> m_share;
};

/// Longest method in words that is kept: it must fit a receipt of 32 columns beside its amount.
inline constexpr int kMaxMethodChars = 20;

} // namespace kassa::payment
