// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: the steps of an order from top to bottom, shape, title and detail; missing steps stay visible.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace kassa::widgets {

struct TimelineStep
{
    StateShape state = StateShape::Off;
    QString title;
    QString detail;
    bool operator==(const TimelineStep &) const = default;
};

class TimelineRow;

class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    /// Replaces all steps; rows are reused, so calling it often is cheap.
    void setSteps(const QVector<TimelineStep> &steps);
    [[nodiscard]] const QVector<TimelineStep> &steps() const { return m_steps; }

private:
    QVBoxLayout *m_column;
    QVector<TimelineStep> m_steps;
    QVector<TimelineRow *> m_rows;
};

} // namespace kassa::widgets
