// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_pane.h"

#include "ui/settings/choice_list.h"
#include "ui/settings/consent_question.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace kassa::setting_pages {

using widgets::TouchButton;

namespace {

constexpr int kMostFolder = 2'000;
constexpr int kFewestDays = 2;
constexpr int kMostDays = 3'650;
constexpr int kShownCopies = 8;

TouchButton *button(const char *name, const char *icon)
{
    auto *made = new TouchButton(TouchButton::Kind::Secondary);
    made->setObjectName(QString::fromLatin1(name));
    made->setIconName(QString::fromLatin1(icon));
    return made;
}

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

/// A path has no blanks at which it could be parted.
QString breakable(const QString &path)
{
    constexpr char16_t kZeroWidthSpace = 0x200B;
    return QDir::toNativeSeparators(path).replace(QDir::separator(),
                                                  QString(QDir::separator()) + QChar(kZeroWidthSpace));
}

QString daysProblem(const QString &text)
{
    bool isNumber = false;
    const int days = text.trimmed().toInt(&isNumber);
    return isNumber && days >= kFewestDays && days <= kMostDays
               ? QString()
               : BackupPane::tr("Type a number from %1 to %2.").arg(kFewestDays).arg(kMostDays);
}

} // namespace

BackupPane::BackupPane(QWidget *parent) : SettingPane(false, parent)
{
    setObjectName(QStringLiteral("backupPane"));
    buildFields();
    body()->addWidget(widgets::hairline());
    buildCopies();
    body()->addWidget(widgets::hairline());
    m_diagnosis = button("writeDiagnosis", "export");
    m_diagnosisNote = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    m_diagnosisNote->setObjectName(QStringLiteral("diagnosisNote"));
    m_diagnosisNote->setWordWrap(true);
    body()->addLayout(pair(m_diagnosis, m_diagnosisNote));
    body()->addStretch(1);
    connect(m_diagnosis, &QPushButton::clicked, this, &BackupPane::chooseDiagnosisFile);
    retranslate();
}

void BackupPane::buildFields()
{
    using settings::Config;
    const QString backup = QStringLiteral("backup");
    m_automatic = addSwitch(backup, QStringLiteral("automatic"),
                            [](const settings::Config &c) { return c.backup.isAutomatic; });
    m_automaticLabel = fieldLabel(m_automatic);
    m_folder = addText(
        backup, QStringLiteral("folder"), [](const Config &c) { return c.backup.folder; },
        [](const QString &text) { return lengthProblem(text, kMostFolder); });
    m_keepDays = addText(
        backup, QStringLiteral("keep_days"),
        [](const Config &c) { return QString::number(c.backup.keepDays); }, daysProblem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_automaticLabel, 1);
    row->addWidget(m_automatic);
    auto *place = new QHBoxLayout;
    place->setSpacing(16);
    place->addWidget(m_folder, 2, Qt::AlignTop);
    place->addWidget(m_keepDays, 1, Qt::AlignTop);
    body()->addLayout(row);
    body()->addLayout(place);
}

void BackupPane::buildCopies()
{
    m_problem = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"));
    m_problem->setObjectName(QStringLiteral("backupProblem"));
    m_last = new widgets::KeyValueRow;
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_place = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    m_place->setWordWrap(true);
    m_now = button("backUpNow", "copy");
    m_copiesLabel = fieldLabel(nullptr);
    m_noCopies = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    m_copies = new ChoiceList;
    m_copies->setObjectName(QStringLiteral("backupCopies"));
    m_restore = button("restoreBackup", "recall");
    m_restoreOther = button("restoreOther", "search");
    body()->addWidget(m_problem);
    body()->addWidget(m_last);
    body()->addWidget(m_place);
    body()->addWidget(m_now, 0, Qt::AlignLeft);
    body()->addWidget(m_copiesLabel);
    body()->addWidget(m_noCopies);
    body()->addWidget(m_copies);
    body()->addLayout(pair(m_restore, m_restoreOther));
    connect(m_now, &QPushButton::clicked, this, &BackupPane::backUpWanted);
    connect(m_copies, &ChoiceList::chosen, this, [this] { refresh(); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT proofWanted(m_copies->value()); });
    connect(m_restoreOther, &QPushButton::clicked, this, &BackupPane::chooseCopy);
}

QString BackupPane::title() const
{
    return tr("Backup");
}

void BackupPane::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    SettingPane::showConfig(config);
    refresh();
}

void BackupPane::showState(const till::TillState &state)
{
    m_isSigned = state.fiscal.phase != till::FiscalPhase::Off;
}

void BackupPane::showBackups(const till::BackupState &state)
{
    m_state = state;
    refresh();
}

void BackupPane::showProof(const till::CopyProof &proof)
{
    m_proofProblem = proof.problem;
    refresh();
    if (!proof.problem) {
        askRestore(proof);
    }
}

void BackupPane::showDiagnosis(const std::optional<text::Message> &problem)
{
    m_diagnosisProblem = problem;
    m_isDiagnosisWritten = !problem;
    refresh();
}

void BackupPane::refresh()
{
    const QString none = QStringLiteral("–");
    m_last->setRow(tr("Last backup"), m_state.isRunning ? tr("is being made")
                                      : m_state.files.isEmpty()
                                          ? none
                                          : m_format.dateTime(m_state.files.first().madeAtUtc));
    m_place->setText(m_state.folder.isEmpty() ? QString() : tr("In use: %1").arg(breakable(m_state.folder)));
    const std::optional<text::Message> &problem = m_proofProblem ? m_proofProblem : m_state.problem;
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setText(text::toText(*problem));
    }
    m_now->setEnabled(!m_state.isRunning);
    QList<Choice> choices;
    const QLocale locale;
    for (const till::BackupFile &file :
         m_state.files.first(std::min<qsizetype>(kShownCopies, m_state.files.size()))) {
        choices.append({file.path, m_format.dateTime(file.madeAtUtc), locale.formattedDataSize(file.bytes)});
    }
    m_copies->setChoices(choices);
    m_copies->setVisible(!choices.isEmpty());
    m_noCopies->setVisible(choices.isEmpty());
    m_restore->setDisabledReason(m_copies->value().isEmpty() ? tr("Choose a copy first.") : QString());
    m_diagnosisNote->setText(m_diagnosisProblem ? text::toText(*m_diagnosisProblem)
                             : m_isDiagnosisWritten
                                 ? tr("Written.")
                                 : tr("Versions, settings, counts and the end of the log for whoever "
                                      "helps you; without secrets, names and addresses."));
}

void BackupPane::chooseCopy()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a backup"), m_state.folder);
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPane::proofWanted);
    dialog->open();
}

void BackupPane::chooseDiagnosisFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the diagnosis file"));
    dialog->setObjectName(QStringLiteral("diagnosisDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("kassa-diagnosis.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPane::diagnosisWanted);
    dialog->open();
}

void BackupPane::askRestore(const till::CopyProof &proof)
{
    if (m_overlay != nullptr) {
        return;
    }
    auto *question = new ConsentQuestion(
        QStringLiteral("restore"), QStringLiteral("recall"), [proof, isSigned = m_isSigned] {
            QString sentence =
                tr("The copy is whole: %n receipt(s), the last one %1.", nullptr,
                   static_cast<int>(proof.facts.receipts))
                    .arg(proof.facts.lastReceipt.isEmpty() ? QStringLiteral("–") : proof.facts.lastReceipt) +
                QLatin1Char(' ') +
                tr("What was sold and ordered since then leaves the till; the database of now is kept as a "
                   "file "
                   "beside it. Kassa starts again.");
            if (isSigned) {
                sentence += QLatin1Char(' ') + tr("Signing then asks you to confirm the older database.");
            }
            return ConsentWords{tr("Restore %1?").arg(QFileInfo(proof.file).fileName()), sentence,
                                tr("Restore")};
        });
    connect(question, &ConsentQuestion::confirmed, this,
            [this, file = proof.file] { Q_EMIT restoreWanted(file); });
    m_overlay = openQuestion(question, window());
}

void BackupPane::retranslate()
{
    m_automaticLabel->setText(tr("Back up every day"));
    m_automatic->setWords(tr("On"), tr("Off"));
    m_automatic->setAccessibleName(m_automaticLabel->text());
    m_folder->setLabel(tr("Folder for copies"));
    m_folder->setHint(tr("Better on another disk or a stick. Empty: beside the database."));
    m_keepDays->setLabel(tr("Keep for days"));
    m_keepDays->setHint(tr("After that one of each month, for a year."));
    m_now->setText(tr("Back up now"));
    m_copiesLabel->setText(tr("Newest copies"));
    m_noCopies->setText(tr("None yet."));
    m_copies->setAccessibleName(m_copiesLabel->text());
    m_restore->setText(tr("Prove and restore …"));
    m_restoreOther->setText(tr("Restore another file …"));
    m_diagnosis->setText(tr("Diagnosis file …"));
    refresh();
}

} // namespace kassa::setting_pages
