// SPDX-License-Identifier: GPL-3.0-or-later
// One line in the list of payments taken so far: shape, tender, amount, and the key that takes it out again.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QWidget>

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
};

} // namespace kassa::payment
