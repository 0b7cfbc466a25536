// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_report.h"

#include <QStringList>

namespace kassa::order {

namespace {

template<class Sum>
money::Money total(const QList<Sum> &sums)
{
    money::Money all;
    for (const Sum &sum : sums) {
        all += sum.amount;
    }
    return all;
}

} // namespace

money::Money sumAt(const SessionReport &report, TenderPlace place)
{
    money::Money sum;
    for (const TenderSum &tender : report.tenders) {
        if (tender.place == place) {
            sum += tender.amount;
        }
    }
    return sum;
}

money::Money sumOf(const QList<CashMovement> &movements)
{
    return total(movements);
}

money::Money expectedCash(const SessionReport &report)
{
    return report.openingFloat + sumAt(report, TenderPlace::TillCash) + sumOf(report.movements);
}

QStringList unequalSums(const SessionReport &report)
{
    money::Money taxed;
    for (const TaxSum &sum : report.taxes) {
        taxed += sum.gross;
    }
    QStringList unequal;
    const auto check = [&unequal, &report](const char *name, money::Money sum) {
        if (sum != report.turnover) {
            unequal.append(QString::fromLatin1(name));
        }
    };
    check("taxes", taxed + report.untaxed);
    check("tenders", total(report.tenders));
    check("categories", total(report.categories) + report.untaxed);
    check("cashiers", total(report.cashiers));
    check("hours", total(report.hours));
    return unequal;
}

} // namespace kassa::order
