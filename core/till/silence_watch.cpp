// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence_watch.h"

#include <algorithm>

namespace kassa::till {

void SilenceWatch::orderCame(const QDateTime &atUtc)
{
    m_lastOrderUtc = m_lastOrderUtc.isValid() ? std::max(m_lastOrderUtc, atUtc) : atUtc;
}

std::optional<qint64>
SilenceWatch::usualGapMs(store::Database &database, const QDateTime &hourStart, const QTimeZone &zone)
{
    store::OrderTable orders(database);
    QList<qint64> gapsMs;
    qsizetype count = 0;
    for (int week = 1; week <= kWeeks; ++week) {
        const QDateTime from(hourStart.date().addDays(-7 * week), hourStart.time(), zone);
        const auto times = orders.receivedBetween(from.toUTC(), from.addSecs(3'600).toUTC(), kMaxPerHour);
        if (!times) {
            return std::nullopt;
        }
        count += times->size();
        for (qsizetype i = 1; i < times->size(); ++i) {
            gapsMs.append(times->at(i - 1).msecsTo(times->at(i)));
        }
    }
    if (count < kEnoughOrders || gapsMs.isEmpty()) {
        return std::nullopt;
    }
    const auto middle = gapsMs.begin() + gapsMs.size() / 2;
    std::nth_element(gapsMs.begin(), middle, gapsMs.end());
    // Orders that came in the same second are one customer or a replay; a gap of nothing is no measure.
    constexpr qint64 kShortestGapMs = 1'000;
    return std::max(*middle, kShortestGapMs);
}

bool SilenceWatch::isTooQuiet(store::Database &database,
                              const QDateTime &nowUtc,
                              const QDateTime &sinceUtc,
                              const QTimeZone &zone)
{
    const QDateTime local = nowUtc.toTimeZone(zone);
    const QDateTime hourStart(local.date(), QTime(local.time().hour(), 0), zone);
    if (hourStart != m_hourStart) {
        m_hourStart = hourStart;
        m_usualGapMs = usualGapMs(database, hourStart, zone);
    }
    if (!m_usualGapMs) {
        return false;
    }
    QDateTime quietSince = std::max(hourStart.toUTC(), sinceUtc);
    if (m_lastOrderUtc.isValid()) {
        quietSince = std::max(quietSince, m_lastOrderUtc);
    }
    return quietSince.msecsTo(nowUtc) > kTimesUsualGap * *m_usualGapMs;
}

} // namespace kassa::till
