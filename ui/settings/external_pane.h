// SPDX-License-Identifier: GPL-3.0-or-later
// ExternalPane: what the web shop needs to know: addresses, port, token, waiting time, a call to copy, and
// who came with a wrong token.
#pragma once

#include "ui/models/format.h"
#include "ui/models/server_url.h"
#include "ui/settings/setting_pane.h"

#include <QPointer>

class QGridLayout;

namespace kassa::widgets {
class CodeView;
class KeyValueRow;
class Overlay;
class Stepper;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ChoiceList;

/// The copyable call with the real address. @param token  as it is to stand in the text
[[nodiscard]] QString curlExample(const QString &serverUrl, const QString &token, const QString &station);

class ExternalPane : public SettingPane
{
    Q_OBJECT
public:
    explicit ExternalPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    void setDensity(widgets::Density density) override;
    /// What can be chosen to listen on; taken from the machine when the page is shown.
    void setOwnAddresses(const QList<models::OwnAddress> &addresses);
    /// The example and the wrong tokens.
    [[nodiscard]] QWidget *side() const override { return m_side; }

Q_SIGNALS:
    void renewWanted();
    /// Something went to the clipboard; a sentence for a toast.
    void copied(const QString &what);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Endpoint
    {
        widgets::TextField *field;
        widgets::TouchButton *copy;
    };
    [[nodiscard]] Endpoint makeEndpoint(const char *name);
    void buildEndpoints();
    void buildToken();
    void buildServer();
    void buildSide();
    void refreshUrls();
    void refreshAddresses();
    void refreshWrongTokens();
    void askRenew();
    void copy(const QString &text, const QString &what);

    Endpoint m_blocking{};
    Endpoint m_nonBlocking{};
    widgets::TextField *m_token = nullptr;
    widgets::TouchButton *m_eye = nullptr;
    widgets::TouchButton *m_copyToken = nullptr;
    widgets::TouchButton *m_renew = nullptr;
    QLabel *m_tokenNote = nullptr;
    QLabel *m_addressLabel = nullptr;
    ChoiceList *m_address = nullptr;
    QLabel *m_addressNote = nullptr;
    widgets::TextField *m_port = nullptr;
    QLabel *m_timeoutLabel = nullptr;
    widgets::Stepper *m_timeout = nullptr;
    QLabel *m_timeoutNote = nullptr;
    QLabel *m_confirmLabel = nullptr;
    widgets::Segment *m_confirm = nullptr;
    QLabel *m_confirmNote = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_exampleTitle = nullptr;
    QLabel *m_exampleNote = nullptr;
    widgets::CodeView *m_example = nullptr;
    widgets::TouchButton *m_copyExample = nullptr;
    QLabel *m_wrongTitle = nullptr;
    widgets::KeyValueRow *m_wrongCount = nullptr;
    widgets::KeyValueRow *m_wrongPeer = nullptr;
    widgets::KeyValueRow *m_wrongTime = nullptr;
    QPointer<widgets::Overlay> m_overlay;
    QList<models::OwnAddress> m_own;
    till::ServerState m_server;
    models::LocaleFormat m_format;
};

} // namespace kassa::setting_pages
