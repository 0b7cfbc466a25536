// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/signing_pane.h"

#include "ui/settings/consent_question.h"
#include "ui/settings/qr_text.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace kassa::setting_pages {

using till::FiscalPhase;
using widgets::TouchButton;

namespace {

constexpr int kMostText = 2'000;

enum Row {
    Phase,
    Unit,
    Certificate,
    ValidUntil,
    CashboxId,
    CheckValue,
    StartReceipt,
    Next,
    LastReceipt,
    kRowCount
};

QLabel *note()
{
    QLabel *label = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout *pair(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

QVBoxLayout *labelled(QLabel *label, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(control);
    return column;
}

QString dayProblem(const QString &text)
{
    return text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid()
               ? QString()
               : SigningPane::tr("Type a day like 2026-01-31, or nothing.");
}

} // namespace

SigningPane::SigningPane(QWidget *parent) : SettingPane(false, parent)
{
    setObjectName(QStringLiteral("signingPane"));
    buildFacts();
    body()->addWidget(widgets::hairline());
    buildFields();
    body()->addWidget(widgets::hairline());
    buildActions();
    body()->addStretch(1);
    retranslate();
}

void SigningPane::buildFacts()
{
    m_law = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"));
    m_law->setObjectName(QStringLiteral("signingLaw"));
    m_trouble = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"));
    m_trouble->setObjectName(QStringLiteral("signingTrouble"));
    m_confirmOlder = new TouchButton(TouchButton::Kind::Secondary);
    m_confirmOlder->setObjectName(QStringLiteral("confirmOlder"));
    connect(m_confirmOlder, &QPushButton::clicked, this, &SigningPane::olderDatabaseConfirmed);
    body()->addWidget(m_law);
    body()->addWidget(m_trouble);
    body()->addWidget(m_confirmOlder, 0, Qt::AlignLeft);
    m_yearly = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"));
    m_yearly->setObjectName(QStringLiteral("signingYearly"));
    m_confirmYearly = new TouchButton(TouchButton::Kind::Secondary);
    m_confirmYearly->setObjectName(QStringLiteral("confirmYearly"));
    connect(m_confirmYearly, &QPushButton::clicked, this, &SigningPane::yearlyReceiptConfirmed);
    body()->addWidget(m_yearly);
    body()->addWidget(m_confirmYearly, 0, Qt::AlignLeft);
    static constexpr const char *kNames[] = {"fiscalPhase", "fiscalUnit",    "fiscalCertificate",
                                             "fiscalValid", "fiscalCashbox", "fiscalCheckValue",
                                             "fiscalStart", "fiscalNext",    "fiscalLast"};
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    for (int row = 0; row < kRowCount; ++row) {
        m_rows.append(new widgets::KeyValueRow);
        m_rows.last()->setObjectName(QString::fromLatin1(kNames[row]));
        rows->addWidget(m_rows.last());
    }
    rows->addStretch(1);
    m_code = new widgets::QrView;
    m_code->setObjectName(QStringLiteral("startCode"));
    m_codeNote = note();
    auto *facts = new QHBoxLayout;
    facts->setSpacing(16);
    facts->addLayout(rows, 1);
    facts->addWidget(m_code, 0, Qt::AlignTop);
    body()->addLayout(facts);
    body()->addWidget(m_codeNote);
}

widgets::TextField *SigningPane::addFiscalText(const char *key, QString settings::Fiscal::*member)
{
    return addText(
        QStringLiteral("fiscal"), QString::fromLatin1(key),
        [member](const settings::Config &config) { return config.fiscal.*member; },
        [](const QString &text) { return lengthProblem(text, kMostText); });
}

void SigningPane::buildFields()
{
    using settings::Config;
    using settings::Fiscal;
    const QStringList modes{QStringLiteral("none"), QStringLiteral("rksv")};
    const QStringList signers{QStringLiteral("software"), QStringLiteral("pcsc"), QStringLiteral("http")};
    m_mode = addSegment(QStringLiteral("fiscal"), QStringLiteral("mode"), modes,
                        [modes](const Config &c) { return modes.value(static_cast<int>(c.fiscal.mode)); });
    m_signer =
        addSegment(QStringLiteral("fiscal"), QStringLiteral("signer"), signers,
                   [signers](const Config &c) { return signers.value(static_cast<int>(c.fiscal.signer)); });
    m_modeLabel = fieldLabel(m_mode);
    m_signerLabel = fieldLabel(m_signer);
    m_cashbox = addFiscalText("cashbox_id", &Fiscal::cashboxId);
    m_provider = addFiscalText("provider", &Fiscal::provider);
    m_keyId = addFiscalText("key_id", &Fiscal::keyId);
    m_keyFile = addFiscalText("key_file", &Fiscal::keyFile);
    m_certificateFile = addFiscalText("certificate_file", &Fiscal::certificateFile);
    m_reader = addFiscalText("reader", &Fiscal::reader);
    m_pin = addFiscalText("pin", &Fiscal::pin);
    m_url = addFiscalText("url", &Fiscal::url);
    m_user = addFiscalText("user", &Fiscal::user);
    m_password = addFiscalText("password", &Fiscal::password);
    for (widgets::TextField *secret : {m_pin, m_password}) {
        secret->lineEdit()->setEchoMode(QLineEdit::Password);
    }
    connect(m_signer, &widgets::Segment::chosen, this, [this] { refreshFields(); });
    connect(m_provider->lineEdit(), &QLineEdit::textChanged, this, [this] { refreshFields(); });
    body()->addLayout(labelled(m_modeLabel, m_mode));
    body()->addWidget(m_cashbox);
    body()->addLayout(labelled(m_signerLabel, m_signer));
    body()->addLayout(pair(m_keyFile, m_certificateFile));
    body()->addLayout(pair(m_provider, m_keyId));
    body()->addLayout(pair(m_reader, m_pin));
    body()->addWidget(m_url);
    body()->addLayout(pair(m_user, m_password));
}

void SigningPane::buildActions()
{
    const auto button = [this](const char *name) {
        auto *made = new TouchButton(TouchButton::Kind::Secondary);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_testKey = button("makeTestKey");
    m_zero = button("zeroReceipt");
    m_close = button("closeRegister");
    m_export = button("exportDep7");
    m_testKeyNote = note();
    m_exportMark = note();
    m_exportMark->setObjectName(QStringLiteral("exportMark"));
    m_from = new widgets::TextField;
    m_from->setObjectName(QStringLiteral("exportFrom"));
    m_to = new widgets::TextField;
    m_to->setObjectName(QStringLiteral("exportTo"));
    body()->addLayout(pair(m_from, m_to));
    body()->addLayout(pair(m_export, m_exportMark));
    body()->addLayout(pair(m_zero, m_close));
    body()->addLayout(pair(m_testKey, m_testKeyNote));
    connect(m_export, &QPushButton::clicked, this, &SigningPane::chooseExportFile);
    connect(m_zero, &QPushButton::clicked, this, &SigningPane::zeroReceiptWanted);
    connect(m_close, &QPushButton::clicked, this, &SigningPane::askClose);
    connect(m_testKey, &QPushButton::clicked, this, [this] {
        beginSaving();
        Q_EMIT testKeyWanted();
    });
}

QString SigningPane::title() const
{
    return tr("Signing");
}

void SigningPane::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    SettingPane::showConfig(config);
    refreshFields();
    refreshFacts();
}

void SigningPane::showState(const till::TillState &state)
{
    if (m_state != state.fiscal) {
        m_state = state.fiscal;
        refreshFacts();
    }
}

void SigningPane::refreshFields()
{
    const int signer = m_signer->currentIndex();
    for (QWidget *field : {m_keyFile, m_certificateFile, m_provider}) {
        field->setVisible(signer == 0);
    }
    m_keyId->setVisible(signer == 0 && m_provider->text().trimmed() == QLatin1String("AT0"));
    m_reader->setVisible(signer == 1);
    m_pin->setVisible(signer == 1);
    m_url->setVisible(signer == 2);
    m_user->setVisible(signer == 2);
    m_password->setVisible(signer == 2);
}

QString SigningPane::phaseWord() const
{
    switch (m_state.phase) {
    case FiscalPhase::Off:
        return tr("off");
    case FiscalPhase::NotStarted:
        return tr("no start receipt (Startbeleg) yet");
    case FiscalPhase::Active:
        return tr("every receipt is signed");
    case FiscalPhase::Outage:
        return m_state.unsignedCount > 0 ? tr("out of order, %n receipt(s) without signature", nullptr,
                                              static_cast<int>(m_state.unsignedCount))
                                         : tr("out of order");
    case FiscalPhase::Behind:
        return tr("stopped: the database is older than the last receipt");
    case FiscalPhase::Closed:
        return tr("closed (Schlussbeleg)");
    }
    return {};
}

QString SigningPane::unitText() const
{
    if (m_state.phase == FiscalPhase::Off) {
        return QStringLiteral("–");
    }
    return m_state.isUnitReady    ? tr("ready")
           : !m_state.unitProblem ? tr("is being opened")
                                  : tr("does not work");
}

QString SigningPane::nextText() const
{
    if (!m_state.nextDay.isValid()) {
        return QStringLiteral("–");
    }
    const QString name = m_state.nextKind == order::ReceiptKind::Yearly ? QStringLiteral("Jahresbeleg")
                                                                        : QStringLiteral("Monatsbeleg");
    return QStringLiteral("%1 %2, %3").arg(name, m_state.nextPeriod, dayText(m_state.nextDay));
}

QString SigningPane::dayText(QDate day) const
{
    return m_format.date(QDateTime(day, QTime(12, 0), Qt::UTC));
}

QString SigningPane::troubleText() const
{
    QStringList trouble;
    if (m_state.unitProblem) {
        trouble.append(text::toText(*m_state.unitProblem));
    }
    const QString lastDay =
        m_state.validUntilUtc.isValid() ? m_format.date(m_state.validUntilUtc) : QString();
    if (m_state.certificateAge == till::CertificateAge::EndsSoon) {
        trouble.append(
            tr("The signing certificate ends on %1. Order the next one now: it takes weeks to come.")
                .arg(lastDay));
    } else if (m_state.certificateAge == till::CertificateAge::Ended) {
        trouble.append(tr("The signing certificate ended on %1. Receipts are still signed with it: put a new "
                          "one in as soon as you can.")
                           .arg(lastDay));
    }
    if (m_state.isReportDue) {
        trouble.append(tr("The signing unit has been out of order for more than 48 hours: report it in "
                          "FinanzOnline, and report its end."));
    }
    if (m_state.isClockBehind) {
        trouble.append(tr("The clock stands before the last receipt. Receipts carry its time until then: set "
                          "the clock."));
    }
    if (m_state.phase == FiscalPhase::Behind) {
        trouble.append(tr("The database is older than receipts that were signed already. Either restore the "
                          "newest one, or confirm: the numbers in between are never used again."));
    }
    return trouble.join(QLatin1Char('\n'));
}

void SigningPane::refreshYearly()
{
    const bool isOwed = !m_state.yearlyPeriod.isEmpty();
    m_yearly->setVisible(isOwed);
    m_confirmYearly->setVisible(isOwed);
    if (isOwed) {
        const QString what = m_state.isYearlyLate ? tr("The Jahresbeleg %1 (receipt %2) should have been "
                                                       "checked by %3: do it now, with the app BMF "
                                                       "Belegcheck or in FinanzOnline, and keep the receipt.")
                                                  : tr("The Jahresbeleg %1 (receipt %2) must be checked by "
                                                       "%3, with the app BMF Belegcheck or in "
                                                       "FinanzOnline. Keep the receipt.");
        m_yearly->setText(
            what.arg(m_state.yearlyPeriod, m_state.yearlyNumber, dayText(m_state.yearlyCheckBy)));
    }
}

void SigningPane::refreshFacts()
{
    const bool isOn = m_state.phase != FiscalPhase::Off;
    m_law->setVisible(config().needsLawNotice());
    const QString trouble = troubleText();
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_confirmOlder->setVisible(m_state.phase == FiscalPhase::Behind);
    const QString none = QStringLiteral("–");
    const auto orNone = [&none](const QString &text) {
        return text.isEmpty() ? none : text;
    };
    m_rows[Phase]->setRow(tr("Receipts"), phaseWord());
    m_rows[Unit]->setRow(tr("Signing unit"), unitText());
    m_rows[Certificate]->setRow(
        tr("Certificate"),
        orNone(m_state.certificate + (m_state.isTest && isOn ? QStringLiteral(" · TEST") : QString())));
    m_rows[ValidUntil]->setRow(tr("Valid until"),
                               m_state.validUntilUtc.isValid() ? m_format.date(m_state.validUntilUtc) : none);
    m_rows[CashboxId]->setRow(QStringLiteral("Kassen-ID"), orNone(m_state.cashboxId));
    m_rows[CheckValue]->setRow(tr("Check value of the key"), orNone(m_state.keyCheckValue));
    m_rows[StartReceipt]->setRow(QStringLiteral("Startbeleg"), orNone(m_state.startNumber));
    m_rows[Next]->setRow(tr("Next special receipt"), nextText());
    m_rows[LastReceipt]->setRow(tr("Last receipt"), orNone(m_state.lastNumber));
    for (widgets::KeyValueRow *row : std::as_const(m_rows)) {
        row->setVisible(isOn || row == m_rows[Phase]);
    }
    const bool isStarted = !m_state.startCode.isEmpty();
    m_zero->setEnabled(isStarted && m_state.phase == FiscalPhase::Active);
    m_close->setEnabled(isStarted && m_state.phase != FiscalPhase::Closed &&
                        m_state.phase != FiscalPhase::Behind);
    m_export->setEnabled(isStarted);
    m_testKey->setVisible(!isOn || m_state.isTest);
    m_testKeyNote->setVisible(m_testKey->isVisibleTo(this));
    refreshYearly();
    refreshCode();
}

void SigningPane::refreshCode()
{
    m_codeNote->setVisible(!m_state.startCode.isEmpty());
    m_code->setVisible(!m_state.startCode.isEmpty());
    if (m_shownCode == m_state.startCode) {
        return;
    }
    m_shownCode = m_state.startCode;
    showQrText(*m_code, m_shownCode);
    m_code->setToolTip(m_shownCode);
}

void SigningPane::askClose()
{
    if (m_overlay != nullptr) {
        return;
    }
    auto *question = new ConsentQuestion(QStringLiteral("closeRegister"), QStringLiteral("check"), [] {
        return ConsentWords{
            tr("Close this register for ever?"),
            tr("The closing receipt (Schlussbeleg) is made, and nothing can be sold with this "
               "register any more. Going on needs a new data folder and a new Kassen-ID."),
            tr("Close register")};
    });
    connect(question, &ConsentQuestion::confirmed, this, [this] { Q_EMIT closeRegisterWanted(); });
    m_overlay = openQuestion(question, window());
}

void SigningPane::chooseExportFile()
{
    m_from->setError(dayProblem(m_from->text().trimmed()));
    m_to->setError(dayProblem(m_to->text().trimmed()));
    if (!dayProblem(m_from->text().trimmed()).isEmpty() || !dayProblem(m_to->text().trimmed()).isEmpty()) {
        return;
    }
    auto *dialog = new QFileDialog(window(), tr("Export the fiscal journal (DEP7)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("dep-export-%1.json").arg(m_state.cashboxId));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        Q_EMIT exportWanted(file, QDate::fromString(m_from->text().trimmed(), Qt::ISODate),
                            QDate::fromString(m_to->text().trimmed(), Qt::ISODate));
    });
    dialog->open();
}

void SigningPane::showExport(bool ok, const QString &problem, int receipts)
{
    m_exportMark->setText(ok ? tr("%n receipt(s) written.", nullptr, receipts)
                             : tr("The export was not written: %1").arg(problem));
}

void SigningPane::retranslate()
{
    m_law->setText(
        tr("Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business."));
    m_confirmOlder->setText(tr("Go on with this database"));
    m_confirmYearly->setText(tr("Checked and sent"));
    m_codeNote->setText(
        tr("The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, "
           "turnover key and its check value in FinanzOnline, within one week."));
    m_modeLabel->setText(tr("Sign receipts"));
    m_mode->setItems({tr("No"), tr("Austria (RKSV)")});
    m_mode->setAccessibleName(m_modeLabel->text());
    m_signerLabel->setText(tr("Signing unit"));
    m_signer->setItems({tr("Key in files"), tr("Smart card"), tr("Service on the network")});
    m_signer->setAccessibleName(m_signerLabel->text());
    m_cashbox->setLabel(QStringLiteral("Kassen-ID"));
    m_cashbox->setHint(
        tr("Never changes once receipts are signed. With a self-made key it begins with TEST."));
    m_provider->setLabel(tr("Trust provider"));
    m_provider->setHint(tr("AT0 is a closed system."));
    m_keyId->setLabel(tr("Key id"));
    m_keyFile->setLabel(tr("Key file"));
    m_certificateFile->setLabel(tr("Certificate file"));
    m_reader->setLabel(tr("Card reader"));
    m_reader->setHint(tr("Empty: the first one with a card."));
    m_pin->setLabel(QStringLiteral("PIN"));
    m_url->setLabel(tr("Address of the service"));
    m_user->setLabel(tr("User"));
    m_password->setLabel(tr("Password"));
    m_testKey->setText(tr("Try it with a test key"));
    m_testKeyNote->setText(
        tr("Makes a key of its own and signs with it at once. Every receipt says TEST; going "
           "live later needs a new data folder."));
    m_zero->setText(tr("Make a zero receipt (Nullbeleg)"));
    m_close->setText(tr("Close register (Schlussbeleg) …"));
    m_from->setLabel(tr("Export from"));
    m_to->setLabel(tr("Export to"));
    for (widgets::TextField *day : {m_from, m_to}) {
        day->setPlaceholderText(QStringLiteral("2026-01-31"));
    }
    m_export->setText(tr("Export journal (DEP7) …"));
    refreshFacts();
}

} // namespace kassa::setting_pages
