// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a Timeline. Internal to ui/widgets.
#pragma once

#include "ui/widgets/timeline.h"

#include <QLabel>

namespace kassa::widgets {

class TimelineRow : public QLabel
{
    Q_OBJECT
public:
    explicit TimelineRow(QWidget *parent);
    void setStep(const TimelineStep &step, bool last);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TimelineStep m_step;
    bool m_last = false;
};

} // namespace kassa::widgets
