// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between opening, closing and the reports.
#include "ui/session/session_page.h"

#include "core/text/messages.h"
#include "ui/session/closing_pane.h"
#include "ui/session/opening_pane.h"
#include "ui/session/reports_pane.h"

#include <QEvent>
#include <QResizeEvent>

namespace kassa::session {

SessionPage::SessionPage(const base::Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_clock(clock)
    , m_opening(new OpeningPane)
    , m_closing(new ClosingPane)
    , m_reports(new ReportsPane)
{
    setObjectName(QStringLiteral("sessionPage"));
    addWidget(m_opening);
    addWidget(m_closing);
    addWidget(m_reports);
    connect(m_opening, &OpeningPane::openWanted, this, &SessionPage::openWanted);
    connect(m_closing, &ClosingPane::closeWanted, this, &SessionPage::closeWanted);
    connect(m_closing, &ClosingPane::moveWanted, this, &SessionPage::moveWanted);
    connect(m_closing, &ClosingPane::reportWanted, this,
            [this] { showReport(m_state.session ? m_state.session->id : 0); });
    connect(m_opening, &OpeningPane::reportsWanted, this, [this] { showReport(0); });
    connect(m_reports, &ReportsPane::printWanted, this, &SessionPage::printWanted);
    connect(m_reports, &ReportsPane::saveWanted, this, &SessionPage::saveWanted);
    connect(m_reports, &ReportsPane::backWanted, this, [this] {
        m_showsReports = false;
        refresh();
        currentWidget()->setFocus();
    });
    refresh();
}

void SessionPage::setSource(const SessionSource &source)
{
    m_reports->setSource(source);
}

void SessionPage::showReport(qint64 sessionId)
{
    m_showsReports = true;
    m_reports->showSession(sessionId);
    refresh();
    m_reports->setFocus();
}

void SessionPage::noteSheet(const till::SheetOutcome &outcome)
{
    if (outcome.isFile) {
        if (!m_reports->isSaving()) {
            return; // asked for on another page
        }
        m_reports->noteSaved(outcome.ok, outcome.problem);
    }
    if (outcome.ok) {
        Q_EMIT done(outcome.isFile ? tr("Saved as %1").arg(outcome.place)
                                   : tr("Report printed: %1").arg(outcome.place));
    } else if (!outcome.isFile) {
        Q_EMIT problemFound([problem = outcome.problem] { return text::toText(problem); });
    }
}

void SessionPage::noteRefusal(const till::Refused &refused)
{
    // Every other refusal is told by the window.
    if (refused.command == till::Command::SavePaper && m_reports->isSaving()) {
        m_reports->noteSaved(false, refused.why);
    }
}

void SessionPage::showState(const till::TillState &state)
{
    const qint64 before = m_state.session ? m_state.session->id : 0;
    const qint64 now = state.session ? state.session->id : 0;
    m_state = state;
    if (before != now) {
        m_opening->reset();
        m_closing->reset();
        m_closing->dismissQuestion();
    }
    refresh();
}

void SessionPage::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    m_opening->setConfig(config);
    m_closing->setConfig(config);
    m_reports->setConfig(config);
    refresh();
}

void SessionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QStackedWidget::changeEvent(event);
}

void SessionPage::resizeEvent(QResizeEvent *event)
{
    const widgets::Density density = widgets::densityFor(window()->width());
    m_opening->setDensity(density);
    m_closing->setDensity(density);
    m_reports->setDensity(density);
    QStackedWidget::resizeEvent(event);
}

void SessionPage::showEvent(QShowEvent *event)
{
    refresh();
    QStackedWidget::showEvent(event);
}

void SessionPage::refresh()
{
    m_opening->setToday(m_format.date(m_clock.nowUtc()));
    if (m_state.session) {
        m_closing->setState(m_state);
        m_closing->setSince(m_format.timeOrDay(m_state.session->openedAtUtc, m_clock.nowUtc()));
    }
    if (m_showsReports) {
        setCurrentWidget(m_reports);
    } else {
        setCurrentWidget(m_state.session ? static_cast<QWidget *>(m_closing) : m_opening);
    }
}

} // namespace kassa::session
