// SPDX-License-Identifier: GPL-3.0-or-later
// One payment beside an order: shape, words that may wrap, amount.
#pragma once

#include "ui/widgets/state_shape.h"

#include <QWidget>

namespace kassa::externmode {

class GivenRow : public QWidget
{
    Q_OBJECT
public:
    GivenRow(widgets::StateShape state,
             const QString &text,
             const QString &amount,
             QWidget *parent = nullptr);
};

} // namespace kassa::externmode
