// SPDX-License-Identifier: GPL-3.0-or-later
// EmptyState: shape, what it means, what happens next, and a button if something can be done.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QWidget>

class QLabel;

namespace kassa::widgets {

class IconLabel;
class TouchButton;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// Plain texts; an empty actionText hides the button.
    void setMessage(StateShape state,
                    const QString &headline,
                    const QString &sentence,
                    const QString &actionText = QString());
    [[nodiscard]] TouchButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    TouchButton *m_action;
};

} // namespace kassa::widgets
