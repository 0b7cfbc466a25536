// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/part_row.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>

namespace kassa::payment {

PartRow::PartRow(widgets::StateShape state,
                 const QString &tender,
                 const QString &amount,
                 const QString &removeName,
                 QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, removeName.isEmpty() ? 14 : 6, 6);
    row->setSpacing(8);
    row->addWidget(new widgets::IconLabel(state, 20, this));
    auto *name = new widgets::ElidedLabel(tender, Qt::ElideRight, this);
    widgets::setRole(name, widgets::TextRole::Strong);
    row->addWidget(name, 1);
    auto *sum = new widgets::AmountLabel(widgets::FontRole::Body, true, this);
    sum->setAmount(amount);
    row->addWidget(sum);
    if (!removeName.isEmpty()) {
        auto *remove = new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, QString(), this);
        remove->setObjectName(QStringLiteral("removePart"));
        remove->setIconName(QStringLiteral("x"));
        remove->setAccessibleName(removeName);
        remove->setToolTip(removeName);
        remove->setFixedWidth(52);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &PartRow::removeClicked);
    }
    setMinimumHeight(48);
}

} // namespace kassa::payment
