// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsPage: the screen on F7: a list of pages at the left, the chosen one beside it. Knows no engine:
// facts come in by slots, wishes go out by signals. Main thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/settings/document.h"
#include "core/till/backup_state.h"
#include "core/till/till_state.h"
#include "ui/models/format.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QListWidget;
class QStackedWidget;

namespace kassa::widgets {
class Card;
}

namespace kassa::setting_pages {

class BackupPane;
class GoodcomPane;
class LinksPane;
class PrinterPane;
class SettingPane;
class SigningPane;

/// In the order of the list.
enum class SettingPageId {
    Shop,
    Till,
    Alarm,
    External,
    Goodcom,
    Look,
    Printer,
    Signing,
    Pepmax,
    Loymax,
    Links,
    Backup
};
inline constexpr int kSettingPageCount = 12;

class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    /// @param clock  for "Saved 19:12"; must outlive the page
    explicit SettingsPage(const base::Clock &clock, QWidget *parent = nullptr);

    void showPane(SettingPageId id);
    /// Has questions and wishes of its own: messages of the links.
    [[nodiscard]] LinksPane *linksPane() const { return m_links; }
    [[nodiscard]] SettingPane *pane(SettingPageId id) const { return m_panes.at(static_cast<int>(id)); }

public Q_SLOTS:
    void showConfig(const kassa::settings::Config &config);
    void showState(const kassa::till::TillState &state);
    /// Settings that were not taken are said on the page that asked.
    void showRefused(const kassa::till::Refused &refused);
    /// What became of the export of the fiscal journal.
    void showExport(bool ok, const QString &problem, int receipts);
    void showBackups(const kassa::till::BackupState &state);
    void showProof(const kassa::till::CopyProof &proof);
    void showDiagnosis(const std::optional<kassa::text::Message> &problem);
    /// What a printer said that was tried, and what became of a test page.
    void showTried(const kassa::till::PrinterTried &tried);
    void showTestPage(const kassa::till::PrinterTried &ended);

Q_SIGNALS:
    void saveWanted(const QList<kassa::settings::Entry> &changes);
    void renewTokenWanted();
    void testKeyWanted();
    void zeroReceiptWanted();
    void closeRegisterWanted();
    void olderDatabaseConfirmed();
    void yearlyReceiptConfirmed();
    void exportWanted(const QString &file, QDate from, QDate to);
    void renewGoodcomWanted(kassa::till::GoodcomUrl which);
    void printerTestWanted();
    void backUpWanted();
    void proofWanted(const QString &file);
    void restoreWanted(const QString &file);
    void diagnosisWanted(const QString &file);
    void linkTestWanted();
    /// The alarm shall be heard once. @param volumePercent  0..100
    void soundWanted(int volumePercent);
    void testPageWanted();
    void tryPrintersWanted(const QList<kassa::settings::Printer> &printers);
    /// Something that was done, for a toast.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addPane(SettingPane *pane);
    void placeSides(bool isCompact);
    void tick();
    void applyDensity();
    void retranslateUi();

    const base::Clock &m_clock;
    QGridLayout *m_grid;
    widgets::Card *m_navCard;
    QListWidget *m_nav;
    QStackedWidget *m_stack;
    widgets::Card *m_sideCard;
    GoodcomPane *m_goodcom = nullptr;
    LinksPane *m_links = nullptr;
    PrinterPane *m_printer = nullptr;
    SigningPane *m_signing = nullptr;
    BackupPane *m_backup = nullptr;
    QStackedWidget *m_sides;
    QList<SettingPane *> m_panes;
    models::LocaleFormat m_format;
    QTimer m_ticker;
};

} // namespace kassa::setting_pages
