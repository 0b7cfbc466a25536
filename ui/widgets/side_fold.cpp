// SPDX-License-Identifier: GPL-3.0-or-later
// Side by side, or one behind the other.
#include "ui/widgets/side_fold.h"

#include "ui/widgets/segment.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>

namespace kassa::widgets {
namespace {

constexpr int kWorkTab = 0;
constexpr int kSideTab = 1;

} // namespace

SideFold::SideFold(QWidget *work, QWidget *side, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_tabs(new Segment(this)), m_work(work), m_side(side)
{
    m_tabs->setObjectName(QStringLiteral("foldTabs"));
    m_tabs->setItems({QString(), QString()});
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_tabs, 0, 0, 1, 2);
    m_grid->addWidget(m_work, 1, 0);
    m_grid->addWidget(m_side, 1, 1);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, 1);
    connect(m_tabs, &Segment::chosen, this, [this] { place(); });
    place();
}

void SideFold::setTitles(const QString &work, const QString &side)
{
    m_tabs->setItems({work, side});
}

void SideFold::setSideBadge(const QString &text, bool urgent)
{
    m_tabs->setBadge(kSideTab, text, urgent);
}

void SideFold::setSideWidth(int width)
{
    m_sideWidth = width;
    place();
}

void SideFold::setSpacing(int spacing)
{
    m_grid->setSpacing(spacing);
}

void SideFold::showWork()
{
    m_tabs->setCurrentIndex(kWorkTab);
    place();
}

void SideFold::showSide()
{
    m_tabs->setCurrentIndex(kSideTab);
    place();
}

void SideFold::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isLookChange(event))
        place();
}

void SideFold::place()
{
    m_isFolded = Theme::isTextLarge();
    const bool showsSide = m_tabs->currentIndex() == kSideTab;
    m_tabs->setVisible(m_isFolded);
    m_work->setVisible(!m_isFolded || !showsSide);
    m_side->setVisible(!m_isFolded || showsSide);
    m_grid->addWidget(m_side, 1, m_isFolded ? 0 : 1);
    if (m_isFolded) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else if (m_sideWidth > 0) {
        m_side->setFixedWidth(Theme::scaled(m_sideWidth));
    }
}

} // namespace kassa::widgets
