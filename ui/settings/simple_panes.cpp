// SPDX-License-Identifier: GPL-3.0-or-later
// Limits: core/settings/setting_table.cpp; the sentences here say them in the till's language.
#include "ui/settings/simple_panes.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_field.h"

#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace kassa::setting_pages {

namespace {

constexpr int kMostText = 200;
constexpr int kMostZip = 20;
constexpr int kMostVat = 40;
constexpr int kMostStation = 16;
constexpr int kMostUser = 40;
constexpr int kMostDifference = 10'000;

const QStringList &languageCodes()
{
    static const QStringList codes{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ru"),
                                   QStringLiteral("en")};
    return codes;
}

/// In percent of the usual size.
const QStringList &textSizes()
{
    static const QStringList percents{QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("150"),
                                      QStringLiteral("200")};
    return percents;
}

/// Each language in its own words.
QStringList languageNames()
{
    return {QStringLiteral("Deutsch"), QStringLiteral("Español"), QStringLiteral("Русский"),
            QStringLiteral("English")};
}

std::function<QString(const QString &)> atMost(int most)
{
    return [most](const QString &text) {
        return lengthProblem(text, most);
    };
}

QCompleter *zoneCompleter(QObject *parent)
{
    QStringList zones;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        zones.append(QString::fromLatin1(id));
    }
    auto *completer = new QCompleter(zones, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

QVBoxLayout *labelled(QLabel *label, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(control);
    return column;
}

} // namespace

ShopPane::ShopPane(QWidget *parent)
    : SettingPane(false, parent)
    , m_law(new widgets::Note(widgets::Note::Kind::Warn, QStringLiteral("state-warn")))
{
    using settings::Config;
    setObjectName(QStringLiteral("shopPane"));
    m_law->setObjectName(QStringLiteral("lawNotice"));
    const QString shop = QStringLiteral("shop");
    m_name = addText(
        shop, QStringLiteral("name"), [](const Config &c) { return c.shop.name; }, atMost(kMostText));
    m_street = addText(
        shop, QStringLiteral("street"), [](const Config &c) { return c.shop.street; }, atMost(kMostText));
    m_zip = addText(
        shop, QStringLiteral("zip"), [](const Config &c) { return c.shop.zip; }, atMost(kMostZip));
    m_city = addText(
        shop, QStringLiteral("city"), [](const Config &c) { return c.shop.city; }, atMost(kMostText));
    m_vat = addText(
        shop, QStringLiteral("vat"), [](const Config &c) { return c.shop.vat; }, atMost(kMostVat));
    m_country =
        addSegment(shop, QStringLiteral("country"),
                   {QStringLiteral("AT"), QStringLiteral("DE"), QStringLiteral("ES"), QStringLiteral("RU")},
                   [](const Config &c) { return c.shop.country; });
    m_currency = addSegment(shop, QStringLiteral("currency"),
                            {QStringLiteral("EUR"), QStringLiteral("RUB"), QStringLiteral("CHF"),
                             QStringLiteral("GBP"), QStringLiteral("USD")},
                            [](const Config &c) { return c.shop.currency; });
    m_zone = addText(
        shop, QStringLiteral("time_zone"), [](const Config &c) { return c.shop.timeZoneId; },
        [](const QString &text) {
            return text.isEmpty() || QTimeZone::isTimeZoneIdAvailable(text.toLatin1())
                       ? QString()
                       : tr("Unknown. Choose one from the list, for instance Europe/Vienna.");
        });
    m_zone->lineEdit()->setCompleter(zoneCompleter(this));
    m_countryLabel = fieldLabel(m_country);
    m_currencyLabel = fieldLabel(m_currency);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_name, 0, 0, 1, 6);
    grid->addWidget(m_street, 1, 0, 1, 6);
    grid->addWidget(m_zip, 2, 0, 1, 2);
    grid->addWidget(m_city, 2, 2, 1, 4);
    grid->addWidget(m_vat, 3, 0, 1, 3, Qt::AlignTop);
    grid->addWidget(m_zone, 3, 3, 1, 3, Qt::AlignTop);
    grid->addLayout(labelled(m_countryLabel, m_country), 4, 0, 1, 6);
    grid->addLayout(labelled(m_currencyLabel, m_currency), 5, 0, 1, 6);
    for (int i = 0; i < 6; ++i) {
        grid->setColumnStretch(i, 1);
    }
    body()->addWidget(m_law);
    body()->addLayout(grid);
    body()->addStretch(1);
    retranslate();
}

QString ShopPane::title() const
{
    return tr("Shop");
}

void ShopPane::showConfig(const settings::Config &config)
{
    SettingPane::showConfig(config);
    m_law->setVisible(config.needsLawNotice());
}

void ShopPane::retranslate()
{
    m_law->setText(
        tr("Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business."));
    m_name->setLabel(tr("Name on receipts"));
    m_street->setLabel(tr("Street"));
    m_zip->setLabel(tr("Postcode"));
    m_city->setLabel(tr("City"));
    m_vat->setLabel(tr("VAT number"));
    m_countryLabel->setText(tr("Country (decides the tax rates)"));
    m_country->setItems({tr("Austria"), tr("Germany"), tr("Spain"), tr("Russia")});
    m_country->setAccessibleName(m_countryLabel->text());
    m_currencyLabel->setText(tr("Currency"));
    m_currency->setAccessibleName(m_currencyLabel->text());
    m_zone->setLabel(tr("Time zone"));
    settings::Shop byCountry;
    byCountry.country = config().shop.country;
    m_zone->setPlaceholderText(byCountry.country.isEmpty() ? QString()
                                                           : QString::fromLatin1(byCountry.timeZone().id()));
    m_zone->setHint(tr("Empty: the country's own."));
}

TillPane::TillPane(QWidget *parent) : SettingPane(false, parent)
{
    using settings::Config;
    setObjectName(QStringLiteral("tillPane"));
    const QString till = QStringLiteral("till");
    m_station = addText(
        till, QStringLiteral("station"), [](const Config &c) { return c.till.station; },
        [](const QString &text) {
            if (text.isEmpty()) {
                return tr("A till needs a number or name, for instance 01.");
            }
            return text.contains(QLatin1Char('_'))
                       ? tr("No underscore: it separates station and cashier in calls of web shops.")
                       : lengthProblem(text, kMostStation);
        });
    m_user = addText(
        till, QStringLiteral("user"), [](const Config &c) { return c.till.user; },
        [](const QString &text) {
            return text.isEmpty() ? tr("Type the name that stands on receipts.")
                                  : lengthProblem(text, kMostUser);
        });
    m_receiptLanguage =
        addSegment(till, QStringLiteral("receipt_language"), QStringList{QString()} + languageCodes(),
                   [](const Config &c) { return c.till.receiptLanguage; });
    m_receiptLanguageLabel = fieldLabel(m_receiptLanguage);
    m_blind =
        addSwitch(till, QStringLiteral("blind_count"), [](const Config &c) { return c.till.isCountBlind; });
    m_blindLabel = fieldLabel(m_blind);
    m_difference = addText(
        till, QStringLiteral("allowed_difference"),
        [](const Config &c) { return QString::number(c.till.allowedDifference); },
        [](const QString &text) {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            return isNumber && value >= 0 && value <= kMostDifference
                       ? QString()
                       : tr("A whole number from 0 to %1.").arg(kMostDifference);
        });
    auto *names = new QHBoxLayout;
    names->setSpacing(16);
    names->addWidget(m_station, 1, Qt::AlignTop); // one hint may take more lines than the other
    names->addWidget(m_user, 2, Qt::AlignTop);
    auto *blind = new QHBoxLayout;
    blind->addWidget(m_blindLabel, 1);
    blind->addWidget(m_blind);
    body()->addLayout(names);
    body()->addLayout(labelled(m_receiptLanguageLabel, m_receiptLanguage));
    body()->addLayout(blind);
    body()->addWidget(m_difference);
    body()->addStretch(1);
    retranslate();
}

QString TillPane::title() const
{
    return tr("Till");
}

void TillPane::retranslate()
{
    m_station->setLabel(tr("Station"));
    m_station->setHint(tr("The web shop names it in its calls."));
    m_user->setLabel(tr("Cashier"));
    m_user->setHint(tr("Stands on receipts."));
    m_receiptLanguageLabel->setText(tr("Language of receipts"));
    m_receiptLanguage->setItems(QStringList{tr("As screen")} + languageNames());
    m_receiptLanguage->setAccessibleName(m_receiptLanguageLabel->text());
    m_blindLabel->setText(tr("Show the expected cash only after counting"));
    m_blind->setWords(tr("On"), tr("Off"));
    m_blind->setAccessibleName(m_blindLabel->text());
    m_difference->setLabel(tr("Allowed difference at closing"));
    m_difference->setHint(tr("In whole units of currency. A larger one needs a reason."));
}

LookPane::LookPane(QWidget *parent) : SettingPane(true, parent)
{
    using settings::Config;
    setObjectName(QStringLiteral("lookPane"));
    const QString till = QStringLiteral("till");
    const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("contrast")};
    m_language = addSegment(till, QStringLiteral("language"), languageCodes(),
                            [](const Config &c) { return c.till.language; });
    m_theme = addSegment(till, QStringLiteral("theme"), themes,
                         [themes](const Config &c) { return themes.value(static_cast<int>(c.till.theme)); });
    m_textSize = addSegment(till, QStringLiteral("text_size"), textSizes(),
                            [](const Config &c) { return QString::number(c.till.textSizePercent); });
    m_languageLabel = fieldLabel(m_language);
    m_themeLabel = fieldLabel(m_theme);
    m_textSizeLabel = fieldLabel(m_textSize);
    for (QLabel **note : {&m_languageNote, &m_themeNote, &m_textSizeNote}) {
        *note = widgets::plainLabel({}, widgets::TextRole::Small, widgets::TextInk::Secondary);
        (*note)->setWordWrap(true);
    }
    body()->addLayout(labelled(m_languageLabel, m_language));
    body()->addWidget(m_languageNote);
    body()->addSpacing(8);
    body()->addLayout(labelled(m_themeLabel, m_theme));
    body()->addWidget(m_themeNote);
    body()->addSpacing(8);
    body()->addLayout(labelled(m_textSizeLabel, m_textSize));
    body()->addWidget(m_textSizeNote);
    body()->addStretch(1);
    retranslate();
}

QString LookPane::title() const
{
    return tr("Language and look");
}

void LookPane::retranslate()
{
    m_languageLabel->setText(tr("Language of the screen"));
    m_language->setItems(languageNames());
    m_language->setAccessibleName(m_languageLabel->text());
    m_languageNote->setText(
        tr("Changes at once, everywhere; nothing typed is lost. Receipts have a language of their "
           "own on the page Till."));
    m_themeLabel->setText(tr("Look"));
    m_theme->setItems({tr("As desktop"), tr("Light"), tr("Dark"), tr("Contrast")});
    m_theme->setAccessibleName(m_themeLabel->text());
    m_themeNote->setText(
        tr("Contrast has black grounds, frames around everything and the strongest colours."));
    QStringList sizes;
    for (const QString &percent : textSizes()) {
        sizes.append(tr("%1 %", "text size").arg(percent));
    }
    m_textSizeLabel->setText(tr("Text size"));
    m_textSize->setItems(sizes);
    m_textSize->setAccessibleName(m_textSizeLabel->text());
    m_textSizeNote->setText(tr("From 150 % on panels at the side become tabs, so that large text has room."));
}

} // namespace kassa::setting_pages
