// SPDX-License-Identifier: GPL-3.0-or-later
// One entry in the list of payments taken so far: shape, tender, amount, and the key that takes it out again.
// On one line where the tender has room beside the amount, else on two; the tender is never cut.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace kassa::widgets {
class AmountLabel;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::payment {

class PartRow : public QWidget
{
    Q_OBJECT
public:
    /// @param removeName  spoken name of the key; empty: the part cannot be taken out (it is being entered)
    PartRow(widgets::StateShape state,
            const QString &tender,
            const QString &amount,
            const QString &removeName,
            QWidget *parent = nullptr);

Q_SIGNALS:
    void removeClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(bool onTwoLines);
    QGridLayout *m_grid;
    QLabel *m_name;
    widgets::AmountLabel *m_sum;
    widgets::TouchButton *m_remove = nullptr;
    bool m_isOnTwoLines = false;
};

} // namespace kassa::payment
