// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/loymax_pane.h"

#include "core/loymax/identification.h"
#include "ui/settings/link_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QUrl>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using settings::Config;
using widgets::TextInk;
using widgets::TextRole;

namespace {

constexpr int kMostText = 200;
constexpr int kMostUrl = 2'000;
constexpr int kLeastWaitMs = 100;
constexpr int kMostWaitMs = 120'000;
const QString kSection = QStringLiteral("loymax");

QString yesNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString joinTypes(const QList<settings::LoymaxPayType> &types)
{
    QStringList all;
    for (const settings::LoymaxPayType &type : types) {
        all.append(type.tender + u'=' + type.type);
    }
    return all.join(QStringLiteral(", "));
}

QString typesProblem(const QString &text)
{
    const QStringList pairs = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        if (pair.section(u'=', 0, 0).trimmed().isEmpty() || pair.section(u'=', 1).trimmed().isEmpty()) {
            return LoymaxPane::tr("Pairs with an equals sign, separated by commas.");
        }
    }
    return {};
}

QUrl addressOf(const QString &pattern, const QString &user)
{
    return QUrl(QString(pattern).replace(QStringLiteral("{till}"),
                                         QString::fromLatin1(QUrl::toPercentEncoding(user))),
                QUrl::StrictMode);
}

bool isHttp(const QUrl &url)
{
    const bool isKnown = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && !url.host().isEmpty() && isKnown;
}

QString urlProblem(const QString &text)
{
    if (text.trimmed().isEmpty() || isHttp(addressOf(text.trimmed(), QStringLiteral("x")))) {
        return {};
    }
    return LoymaxPane::tr("An address such as https://loyalty.example/XmlExchange/shop/{till}/");
}

} // namespace

LoymaxPane::LoymaxPane(QWidget *parent) : SettingPane(false, parent)
{
    setObjectName(QStringLiteral("loymaxPane"));
    buildHead();
    buildFields();
    buildSide();
    body()->addStretch(1);
    retranslate();
}

widgets::TextField *LoymaxPane::field(const char *key, QString settings::Loymax::*member, int most)
{
    widgets::TextField *made = addText(
        kSection, QString::fromLatin1(key), [member](const Config &c) { return c.loymax.*member; },
        [most](const QString &text) { return lengthProblem(text, most); });
    connect(made, &widgets::TextField::textChanged, this, [this] { showAddress(); });
    return made;
}

widgets::TextField *LoymaxPane::waitField(const char *key, int settings::Loymax::*member)
{
    return addText(
        kSection, QString::fromLatin1(key),
        [member](const Config &c) { return QString::number(c.loymax.*member); },
        [](const QString &text) {
            bool isNumber = false;
            const int wait = text.toInt(&isNumber);
            return isNumber && wait >= kLeastWaitMs && wait <= kMostWaitMs
                       ? QString()
                       : tr("Type a number from 100 to 120000.");
        });
}

void LoymaxPane::buildHead()
{
    m_enabled = new widgets::Switch;
    m_enabled->setObjectName(QStringLiteral("loymax_enabled"));
    m_state = new widgets::Chip;
    m_state->setObjectName(QStringLiteral("loymaxState"));
    head()->setSpacing(12);
    head()->addWidget(m_state);
    head()->addStretch(1);
    head()->addWidget(m_enabled);
    widgets::Switch *enabled = m_enabled;
    bindField({kSection,
               QStringLiteral("enabled"),
               [enabled] { return yesNo(enabled->isChecked()); },
               [enabled](const QString &text) { enabled->setChecked(text == QLatin1String("true")); },
               [](const Config &c) { return yesNo(c.loymax.isEnabled); },
               {},
               {},
               enabled,
               {}});
    connect(m_enabled, &QCheckBox::toggled, this, [this] { noteEdit(); });
}

void LoymaxPane::buildFields()
{
    m_url = addText(
        kSection, QStringLiteral("url"), [](const Config &c) { return c.loymax.url; },
        [](const QString &text) {
            const QString problem = lengthProblem(text, kMostUrl);
            return problem.isEmpty() ? urlProblem(text) : problem;
        });
    m_url->setMono(true);
    connect(m_url, &widgets::TextField::textChanged, this, [this] { showAddress(); });
    m_plain = new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn"));
    m_plain->setObjectName(QStringLiteral("loymaxPlain"));
    m_user = field("user", &settings::Loymax::user, kMostText);
    m_password = field("password", &settings::Loymax::password, kMostText);
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_device = field("device_id", &settings::Loymax::deviceId, kMostText);
    m_payTypes = addText(
        kSection, QStringLiteral("pay_types"), [](const Config &c) { return joinTypes(c.loymax.payTypes); },
        typesProblem);
    m_connectTimeout = waitField("connect_timeout_ms", &settings::Loymax::connectTimeoutMs);
    m_timeout = waitField("timeout_ms", &settings::Loymax::timeoutMs);
    body()->addWidget(m_url);
    body()->addWidget(m_plain);
    const auto pair = [this](QWidget *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(first, 1, Qt::AlignTop);
        row->addWidget(second, 1, Qt::AlignTop);
        body()->addLayout(row);
    };
    pair(m_user, m_password);
    body()->addWidget(m_device);
    body()->addWidget(m_payTypes);
    pair(m_connectTimeout, m_timeout);
}

void LoymaxPane::buildSide()
{
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("loymaxSide"));
    m_side->hide();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sideTitle = widgets::plainLabel({}, TextRole::Heading);
    column->addWidget(m_sideTitle);
    const auto box = [column](const char *name, QLabel *&title) {
        title = widgets::plainLabel({}, TextRole::SmallStrong, TextInk::Secondary);
        QLabel *label = widgets::plainLabel({}, TextRole::Mono);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFrame *frame = widgets::tintedBox(QStringLiteral("sunken"));
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(12, 10, 12, 10);
        inside->addWidget(label);
        column->addWidget(title);
        column->addWidget(frame);
        return label;
    };
    m_address = box("loymaxAddress", m_addressLabel);
    m_exchange = box("loymaxExchange", m_exchangeLabel);
    column->addStretch(1);
}

QString LoymaxPane::title() const
{
    return QStringLiteral("Loymax");
}

void LoymaxPane::showConfig(const Config &config)
{
    SettingPane::showConfig(config);
    showAddress();
    showExchange();
}

void LoymaxPane::showState(const till::TillState &state)
{
    m_link = state.loymax;
    showExchange();
}

// The address as it would be asked, and whether anybody on the way could read what is said.
void LoymaxPane::showAddress()
{
    if (m_address == nullptr) {
        return;
    }
    const QUrl url = addressOf(m_url->text().trimmed(), m_user->text());
    const QHostAddress host(url.host());
    const bool isHere = host.isLoopback() || url.host() == QLatin1String("localhost");
    // Breaks at slashes: an address has no blanks.
    m_address->setText(isHttp(url) ? url.toString(QUrl::FullyEncoded).replace(u'/', QStringLiteral("/\u200B"))
                                   : tr("none yet"));
    m_plain->setVisible(isHttp(url) && url.scheme() == QStringLiteral("http") && !isHere);
}

void LoymaxPane::showExchange()
{
    const MessageState shown = linkState(QStringLiteral("Loymax"), till::healthOf(m_link));
    m_state->setState(shown.shape, shown.word);
    const auto wrapped = [](const QString &document) {
        return loymax::maskedDocument(document).replace(u'>', QStringLiteral(">\u200B"));
    };
    m_exchange->setText(m_link.lastSent.isEmpty()
                            ? tr("Nothing was sent since Kassa was started.")
                            : tr("Sent: %1").arg(wrapped(m_link.lastSent)) + QStringLiteral("\n\n") +
                                  (m_link.lastReceived.isEmpty()
                                       ? tr("No answer.")
                                       : tr("Received: %1").arg(wrapped(m_link.lastReceived))));
}

void LoymaxPane::retranslate()
{
    m_enabled->setAccessibleName(tr("Loyalty system"));
    m_url->setLabel(tr("Address"));
    m_url->setHint(tr("{till} stands for the user."));
    m_plain->setText(tr("Not encrypted: card numbers and the password can be read on the way."));
    m_user->setLabel(tr("User (login of this till)"));
    m_password->setLabel(tr("Password"));
    m_device->setLabel(tr("Logical number of this till"));
    m_payTypes->setLabel(tr("Tenders in the words of the loyalty system"));
    m_payTypes->setHint(tr("For instance cash=Cash, card=Card, bonus=Bonus"));
    m_connectTimeout->setLabel(tr("Wait for a connection (ms)"));
    m_timeout->setLabel(tr("Wait for an answer (ms)"));
    m_sideTitle->setText(tr("What is sent"));
    m_addressLabel->setText(tr("Address in full"));
    m_exchangeLabel->setText(tr("Last exchange"));
    showAddress();
    showExchange();
}

} // namespace kassa::setting_pages
