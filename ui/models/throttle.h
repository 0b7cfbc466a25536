// SPDX-License-Identifier: GPL-3.0-or-later
// Work that follows a stream of facts: done at once when things are quiet, else once per interval, so that
// 200 orders a second do not lay the screen out 200 times. Main thread only.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace kassa::models {

class Throttle
{
public:
    /// @param intervalMs  shortest time between two runs
    Throttle(int intervalMs, std::function<void()> work) : m_intervalMs(intervalMs), m_work(std::move(work))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { run(); });
    }

    /// Runs the work now, or as soon as the interval since the last run is over.
    void call()
    {
        const qint64 sinceMs = m_last.isValid() ? m_last.elapsed() : m_intervalMs;
        if (sinceMs >= m_intervalMs && !m_timer.isActive()) {
            run();
        } else if (!m_timer.isActive()) {
            m_timer.start(static_cast<int>(m_intervalMs - sinceMs));
        }
    }

private:
    void run()
    {
        m_last.start();
        m_work();
    }

    int m_intervalMs;
    std::function<void()> m_work;
    QTimer m_timer;
    QElapsedTimer m_last;
};

} // namespace kassa::models
