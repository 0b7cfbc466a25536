// SPDX-License-Identifier: GPL-3.0-or-later
// SessionPage: the screen on F6. Without an open session it opens one, else it shows the figures and closes
// it.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"

#include <QStackedWidget>

namespace kassa::session {

class ClosingPane;
class OpeningPane;

class SessionPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// @param clock  for today's date; must outlive the page
    explicit SessionPage(const base::Clock &clock, QWidget *parent = nullptr);

public Q_SLOTS:
    void showState(const kassa::till::TillState &state);
    void showConfig(const kassa::settings::Config &config);

Q_SIGNALS:
    void openWanted(kassa::money::Money openingFloat);
    void closeWanted(kassa::money::Money counted);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    const base::Clock &m_clock;
    OpeningPane *m_opening;
    ClosingPane *m_closing;
    till::TillState m_state;
    models::LocaleFormat m_format;
};

} // namespace kassa::session
