// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets.h"

namespace kassa::fiscal {

namespace {

struct Rule
{
    int rateBp;
    money::Money Buckets::*sum;
    QDate from; ///< first day
};

money::Money Buckets::*sumOf(money::BasisPoints rate, QDate date)
{
    static const Rule kRules[] = {
        {2000, &Buckets::normal, QDate(2017, 4, 1)},   {1000, &Buckets::reduced1, QDate(2017, 4, 1)},
        {1300, &Buckets::reduced2, QDate(2017, 4, 1)}, {1900, &Buckets::special, QDate(2017, 4, 1)},
        {490, &Buckets::special, QDate(2026, 7, 1)},
    };
    for (const Rule &rule : kRules) {
        if (rule.rateBp == rate.value && rule.from <= date) {
            return rule.sum;
        }
    }
    return &Buckets::zero;
}

} // namespace

Buckets bucketsOf(const QList<order::Line> &lines, QDate date)
{
    Buckets sums;
    for (const order::Line &line : lines) {
        switch (line.kind) {
        case order::LineKind::Product:
            sums.*sumOf(line.taxRate, date) += line.amount;
            break;
        case order::LineKind::ExternalInvoice:
            sums.zero += line.amount;
            break;
        case order::LineKind::Text:
            break;
        }
    }
    return sums;
}

} // namespace kassa::fiscal
