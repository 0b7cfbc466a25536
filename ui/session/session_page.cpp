// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between opening and closing.
#include "ui/session/session_page.h"

#include "ui/session/closing_pane.h"
#include "ui/session/opening_pane.h"

#include <QEvent>
#include <QResizeEvent>

namespace kassa::session {

SessionPage::SessionPage(const base::Clock &clock, QWidget *parent)
    : QStackedWidget(parent), m_clock(clock), m_opening(new OpeningPane), m_closing(new ClosingPane)
{
    setObjectName(QStringLiteral("sessionPage"));
    addWidget(m_opening);
    addWidget(m_closing);
    connect(m_opening, &OpeningPane::openWanted, this, &SessionPage::openWanted);
    connect(m_closing, &ClosingPane::closeWanted, this, &SessionPage::closeWanted);
    refresh();
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
        setCurrentWidget(m_closing);
    } else {
        setCurrentWidget(m_opening);
    }
}

} // namespace kassa::session
