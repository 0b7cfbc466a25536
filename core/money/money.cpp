// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/money/decimal_text.h"

#include <QDebug>

#include <algorithm>
#include <numeric>

namespace kassa::money {

namespace {

/// The parts of `magnitude` (>= 0) by floor division, and what each division left over.
struct FlooredParts
{
    QList<qint64> parts;
    QList<Int128> remainders;
    qint64 undistributed = 0;
};

FlooredParts floorParts(qint64 magnitude, const QList<qint64> &weights, Int128 weightSum)
{
    FlooredParts floored;
    floored.undistributed = magnitude;
    for (const qint64 weight : weights) {
        const Int128 product = static_cast<Int128>(magnitude) * weight;
        const auto part = static_cast<qint64>(product / weightSum);
        floored.parts.append(part);
        floored.remainders.append(product % weightSum);
        floored.undistributed -= part;
    }
    return floored;
}

} // namespace

Result<Money> checkedMoney(qint64 minor)
{
    if (minor < -kMaxMinor || minor > kMaxMinor)
        return Error{Code::OutOfRange, QStringLiteral("amount beyond the limit"), QString::number(minor)};
    return Money::fromMinor(minor);
}

Result<Money> checkedSum(const QList<Money> &amounts)
{
    Int128 sum = 0;
    for (const Money amount : amounts)
        sum += amount.minor();
    if (sum < -kMaxMinor || sum > kMaxMinor)
        return Error{Code::Overflow, QStringLiteral("sum of amounts beyond the limit"), {}};
    return Money::fromMinor(static_cast<qint64>(sum));
}

Result<QList<Money>> splitByLargestRemainder(Money total, const QList<qint64> &weights)
{
    Int128 weightSum = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return Error{Code::OutOfRange, QStringLiteral("negative weight"), QString::number(weight)};
        weightSum += weight;
    }
    if (weights.isEmpty() && total.isZero())
        return QList<Money>();
    if (weightSum == 0)
        return Error{Code::OutOfRange, QStringLiteral("no weight above zero"), {}};

    FlooredParts floored = floorParts(total.abs().minor(), weights, weightSum);
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::stable_sort(order.begin(), order.end(), [&floored](qsizetype left, qsizetype right) {
        return floored.remainders.at(left) > floored.remainders.at(right);
    });
    // Each division leaves less than one unit, so fewer units are left than there are parts.
    KASSA_ASSERT(floored.undistributed < weights.size());
    for (qsizetype i = 0; i < floored.undistributed; ++i)
        ++floored.parts[order.at(i)];

    QList<Money> parts;
    for (const qint64 part : std::as_const(floored.parts))
        parts.append(Money::fromMinor(total.isNegative() ? -part : part));
    return parts;
}

QDebug operator<<(QDebug debug, Money amount)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Money(" << toFixedText(amount).constData() << ')';
    return debug;
}

char *toString(const Money &amount)
{
    return qstrdup(toFixedText(amount).constData());
}

} // namespace kassa::money
