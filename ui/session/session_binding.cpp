// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the till to slots of the page and back.
#include "ui/session/session_binding.h"

#include "core/till/till_client.h"
#include "ui/session/session_page.h"

namespace kassa::session {

void bind(SessionPage &page, till::TillClient &client)
{
    using till::TillClient;
    QObject::connect(&client, &TillClient::stateChanged, &page, &SessionPage::showState);
    QObject::connect(&client, &TillClient::configChanged, &page, &SessionPage::showConfig);
    QObject::connect(&page, &SessionPage::openWanted, &client, &TillClient::openSession);
    QObject::connect(&page, &SessionPage::closeWanted, &client, &TillClient::closeSession);
    page.showConfig(client.config());
    page.showState(client.state());
}

} // namespace kassa::session
