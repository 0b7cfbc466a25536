// SPDX-License-Identifier: GPL-3.0-or-later
#include "cheque.h"

#include <algorithm>

namespace kassa::loymax {

namespace {

constexpr int kTenThousandthsPerMinor = 100;

bool isCharging(const order::Line &line)
{
    return line.kind != order::LineKind::Text && line.amount > money::Money();
}

ChequeLine chequeLine(const order::Line &line, int posId)
{
    ChequeLine made;
    made.posId = posId;
    made.amount = line.amount;
    if (line.kind == order::LineKind::ExternalInvoice) {
        made.goodsId = line.externalRef;
        made.name = line.externalRef;
        made.price = money::UnitPrice::fromTenThousandths(line.amount.minor() * kTenThousandthsPerMinor);
        made.quantity = money::Quantity::fromUnits(1);
        return made;
    }
    made.goodsId = line.productNr;
    made.name = line.name;
    made.price = line.unitPrice;
    made.quantity = line.quantity;
    if (made.price.isNegative()) { // a negative price and quantity charge, too
        made.price = -made.price;
        made.quantity = -made.quantity;
    }
    return made;
}

void spread(QList<ChequeLine> &lines, money::Money discounts)
{
    QList<qint64> weights;
    for (const ChequeLine &line : lines) {
        weights.append(line.amount.minor());
    }
    const auto parts = money::splitByLargestRemainder(discounts, weights);
    if (!parts) {
        lines.clear();
        return;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].amount += parts->at(i);
    }
}

QString tenderOf(const order::Payment &payment, const QString &bonusMethod)
{
    switch (payment.kind) {
    case order::TenderKind::Cash:
        return QStringLiteral("cash");
    case order::TenderKind::Other:
        return !bonusMethod.isEmpty() && payment.method == bonusMethod ? QStringLiteral("bonus")
                                                                       : QStringLiteral("card");
    case order::TenderKind::OnDelivery:
        return QStringLiteral("on_delivery");
    }
    base::assertFailed("tender without a word", __FILE__, __LINE__);
}

QString payTypeOf(const order::Payment &payment,
                  const QList<settings::LoymaxPayType> &types,
                  const QString &bonusMethod)
{
    const QString tender = tenderOf(payment, bonusMethod);
    QStringList names{payment.method, tender};
    if (payment.kind == order::TenderKind::Other) {
        names.append(QStringLiteral("other"));
    }
    for (const QString &name : std::as_const(names)) {
        for (const settings::LoymaxPayType &row : types) {
            if (!name.isEmpty() && row.tender.compare(name, Qt::CaseInsensitive) == 0) {
                return row.type;
            }
        }
    }
    if (tender == QStringLiteral("bonus")) {
        return QStringLiteral("Bonus");
    }
    return payment.kind == order::TenderKind::Other ? QStringLiteral("Card") : QStringLiteral("Cash");
}

} // namespace

QList<ChequeLine> chequeLines(const QList<order::Line> &lines)
{
    QList<ChequeLine> cheque;
    money::Money discounts;
    money::Money total;
    const order::Line *before = nullptr;
    for (const order::Line &line : lines) {
        if (line.kind == order::LineKind::Text || line.amount.isZero()) {
            continue;
        }
        total += line.amount;
        if (isCharging(line)) {
            cheque.append(chequeLine(line, static_cast<int>(cheque.size()) + 1));
            before = &line;
        } else if (before != nullptr && before->productNr == line.productNr &&
                   cheque.last().amount + line.amount > money::Money()) {
            cheque.last().amount += line.amount;
        } else {
            discounts += line.amount;
        }
    }
    if (cheque.isEmpty() || total <= money::Money()) {
        return {};
    }
    if (!discounts.isZero()) {
        spread(cheque, discounts);
    }
    return cheque;
}

QList<order::Line>
withDiscounts(const QList<order::Line> &lines, const QList<LineDiscount> &discounts, const QString &fallback)
{
    QList<order::Line> made;
    int posId = 0;
    for (const order::Line &line : lines) {
        made.append(line);
        if (!isCharging(line)) {
            continue;
        }
        ++posId;
        for (const LineDiscount &discount : discounts) {
            if (discount.posId != posId || discount.amount.isZero()) {
                continue;
            }
            order::Line lower = line;
            lower.note.clear();
            lower.name = discount.words.isEmpty() ? fallback : discount.words;
            lower.quantity = money::Quantity::fromUnits(1);
            lower.unitPrice = money::UnitPrice::fromMoney(-discount.amount);
            lower.amount = -discount.amount;
            made.append(lower);
        }
    }
    return made;
}

QList<ChequeLine> lowered(QList<ChequeLine> lines, const QList<LineDiscount> &discounts)
{
    for (ChequeLine &line : lines) {
        for (const LineDiscount &discount : discounts) {
            if (discount.posId == line.posId) {
                line.amount -= discount.amount;
            }
        }
    }
    return lines;
}

QList<Pay> paysOf(const QList<order::Payment> &payments,
                  const QList<settings::LoymaxPayType> &types,
                  const QString &bonusMethod)
{
    QList<Pay> pays;
    for (const order::Payment &payment : payments) {
        pays.append(Pay{payTypeOf(payment, types, bonusMethod), payment.amount});
    }
    return pays;
}

QList<order::Line> negated(QList<order::Line> lines)
{
    for (order::Line &line : lines) {
        line.quantity = -line.quantity;
        line.amount = -line.amount;
    }
    return lines;
}

} // namespace kassa::loymax
