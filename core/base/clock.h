// SPDX-License-Identifier: GPL-3.0-or-later
// "Now" is an argument: services take a Clock so that ages, sessions and time-outs can be tested.
#pragma once

#include <QDateTime>

namespace kassa::base {

class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall-clock time in UTC, millisecond resolution. May jump when the operator sets the clock.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds since an arbitrary point, never going back. For durations and time-outs.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

/// The machine's clock. Thread safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

/// UTC as ISO 8601 with milliseconds and Z ("2026-11-22T18:12:04.120Z"): the form of every time in the store.
[[nodiscard]] QString toStoredTime(const QDateTime &utc);
/// Reads toStoredTime; an invalid QDateTime for anything else.
[[nodiscard]] QDateTime fromStoredTime(const QString &text);

} // namespace kassa::base
