// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineCard: a card with a title and a timeline that scrolls, for the side of an order.
#pragma once

#include "ui/widgets/card.h"

class QScrollArea;

namespace kassa::widgets {

class Timeline;

class TimelineCard : public Card
{
    Q_OBJECT
public:
    explicit TimelineCard(QWidget *parent = nullptr);
    /// Plain text; also the accessible name of the list.
    void setTitle(const QString &title);
    [[nodiscard]] Timeline *timeline() const { return m_timeline; }

private:
    QLabel *m_title;
    Timeline *m_timeline;
    QScrollArea *m_area;
};

} // namespace kassa::widgets
