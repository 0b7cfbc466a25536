// SPDX-License-Identifier: GPL-3.0-or-later
// AlarmPane: how loud and how long the alarm calls, and the reasons with which an order can be rejected.
#pragma once

#include "ui/settings/setting_pane.h"

namespace kassa::widgets {
class Stepper;
class Switch;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ReasonList;

class AlarmPane : public SettingPane
{
    Q_OBJECT
public:
    explicit AlarmPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    /// Try it: with the volume that stands on the page now, saved or not.
    void soundWanted(int volumePercent);

protected:
    void retranslate() override;

private:
    struct Steps
    {
        QLabel *label = nullptr;
        widgets::Stepper *stepper = nullptr;
        QLabel *note = nullptr;
    };
    void addSound();
    [[nodiscard]] Steps
    addSteps(const char *key, int least, int most, int step, std::function<int(const settings::Till &)> read);
    void addReasons();

    QLabel *m_soundLabel = nullptr;
    widgets::Switch *m_sound = nullptr;
    Steps m_volume;
    widgets::TouchButton *m_try = nullptr;
    Steps m_mute;
    Steps m_urgency;
    ReasonList *m_reasons = nullptr;
};

} // namespace kassa::setting_pages
