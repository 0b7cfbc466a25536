// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: core/settings/setting_table.cpp.
#include "ui/settings/alarm_pane.h"

#include "ui/settings/reason_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using settings::Config;
using settings::Till;

namespace {

constexpr int kLabelWidth = 150;

} // namespace

AlarmPane::AlarmPane(QWidget *parent) : SettingPane(false, parent)
{
    setObjectName(QStringLiteral("alarmPane"));
    addSound();
    m_volume = addSteps("alarm_volume", 0, 100, 10, [](const Till &t) { return t.alarmVolume; });
    m_mute = addSteps("alarm_mute_min", 1, 60, 1, [](const Till &t) { return t.alarmMuteMin; });
    m_urgency = addSteps("alarm_step_s", 5, 600, 5, [](const Till &t) { return t.alarmStepS; });
    body()->addWidget(widgets::hairline());
    addReasons();
    body()->addStretch(1);
    m_try = new widgets::TouchButton;
    m_try->setObjectName(QStringLiteral("trySound"));
    m_try->setIconName(QStringLiteral("bell"));
    m_try->setKeys(QKeySequence(Qt::Key_F9));
    setRestAction(m_try);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT soundWanted(m_volume.stepper->value()); });
    retranslate();
}

void AlarmPane::addSound()
{
    m_sound = addSwitch(QStringLiteral("till"), QStringLiteral("sound"),
                        [](const settings::Config &c) { return c.till.isSoundOn; });
    m_soundLabel = fieldLabel(m_sound);
    auto *row = new QHBoxLayout;
    row->addWidget(m_soundLabel, 1);
    row->addWidget(m_sound);
    body()->addLayout(row);
}

AlarmPane::Steps AlarmPane::addSteps(
    const char *key, int least, int most, int step, std::function<int(const settings::Till &)> read)
{
    Steps steps{nullptr, new widgets::Stepper, nullptr};
    widgets::Stepper *stepper = steps.stepper;
    stepper->setObjectName(QStringLiteral("till_") + QLatin1String(key));
    stepper->setRange(least, most);
    stepper->setStep(step);
    steps.label = fieldLabel(stepper->spinBox());
    steps.label->setFixedWidth(widgets::Theme::scaled(kLabelWidth));
    steps.label->setWordWrap(true);
    steps.note = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    steps.note->setWordWrap(true);
    bindField({QStringLiteral("till"),
               QString::fromLatin1(key),
               [stepper] { return QString::number(stepper->value()); },
               [stepper](const QString &text) { stepper->setValue(text.toInt()); },
               [read = std::move(read)](const Config &c) { return QString::number(read(c.till)); },
               {},
               {},
               stepper->spinBox(),
               {}});
    connect(stepper, &widgets::Stepper::valueChanged, this, [this] { noteEdit(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(steps.label);
    row->addWidget(stepper);
    row->addWidget(steps.note, 1);
    body()->addLayout(row);
    return steps;
}

void AlarmPane::addReasons()
{
    m_reasons = new ReasonList;
    ReasonList *reasons = m_reasons;
    bindField({QStringLiteral("till"),
               QStringLiteral("reject_reasons"),
               [reasons] { return reasons->text(); },
               [reasons](const QString &text) { reasons->setText(text); },
               [](const Config &c) { return ReasonList::joined(c.till.rejectReasons); },
               {},
               {},
               reasons->firstField(),
               {}});
    connect(m_reasons, &ReasonList::changed, this, [this] { noteEdit(); });
    connect(m_reasons, &ReasonList::returnPressed, this, &SettingPane::save);
    body()->addWidget(m_reasons);
}

QString AlarmPane::title() const
{
    return tr("Alarm");
}

void AlarmPane::retranslate()
{
    m_soundLabel->setText(tr("Sound when an order arrives or waits for a yes"));
    m_sound->setWords(tr("On"), tr("Off"));
    m_sound->setAccessibleName(m_soundLabel->text());
    const auto name = [](const Steps &steps, const QString &label, const QString &suffix,
                         const QString &note) {
        steps.label->setText(label);
        steps.label->setFixedWidth(widgets::Theme::scaled(kLabelWidth));
        steps.stepper->setSuffix(suffix);
        steps.stepper->setNames(label, tr("Less"), tr("More"));
        steps.note->setText(note);
    };
    name(m_volume, tr("Volume"), tr(" %"), tr("Cancelled orders sound as loud as this, new ones softer."));
    name(m_mute, tr("Mute lasts"), tr(" min"), tr("Then the alarm is back by itself."));
    name(m_urgency, tr("More urgent after"), tr(" s"),
         tr("Four steps; from the third one the alarm covers the whole screen."));
    m_try->setText(tr("Try the sound"));
    m_reasons->retranslateUi();
}

} // namespace kassa::setting_pages
