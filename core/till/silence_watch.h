// SPDX-License-Identifier: GPL-3.0-or-later
// Tells silence from a quiet hour: are there fewer orders than this hour of the week usually brings? Reads a
// few ranges of an index, once an hour. Source: issue text "silence watchdog"; numbers below.
#pragma once

#include "core/base/clock.h"
#include "core/store/order_table.h"

#include <QTimeZone>

#include <optional>

namespace kassa::till {

class SilenceWatch
{
public:
    static constexpr int kWeeks = 4;          ///< looked back
    static constexpr int kEnoughOrders = 20;  ///< in these hours together, else nothing can be said
    static constexpr int kTimesUsualGap = 3;  ///< a gap longer than so many usual ones is silence
    static constexpr int kMaxPerHour = 1'000; ///< orders of one such hour that are looked at

    /// True when the time since the last order, or since the beginning of this hour or of `sinceUtc` if
    /// later, is more than three times the median gap of this hour of the week in the last four weeks. Errors
    /// of the store: false.
    [[nodiscard]] bool isTooQuiet(store::Database &database,
                                  const QDateTime &nowUtc,
                                  const QDateTime &sinceUtc,
                                  const QTimeZone &zone);

    /// An order came in.
    void orderCame(const QDateTime &atUtc);

private:
    [[nodiscard]] static std::optional<qint64>
    usualGapMs(store::Database &database, const QDateTime &hourStart, const QTimeZone &zone);

    QDateTime m_hourStart; ///< local; the hour that m_usualGapMs belongs to
    std::optional<qint64> m_usualGapMs;
    QDateTime m_lastOrderUtc;
};

} // namespace kassa::till
