// SPDX-License-Identifier: GPL-3.0-or-later
// Plays the alarm's own sounds through Qt Multimedia where it is built in and a device is there, else the
// system's beep.
#pragma once

#include "ui/alarm/alarm_sink.h"

#include <memory>

namespace kassa::alarm {

class SoundSink final : public AlarmSink
{
public:
    SoundSink();
    ~SoundSink() override;
    void play(Tone tone, int volumePercent) override;
    void stop() override;

private:
    struct Effects;
    std::unique_ptr<Effects> m_effects; ///< made with the first sound: asking for devices takes time
};

} // namespace kassa::alarm
