// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_binding.h"

#include "core/till/till_client.h"
#include "ui/papers/papers_page.h"

namespace kassa::papers {

void bind(PapersPage &page, till::TillClient &client)
{
    using till::TillClient;
    PaperSource source;
    source.load = [&client](const QDateTime &sinceUtc, int limit, QObject *context, PaperSource::Done done) {
        client.loadPapers(sinceUtc, limit, context, std::move(done));
    };
    QObject::connect(&client, &TillClient::configChanged, &page, &PapersPage::showConfig);
    QObject::connect(&client, &TillClient::stateChanged, &page, &PapersPage::noteChange);
    QObject::connect(&client, &TillClient::paperFinished, &page, &PapersPage::noteChange);
    QObject::connect(&page, &PapersPage::printWanted, &client, &TillClient::retryPaper);
    QObject::connect(&page, &PapersPage::cameOut, &client, &TillClient::confirmPaper);
    QObject::connect(&page, &PapersPage::moveWanted, &client, &TillClient::movePaper);
    QObject::connect(&page, &PapersPage::discardWanted, &client, &TillClient::discardPaper);
    page.showConfig(client.config());
    page.setSource(source);
}

} // namespace kassa::papers
