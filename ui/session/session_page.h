// SPDX-License-Identifier: GPL-3.0-or-later
// SessionPage: the screen on F6. Without an open session it opens one, else it shows the figures and closes
// it; from both one gets to the reports of all sessions.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"
#include "ui/session/session_source.h"

#include <QStackedWidget>

#include <functional>

namespace kassa::session {

class ClosingPane;
class OpeningPane;
class ReportsPane;

class SessionPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// @param clock  for today's date; must outlive the page
    explicit SessionPage(const base::Clock &clock, QWidget *parent = nullptr);

    /// Where the reports are asked for.
    void setSource(const SessionSource &source);

public Q_SLOTS:
    /// The Z of this session: shown at once when the page is seen.
    void showReport(qint64 sessionId);
    /// A report was printed or a file written, or not.
    void noteSheet(const kassa::till::SheetOutcome &outcome);
    void noteRefusal(const kassa::till::Refused &refused);
    void showState(const kassa::till::TillState &state);
    void showConfig(const kassa::settings::Config &config);

Q_SIGNALS:
    void openWanted(kassa::money::Money openingFloat);
    void closeWanted(kassa::money::Money counted, const QString &differenceReason);
    void moveWanted(kassa::order::MovementKind kind, kassa::money::Money amount, const QString &reason);
    void printWanted(qint64 sessionId);
    void saveWanted(qint64 sessionId, const QString &file);
    /// Something that was done, for a toast.
    void done(const QString &sentence);
    /// Something that was not done: what happened, what is safe, what to do.
    void problemFound(const std::function<QString()> &why);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    const base::Clock &m_clock;
    OpeningPane *m_opening;
    ClosingPane *m_closing;
    ReportsPane *m_reports;
    bool m_showsReports = false;
    till::TillState m_state;
    models::LocaleFormat m_format;
};

} // namespace kassa::session
