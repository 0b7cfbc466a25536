// SPDX-License-Identifier: GPL-3.0-or-later
// GoodcomPane: what is typed into an order printer and what it is told: both addresses to copy and as QR
// codes, the form of the string with a live preview, rules, who asks and who came with a wrong token.
#pragma once

#include "ui/models/format.h"
#include "ui/settings/setting_pane.h"

#include <QPointer>

namespace kassa::widgets {
class Chip;
class KeyValueRow;
class Overlay;
class QrView;
class SelectField;
class Stepper;
class Switch;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class GoodcomPreview;

class GoodcomPane : public SettingPane
{
    Q_OBJECT
public:
    explicit GoodcomPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    void setDensity(widgets::Density density) override;
    [[nodiscard]] QWidget *side() const override;
    /// "asked 6 s ago".
    void tick(const QDateTime &nowUtc);

Q_SIGNALS:
    void renewWanted(kassa::till::GoodcomUrl which);
    void testWanted();
    /// Something went to the clipboard; a sentence for a toast.
    void copied(const QString &what);

protected:
    void retranslate() override;

private:
    struct Url
    {
        widgets::QrView *code = nullptr;
        QLabel *title = nullptr;
        QLabel *note = nullptr;
        widgets::TextField *field = nullptr;
        widgets::TouchButton *copy = nullptr;
        QString whole;
    };
    struct Row
    {
        QLabel *label = nullptr;
        QLabel *note = nullptr;
    };
    void buildHead();
    [[nodiscard]] Url makeUrl(const char *name);
    void buildUrls();
    void buildForm();
    void buildRules();
    void buildIdentity();
    void buildFacts();
    [[nodiscard]] Row addRow(QWidget *control, bool hasNote = false);
    [[nodiscard]] settings::Goodcom onPage() const;
    void refreshPreview();
    void refreshUrls();
    void refreshPoll();
    void refreshPrinters();
    void refreshWrong();
    void askRenew();

    widgets::Chip *m_poll = nullptr;
    widgets::Switch *m_enabled = nullptr;
    Url m_order;
    Url m_callback;
    QLabel *m_tokenNote = nullptr;
    widgets::TouchButton *m_renew = nullptr;
    widgets::Segment *m_dialect = nullptr;
    widgets::Segment *m_onAccept = nullptr;
    widgets::Stepper *m_timeout = nullptr;
    widgets::Segment *m_onTimeout = nullptr;
    widgets::Segment *m_params = nullptr;
    widgets::SelectField *m_charset = nullptr;
    widgets::TextField *m_newline = nullptr;
    widgets::TextField *m_words = nullptr;
    widgets::TextField *m_restaurant = nullptr;
    widgets::TextField *m_user = nullptr;
    widgets::TextField *m_password = nullptr;
    Row m_dialectRow;
    Row m_onAcceptRow;
    Row m_timeoutRow;
    Row m_onTimeoutRow;
    Row m_paramsRow;
    Row m_charsetRow;
    QLabel *m_identityNote = nullptr;
    QLabel *m_printersTitle = nullptr;
    QLabel *m_noPrinter = nullptr;
    QVBoxLayout *m_printers = nullptr;
    QList<widgets::KeyValueRow *> m_printerRows;
    QLabel *m_wrongTitle = nullptr;
    widgets::KeyValueRow *m_wrongCount = nullptr;
    widgets::KeyValueRow *m_wrongPeer = nullptr;
    widgets::KeyValueRow *m_wrongTime = nullptr;
    widgets::TouchButton *m_test = nullptr;
    GoodcomPreview *m_preview = nullptr;
    QPointer<widgets::Overlay> m_overlay;
    till::TillState m_state;
    models::LocaleFormat m_format;
    QDateTime m_nowUtc;
};

} // namespace kassa::setting_pages
