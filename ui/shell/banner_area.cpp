// SPDX-License-Identifier: GPL-3.0-or-later
// Which banner is in front.
#include "ui/shell/banner_area.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/touch_button.h"

#include <QBoxLayout>
#include <QEvent>

namespace kassa::shell {
namespace {

/// More than this many sentences nobody reads; the oldest go.
constexpr qsizetype kMaxRefusals = 5;

} // namespace

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_banner(new widgets::Banner(widgets::Banner::Kind::Warn, this))
    , m_second(new widgets::TouchButton(widgets::TouchButton::Kind::Outline, QString(), m_banner))
{
    m_banner->setObjectName(QStringLiteral("shellBanner"));
    m_banner->actionButton()->setObjectName(QStringLiteral("shellBannerAction"));
    m_second->setObjectName(QStringLiteral("shellBannerSecondAction"));
    m_column->setSpacing(0);
    m_column->addWidget(m_banner);
    m_banner->layout()->addWidget(m_second);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &BannerArea::act);
    connect(m_second, &QPushButton::clicked, this, &BannerArea::actSecond);
    setMargin(16);
    refresh();
}

void BannerArea::setStanding(const QList<Problem> &problems)
{
    if (problems == m_standing)
        return;
    m_standing = problems;
    refresh();
}

void BannerArea::addRefusal(const Sentence &why)
{
    m_refusals.removeIf([text = why()](const Sentence &known) { return known() == text; });
    m_refusals.prepend(why);
    while (m_refusals.size() > kMaxRefusals)
        m_refusals.removeLast();
    refresh();
}

void BannerArea::setMargin(int gutter)
{
    m_column->setContentsMargins(gutter, gutter, gutter, 0);
}

void BannerArea::setOnOrdersPage(bool isThere)
{
    m_isOnOrdersPage = isThere;
    refresh();
}

void BannerArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

Problem BannerArea::front() const
{
    if (m_refusals.isEmpty())
        return m_standing.first();
    return {widgets::StateShape::No, tr("This did not work"), m_refusals.first()(), Cure::Dismiss};
}

void BannerArea::refresh()
{
    const qsizetype count = m_refusals.size() + m_standing.size();
    setVisible(count > 0);
    if (count == 0)
        return;
    const Problem problem = front();
    const bool isAlarm = problem.shape == widgets::StateShape::Wait;
    m_banner->setKind(problem.shape == widgets::StateShape::No ? widgets::Banner::Kind::No
                      : isAlarm                                ? widgets::Banner::Kind::Wait
                                                               : widgets::Banner::Kind::Warn);
    m_banner->setIconName(isAlarm ? QStringLiteral("bell") : QString());
    m_banner->setPulsing(problem.cure == Cure::Mute);
    m_banner->setMessage(problem.headline, problem.sentence);
    m_banner->setMore(static_cast<int>(count - 1));
    showCure(problem);
}

void BannerArea::showCure(const Problem &problem)
{
    QString second;
    QKeySequence keys;
    switch (problem.cure) {
    case Cure::None:
        m_banner->setAction(QString());
        break;
    case Cure::Dismiss:
        m_banner->setAction(tr("Understood"), QStringLiteral("check"));
        break;
    case Cure::RetryPapers:
        m_banner->setAction(tr("Print again"), QStringLiteral("refresh"));
        second = tr("Go on without paper");
        break;
    case Cure::ShowSettings:
    case Cure::ShowPrinterSettings:
        m_banner->setAction(tr("Settings"), QStringLiteral("settings"));
        break;
    case Cure::Mute:
    case Cure::EndMute:
        m_banner->setAction(problem.cure == Cure::Mute ? tr("Mute %n min", nullptr, problem.minutes)
                                                       : tr("Sound on"),
                            problem.cure == Cure::Mute ? QStringLiteral("mute") : QStringLiteral("bell"));
        second = m_isOnOrdersPage ? QString() : tr("Show the orders");
        keys = m_isOnOrdersPage ? QKeySequence(Qt::Key_F8) : QKeySequence();
        break;
    case Cure::NoteCancelled:
        m_banner->setAction(tr("Noted"), QStringLiteral("check"));
        break;
    case Cure::ShowLinks:
        m_banner->setAction(tr("Decide"), QStringLiteral("next"));
        break;
    }
    m_banner->actionButton()->setKeys(keys); // on other pages the key is theirs
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void BannerArea::act()
{
    switch (front().cure) {
    case Cure::None:
        break;
    case Cure::Dismiss:
        m_refusals.removeFirst();
        refresh();
        break;
    case Cure::RetryPapers:
        Q_EMIT retryPapersWanted();
        break;
    case Cure::ShowSettings:
        Q_EMIT settingsWanted();
        break;
    case Cure::ShowPrinterSettings:
        Q_EMIT printerSettingsWanted();
        break;
    case Cure::Mute:
    case Cure::EndMute:
        Q_EMIT muteToggled();
        break;
    case Cure::NoteCancelled:
        Q_EMIT cancelledNoted();
        break;
    }
}

void BannerArea::actSecond()
{
    if (front().cure == Cure::RetryPapers) {
        Q_EMIT discardPapersWanted();
    } else {
        Q_EMIT ordersWanted();
    case Cure::ShowLinks:
        Q_EMIT linksWanted();
        break;
    }
}

} // namespace kassa::shell
