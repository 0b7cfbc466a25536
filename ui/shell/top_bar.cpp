// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the top bar.
#include "ui/shell/top_bar.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cstddef>

namespace kassa::shell {
namespace {

struct Language
{
    const char *code;
    const char16_t *name; ///< in itself, so that everybody finds the own one
};
constexpr std::array<Language, 4> kLanguages{
    {{"de", u"Deutsch"}, {"es", u"Español"}, {"ru", u"Русский"}, {"en", u"English"}}};

constexpr std::array<const char *, kLampCount> kLampNames{"lampWebOrders", "lampPrinter", "lampGoodCom",
                                                          "lampPepMax",    "lampLoymax",  "lampSigning"};

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_lampBox(new QWidget(this))
    , m_lampRow(new QHBoxLayout(m_lampBox))
    , m_shop(new widgets::ElidedLabel(QString(), Qt::ElideRight, this))
    , m_line(new widgets::ElidedLabel(QString(), Qt::ElideRight, this))
    , m_clock(new widgets::AmountLabel(widgets::FontRole::Heading, true, this))
    , m_language(new widgets::TouchButton(widgets::TouchButton::Kind::NeutralKey, QString(), this))
    , m_languages(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_shop->setObjectName(QStringLiteral("shopName"));
    m_line->setObjectName(QStringLiteral("placeLine"));
    m_clock->setObjectName(QStringLiteral("clock"));
    widgets::setRole(m_shop, widgets::TextRole::Strong);
    widgets::setRole(m_line, widgets::TextRole::Caption);
    widgets::setInk(m_line, widgets::TextInk::Secondary);
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    place->addStretch(1);
    place->addWidget(m_shop);
    place->addWidget(m_line);
    place->addStretch(1);
    m_row->addLayout(place, 1);
    for (int i = 0; i < kLampCount; ++i) {
        auto *lamp = new widgets::Lamp(this);
        const auto id = static_cast<LampId>(i);
        lamp->setObjectName(QString::fromLatin1(kLampNames.at(static_cast<std::size_t>(i))));
        connect(lamp, &QPushButton::clicked, this, [this, id] { Q_EMIT lampClicked(id); });
        m_lamps.at(static_cast<std::size_t>(i)) = lamp;
        m_lampRow->addWidget(lamp);
    }
    m_lampRow->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_clock);
    m_row->addWidget(m_language);
    m_column->setSpacing(0);
    m_column->addLayout(m_row);
    buildLanguages();
    setDensity(widgets::Density::Regular);
    retranslateUi();
}

void TopBar::setPlace(const QString &shop, const QString &line)
{
    m_shop->setFullText(shop);
    m_line->setFullText(line);
}

void TopBar::setLamp(LampId id, const LampFact &fact)
{
    lamp(id)->setLamp(fact.shape, fact.name, fact.sentence);
}

void TopBar::setClock(const QString &time)
{
    if (m_clock->amount() != time)
        m_clock->setAmount(time);
}

void TopBar::setLanguage(const QString &code)
{
    m_language->setText(code.toUpper());
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void TopBar::setDensity(widgets::Density density)
{
    m_density = density;
    const bool compact = density == widgets::Density::Compact;
    const bool isLarge = widgets::Theme::isTextLarge();
    const int side = compact ? 12 : 16;
    m_column->setContentsMargins(side, 0, side, 1);
    m_row->setSpacing(compact ? 8 : 16);
    m_lampRow->setSpacing(compact ? 2 : density == widgets::Density::Wide ? 8 : 4);
    for (widgets::Lamp *lamp : m_lamps)
        lamp->setCompact(compact || isLarge);
    // In large text the lamps have a line of their own.
    if (isLarge) {
        m_column->addWidget(m_lampBox);
    } else {
        m_row->insertWidget(1, m_lampBox);
    }
    fitHeight();
}

void TopBar::fitHeight()
{
    const int usual = widgets::measures(m_density).barHeight;
    setFixedHeight(
        std::max(usual, widgets::Theme::textScalePercent() > 100 ? m_column->sizeHint().height() : 0));
}

widgets::Lamp *TopBar::lamp(LampId lamp) const
{
    return m_lamps.at(static_cast<std::size_t>(lamp));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), widgets::Theme::color(widgets::Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::Theme::color(widgets::Token::Line));
}

void TopBar::buildLanguages()
{
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setIconName(QStringLiteral("globe"));
    m_language->setTextStates(
        {QStringLiteral("DE"), QStringLiteral("ES"), QStringLiteral("RU"), QStringLiteral("EN")});
    m_languages->setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(m_languages);
    for (const Language &language : kLanguages) {
        const QString code = QString::fromLatin1(language.code);
        QAction *action = m_languages->addAction(
            QStringLiteral("%1   %2").arg(code.toUpper(), QString::fromUtf16(language.name)));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setData(code);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
    }
    connect(m_language, &QPushButton::clicked, this, [this] {
        const QPoint corner = m_language->mapToGlobal(QPoint(m_language->width(), m_language->height() + 4));
        m_languages->popup(corner - QPoint(m_languages->sizeHint().width(), 0));
    });
}

void TopBar::retranslateUi()
{
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_languages->setAccessibleName(tr("Language"));
    m_clock->setAccessibleDescription(tr("Time"));
}

} // namespace kassa::shell
