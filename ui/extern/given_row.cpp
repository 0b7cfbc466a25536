// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/given_row.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace kassa::externmode {

GivenRow::GivenRow(widgets::StateShape state, const QString &text, const QString &amount, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(state, 20, this));
    const bool isOk = state == widgets::StateShape::Ok;
    QLabel *words = widgets::plainLabel(text, widgets::TextRole::Body,
                                        isOk ? widgets::TextInk::Ok : widgets::TextInk::Wait, this);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto *sum = new widgets::AmountLabel(widgets::FontRole::Body, false, this);
    sum->setAmount(amount);
    row->addWidget(sum);
}

} // namespace kassa::externmode
