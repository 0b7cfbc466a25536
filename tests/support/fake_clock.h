// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands until it is told to move.
#pragma once

#include "core/base/clock.h"

namespace kassa::test {

class FakeClock final : public base::Clock
{
public:
    explicit FakeClock(const QDateTime &startUtc = QDateTime(QDate(2026, 11, 22), QTime(18, 12, 4), Qt::UTC))
        : m_now(startUtc)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonicMs += ms;
    }
    void setWallClock(const QDateTime &utc) { m_now = utc; }

private:
    QDateTime m_now;
    qint64 m_monotonicMs = 1'000;
};

} // namespace kassa::test
