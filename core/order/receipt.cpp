// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipt.h"

#include <algorithm>

namespace kassa::order {

QList<TaxSum> taxSums(const QList<Line> &lines)
{
    QList<TaxSum> sums;
    for (const Line &line : lines) {
        if (line.kind != LineKind::Product) {
            continue;
        }
        auto sum = std::find_if(sums.begin(), sums.end(), [&line](const TaxSum &known) {
            return known.code == line.taxCode && known.rate == line.taxRate;
        });
        if (sum == sums.end()) {
            sums.append(TaxSum{line.taxCode, line.taxRate, {}, {}, {}});
            sum = std::prev(sums.end());
        }
        sum->gross += line.amount;
    }
    for (TaxSum &sum : sums) {
        sum.tax = money::containedVat(sum.gross, sum.rate);
        sum.net = sum.gross - sum.tax;
    }
    std::sort(sums.begin(), sums.end(), [](const TaxSum &left, const TaxSum &right) {
        return left.rate != right.rate ? left.rate > right.rate : left.code < right.code;
    });
    return sums;
}

money::Money sumOfLines(const QList<Line> &lines)
{
    money::Money sum;
    for (const Line &line : lines) {
        if (line.kind != LineKind::Text) {
            sum += line.amount;
        }
    }
    return sum;
}

} // namespace kassa::order
