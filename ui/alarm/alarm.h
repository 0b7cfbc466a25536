// SPDX-License-Identifier: GPL-3.0-or-later
// Alarm: calls until somebody answers the orders that await a yes. It repeats, becomes more urgent step by
// step, falls silent the moment anybody acts (here, at a printer, anywhere), can be muted for a while and
// comes back by itself. It also says aloud, and louder, when an order was cancelled by somebody else. Knows
// facts only; banner and sheet are the shell's. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/order/order.h"
#include "ui/alarm/alarm_sink.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace kassa::alarm {

struct Settings
{
    bool isSoundOn = true;
    QString user;           ///< whose own cancellations need no alarm
    int volumePercent = 80; ///< of the sounds' own loudness
    int muteMin = 2;        ///< after this the muted alarm is back
    int stepS = 30;         ///< the alarm becomes more urgent after each

    bool operator==(const Settings &) const = default;
};

class Alarm : public QObject
{
    Q_OBJECT
public:
    static constexpr int kSteps = 4;
    static constexpr int kSheetStep = 3; ///< from here on the whole screen says it
    /// After somebody acted, the others that still wait keep quiet for this long.
    static constexpr qint64 kGraceMs = 15'000;
    /// More cancelled orders than this nobody notes one by one.
    static constexpr int kMaxCancelled = 20;

    /// `clock` and `sink` outlive the alarm.
    Alarm(const base::Clock &clock, AlarmSink &sink, QObject *parent = nullptr);

    void setSettings(const Settings &settings);
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Every order that is new or different.
    void takeOrders(const QList<order::Order> &orders);
    /// Orders came in: one sound for those that need no yes.
    void greetArrivals(const QList<order::Order> &orders);
    /// Silence for the time of the settings; a second call ends it.
    void toggleMute();
    /// The oldest cancelled order was taken note of.
    void noteCancelled();
    /// Looks at the clock: rings when due. Called by a timer of its own; tests call it.
    void tick();

    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// The order that waits longest; null when none does.
    [[nodiscard]] const order::Order *oldest() const;
    /// 1..kSteps while it rings, else 0.
    [[nodiscard]] int step() const;
    /// How long it has been ringing, in seconds.
    [[nodiscard]] qint64 ringingS() const;
    [[nodiscard]] bool isMuted() const { return m_mutedUntilMs > 0; }
    /// Seconds until the mute ends; 0 when it is not muted.
    [[nodiscard]] qint64 mutedForS() const;
    /// Cancelled by somebody else and not noted yet, oldest first.
    [[nodiscard]] const QList<order::Order> &cancelled() const { return m_cancelled; }

Q_SIGNALS:
    /// Something that a banner shows is different; the passing of time is not told.
    void changed();
    /// A person is wanted now, also when no sound may be made: for the task bar.
    void called();

private:
    void ring();
    void call(Tone tone, int loudness);
    [[nodiscard]] bool noteOrder(const order::Order &order, bool &isNew);
    void watch();

    const base::Clock &m_clock;
    AlarmSink &m_sink;
    QTimer m_timer;
    Settings m_settings;
    QMap<order::OrderId, order::Order> m_waiting; ///< by number: the oldest first
    QList<order::Order> m_cancelled;
    QSet<order::OrderId> m_knownCancelled;
    qint64 m_startMs = 0;      ///< monotonic
    qint64 m_nextRingMs = 0;   ///< monotonic
    qint64 m_mutedUntilMs = 0; ///< monotonic; 0: not muted
    int m_toldStep = 0;
};

} // namespace kassa::alarm
