// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_card.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/timeline.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kassa::widgets {

TimelineCard::TimelineCard(QWidget *parent)
    : Card(parent)
    , m_title(plainLabel({}, TextRole::Heading))
    , m_timeline(new Timeline)
    , m_area(new QScrollArea)
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_area->setObjectName(QStringLiteral("timelineArea"));
    addSection(12, 0)->addWidget(m_title);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    // Only what scrolls needs the keyboard.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        m_area->setFocusPolicy(maximum > 0 ? Qt::StrongFocus : Qt::NoFocus);
    });
    m_area->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    auto *inside = new QVBoxLayout(inner);
    inside->setContentsMargins(16, 2, 8, 12);
    inside->addWidget(m_timeline);
    inside->addStretch(1);
    m_area->setWidget(inner);
    inner->setAutoFillBackground(false); // QScrollArea::setWidget turns it on
    column()->addWidget(m_area, 1);
}

void TimelineCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_timeline->setAccessibleName(title);
    m_area->setAccessibleName(title);
}

} // namespace kassa::widgets
