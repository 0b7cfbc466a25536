// SPDX-License-Identifier: GPL-3.0-or-later
// AlarmView: what the window shows of the alarm: lines for the banner, and from the third step on the sheet.
// It owns the alarm and passes wishes on; nothing is decided here.
#pragma once

#include "core/settings/config.h"
#include "ui/alarm/alarm.h"
#include "ui/models/format.h"
#include "ui/shell/lamp_facts.h"

#include <QObject>

#include <memory>

namespace kassa::widgets {
class Overlay;
}

namespace kassa::shell {

class AlarmSheet;

class AlarmView : public QObject
{
    Q_OBJECT
public:
    /// @param window  that the sheet covers; owns the view
    AlarmView(const base::Clock &clock, QWidget *window);
    ~AlarmView() override;

    /// What sounds; SoundSink unless set.
    void setSink(std::unique_ptr<alarm::AlarmSink> sink);
    [[nodiscard]] alarm::Alarm &alarm() { return *m_alarm; }
    void setConfig(const settings::Config &config);
    /// Sounds once as a waiting order does, also while muted or switched off: who asks wants to hear it.
    /// @param volumePercent  0..100
    void playSample(int volumePercent);
    /// @param minutes  proposed time from yes to done
    void setProposal(int minutes) { m_proposal = minutes; }
    /// Cancelled orders that nobody noted, then those that wait; empty when all is quiet.
    [[nodiscard]] QList<Problem> problems() const;
    /// The seconds of an open sheet go on.
    void tick();
    /// The sheet in the language of the moment.
    void retranslate() { fillSheet(); }

Q_SIGNALS:
    /// The lines of the banner are different.
    void changed();
    /// The task bar shall ask for attention.
    void called();
    void acceptWanted(kassa::order::OrderId id, const QDateTime &promisedForUtc);
    void rejectionWanted(kassa::order::OrderId id);
    void orderWanted(kassa::order::OrderId id);

private:
    void makeAlarm();
    void follow();
    void considerSheet();
    void ensureSheet();
    void fillSheet();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString sentence() const;

    const base::Clock &m_clock;
    QWidget *m_window;
    std::unique_ptr<alarm::AlarmSink> m_sink;
    std::unique_ptr<alarm::Alarm> m_alarm;
    widgets::Overlay *m_overlay = nullptr;
    AlarmSheet *m_sheet = nullptr;
    alarm::Settings m_settings;
    models::LocaleFormat m_format;
    int m_proposal = 20;
    int m_sheetStep = 0; ///< at which step the sheet was last opened
};

} // namespace kassa::shell
