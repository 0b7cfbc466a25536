// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm/sound_sink.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#ifdef KASSA_MULTIMEDIA
#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <array>
#endif

namespace kassa::alarm {

#ifdef KASSA_MULTIMEDIA

namespace {

constexpr std::array<const char *, 3> kFiles{"new_order", "waiting", "cancelled"};

} // namespace

struct SoundSink::Effects
{
    Effects()
    {
        widgets::initResources();
        isThere = !QMediaDevices::defaultAudioOutput().isNull();
        for (std::size_t i = 0; isThere && i < all.size(); ++i) {
            all.at(i).setSource(
                QUrl(QStringLiteral("qrc:/kassa/sounds/%1.wav").arg(QLatin1String(kFiles.at(i)))));
        }
    }
    bool isThere = false;
    std::array<QSoundEffect, kFiles.size()> all;
};

void SoundSink::play(Tone tone, int volumePercent)
{
    if (volumePercent <= 0) {
        return;
    }
    if (!m_effects) {
        m_effects = std::make_unique<Effects>();
    }
    if (!m_effects->isThere) {
        QApplication::beep();
        return;
    }
    QSoundEffect &effect = m_effects->all.at(static_cast<std::size_t>(tone));
    effect.setVolume(static_cast<float>(volumePercent) / 100.0F);
    effect.play();
}

void SoundSink::stop()
{
    if (m_effects && m_effects->isThere) {
        for (QSoundEffect &effect : m_effects->all) {
            effect.stop();
        }
    }
}

#else

struct SoundSink::Effects
{
};

void SoundSink::play(Tone tone, int volumePercent)
{
    Q_UNUSED(tone)
    if (volumePercent > 0) {
        QApplication::beep();
    }
}

void SoundSink::stop() {}

#endif

SoundSink::SoundSink() = default;
SoundSink::~SoundSink() = default;

} // namespace kassa::alarm
