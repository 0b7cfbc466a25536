// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of the printers, and its words.
#include "core/goodcom/preview.h"
#include "ui/models/server_url.h"
#include "ui/settings/consent_question.h"
#include "ui/settings/goodcom_pane.h"
#include "ui/settings/goodcom_preview.h"
#include "ui/settings/qr_text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/select_field.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::setting_pages {

using widgets::StateShape;

namespace {

constexpr int kShownOfToken = 4;

/// In the order of the choices of the question.
enum class RenewChoice { Order, Callback, Both };

/// An address that can be compared with the one in the printer without giving its token away.
QString shortened(const QString &url, const QString &token)
{
    const QString inside = token.left(kShownOfToken) + QChar(0x2026) + token.right(kShownOfToken);
    return token.size() > 2 * kShownOfToken ? QString(url).replace(token, inside) : url;
}

} // namespace

void GoodcomPane::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    SettingPane::showConfig(config);
    refreshPreview();
}

void GoodcomPane::showState(const till::TillState &state)
{
    const bool isOther = state.goodcom != m_state.goodcom || state.server != m_state.server;
    m_state = state;
    if (isOther) {
        refreshUrls();
        refreshPoll();
        refreshPrinters();
        refreshWrong();
    }
}

void GoodcomPane::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    refreshPoll();
    refreshPrinters();
}

settings::Goodcom GoodcomPane::onPage() const
{
    settings::Goodcom goodcom = config().goodcom;
    goodcom.dialect = static_cast<settings::GoodcomDialect>(std::max(0, m_dialect->currentIndex()));
    goodcom.charset = m_charset->currentText();
    goodcom.restaurantId = m_restaurant->text().trimmed();
    if (const QString newline = m_newline->text().trimmed(); !newline.isEmpty()) {
        goodcom.newline = newline;
    }
    return goodcom;
}

void GoodcomPane::refreshPreview()
{
    if (!config().goodcom.newline.isEmpty()) { // else no settings were shown yet
        m_preview->showSettings(onPage());
    }
}

void GoodcomPane::refreshUrls()
{
    const QString base = models::serverUrl(m_state.server);
    const settings::Goodcom &goodcom = config().goodcom;
    m_order.whole = goodcom::orderUrl(base, goodcom);
    m_callback.whole = goodcom::callbackUrl(base, goodcom);
    m_order.field->setText(shortened(m_order.whole, goodcom.orderToken));
    m_callback.field->setText(shortened(m_callback.whole, goodcom.callbackToken));
    for (const Url &url : {m_order, m_callback}) {
        showQrText(*url.code, url.whole);
        url.field->lineEdit()->setCursorPosition(0);
    }
}

void GoodcomPane::refreshPoll()
{
    const till::GoodcomState &goodcom = m_state.goodcom;
    const qint64 sinceS = std::max<qint64>(0, goodcom.lastPollAtUtc.secsTo(m_nowUtc));
    if (!goodcom.isEnabled) {
        m_poll->setState(StateShape::Off, tr("off"));
    } else if (!goodcom.lastPollAtUtc.isValid()) {
        m_poll->setState(StateShape::Wait, tr("waits for the first poll"));
    } else if (goodcom.silence == till::Silence::NoPoll) {
        m_poll->setState(StateShape::Warn, tr("silent for %1").arg(m_format.tickingAge(sinceS)));
    } else {
        m_poll->setState(StateShape::Ok, tr("asked %1 ago").arg(m_format.tickingAge(sinceS)));
    }
    m_test->setDisabledReason(goodcom.isEnabled ? QString() : tr("Switch the order printers on first"));
}

void GoodcomPane::refreshPrinters()
{
    const QList<till::GoodcomPrinter> &printers = m_state.goodcom.printers;
    m_noPrinter->setVisible(printers.isEmpty());
    while (m_printerRows.size() < printers.size()) {
        m_printerRows.append(new widgets::KeyValueRow);
        m_printerRows.constLast()->setObjectName(
            QStringLiteral("goodcomPrinter%1").arg(m_printerRows.size()));
        m_printers->addWidget(m_printerRows.constLast());
    }
    for (qsizetype i = 0; i < m_printerRows.size(); ++i) {
        widgets::KeyValueRow *row = m_printerRows.at(i);
        row->setVisible(i < printers.size());
        if (i >= printers.size()) {
            continue;
        }
        const till::GoodcomPrinter &printer = printers.at(i);
        const QString name = printer.restaurantId.isEmpty() ? tr("without a number") : printer.restaurantId;
        const QString age = m_format.tickingAge(std::max<qint64>(0, printer.lastPollAtUtc.secsTo(m_nowUtc)));
        row->setRow(name + QStringLiteral(" · ") + printer.peer,
                    printer.isOnline ? tr("asked %1 ago").arg(age) : tr("silent for %1").arg(age));
        row->setInk(printer.isOnline ? widgets::Token::Ok : widgets::Token::Warn);
    }
}

void GoodcomPane::refreshWrong()
{
    const till::GoodcomState &goodcom = m_state.goodcom;
    const bool hasAny = goodcom.wrongTokens > 0;
    m_wrongCount->setRow(tr("Since start"), m_format.count(goodcom.wrongTokens));
    m_wrongCount->setInk(hasAny ? widgets::Token::Warn : widgets::Token::Text);
    m_wrongPeer->setRow(tr("Last sender"), goodcom.lastWrongPeer);
    m_wrongTime->setRow(tr("Last time"), m_format.dateTime(goodcom.lastWrongAtUtc));
    m_wrongPeer->setVisible(hasAny);
    m_wrongTime->setVisible(hasAny);
}

void GoodcomPane::askRenew()
{
    if (m_overlay != nullptr) {
        return;
    }
    auto *question = new ConsentQuestion(QStringLiteral("renew"), QStringLiteral("refresh"), [] {
        return ConsentWords{tr("Renew the security token?"),
                            tr("The old address is dead at once: the printer reaches the till again when the "
                               "new one is typed "
                               "into it. Orders that wait can be answered here meanwhile."),
                            tr("Renew"),
                            {tr("Order URL"), tr("Callback URL"), tr("Both")},
                            tr("Which token")};
    });
    connect(question, &ConsentQuestion::confirmed, this, [this, question] {
        beginSaving();
        const auto which = static_cast<RenewChoice>(question->choice());
        if (which != RenewChoice::Callback) {
            Q_EMIT renewWanted(till::GoodcomUrl::Order);
        }
        if (which != RenewChoice::Order) {
            Q_EMIT renewWanted(till::GoodcomUrl::Callback);
        }
    });
    m_overlay = openQuestion(question, window());
}

void GoodcomPane::retranslate()
{
    m_enabled->setWords(tr("On"), tr("Off"));
    m_enabled->setAccessibleName(tr("Order printers may fetch orders"));
    m_order.title->setText(tr("Order URL"));
    m_order.note->setText(tr("Goes into the polling settings of the printer."));
    m_callback.title->setText(tr("Callback URL"));
    m_callback.note->setText(tr("Here the printer says accepted or rejected."));
    for (const Url &url : {m_order, m_callback}) {
        url.field->lineEdit()->setAccessibleName(url.title->text());
        url.code->setAccessibleName(tr("QR code: %1").arg(url.title->text()));
        const QString copy = tr("Copy: %1").arg(url.title->text());
        url.copy->setAccessibleName(copy);
        url.copy->setToolTip(copy);
    }
    m_tokenNote->setText(tr("Both URLs hold a security token. A new one locks the old one out at once."));
    m_renew->setText(tr("Renew token …"));
    m_dialectRow.label->setText(tr("Text format"));
    m_dialect->setItems({tr("Classic"), tr("Comma"), tr("Extended")});
    m_onAcceptRow.label->setText(tr("After a yes"));
    m_onAccept->setItems({tr("Receipt at once"), tr("Pay at the till")});
    m_timeoutRow.label->setText(tr("Wait for an answer"));
    m_timeout->setSuffix(tr(" min"));
    m_timeout->setNames(m_timeoutRow.label->text(), tr("Less time"), tr("More time"));
    m_timeoutRow.note->setText(tr("when nobody answers"));
    m_onTimeoutRow.label->setText(tr("Then"));
    m_onTimeout->setItems({tr("Ask the till"), tr("Accept"), tr("Reject")});
    m_paramsRow.label->setText(tr("Parameters"));
    m_params->setItems({tr("Short"), tr("Long"), tr("Either")});
    m_charsetRow.label->setText(tr("Character set"));
    m_newline->setLabel(tr("Line break"));
    m_newline->setHint(tr("As in the printer: %% , %%%% or \\r"));
    m_words->setLabel(tr("Own words for yes and no"));
    m_words->setHint(tr("yes, yes / no, no; Accepted and Rejected always count."));
    m_restaurant->setLabel(tr("Printer number"));
    m_user->setLabel(tr("User"));
    m_password->setLabel(tr("Password"));
    m_identityNote->setText(tr("Checked only where filled in. The token in the URL is checked always."));
    m_printersTitle->setText(tr("Printers"));
    m_noPrinter->setText(tr("None has asked since Kassa was started."));
    m_wrongTitle->setText(tr("Wrong tokens"));
    for (const auto &[control, label] : {std::pair<QWidget *, QLabel *>{m_dialect, m_dialectRow.label},
                                         std::pair<QWidget *, QLabel *>{m_onAccept, m_onAcceptRow.label},
                                         std::pair<QWidget *, QLabel *>{m_onTimeout, m_onTimeoutRow.label},
                                         std::pair<QWidget *, QLabel *>{m_params, m_paramsRow.label},
                                         std::pair<QWidget *, QLabel *>{m_charset, m_charsetRow.label}}) {
        control->setAccessibleName(label->text());
    }
    m_test->setText(tr("Send a test order"));
    m_preview->retranslateUi();
    refreshUrls();
    refreshPoll();
    refreshPrinters();
    refreshWrong();
}

} // namespace kassa::setting_pages
