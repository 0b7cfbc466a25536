// SPDX-License-Identifier: GPL-3.0-or-later
// SigningPane: how receipts are signed (Austria, RKSV): the unit, what registration in FinanzOnline needs,
// which special receipt comes next, export. The law's own German words stay German.
#pragma once

#include "core/till/till_state.h"
#include "ui/models/format.h"
#include "ui/settings/setting_pane.h"

#include <QDate>
#include <QPointer>

namespace kassa::widgets {
class Chip;
class KeyValueRow;
class Overlay;
class QrView;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class SigningPane : public SettingPane
{
    Q_OBJECT
public:
    explicit SigningPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    /// What became of the export. @param problem  English, for the log; shown as it is
    void showExport(bool ok, const QString &problem, int receipts);

Q_SIGNALS:
    void testKeyWanted();
    void zeroReceiptWanted();
    void closeRegisterWanted();
    void olderDatabaseConfirmed();
    void yearlyReceiptConfirmed();
    /// Invalid days: no bound.
    void exportWanted(const QString &file, QDate from, QDate to);

protected:
    void retranslate() override;

private:
    void buildFacts();
    void buildFields();
    void buildActions();
    [[nodiscard]] widgets::TextField *addFiscalText(const char *key, QString settings::Fiscal::*member);
    void refreshFields();
    void refreshFacts();
    void refreshCode();
    void refreshYearly();
    [[nodiscard]] QString troubleText() const;
    [[nodiscard]] QString dayText(QDate day) const;
    [[nodiscard]] QString phaseWord() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString unitText() const;
    void askClose();
    void chooseExportFile();

    till::FiscalState m_state;
    models::LocaleFormat m_format;
    widgets::Note *m_law;
    widgets::Note *m_trouble;
    widgets::TouchButton *m_confirmOlder;
    widgets::Note *m_yearly;
    widgets::TouchButton *m_confirmYearly;
    QList<widgets::KeyValueRow *> m_rows;
    widgets::QrView *m_code;
    QLabel *m_codeNote;
    QString m_shownCode;
    widgets::Segment *m_mode;
    QLabel *m_modeLabel;
    widgets::Segment *m_signer;
    QLabel *m_signerLabel;
    widgets::TextField *m_cashbox;
    widgets::TextField *m_provider;
    widgets::TextField *m_keyId;
    widgets::TextField *m_keyFile;
    widgets::TextField *m_certificateFile;
    widgets::TextField *m_reader;
    widgets::TextField *m_pin;
    widgets::TextField *m_url;
    widgets::TextField *m_user;
    widgets::TextField *m_password;
    widgets::TouchButton *m_testKey;
    QLabel *m_testKeyNote;
    widgets::TouchButton *m_zero;
    widgets::TouchButton *m_close;
    widgets::TextField *m_from;
    widgets::TextField *m_to;
    widgets::TouchButton *m_export;
    QLabel *m_exportMark;
    QPointer<widgets::Overlay> m_overlay;
};

} // namespace kassa::setting_pages
