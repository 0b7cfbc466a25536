// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pepmax_pane.h"

#include "core/pepmax/pepmax_config.h"
#include "ui/settings/error_table.h"
#include "ui/settings/link_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/touch_button.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStringConverter>
#include <QVBoxLayout>

namespace kassa::setting_pages {

using settings::Config;
using widgets::TextInk;
using widgets::TextRole;

namespace {

constexpr int kMostText = 200;
constexpr int kMostList = 2'000;
constexpr int kMostPort = 65'535;
const QString kSection = QStringLiteral("pepmax");
// The vendor's own line. Source: pepmax.md section 4.
const QString kVendorExample = QStringLiteral("1\t2013-10-18-12.31.44.00000\t017\t01\t1\t123456\tN");

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u'|');
}

QStringList splitList(const QString &text)
{
    QStringList all;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        all.append(part.trimmed());
    }
    return all;
}

QString joinPairs(const QList<settings::NamedText> &pairs)
{
    QStringList all;
    for (const settings::NamedText &pair : pairs) {
        all.append(pair.name + u'=' + pair.text);
    }
    return all.join(QStringLiteral(", "));
}

// As the table writes it, so that a first word left out in kassa.ini is no change.
QString errorText(const settings::Pepmax &pepmax)
{
    QList<settings::NamedText> entries;
    const QList<pepmax::ErrorRule> rules = pepmax::errorRules(pepmax.errors);
    for (const pepmax::ErrorRule &rule : rules) {
        entries.append(pepmax::errorEntry(rule));
    }
    return joinPairs(entries);
}

QString pairsProblem(const QString &text)
{
    const QStringList pairs = splitList(text);
    for (const QString &pair : pairs) {
        if (pair.indexOf(u'=') < 1 || pair.endsWith(u'=')) {
            return PepmaxPane::tr("Pairs with an equals sign, separated by commas.");
        }
    }
    return {};
}

QString fieldsProblem(const QString &text)
{
    if (text.trimmed().isEmpty() || pepmax::parseFields(splitList(text))) {
        return {};
    }
    return PepmaxPane::tr(
        "Not understood. Words: kind timestamp branch department place salesperson contract "
        "flag turnover deposit const:… empty.");
}

} // namespace

PepmaxPane::PepmaxPane(const base::Clock &clock, QWidget *parent) : SettingPane(false, parent), m_clock(clock)
{
    setObjectName(QStringLiteral("pepmaxPane"));
    buildConnection();
    buildFields();
    buildLines();
    body()->addStretch(1);
    retranslate();
}

widgets::TextField *PepmaxPane::field(const char *key, QString settings::Pepmax::*member, int most)
{
    widgets::TextField *made = addText(
        kSection, QString::fromLatin1(key), [member](const Config &c) { return c.pepmax.*member; },
        [most](const QString &text) { return lengthProblem(text, most); });
    connect(made, &widgets::TextField::textChanged, this, [this] { showLines(); });
    return made;
}

void PepmaxPane::buildConnection()
{
    m_enabled = addSwitch(kSection, QStringLiteral("enabled"),
                          [](const settings::Config &c) { return c.pepmax.isEnabled; });
    m_state = new widgets::Chip;
    m_state->setObjectName(QStringLiteral("pepmaxState"));
    head()->setSpacing(12);
    head()->addWidget(m_state);
    head()->addStretch(1);
    head()->addWidget(m_enabled);
    m_host = field("host", &settings::Pepmax::host, kMostText);
    m_port = addText(
        kSection, QStringLiteral("port"), [](const Config &c) { return QString::number(c.pepmax.port); },
        [](const QString &text) {
            bool isNumber = false;
            const int port = text.toInt(&isNumber);
            return isNumber && port >= 1 && port <= kMostPort ? QString()
                                                              : tr("Type a number from 1 to 65535.");
        });
    m_charset = addText(
        kSection, QStringLiteral("charset"), [](const Config &c) { return c.pepmax.charset; },
        [](const QString &text) {
            return QStringEncoder(text.toLatin1().constData()).isValid()
                       ? QString()
                       : tr("Unknown here. For instance windows-1252, utf-8 or iso-8859-15.");
        });
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_host, 3);
    row->addWidget(m_port, 1);
    row->addWidget(m_charset, 2);
    body()->addLayout(row);
}

void PepmaxPane::buildFields()
{
    m_branch = field("branch", &settings::Pepmax::branch, kMostText);
    m_department = field("department", &settings::Pepmax::department, kMostText);
    m_place = field("place", &settings::Pepmax::place, kMostText);
    m_salesperson = field("salesperson", &settings::Pepmax::salesperson, kMostText);
    m_flag = field("flag", &settings::Pepmax::flag, kMostText);
    const auto segment = [this](const char *key, const char *stored, auto read) {
        widgets::Segment *made = addSegment(kSection, QString::fromLatin1(key), words(stored), read);
        connect(made, &widgets::Segment::chosen, this, [this] { showLines(); });
        return made;
    };
    m_preset = segment("preset", "a|b",
                       [](const Config &c) { return words("a|b").value(static_cast<int>(c.pepmax.preset)); });
    m_fraction = segment("fraction", "fraction|leftpad|zero", [](const Config &c) {
        return words("fraction|leftpad|zero").value(static_cast<int>(c.pepmax.fraction));
    });
    m_deposit = segment("deposit", "zero|paid", [](const Config &c) {
        return words("zero|paid").value(static_cast<int>(c.pepmax.deposit));
    });
    m_presetLabel = fieldLabel(m_preset);
    m_fractionLabel = fieldLabel(m_fraction);
    m_depositLabel = fieldLabel(m_deposit);
    m_start = addText(
        kSection, QStringLiteral("start"),
        [](const Config &c) { return c.pepmax.start.join(QStringLiteral(", ")); }, fieldsProblem);
    m_stop = addText(
        kSection, QStringLiteral("stop"),
        [](const Config &c) { return c.pepmax.stop.join(QStringLiteral(", ")); }, fieldsProblem);
    m_salespersons = addText(
        kSection, QStringLiteral("salespersons"),
        [](const Config &c) { return joinPairs(c.pepmax.salespersons); }, pairsProblem);
    m_errors = new ErrorTable;
    ErrorTable *errors = m_errors;
    bindField({kSection,
               QStringLiteral("errors"),
               [errors] { return errors->text(); },
               [errors](const QString &text) { errors->setText(text); },
               [](const Config &c) { return errorText(c.pepmax); },
               {},
               {},
               errors,
               {}});
    connect(m_errors, &ErrorTable::changed, this, [this] { noteEdit(); });
    for (widgets::TextField *list : {m_start, m_stop}) {
        list->setMono(true);
        list->lineEdit()->setMaxLength(kMostList);
        connect(list, &widgets::TextField::textChanged, this, [this] { showLines(); });
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_branch, 0, 0, Qt::AlignTop);
    grid->addWidget(m_department, 0, 1, Qt::AlignTop);
    grid->addWidget(m_place, 0, 2, Qt::AlignTop);
    grid->addWidget(m_salesperson, 1, 0, Qt::AlignTop);
    grid->addWidget(m_salespersons, 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(m_flag, 2, 0, Qt::AlignTop);
    body()->addLayout(grid);
    const std::pair<QLabel *, QWidget *> choices[] = {
        {m_presetLabel, m_preset}, {m_fractionLabel, m_fraction}, {m_depositLabel, m_deposit}};
    for (const auto &[label, control] : choices) {
        body()->addWidget(label);
        body()->addWidget(control);
    }
    body()->addWidget(m_start);
    body()->addWidget(m_stop);
    body()->addWidget(widgets::hairline());
    body()->addWidget(m_errors);
}

// Beside the page: what would leave, next to what the vendor's page shows, and what did leave last.
void PepmaxPane::buildLines()
{
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("pepmaxSide"));
    m_side->hide();
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto box = [this, column](const char *name, QLabel *&title) {
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
    m_sideTitle = widgets::plainLabel({}, TextRole::Heading);
    column->addWidget(m_sideTitle);
    m_example = box("pepmaxExample", m_exampleLabel);
    m_lines = box("pepmaxLines", m_linesLabel);
    m_exchange = box("pepmaxExchange", m_exchangeLabel);
    column->addStretch(1);
    m_example->setText(shownLine(kVendorExample));
    m_test = new widgets::TouchButton(widgets::TouchButton::Kind::Primary);
    m_test->setObjectName(QStringLiteral("pepmaxTest"));
    m_test->setIconName(QStringLiteral("send"));
    m_test->setKeys(QKeySequence(Qt::Key_F9));
    setRestAction(m_test);
    connect(m_test, &QPushButton::clicked, this, &PepmaxPane::testWanted);
}

QWidget *PepmaxPane::side() const
{
    return m_side;
}

QString PepmaxPane::title() const
{
    return QStringLiteral("PepMax"); // a brand, the same in every language
}

void PepmaxPane::showConfig(const Config &config)
{
    SettingPane::showConfig(config);
    showLines();
    showExchange();
}

void PepmaxPane::showState(const till::TillState &state)
{
    m_link = state.pepmax;
    showExchange();
}

settings::Pepmax PepmaxPane::typed() const
{
    settings::Pepmax pepmax = config().pepmax;
    pepmax.branch = m_branch->text();
    pepmax.department = m_department->text();
    pepmax.place = m_place->text();
    pepmax.salesperson = m_salesperson->text();
    pepmax.flag = m_flag->text();
    pepmax.preset = static_cast<settings::PepmaxPreset>(m_preset->currentIndex());
    pepmax.fraction = static_cast<settings::PepmaxFraction>(m_fraction->currentIndex());
    pepmax.deposit = static_cast<settings::PepmaxDeposit>(m_deposit->currentIndex());
    pepmax.start = splitList(m_start->text());
    pepmax.stop = splitList(m_stop->text());
    return pepmax;
}

// What would leave for a sale of 12 345.67 now.
void PepmaxPane::showLines()
{
    const bool isBuilt = m_lines != nullptr && m_preset->currentIndex() >= 0 &&
                         m_fraction->currentIndex() >= 0 && !config().till.station.isEmpty();
    if (!isBuilt) {
        return;
    }
    const settings::Pepmax pepmax = typed();
    pepmax::Facts facts;
    facts.at = m_clock.nowUtc().toTimeZone(config().shop.timeZone());
    facts.branch = pepmax.branch;
    facts.department = pepmax.department;
    facts.place = pepmax.place;
    facts.salesperson = pepmax::salespersonOf(pepmax, config().till.user);
    facts.contract = QStringLiteral("123456");
    facts.flag = pepmax.flag;
    facts.turnover = money::Money::fromMinor(1'234'567);
    facts.deposit = money::Money::fromMinor(pepmax.deposit == settings::PepmaxDeposit::Paid ? 1'234'567 : 0);
    QStringList lines;
    for (const pepmax::MessageKind kind : {pepmax::MessageKind::Start, pepmax::MessageKind::Stop}) {
        if (const auto line =
                pepmax::composeLine(kind, pepmax::fieldsOf(pepmax, kind), facts, pepmax::shapeOf(pepmax))) {
            lines.append(shownLine(*line));
        }
    }
    m_lines->setText(lines.join(u'\n'));
}

void PepmaxPane::showExchange()
{
    const MessageState shown = linkState(QStringLiteral("PepMax"), till::healthOf(m_link));
    m_state->setState(shown.shape, shown.word);
    const bool isNone = m_link.lastSent.isEmpty();
    const QString received =
        m_link.lastReceived.isEmpty() ? tr("(no answer)") : shownLine(m_link.lastReceived);
    m_exchange->setText(isNone ? tr("Nothing was sent since the start.")
                               : shownLine(m_link.lastSent) + u'\n' + received);
    m_test->setDisabledReason(m_link.isEnabled ? QString() : tr("Switch the link on and save first."));
}

void PepmaxPane::retranslate()
{
    m_enabled->setWords(tr("On"), tr("Off"));
    m_enabled->setAccessibleName(tr("Tell the turnover ticker of sales"));
    m_host->setLabel(tr("Host"));
    m_port->setLabel(tr("Port"));
    m_charset->setLabel(tr("Encoding"));
    m_branch->setLabel(tr("Branch"));
    m_department->setLabel(tr("Department"));
    m_place->setLabel(tr("Place"));
    m_salesperson->setLabel(tr("Salesperson"));
    m_salespersons->setLabel(tr("Salesperson by cashier"));
    m_salespersons->setHint(tr("anna=1096, bert=1097; all others as beside."));
    m_flag->setLabel(tr("Flag"));
    m_errors->retranslate();
    m_presetLabel->setText(tr("Order of the fields"));
    m_preset->setItems({tr("A: branch, department, place"), tr("B: salesperson, branch")});
    m_preset->setAccessibleName(m_presetLabel->text());
    m_fractionLabel->setText(tr("Part of the second"));
    m_fraction->setItems({tr("Fraction"), tr("Milliseconds"), tr("Zero")});
    m_fraction->setAccessibleName(m_fractionLabel->text());
    m_depositLabel->setText(tr("Deposit in the message"));
    m_deposit->setItems({tr("Always 0.00"), tr("What was paid")});
    m_deposit->setAccessibleName(m_depositLabel->text());
    m_start->setLabel(tr("Own fields of the start"));
    m_start->setHint(tr("Empty: as chosen above."));
    m_stop->setLabel(tr("Own fields of the stop"));
    m_stop->setHint(tr("Empty: as chosen above."));
    m_sideTitle->setText(tr("Preview"));
    m_exampleLabel->setText(tr("Example of the vendor"));
    m_linesLabel->setText(tr("What this till would send now"));
    m_exchangeLabel->setText(tr("Last line sent and received"));
    m_test->setText(tr("Send a test"));
    showExchange();
}

} // namespace kassa::setting_pages
