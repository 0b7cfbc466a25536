// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarm_view.h"

#include "ui/alarm/sound_sink.h"
#include "ui/order_parts/promise.h"
#include "ui/shell/alarm_sheet.h"
#include "ui/widgets/overlay.h"

#include <QWidget>

namespace kassa::shell {

using alarm::Alarm;

namespace {

constexpr int kWholeWindow = 10'000; // the overlay takes what the window has

} // namespace

AlarmView::AlarmView(const base::Clock &clock, QWidget *window)
    : QObject(window)
    , m_clock(clock)
    , m_window(window)
    , m_sink(std::make_unique<alarm::SoundSink>())
    , m_alarm(std::make_unique<Alarm>(clock, *m_sink))
{
    makeAlarm();
}

AlarmView::~AlarmView() = default;

void AlarmView::setSink(std::unique_ptr<alarm::AlarmSink> sink)
{
    m_alarm = std::make_unique<Alarm>(m_clock, *sink);
    m_sink = std::move(sink);
    makeAlarm();
}

void AlarmView::makeAlarm()
{
    m_alarm->setSettings(m_settings);
    connect(m_alarm.get(), &Alarm::changed, this, &AlarmView::follow);
    connect(m_alarm.get(), &Alarm::called, this, &AlarmView::called);
}

void AlarmView::setConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    m_settings = {config.till.isSoundOn, config.till.user, config.till.alarmVolume, config.till.alarmMuteMin,
                  config.till.alarmStepS};
    m_alarm->setSettings(m_settings);
    fillSheet();
}

void AlarmView::playSample(int volumePercent)
{
    m_sink->play(alarm::Tone::Waiting, volumePercent);
}

QString AlarmView::headline() const
{
    return tr("%n order(s) wait for an answer", nullptr, m_alarm->waiting());
}

QString AlarmView::sentence() const
{
    if (m_alarm->isMuted()) {
        return tr("Muted, sounds again in %1").arg(m_format.age(m_alarm->mutedForS()));
    }
    return tr("Alarm for %1, step %2 of %3")
        .arg(m_format.age(m_alarm->ringingS()))
        .arg(m_alarm->step())
        .arg(Alarm::kSteps);
}

QList<Problem> AlarmView::problems() const
{
    QList<Problem> all;
    for (const order::Order &order : m_alarm->cancelled()) {
        const money::Money refund = order::paidOnline(order.content);
        QStringList parts{order.closedBy, order.closeReason};
        if (refund > money::Money()) {
            parts.prepend(tr("Already paid online: refund %1").arg(m_format.money(refund)));
        }
        parts.removeAll(QString());
        all.append({widgets::StateShape::No, tr("Order %1 was cancelled").arg(order.content.ref),
                    parts.join(QStringLiteral(" · ")), Cure::NoteCancelled});
    }
    if (m_alarm->waiting() > 0) {
        all.append({widgets::StateShape::Wait, headline(), sentence(),
                    m_alarm->isMuted() ? Cure::EndMute : Cure::Mute, m_settings.muteMin});
    }
    return all;
}

void AlarmView::follow()
{
    considerSheet();
    fillSheet();
    Q_EMIT changed();
}

// Opens the sheet once per step, so that who closes it can work; closes it as soon as its reason is gone. A
// dialog that is in use goes first.
void AlarmView::considerSheet()
{
    const int step = m_alarm->isMuted() ? 0 : m_alarm->step();
    if (step < m_sheetStep) {
        m_sheetStep = 0;
    }
    if (step < Alarm::kSheetStep) {
        if (m_overlay != nullptr) {
            m_overlay->dismiss();
        }
    } else if (step > m_sheetStep && widgets::Overlay::topmost(m_window) == nullptr) {
        m_sheetStep = step;
        ensureSheet();
        fillSheet();
        m_overlay->open();
    }
}

void AlarmView::ensureSheet()
{
    if (m_overlay != nullptr) {
        return;
    }
    m_overlay = new widgets::Overlay(m_window);
    m_overlay->setObjectName(QStringLiteral("alarmOverlay"));
    m_sheet = new AlarmSheet;
    m_overlay->setContent(m_sheet);
    m_overlay->setFillsWhenCompact(false);
    m_overlay->setCardSize({kWholeWindow, kWholeWindow});
    m_overlay->setInitialFocus(m_sheet->firstButton());
    connect(m_sheet, &AlarmSheet::muteClicked, this, [this] { m_alarm->toggleMute(); });
    connect(m_sheet, &AlarmSheet::acceptClicked, this,
            [this](order::OrderId id, const QDateTime &promisedForUtc) {
                m_overlay->dismiss();
                Q_EMIT acceptWanted(id, promisedForUtc);
            });
    connect(m_sheet, &AlarmSheet::rejectClicked, this, [this](order::OrderId id) {
        m_overlay->dismiss();
        Q_EMIT rejectionWanted(id);
    });
    connect(m_sheet, &AlarmSheet::showClicked, this, [this](order::OrderId id) {
        m_overlay->dismiss();
        Q_EMIT orderWanted(id);
    });
}

void AlarmView::fillSheet()
{
    const order::Order *oldest = m_alarm->oldest();
    if (m_overlay == nullptr || oldest == nullptr) {
        return;
    }
    m_overlay->setTitle([this] { return headline(); });
    m_sheet->showAlarm(headline(), sentence(), *oldest,
                       order_parts::proposedPromise(m_clock.nowUtc(), m_proposal,
                                                    oldest->content.fulfilment.requestedForUtc),
                       m_settings.muteMin, m_format);
}

void AlarmView::tick()
{
    considerSheet();
    if (m_overlay != nullptr && m_overlay->isOpen()) {
        fillSheet();
    }
}

} // namespace kassa::shell
