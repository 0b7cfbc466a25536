// SPDX-License-Identifier: GPL-3.0-or-later
// BackupPane: the daily copy of the database, the copies there are, putting one back after a proof that it is
// whole, and the diagnosis file.
#pragma once

#include "core/till/backup_state.h"
#include "ui/models/format.h"
#include "ui/settings/setting_pane.h"

#include <QPointer>

namespace kassa::widgets {
class KeyValueRow;
class Note;
class Overlay;
class Switch;
} // namespace kassa::widgets

namespace kassa::setting_pages {

class ChoiceList;

class BackupPane : public SettingPane
{
    Q_OBJECT
public:
    explicit BackupPane(QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void showConfig(const settings::Config &config) override;
    void showState(const till::TillState &state) override;
    void showBackups(const till::BackupState &state);
    /// What a look at a copy found: a question when it is whole, else why it is not.
    void showProof(const till::CopyProof &proof);
    /// What became of the diagnosis file.
    void showDiagnosis(const std::optional<text::Message> &problem);

Q_SIGNALS:
    void backUpWanted();
    void proofWanted(const QString &file);
    void restoreWanted(const QString &file);
    void diagnosisWanted(const QString &file);

protected:
    void retranslate() override;

private:
    void buildFields();
    void buildCopies();
    void refresh();
    void chooseCopy();
    void chooseDiagnosisFile();
    void askRestore(const till::CopyProof &proof);

    till::BackupState m_state;
    models::LocaleFormat m_format;
    std::optional<text::Message> m_proofProblem;
    std::optional<text::Message> m_diagnosisProblem;
    bool m_isDiagnosisWritten = false;
    bool m_isSigned = false; ///< receipts of this till are signed
    widgets::Switch *m_automatic;
    QLabel *m_automaticLabel;
    widgets::TextField *m_folder;
    widgets::TextField *m_keepDays;
    widgets::Note *m_problem;
    widgets::KeyValueRow *m_last;
    QLabel *m_place;
    widgets::TouchButton *m_now;
    QLabel *m_copiesLabel;
    QLabel *m_noCopies;
    ChoiceList *m_copies;
    widgets::TouchButton *m_restore;
    widgets::TouchButton *m_restoreOther;
    widgets::TouchButton *m_diagnosis;
    QLabel *m_diagnosisNote;
    QPointer<widgets::Overlay> m_overlay;
};

} // namespace kassa::setting_pages
