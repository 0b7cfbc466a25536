// SPDX-License-Identifier: GPL-3.0-or-later
// What the alarm is heard through. Two stand behind it: SoundSink, and the ears of the tests.
#pragma once

namespace kassa::alarm {

/// NewOrder: one came that needs no answer. Waiting: one needs a yes. Cancelled: one that may be in work
/// already is off; the loudest.
enum class Tone { NewOrder, Waiting, Cancelled };

class AlarmSink
{
public:
    AlarmSink() = default;
    virtual ~AlarmSink() = default;
    AlarmSink(const AlarmSink &) = delete;
    AlarmSink &operator=(const AlarmSink &) = delete;

    /// Sounds once, at once. @param volumePercent  0..100. Main thread; never waits.
    virtual void play(Tone tone, int volumePercent) = 0;
    /// Falls silent at once.
    virtual void stop() = 0;
};

} // namespace kassa::alarm
