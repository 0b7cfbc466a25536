// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarm/alarm.h"

#include "core/order/transitions.h"

#include <algorithm>
#include <array>

namespace kassa::alarm {

namespace {

constexpr int kLookMs = 500;
constexpr qint64 kMsPerSecond = 1'000;
constexpr qint64 kMsPerMinute = 60'000;

struct Urgency
{
    qint64 everyMs;
    int loudness; ///< percent of the volume of the setting
};
/// By step. Only a cancelled order is as loud as the setting allows.
constexpr std::array<Urgency, Alarm::kSteps> kUrgency{{{10'000, 60}, {6'000, 70}, {4'000, 80}, {2'500, 90}}};
constexpr int kNewLoudness = 50;
constexpr int kCancelledLoudness = 100;

} // namespace

Alarm::Alarm(const base::Clock &clock, AlarmSink &sink, QObject *parent)
    : QObject(parent), m_clock(clock), m_sink(sink)
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::tick);
}

void Alarm::setSettings(const Settings &settings)
{
    m_settings = settings;
    if (!settings.isSoundOn) {
        m_sink.stop();
    }
    Q_EMIT changed();
}

// True when somebody acted on an order that waited.
bool Alarm::noteOrder(const order::Order &order, bool &isNew)
{
    if (order::isAwaitingYes(order::stateOf(order))) {
        isNew = isNew || !m_waiting.contains(order.id);
        m_waiting.insert(order.id, order);
        return false;
    }
    return m_waiting.remove(order.id) > 0;
}

void Alarm::takeOrders(const QList<order::Order> &orders)
{
    const bool wasEmpty = m_waiting.isEmpty();
    bool isNew = false;
    bool hasActed = false;
    bool hasCancelled = false;
    for (const order::Order &order : orders) {
        hasActed = noteOrder(order, isNew) || hasActed;
        const bool byOthers = order.status == order::Status::Cancelled && !order.test &&
                              order.closedBy != m_settings.user && !m_knownCancelled.contains(order.id);
        if (byOthers) {
            m_knownCancelled.insert(order.id);
            m_cancelled.append(order);
            hasCancelled = true;
        }
    }
    while (m_cancelled.size() > kMaxCancelled) {
        m_cancelled.removeFirst();
    }
    const qint64 nowMs = m_clock.monotonicMs();
    if (hasActed || (wasEmpty && isNew)) {
        m_startMs = nowMs;
        m_nextRingMs = nowMs + (hasActed ? kGraceMs : 0);
        m_toldStep = 1;
    }
    if (hasActed) {
        m_sink.stop();
    }
    if (m_waiting.isEmpty()) {
        m_mutedUntilMs = 0; // the next order must be heard
        m_toldStep = 0;
    }
    if (hasCancelled) {
        call(Tone::Cancelled, kCancelledLoudness);
    } else if (isNew) {
        ring();
    }
    watch();
    if (hasActed || isNew || hasCancelled) {
        Q_EMIT changed();
    }
}

void Alarm::greetArrivals(const QList<order::Order> &orders)
{
    const bool isQuietKind = std::none_of(orders.cbegin(), orders.cend(), [](const order::Order &order) {
        return order::isAwaitingYes(order::stateOf(order));
    });
    if (!orders.isEmpty() && isQuietKind) { // the others ring by themselves
        call(Tone::NewOrder, kNewLoudness);
    }
}

void Alarm::toggleMute()
{
    if (isMuted()) {
        m_mutedUntilMs = 0;
        m_nextRingMs = m_clock.monotonicMs();
        tick();
    } else {
        m_mutedUntilMs = m_clock.monotonicMs() + m_settings.muteMin * kMsPerMinute;
        m_sink.stop();
    }
    watch();
    Q_EMIT changed();
}

void Alarm::noteCancelled()
{
    if (!m_cancelled.isEmpty()) {
        m_cancelled.removeFirst();
        Q_EMIT changed();
    }
}

void Alarm::tick()
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (isMuted() && nowMs >= m_mutedUntilMs) {
        m_mutedUntilMs = 0;
        m_nextRingMs = nowMs;
        Q_EMIT changed();
    }
    if (!m_waiting.isEmpty() && nowMs >= m_nextRingMs) {
        ring();
    }
    if (step() != m_toldStep) {
        m_toldStep = step();
        Q_EMIT changed();
    }
    watch();
}

void Alarm::ring()
{
    const Urgency &urgency = kUrgency.at(static_cast<std::size_t>(std::max(1, step()) - 1));
    m_nextRingMs = m_clock.monotonicMs() + urgency.everyMs;
    call(Tone::Waiting, urgency.loudness);
}

void Alarm::call(Tone tone, int loudness)
{
    if (m_settings.isSoundOn && !isMuted()) {
        m_sink.play(tone, m_settings.volumePercent * loudness / 100);
    }
    Q_EMIT called();
}

void Alarm::watch()
{
    const bool isNeeded = !m_waiting.isEmpty() || isMuted();
    if (isNeeded != m_timer.isActive()) {
        isNeeded ? m_timer.start() : m_timer.stop();
    }
}

const order::Order *Alarm::oldest() const
{
    return m_waiting.isEmpty() ? nullptr : &m_waiting.first();
}

int Alarm::step() const
{
    if (m_waiting.isEmpty()) {
        return 0;
    }
    const qint64 stepMs = std::max<qint64>(1, m_settings.stepS) * kMsPerSecond;
    const qint64 passed = (m_clock.monotonicMs() - m_startMs) / stepMs;
    return static_cast<int>(std::clamp<qint64>(passed + 1, 1, kSteps));
}

qint64 Alarm::ringingS() const
{
    return m_waiting.isEmpty() ? 0 : (m_clock.monotonicMs() - m_startMs) / kMsPerSecond;
}

qint64 Alarm::mutedForS() const
{
    const qint64 leftMs = m_mutedUntilMs - m_clock.monotonicMs();
    return isMuted() ? std::max<qint64>(0, (leftMs + kMsPerSecond - 1) / kMsPerSecond) : 0;
}

} // namespace kassa::alarm
