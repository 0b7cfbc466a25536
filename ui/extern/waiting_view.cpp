// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/waiting_view.h"

#include "core/text/messages.h"
#include "ui/extern/waiting_marks.h"
#include "ui/models/server_url.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <tuple>

namespace kassa::externmode {
namespace {

constexpr int kBackWidth = 160; // room for the framed keycap
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

constexpr int kLabelWidth = 150;
constexpr int kCompactLabelWidth = 112;
constexpr int kRoomForMark = 650; ///< height of the whole view
constexpr int kRoomForAddresses = 540;
constexpr int kButtonWidth = 150;
constexpr int kCopiedMs = 2000; ///< long enough to be read
constexpr int kMaskDots = 28;
constexpr int kShownTail = 4; ///< of the token: tells two apart, gives nothing away

} // namespace

WaitingView::WaitingView(QWidget *parent) : Card(parent)
{
    QHBoxLayout *head = addRow();
    m_title = widgets::plainLabel(QString(), TextRole::Title, TextInk::Primary, this);
    m_chip = new widgets::Chip(this);
    m_chip->setObjectName(QStringLiteral("waitingChip"));
    m_back = new TouchButton(Kind::Secondary, QString(), this);
    m_back->setObjectName(QStringLiteral("waitingBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    m_back->setMinimumWidth(kBackWidth);
    connect(m_back, &QPushButton::clicked, this, &WaitingView::backClicked);
    m_mode = new widgets::Switch(QString(), QString(), this);
    m_mode->setObjectName(QStringLiteral("externModeSwitch"));
    connect(m_mode, &QCheckBox::clicked, this, &WaitingView::modeWanted);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    head->addStretch(1);
    head->addWidget(m_mode);
    head->addWidget(m_back);
    addLine();

    m_middle = new QStackedWidget(this);
    m_middle->addWidget(buildHero());
    m_missing = new widgets::EmptyState(this);
    m_missing->setObjectName(QStringLiteral("waitingMissing"));
    m_missing->actionButton()->setObjectName(QStringLiteral("waitingMissingAction"));
    m_missing->actionButton()->setKind(Kind::Primary);
    m_missing->actionButton()->setSize(TouchButton::Size::Big);
    connect(m_missing, &widgets::EmptyState::actionTriggered, this, [this] {
        if (m_scene == Scene::NoSession) {
            Q_EMIT openSessionClicked();
        } else {
            Q_EMIT modeWanted(true);
        }
    });
    auto *missing = new QWidget(this);
    auto *missingColumn = new QVBoxLayout(missing);
    missingColumn->addStretch(1);
    missingColumn->addWidget(m_missing);
    missingColumn->addStretch(1);
    m_middle->addWidget(missing);
    column()->addWidget(m_middle, 1);
    addLine();

    m_addresses = widgets::tintedBox(QStringLiteral("footer"), this);
    auto *addresses = new QVBoxLayout(m_addresses);
    addresses->setContentsMargins(20, 18, 20, 20);
    addresses->setSpacing(12);
    buildAddresses(addresses);
    column()->addWidget(m_addresses);

    m_copied.setSingleShot(true);
    m_copied.setInterval(kCopiedMs);
    connect(&m_copied, &QTimer::timeout, this, [this] {
        m_copiedButton = nullptr;
        retranslateUi();
    });
    retranslateUi();
}

QWidget *WaitingView::buildHero()
{
    m_hero = new QWidget(this);
    auto *column = new QVBoxLayout(m_hero);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    m_mark = new HeroMark(m_hero);
    m_heroText = widgets::plainLabel(QString(), TextRole::Hero, TextInk::Primary, m_hero);
    m_heroText->setObjectName(QStringLiteral("waitingHero"));
    m_heroText->setAlignment(Qt::AlignCenter);
    m_heroText->setWordWrap(true);
    m_last = new TickingLine(m_hero);
    m_last->setObjectName(QStringLiteral("waitingLast"));
    m_next = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, m_hero);
    m_next->setAlignment(Qt::AlignCenter);
    m_next->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_heroText);
    column->addWidget(m_last);
    column->addWidget(m_next);
    column->addStretch(1);
    return m_hero;
}

WaitingView::AddressRow WaitingView::addAddress(QVBoxLayout *column, const QString &name)
{
    AddressRow row{};
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    row.label = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    row.label->setFixedWidth(kLabelWidth);
    row.label->setWordWrap(true);
    auto *frame = new ValueFrame(this);
    QLabel *method = widgets::plainLabel(QStringLiteral("POST"), TextRole::Mono, TextInk::Accent, frame);
    row.value = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, frame);
    row.value->setObjectName(name);
    widgets::setRole(row.value, TextRole::Mono);
    frame->row()->addWidget(method);
    frame->row()->addWidget(row.value, 1);
    row.copy = new TouchButton(Kind::Secondary, QString(), this);
    row.copy->setObjectName(name + QStringLiteral("Copy"));
    row.copy->setIconName(QStringLiteral("copy"));
    row.copy->setMinimumWidth(kButtonWidth);
    line->addWidget(row.label);
    line->addWidget(frame, 1);
    line->addWidget(row.copy);
    column->addLayout(line);
    return row;
}

void WaitingView::buildAddresses(QVBoxLayout *column)
{
    m_addressHead = widgets::plainLabel(QString(), TextRole::Heading, TextInk::Primary, this);
    column->addWidget(m_addressHead);
    m_blocking = addAddress(column, QStringLiteral("blockingUrl"));
    m_nonBlocking = addAddress(column, QStringLiteral("nonBlockingUrl"));
    connect(m_blocking.copy, &QPushButton::clicked, this,
            [this] { copy(m_blocking.copy, url(QStringLiteral("/external/order"))); });
    connect(m_nonBlocking.copy, &QPushButton::clicked, this,
            [this] { copy(m_nonBlocking.copy, url(QStringLiteral("/external-nb/order"))); });
    buildToken(column);

    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_test = new TouchButton(Kind::Primary, QString(), this);
    m_test->setObjectName(QStringLiteral("sendTestOrder"));
    m_test->setSize(TouchButton::Size::Big);
    m_test->setIconName(QStringLiteral("send"));
    m_test->setKeys(QKeySequence(Qt::Key_F9));
    connect(m_test, &QPushButton::clicked, this, &WaitingView::testOrderClicked);
    m_testHint = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_testHint->setWordWrap(true);
    line->addWidget(m_test);
    line->addWidget(m_testHint, 1);
    column->addLayout(line);
}

void WaitingView::buildToken(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_tokenLabel = widgets::plainLabel(QString(), TextRole::SmallStrong, TextInk::Secondary, this);
    m_tokenLabel->setFixedWidth(kLabelWidth);
    m_tokenLabel->setWordWrap(true);
    auto *frame = new ValueFrame(this);
    frame->row()->addWidget(new widgets::IconLabel(QStringLiteral("lock"), 20, widgets::Token::Text, frame));
    m_token = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, frame);
    m_token->setObjectName(QStringLiteral("securityToken"));
    widgets::setRole(m_token, TextRole::Mono);
    frame->row()->addWidget(m_token, 1);
    m_tokenCopy = new TouchButton(Kind::Secondary, QString(), this);
    m_tokenCopy->setObjectName(QStringLiteral("securityTokenCopy"));
    m_tokenCopy->setIconName(QStringLiteral("copy"));
    connect(m_tokenCopy, &QPushButton::clicked, this, [this] { copy(m_tokenCopy, m_config.external.token); });
    m_tokenShow = new TouchButton(Kind::Secondary, QString(), this);
    m_tokenShow->setObjectName(QStringLiteral("securityTokenShow"));
    m_tokenShow->setIconName(QStringLiteral("eye"));
    m_tokenShow->setMinimumWidth(kButtonWidth);
    connect(m_tokenShow, &QPushButton::clicked, this, [this] {
        m_isTokenShown = !m_isTokenShown;
        showToken();
    });
    line->addWidget(m_tokenLabel);
    line->addWidget(frame, 1);
    line->addWidget(m_tokenShow);
    line->addWidget(m_tokenCopy);
    column->addLayout(line);
}

void WaitingView::copy(TouchButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_copiedButton = button;
    m_copied.start();
    retranslateUi();
}

QString WaitingView::url(const QString &path) const
{
    return models::serverUrl(m_state.server) + path;
}

void WaitingView::show(Scene scene, const till::TillState &state, const settings::Config &config)
{
    if (scene != m_scene || config.external.token != m_config.external.token) {
        m_isTokenShown = false; // a token left open must not stay on screen for ever
    }
    const bool isNewLast = m_state.lastOrder != state.lastOrder;
    const auto place = [](const till::ServerState &server) {
        return std::tie(server.listening, server.tls, server.address, server.port, server.problem);
    };
    const bool isNew = scene != m_scene || place(m_state.server) != place(state.server) ||
                       m_state.openOrders != state.openOrders || m_config != config;
    m_scene = scene;
    m_state = state;
    m_config = config;
    if (isNew) {
        retranslateUi();
    } else if (isNewLast) {
        showLast();
    }
}

void WaitingView::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

void WaitingView::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    showLast();
}

void WaitingView::setCompact(bool compact)
{
    const int width = widgets::Theme::scaled(compact ? kCompactLabelWidth : kLabelWidth);
    for (QLabel *label : {m_blocking.label, m_nonBlocking.label, m_tokenLabel}) {
        label->setFixedWidth(width);
    }
    m_back->setMinimumWidth(compact ? 0 : kBackWidth);
}

void WaitingView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // Under banners on a small screen the state comes first; the addresses stand in the settings too.
    m_mark->setVisible(height() >= kRoomForMark);
    m_addresses->setVisible(height() >= kRoomForAddresses);
}

void WaitingView::retranslateUi()
{
    m_title->setText(tr("Extern mode"));
    m_back->setText(tr("Back"));
    m_mode->setWords(tr("On"), tr("Off"));
    m_mode->setAccessibleName(tr("Extern mode"));
    m_heroText->setText(tr("Waiting for orders"));
    m_next->setText(tr("The next order opens by itself."));
    m_addressHead->setText(tr("Address for web shop or merchandise management"));
    m_blocking.label->setText(tr("Blocking"));
    m_nonBlocking.label->setText(tr("Non-blocking"));
    m_blocking.value->setFullText(url(QStringLiteral("/external/order")));
    m_nonBlocking.value->setFullText(url(QStringLiteral("/external-nb/order")));
    const QString copyText = tr("Copy");
    const QString copiedText = tr("Copied");
    for (TouchButton *button : {m_blocking.copy, m_nonBlocking.copy}) {
        button->setTextStates({copyText, copiedText});
        button->setText(button == m_copiedButton ? copiedText : copyText);
    }
    m_blocking.copy->setAccessibleDescription(m_blocking.label->text());
    m_nonBlocking.copy->setAccessibleDescription(m_nonBlocking.label->text());
    m_tokenCopy->setAccessibleName(tr("Copy the security token"));
    m_tokenCopy->setToolTip(m_copiedButton == m_tokenCopy ? copiedText : tr("Copy the security token"));
    m_tokenCopy->setIconName(m_copiedButton == m_tokenCopy ? QStringLiteral("check")
                                                           : QStringLiteral("copy"));
    m_tokenLabel->setText(tr("Security token"));
    m_test->setText(tr("Send a test order"));
    m_testHint->setText(
        tr("Sends an order of %1 to the till's own address. It is marked as a test and not booked.")
            .arg(m_format.money(money::Money::fromMinor(100))));
    showToken();
    showMissing();
    showLast();
}

void WaitingView::showToken()
{
    const QString &token = m_config.external.token;
    m_token->setText(m_isTokenShown
                         ? token
                         : QString(kMaskDots, QChar(0x2022)) + QLatin1Char(' ') + token.right(kShownTail));
    m_token->setAccessibleName(m_isTokenShown ? token : tr("Security token, hidden"));
    m_tokenShow->setTextStates({tr("Show"), tr("Hide")});
    m_tokenShow->setText(m_isTokenShown ? tr("Hide") : tr("Show"));
}

void WaitingView::showMissing()
{
    const bool isListening = m_state.server.listening;
    m_mode->setVisible(m_scene != Scene::NoSession);
    m_mode->setChecked(m_scene != Scene::ModeOff);
    m_middle->setCurrentIndex(m_scene == Scene::Waiting && isListening ? 0 : 1);
    const QString waiting = m_state.openOrders > 0
                                ? tr("%n order(s) wait.", nullptr, m_state.openOrders) + QLatin1Char(' ')
                                : QString();
    if (m_scene == Scene::NoSession) {
        m_chip->setState(widgets::StateShape::Off, tr("No session"));
        m_missing->setMessage(
            widgets::StateShape::Off, tr("No cash session is open"),
            waiting + tr("Orders are kept safe, but not shown and not finished until a session is open."),
            tr("Open a session"));
    } else if (m_scene == Scene::ModeOff) {
        m_chip->setState(widgets::StateShape::Off, tr("Off"));
        m_missing->setMessage(widgets::StateShape::Off, tr("Extern mode is off"),
                              waiting +
                                  tr("Orders are kept safe, but not shown and not finished until it is on."),
                              tr("Turn extern mode on"));
    } else if (!isListening) {
        m_chip->setState(widgets::StateShape::No, tr("Takes no orders"));
        m_missing->setMessage(widgets::StateShape::No, tr("The till cannot be reached by shops"),
                              m_state.server.problem ? text::toText(*m_state.server.problem) : QString());
    } else {
        m_chip->setState(widgets::StateShape::Ok, tr("Takes orders"));
    }
    m_test->setDisabledReason(m_scene != Scene::Waiting ? tr("Possible while extern mode waits for orders")
                              : !isListening            ? tr("The till does not listen")
                                                        : QString());
}

void WaitingView::showLast()
{
    if (!m_state.lastOrder) {
        m_last->setSentence(tr("No order has come yet"), {});
        return;
    }
    const till::LastOrder &last = *m_state.lastOrder;
    m_last->setSentence(
        tr("Last order %1 · %2 ago · %3", "reference, age, amount"),
        {last.ref, m_format.tickingAge(last.atUtc.secsTo(m_nowUtc)), m_format.money(last.total)});
}

} // namespace kassa::externmode
