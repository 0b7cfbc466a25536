// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: core/settings/setting_table.cpp. The words for the two addresses are those of the printers' own
// papers. Source: reference/000, reference/001 "Wie wird es konfiguriert?".
#include "ui/settings/goodcom_pane.h"

#include "ui/settings/goodcom_preview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/qr_view.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/select_field.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using settings::Config;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

namespace {

constexpr int kLabelWidth = 150;
constexpr int kMostTimeoutMin = 1'440;
constexpr int kMostText = 200;
constexpr int kMostNewline = 8;

QString section()
{
    return QStringLiteral("goodcom");
}

QStringList dialects()
{
    return {QStringLiteral("classic"), QStringLiteral("comma"), QStringLiteral("extended")};
}

QStringList acceptRules()
{
    return {QStringLiteral("receipt"), QStringLiteral("till")};
}

QStringList timeoutRules()
{
    return {QStringLiteral("alarm"), QStringLiteral("accept"), QStringLiteral("reject")};
}

QStringList paramSets()
{
    return {QStringLiteral("short"), QStringLiteral("long"), QStringLiteral("any")};
}

/// Those that printers of the family are known to use; another one of kassa.ini is added while it is set.
QStringList charsets()
{
    return {QStringLiteral("utf-8"), QStringLiteral("windows-1252"), QStringLiteral("gb18030"),
            QStringLiteral("us-ascii")};
}

QLabel *smallNote()
{
    QLabel *label = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary);
    label->setWordWrap(true);
    return label;
}

} // namespace

GoodcomPane::GoodcomPane(QWidget *parent) : SettingPane(false, parent), m_preview(new GoodcomPreview(this))
{
    setObjectName(QStringLiteral("goodcomPane"));
    m_preview->hide();
    buildHead();
    buildUrls();
    body()->addWidget(widgets::hairline());
    buildForm();
    buildRules();
    body()->addWidget(widgets::hairline());
    buildIdentity();
    body()->addWidget(widgets::hairline());
    buildFacts();
    body()->addStretch(1);
    m_test = new TouchButton(TouchButton::Kind::Primary);
    m_test->setObjectName(QStringLiteral("printerTest"));
    m_test->setIconName(QStringLiteral("send"));
    m_test->setKeys(QKeySequence(Qt::Key_F9));
    setRestAction(m_test);
    connect(m_test, &QPushButton::clicked, this, &GoodcomPane::testWanted);
    retranslate();
}

void GoodcomPane::buildHead()
{
    m_poll = new widgets::Chip;
    m_poll->setObjectName(QStringLiteral("goodcomPoll"));
    m_enabled = addSwitch(section(), QStringLiteral("enabled"),
                          [](const settings::Config &c) { return c.goodcom.isEnabled; });
    head()->setSpacing(12);
    head()->addWidget(m_poll);
    head()->addStretch(1);
    head()->addWidget(m_enabled);
}

GoodcomPane::Url GoodcomPane::makeUrl(const char *name)
{
    const QString base = QString::fromLatin1(name);
    Url url;
    url.code = new widgets::QrView;
    url.code->setObjectName(base + QStringLiteral("Code"));
    url.title = widgets::plainLabel({}, TextRole::Strong);
    url.note = smallNote();
    url.field = new widgets::TextField;
    url.field->setObjectName(base);
    url.field->setReadOnly(true);
    url.field->setMono(true);
    url.copy = new TouchButton;
    url.copy->setObjectName(base + QStringLiteral("Copy"));
    url.copy->setIconName(QStringLiteral("copy"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(url.field, 1);
    line->addWidget(url.copy);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(url.title);
    words->addWidget(url.note);
    words->addLayout(line);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(url.code, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);
    return url;
}

void GoodcomPane::buildUrls()
{
    m_order = makeUrl("goodcomOrderUrl");
    m_callback = makeUrl("goodcomCallbackUrl");
    connect(m_order.copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_order.whole);
        Q_EMIT copied(tr("Order URL copied"));
    });
    connect(m_callback.copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_callback.whole);
        Q_EMIT copied(tr("Callback URL copied"));
    });
    m_tokenNote = smallNote();
    m_renew = new TouchButton;
    m_renew->setObjectName(QStringLiteral("goodcomRenew"));
    m_renew->setIconName(QStringLiteral("refresh"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(QStringLiteral("lock"), 20, widgets::Token::Text2), 0,
                   Qt::AlignTop);
    row->addWidget(m_tokenNote, 1);
    row->addWidget(m_renew);
    body()->addLayout(row);
    connect(m_renew, &QPushButton::clicked, this, [this] { askRenew(); });
}

GoodcomPane::Row GoodcomPane::addRow(QWidget *control, bool hasNote)
{
    Row row{fieldLabel(control), hasNote ? smallNote() : nullptr};
    row.label->setFixedWidth(kLabelWidth);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(row.label);
    line->addWidget(control, hasNote ? 0 : 1);
    if (hasNote) {
        line->addWidget(row.note, 1);
    }
    body()->addLayout(line);
    return row;
}

void GoodcomPane::buildForm()
{
    m_dialect = addSegment(section(), QStringLiteral("dialect"), dialects(), [](const Config &c) {
        return dialects().value(static_cast<int>(c.goodcom.dialect));
    });
    m_dialectRow = addRow(m_dialect);
    m_onAccept = addSegment(section(), QStringLiteral("on_accept"), acceptRules(), [](const Config &c) {
        return acceptRules().value(static_cast<int>(c.goodcom.onAccept));
    });
    m_onAcceptRow = addRow(m_onAccept);
    connect(m_dialect, &widgets::Segment::chosen, this, [this] { refreshPreview(); });
}

void GoodcomPane::buildRules()
{
    m_timeout = new widgets::Stepper;
    m_timeout->setObjectName(QStringLiteral("goodcom_timeout_min"));
    m_timeout->setRange(1, kMostTimeoutMin);
    widgets::Stepper *timeout = m_timeout;
    bindField({section(),
               QStringLiteral("timeout_min"),
               [timeout] { return QString::number(timeout->value()); },
               [timeout](const QString &text) { timeout->setValue(text.toInt()); },
               [](const Config &c) { return QString::number(c.goodcom.timeoutMin); },
               {},
               {},
               timeout->spinBox(),
               {}});
    connect(m_timeout, &widgets::Stepper::valueChanged, this, [this] { noteEdit(); });
    m_timeoutRow = addRow(m_timeout, true);
    m_onTimeout = addSegment(section(), QStringLiteral("on_timeout"), timeoutRules(), [](const Config &c) {
        return timeoutRules().value(static_cast<int>(c.goodcom.onTimeout));
    });
    m_onTimeoutRow = addRow(m_onTimeout);
}

void GoodcomPane::buildIdentity()
{
    m_params = addSegment(section(), QStringLiteral("params"), paramSets(), [](const Config &c) {
        return paramSets().value(static_cast<int>(c.goodcom.params));
    });
    m_paramsRow = addRow(m_params);
    m_charset = new widgets::SelectField;
    m_charset->setObjectName(QStringLiteral("goodcom_charset"));
    m_charset->addItems(charsets());
    widgets::SelectField *charset = m_charset;
    bindField({section(),
               QStringLiteral("charset"),
               [charset] { return charset->currentText(); },
               [charset](const QString &text) {
                   if (charset->findText(text) < 0) {
                       charset->addItem(text);
                   }
                   charset->setCurrentText(text);
               },
               [](const Config &c) { return c.goodcom.charset; },
               {},
               {},
               charset,
               {}});
    connect(m_charset, &QComboBox::currentTextChanged, this, [this] {
        noteEdit();
        refreshPreview();
    });
    m_charsetRow = addRow(m_charset);
    const auto text = [this](const char *key, auto read, int most) {
        return addText(section(), QString::fromLatin1(key), std::move(read),
                       [most](const QString &typed) { return lengthProblem(typed, most); });
    };
    m_newline = text(
        "newline", [](const Config &c) { return c.goodcom.newline; }, kMostNewline);
    m_words = text(
        "words", [](const Config &c) { return c.goodcom.words; }, kMostText);
    m_restaurant = text(
        "restaurant_id", [](const Config &c) { return c.goodcom.restaurantId; }, kMostText);
    m_user = text(
        "user", [](const Config &c) { return c.goodcom.user; }, kMostText);
    m_password = text(
        "password", [](const Config &c) { return c.goodcom.password; }, kMostText);
    m_password->lineEdit()->setEchoMode(QLineEdit::Password);
    m_newline->setMono(true);
    for (widgets::TextField *field : {m_newline, m_restaurant}) {
        connect(field, &widgets::TextField::textChanged, this, [this] { refreshPreview(); });
    }
    m_identityNote = smallNote();
    auto *form = new QHBoxLayout;
    form->setSpacing(16);
    form->addWidget(m_newline, 1, Qt::AlignTop);
    form->addWidget(m_words, 2, Qt::AlignTop);
    body()->addLayout(form);
    auto *identity = new QHBoxLayout;
    identity->setSpacing(16);
    for (widgets::TextField *field : {m_restaurant, m_user, m_password}) {
        identity->addWidget(field, 1, Qt::AlignTop);
    }
    body()->addLayout(identity);
    body()->addWidget(m_identityNote);
}

void GoodcomPane::buildFacts()
{
    m_printersTitle = widgets::plainLabel({}, TextRole::Heading);
    m_noPrinter = smallNote();
    m_printers = new QVBoxLayout;
    m_printers->setSpacing(4);
    body()->addWidget(m_printersTitle);
    body()->addWidget(m_noPrinter);
    body()->addLayout(m_printers);
    m_wrongTitle = widgets::plainLabel({}, TextRole::Heading);
    m_wrongCount = new widgets::KeyValueRow;
    m_wrongPeer = new widgets::KeyValueRow;
    m_wrongTime = new widgets::KeyValueRow;
    m_wrongCount->setObjectName(QStringLiteral("goodcomWrong"));
    m_wrongPeer->setObjectName(QStringLiteral("goodcomWrongPeer"));
    m_wrongTime->setObjectName(QStringLiteral("goodcomWrongTime"));
    auto *wrong = new QVBoxLayout;
    wrong->setSpacing(4);
    wrong->addWidget(m_wrongTitle);
    wrong->addWidget(m_wrongCount);
    wrong->addWidget(m_wrongPeer);
    wrong->addWidget(m_wrongTime);
    body()->addLayout(wrong);
}

QWidget *GoodcomPane::side() const
{
    return m_preview;
}

QString GoodcomPane::title() const
{
    return tr("GoodCom printer");
}

void GoodcomPane::setDensity(widgets::Density density)
{
    SettingPane::setDensity(density);
    m_renew->setIconName(density == widgets::Density::Compact ? QString() : QStringLiteral("refresh"));
}

} // namespace kassa::setting_pages
