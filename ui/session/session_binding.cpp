// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page and back.
#include "ui/session/session_binding.h"

#include "core/till/till_client.h"
#include "ui/session/session_page.h"

namespace kassa::session {

void bind(SessionPage &page, till::TillClient &client, const base::Clock &clock)
{
    using till::TillClient;
    SessionSource source;
    source.find = [&client](qint64 beforeId, int limit, QObject *context, SessionSource::Found done) {
        client.loadSessions(beforeId, limit, context, std::move(done));
    };
    source.load = [&client, &clock](qint64 sessionId, QObject *context, SessionSource::Shown done) {
        client.loadReport(sessionId, clock.nowUtc(), context, std::move(done));
    };
    page.setSource(source);
    QObject::connect(&page, &SessionPage::moveWanted, &client, &TillClient::moveCash);
    QObject::connect(&page, &SessionPage::printWanted, &client, &TillClient::printReport);
    QObject::connect(&page, &SessionPage::saveWanted, &client, &TillClient::saveReport);
    QObject::connect(&client, &TillClient::sessionClosed, &page, &SessionPage::showReport);
    QObject::connect(&client, &TillClient::sheetFinished, &page, &SessionPage::noteSheet);
    QObject::connect(&client, &TillClient::refused, &page, &SessionPage::noteRefusal);
    QObject::connect(&client, &TillClient::stateChanged, &page, &SessionPage::showState);
    QObject::connect(&client, &TillClient::configChanged, &page, &SessionPage::showConfig);
    QObject::connect(&page, &SessionPage::openWanted, &client, &TillClient::openSession);
    QObject::connect(&page, &SessionPage::closeWanted, &client, &TillClient::closeSession);
    page.showConfig(client.config());
    page.showState(client.state());
}

} // namespace kassa::session
