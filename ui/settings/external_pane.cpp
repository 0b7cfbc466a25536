// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/external_pane.h"

#include "ui/settings/choice_list.h"
#include "ui/settings/consent_question.h"
#include "ui/widgets/code_view.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShowEvent>
#include <QSpinBox>

namespace kassa::setting_pages {

using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

namespace {

constexpr int kMostPort = 65'535;
constexpr int kMostBlockingS = 86'400;
constexpr int kBlockingStepS = 30;
constexpr int kExampleHeight = 300;

QLabel *note()
{
    QLabel *label = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *tight()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    return column;
}

QString portProblem(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port >= 1 && port <= kMostPort ? QString()
                                                      : ExternalPane::tr("Type a number from 1 to 65535.");
}

} // namespace

QString curlExample(const QString &serverUrl, const QString &token, const QString &station)
{
    return QStringLiteral("curl '%1/external/order' \\\n"
                          "  -H 'Content-Type: application/json' \\\n"
                          "  -d '{\n"
                          "  \"jsonrpc\": \"2.0\", \"id\": 1,\n"
                          "  \"method\": \"call\",\n"
                          "  \"params\": { \"order\": {\n"
                          "    \"auth_token\": \"%2\",\n"
                          "    \"station\": \"%3\",\n"
                          "    \"order\": {\n"
                          "      \"ref\": \"W-1\",\n"
                          "      \"line_items\": [ {\n"
                          "        \"type\": \"K\",\n"
                          "        \"ext_ref\": \"W-1\",\n"
                          "        \"amount\": 1.00 } ],\n"
                          "      \"amount_total\": 1.00\n"
                          "    } } } }'\n")
        .arg(serverUrl, token, station);
}

ExternalPane::ExternalPane(QWidget *parent) : SettingPane(false, parent)
{
    setObjectName(QStringLiteral("externalPane"));
    buildEndpoints();
    buildToken();
    body()->addWidget(widgets::hairline());
    buildServer();
    buildSide();
    body()->addStretch(1);
    retranslate();
}

ExternalPane::Endpoint ExternalPane::makeEndpoint(const char *name)
{
    Endpoint endpoint{new widgets::TextField, new TouchButton};
    endpoint.field->setObjectName(QString::fromLatin1(name));
    endpoint.field->setReadOnly(true);
    endpoint.field->setMono(true);
    endpoint.copy->setObjectName(QString::fromLatin1(name) + QStringLiteral("Copy"));
    endpoint.copy->setIconName(QStringLiteral("copy"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(endpoint.field, 1);
    row->addWidget(endpoint.copy, 0, Qt::AlignBottom);
    body()->addLayout(row);
    connect(endpoint.copy, &QPushButton::clicked, this,
            [this, field = endpoint.field] { copy(field->text(), tr("Address copied")); });
    return endpoint;
}

void ExternalPane::buildEndpoints()
{
    m_blocking = makeEndpoint("urlBlocking");
    m_nonBlocking = makeEndpoint("urlNonBlocking");
}

void ExternalPane::buildToken()
{
    m_token = new widgets::TextField;
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setReadOnly(true);
    m_token->setMono(true);
    m_eye = new TouchButton;
    m_eye->setObjectName(QStringLiteral("showToken"));
    m_eye->setIconName(QStringLiteral("eye"));
    m_eye->setCheckable(true);
    m_copyToken = new TouchButton;
    m_copyToken->setObjectName(QStringLiteral("copyToken"));
    m_copyToken->setIconName(QStringLiteral("copy"));
    m_renew = new TouchButton;
    m_renew->setObjectName(QStringLiteral("renewToken"));
    m_renew->setIconName(QStringLiteral("refresh"));
    m_tokenNote = note();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_token, 1);
    row->addWidget(m_eye, 0, Qt::AlignBottom);
    row->addWidget(m_copyToken, 0, Qt::AlignBottom);
    body()->addLayout(row);
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_tokenNote, 1);
    below->addWidget(m_renew);
    body()->addLayout(below);
    connect(m_eye, &QPushButton::toggled, this, [this] { retranslate(); });
    connect(m_copyToken, &QPushButton::clicked, this,
            [this] { copy(config().external.token, tr("Token copied")); });
    connect(m_renew, &QPushButton::clicked, this, [this] { askRenew(); });
}

void ExternalPane::buildServer()
{
    using settings::Config;
    m_address = new ChoiceList;
    m_address->setObjectName(QStringLiteral("server_address"));
    m_addressLabel = fieldLabel(nullptr);
    m_addressNote = note();
    ChoiceList *address = m_address;
    bindField({QStringLiteral("server"),
               QStringLiteral("address"),
               [address] { return address->value(); },
               [address](const QString &text) { address->setValue(text); },
               [](const Config &c) { return c.server.address.toString(); },
               {},
               {},
               address,
               {}});
    connect(m_address, &ChoiceList::chosen, this, [this] { noteEdit(); });
    QVBoxLayout *addresses = tight();
    addresses->addWidget(m_addressLabel);
    addresses->addWidget(m_address);
    addresses->addWidget(m_addressNote);
    body()->addLayout(addresses);

    m_port = addText(
        QStringLiteral("server"), QStringLiteral("port"),
        [](const Config &c) { return QString::number(c.server.port); }, portProblem);
    m_timeout = new widgets::Stepper;
    m_timeout->setObjectName(QStringLiteral("external_blocking_timeout_s"));
    m_timeout->setRange(1, kMostBlockingS);
    m_timeout->setStep(kBlockingStepS);
    m_timeoutLabel = fieldLabel(m_timeout->spinBox());
    m_timeoutNote = note();
    widgets::Stepper *timeout = m_timeout;
    bindField({QStringLiteral("external"),
               QStringLiteral("blocking_timeout_s"),
               [timeout] { return QString::number(timeout->value()); },
               [timeout](const QString &text) { timeout->setValue(text.toInt()); },
               [](const Config &c) { return QString::number(c.external.blockingTimeoutS); },
               {},
               {},
               timeout->spinBox(),
               {}});
    connect(m_timeout, &widgets::Stepper::valueChanged, this, [this] { noteEdit(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_port, 1, Qt::AlignTop);
    QVBoxLayout *times = tight();
    times->addWidget(m_timeoutLabel);
    times->addWidget(m_timeout);
    times->addWidget(m_timeoutNote);
    times->addStretch(1);
    row->addLayout(times, 1);
    body()->addLayout(row);

    const QStringList modes{QStringLiteral("auto"), QStringLiteral("none"), QStringLiteral("printer"),
                            QStringLiteral("screen")};
    m_confirm =
        addSegment(QStringLiteral("external"), QStringLiteral("confirm"), modes,
                   [modes](const Config &c) { return modes.value(static_cast<int>(c.external.confirm)); });
    m_confirmLabel = fieldLabel(m_confirm);
    m_confirmNote = note();
    QVBoxLayout *confirm = tight();
    confirm->addWidget(m_confirmLabel);
    confirm->addWidget(m_confirm);
    confirm->addWidget(m_confirmNote);
    body()->addLayout(confirm);
}

void ExternalPane::buildSide()
{
    m_side = new QWidget;
    m_exampleTitle = widgets::plainLabel({}, TextRole::Heading);
    m_exampleNote = note();
    m_example = new widgets::CodeView;
    m_example->setObjectName(QStringLiteral("curlExample"));
    m_example->setMinimumHeight(kExampleHeight);
    m_example->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_copyExample = new TouchButton;
    m_copyExample->setObjectName(QStringLiteral("copyExample"));
    m_copyExample->setIconName(QStringLiteral("copy"));
    m_wrongTitle = widgets::plainLabel({}, TextRole::Heading);
    m_wrongCount = new widgets::KeyValueRow;
    m_wrongPeer = new widgets::KeyValueRow;
    m_wrongTime = new widgets::KeyValueRow;
    m_wrongCount->setObjectName(QStringLiteral("wrongTokens"));
    m_wrongPeer->setObjectName(QStringLiteral("wrongTokenPeer"));
    m_wrongTime->setObjectName(QStringLiteral("wrongTokenTime"));
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_exampleTitle);
    column->addWidget(m_exampleNote);
    column->addWidget(m_example, 1);
    column->addWidget(m_copyExample);
    column->addSpacing(8);
    column->addWidget(widgets::hairline());
    column->addSpacing(4);
    column->addWidget(m_wrongTitle);
    column->addWidget(m_wrongCount);
    column->addWidget(m_wrongPeer);
    column->addWidget(m_wrongTime);
    connect(m_copyExample, &QPushButton::clicked, this,
            [this] { copy(m_example->toPlainText(), tr("Example copied")); });
}

QString ExternalPane::title() const
{
    return tr("External interface");
}

void ExternalPane::showConfig(const settings::Config &config)
{
    m_format = models::LocaleFormat::fromConfig(config);
    if (config.external.token != this->config().external.token) {
        m_eye->setChecked(false);
    }
    SettingPane::showConfig(config);
}

void ExternalPane::showState(const till::TillState &state)
{
    if (m_server != state.server) {
        m_server = state.server;
        refreshUrls();
        refreshWrongTokens();
    }
}

void ExternalPane::setDensity(widgets::Density density)
{
    SettingPane::setDensity(density);
    m_renew->setIconName(density == widgets::Density::Compact ? QString() : QStringLiteral("refresh"));
}

void ExternalPane::setOwnAddresses(const QList<models::OwnAddress> &addresses)
{
    m_own = addresses;
    refreshAddresses();
}

void ExternalPane::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && m_own.isEmpty()) {
        setOwnAddresses(models::ownAddresses());
    }
    SettingPane::showEvent(event);
}

void ExternalPane::refreshUrls()
{
    const QString base = models::serverUrl(m_server);
    const QString token = config().external.token;
    const bool isShown = m_eye->isChecked();
    m_blocking.field->setText(base + QStringLiteral("/external/order"));
    m_nonBlocking.field->setText(base + QStringLiteral("/external-nb/order"));
    for (const Endpoint &endpoint : {m_blocking, m_nonBlocking}) {
        endpoint.field->lineEdit()->setCursorPosition(0);
    }
    m_token->setText(isShown ? token : models::masked(token));
    m_token->lineEdit()->setCursorPosition(0);
    m_example->setCode(curlExample(base, isShown ? token : models::masked(token), config().till.station));
}

void ExternalPane::refreshAddresses()
{
    QList<Choice> choices;
    bool hasCurrent = false;
    const QString current = config().server.address.toString();
    for (const models::OwnAddress &own : std::as_const(m_own)) {
        hasCurrent = hasCurrent || own.ip == current;
        choices.append({own.ip, own.ip,
                        own.interfaceName.isEmpty() ? tr("Only programs on this computer")
                                                    : tr("Local network, %1").arg(own.interfaceName)});
    }
    if (!hasCurrent && !current.isEmpty()) {
        choices.append({current, current, tr("In the settings, not found on this computer now")});
    }
    m_address->setChoices(choices);
}

void ExternalPane::refreshWrongTokens()
{
    const bool hasAny = m_server.wrongTokens > 0;
    m_wrongCount->setRow(tr("Since start"), m_format.count(m_server.wrongTokens));
    m_wrongCount->setInk(hasAny ? widgets::Token::Warn : widgets::Token::Text);
    m_wrongPeer->setRow(tr("Last sender"), m_server.lastWrongTokenPeer);
    m_wrongTime->setRow(tr("Last time"), m_format.dateTime(m_server.lastWrongTokenAtUtc));
    m_wrongPeer->setVisible(hasAny);
    m_wrongTime->setVisible(hasAny);
}

void ExternalPane::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

void ExternalPane::askRenew()
{
    if (m_overlay != nullptr) {
        return;
    }
    auto *question = new ConsentQuestion(QStringLiteral("renew"), QStringLiteral("refresh"), [] {
        return ConsentWords{
            tr("Renew the security token?"),
            tr("The old one is refused at once: the web shop cannot send orders until it has the new "
               "one. Orders that are here already are not touched."),
            tr("Renew")};
    });
    connect(question, &ConsentQuestion::confirmed, this, [this] {
        beginSaving();
        Q_EMIT renewWanted();
    });
    m_overlay = openQuestion(question, window());
}

void ExternalPane::retranslate()
{
    m_blocking.field->setLabel(tr("Address for orders, the web shop waits until they are paid"));
    m_nonBlocking.field->setLabel(tr("Address for orders, the web shop does not wait"));
    for (const Endpoint &endpoint : {m_blocking, m_nonBlocking}) {
        endpoint.copy->setAccessibleName(tr("Copy address"));
        endpoint.copy->setToolTip(tr("Copy address"));
    }
    m_token->setLabel(tr("Security token"));
    const QString eye = m_eye->isChecked() ? tr("Hide token") : tr("Show token");
    m_eye->setAccessibleName(eye);
    m_eye->setToolTip(eye);
    m_copyToken->setAccessibleName(tr("Copy token"));
    m_copyToken->setToolTip(tr("Copy token"));
    m_renew->setText(tr("Renew token …"));
    m_tokenNote->setText(tr("Whoever has it can send orders. A new one locks the old one out at once."));
    m_addressLabel->setText(tr("Listen on"));
    m_address->setAccessibleName(m_addressLabel->text());
    m_addressNote->setText(
        tr("A web shop on another computer needs the address of the local network, and the "
           "firewall of this computer must let the port in. Keep it inside the shop's network; "
           "towards the internet put a VPN or a proxy with TLS before it."));
    m_port->setLabel(tr("Port"));
    m_timeoutLabel->setText(tr("The web shop waits at most"));
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setNames(m_timeoutLabel->text(), tr("Less time"), tr("More time"));
    m_timeoutNote->setText(tr("Then it gets code 4; the order stays open."));
    m_confirmLabel->setText(tr("Orders need a yes"));
    m_confirm->setItems({tr("Automatic"), tr("Never"), tr("Printer"), tr("Screen")});
    m_confirm->setAccessibleName(m_confirmLabel->text());
    m_confirmNote->setText(
        tr("Automatic: by the printer when one is connected that can answer, else no yes is needed. "
           "The web shop may say otherwise per order."));
    m_exampleTitle->setText(tr("Try it"));
    m_exampleNote->setText(m_eye->isChecked()
                               ? tr("Copied as shown, with the token.")
                               : tr("Copied as shown: show the token first for a call that works."));
    m_example->setAccessibleName(tr("Example call"));
    m_copyExample->setText(tr("Copy example"));
    m_wrongTitle->setText(tr("Wrong tokens"));
    refreshUrls();
    refreshAddresses();
    refreshWrongTokens();
}

} // namespace kassa::setting_pages
