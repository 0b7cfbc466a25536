// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/loyalty_bar.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kassa::sale {
namespace {

using till::LoyaltyPhase;
using widgets::StateShape;

StateShape shapeOf(LoyaltyPhase phase)
{
    switch (phase) {
    case LoyaltyPhase::None:
        return StateShape::Off;
    case LoyaltyPhase::Asking:
        return StateShape::Busy;
    case LoyaltyPhase::Known:
        return StateShape::Ok;
    case LoyaltyPhase::Offline:
        return StateShape::Warn;
    case LoyaltyPhase::Refused:
        return StateShape::No;
    }
    return StateShape::Off;
}

} // namespace

QString bonusText(const models::LocaleFormat &format, money::Money amount, const QString &currency)
{
    const QString figure = format.bareMoney(amount);
    return currency.isEmpty() ? figure : figure + QChar(0x00A0) + models::currencySign(currency);
}

LoyaltyBar::LoyaltyBar(QWidget *parent)
    : QWidget(parent)
    , m_shape(new widgets::IconLabel(StateShape::Off, 20, this))
    , m_name(new widgets::ElidedLabel)
    , m_detail(new widgets::ElidedLabel)
    , m_open(new widgets::TouchButton(widgets::TouchButton::Kind::Secondary))
{
    setObjectName(QStringLiteral("loyaltyBar"));
    m_name->setObjectName(QStringLiteral("loyaltyName"));
    m_detail->setObjectName(QStringLiteral("loyaltyDetail"));
    m_open->setObjectName(QStringLiteral("loyaltyOpen"));
    m_open->setIconName(QStringLiteral("star"));
    m_open->setKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
    widgets::setRole(m_name, widgets::TextRole::Strong);
    widgets::setRole(m_detail, widgets::TextRole::Small);
    widgets::setInk(m_detail, widgets::TextInk::Secondary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    row->addWidget(m_shape);
    row->addLayout(words, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &LoyaltyBar::openWanted);
    refresh();
}

void LoyaltyBar::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    refresh();
}

void LoyaltyBar::showState(const till::LoyaltyState &state)
{
    m_state = state;
    refresh();
}

void LoyaltyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void LoyaltyBar::refresh()
{
    m_shape->setState(shapeOf(m_state.phase));
    m_open->setText(tr("Bonus card"));
    const QString card = tr("Card %1").arg(m_state.shownCard);
    QString name = m_state.holder.isEmpty() ? card : m_state.holder;
    QString detail;
    switch (m_state.phase) {
    case LoyaltyPhase::None:
        name = tr("No bonus card");
        detail = tr("Scan it or press the key");
        break;
    case LoyaltyPhase::Asking:
        detail = tr("is being asked for");
        break;
    case LoyaltyPhase::Known:
        detail = m_state.balance
                     ? tr("Balance %1").arg(bonusText(m_format, *m_state.balance, m_state.currency))
                     : card;
        break;
    case LoyaltyPhase::Offline:
        detail = tr("offline: collects only");
        break;
    case LoyaltyPhase::Refused:
        detail = tr("not accepted");
        break;
    }
    m_name->setFullText(name);
    m_detail->setFullText(detail);
}

} // namespace kassa::sale
