// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_parts/promise.h"

namespace kassa::order_parts {

namespace {

constexpr qint64 kStepS = 300;
constexpr qint64 kSecondsPerMinute = 60;

} // namespace

QDateTime promisedTime(const QDateTime &nowUtc, int minutes)
{
    const qint64 wanted = nowUtc.toSecsSinceEpoch() + minutes * kSecondsPerMinute;
    return QDateTime::fromSecsSinceEpoch((wanted + kStepS - 1) / kStepS * kStepS, Qt::UTC);
}

QDateTime proposedPromise(const QDateTime &nowUtc, int minutes, const QDateTime &wishedUtc)
{
    const QDateTime byTill = promisedTime(nowUtc, minutes);
    return wishedUtc.isValid() && wishedUtc > byTill ? wishedUtc : byTill;
}

} // namespace kassa::order_parts
