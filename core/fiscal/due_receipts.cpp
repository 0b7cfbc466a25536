// SPDX-License-Identifier: GPL-3.0-or-later
#include "due_receipts.h"

namespace kassa::fiscal {

namespace {

constexpr int kDecember = 12;

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

DueReceipt receiptFor(QDate month)
{
    if (month.month() == kDecember) {
        return {order::ReceiptKind::Yearly, QString::number(month.year())};
    }
    return {order::ReceiptKind::Monthly, month.toString(QStringLiteral("yyyy-MM"))};
}

} // namespace

QList<DueReceipt> dueReceipts(QDate closedThrough, QDate today)
{
    QList<DueReceipt> due;
    const QDate lastPassed = firstOfMonth(today).addMonths(-1);
    for (QDate month = firstOfMonth(closedThrough).addMonths(1); month <= lastPassed;
         month = month.addMonths(1)) {
        if (month.month() == kDecember || month == lastPassed) {
            due.append(receiptFor(month));
        }
    }
    return due;
}

NextDue nextDue(QDate closedThrough, QDate today)
{
    const QDate month = std::max(firstOfMonth(closedThrough).addMonths(1), firstOfMonth(today));
    return NextDue{receiptFor(month), month.addMonths(1)};
}

QDate lastDayOf(const QString &period)
{
    if (period.size() == 4) {
        return QDate(period.toInt(), kDecember, 31);
    }
    const QDate first = QDate::fromString(period + QStringLiteral("-01"), Qt::ISODate);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

} // namespace kassa::fiscal
