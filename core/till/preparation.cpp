// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation.h"

#include <algorithm>

namespace kassa::till {

namespace {

constexpr qsizetype kEnough = 5;
constexpr int kDefaultMin = 20;
constexpr int kPerOpenOrderMin = 2;
constexpr int kStepMin = 5;
constexpr int kLongestMin = 180;

} // namespace

int preparationMinutes(const QList<store::DoneTimes> &lastHour, int openOrders)
{
    QList<qint64> spansS;
    for (const store::DoneTimes &times : lastHour) {
        if (const qint64 spanS = times.acceptedAtUtc.secsTo(times.doneAtUtc); spanS >= 60) {
            spansS.append(spanS);
        }
    }
    qint64 minutes = kDefaultMin;
    if (spansS.size() >= kEnough) {
        const auto middle = spansS.begin() + spansS.size() / 2;
        std::nth_element(spansS.begin(), middle, spansS.end());
        minutes = (*middle + 30) / 60;
    }
    minutes += qint64(kPerOpenOrderMin) * openOrders;
    const qint64 rounded = (minutes + kStepMin / 2) / kStepMin * kStepMin;
    return static_cast<int>(std::clamp<qint64>(rounded, kStepMin, kLongestMin));
}

} // namespace kassa::till
