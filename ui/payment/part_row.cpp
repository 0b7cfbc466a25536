// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/part_row.h"

#include "ui/widgets/amount_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QGridLayout>

namespace kassa::payment {
namespace {

constexpr int kEdgePx = 14;
constexpr int kVerticalEdgePx = 6;
constexpr int kGapPx = 8;
constexpr int kTargetPx = 48;
/// Columns of the grid.
constexpr int kIconColumn = 0;
constexpr int kNameColumn = 1;
constexpr int kSumColumn = 2;
constexpr int kRemoveColumn = 3;

} // namespace

PartRow::PartRow(widgets::StateShape state,
                 const QString &tender,
                 const QString &amount,
                 const QString &removeName,
                 QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(widgets::plainLabel(tender, widgets::TextRole::Strong, widgets::TextInk::Primary, this))
    , m_sum(new widgets::AmountLabel(widgets::FontRole::Body, true, this))
{
    m_grid->setContentsMargins(kEdgePx, kVerticalEdgePx, removeName.isEmpty() ? kEdgePx : kVerticalEdgePx,
                               kVerticalEdgePx);
    m_grid->setHorizontalSpacing(kGapPx);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(kNameColumn, 1);
    m_grid->addWidget(new widgets::IconLabel(state, 20, this), 0, kIconColumn);
    m_name->setObjectName(QStringLiteral("partTender"));
    m_name->setWordWrap(true);
    m_sum->setAmount(amount);
    if (!removeName.isEmpty()) {
        m_remove = new widgets::TouchButton(widgets::TouchButton::Kind::Secondary, QString(), this);
        m_remove->setObjectName(QStringLiteral("removePart"));
        m_remove->setIconName(QStringLiteral("x"));
        m_remove->setAccessibleName(removeName);
        m_remove->setToolTip(removeName);
        m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // its width grows with the text
        m_remove->setMinimumHeight(kTargetPx);
        connect(m_remove, &QPushButton::clicked, this, &PartRow::removeClicked);
    }
    place(false);
    // A card that is short of room would squeeze the key first.
    setMinimumHeight(kTargetPx + (m_remove != nullptr ? 2 * kVerticalEdgePx : 0));
}

void PartRow::place(bool onTwoLines)
{
    m_isOnTwoLines = onTwoLines;
    const int second = onTwoLines ? 1 : 0;
    m_grid->addWidget(m_name, 0, kNameColumn, 1, onTwoLines ? 3 : 1);
    m_grid->addWidget(m_sum, second, onTwoLines ? kNameColumn : kSumColumn, 1, onTwoLines ? 2 : 1);
    if (m_remove != nullptr) {
        m_grid->addWidget(m_remove, second, kRemoveColumn);
    }
    updateGeometry();
}

void PartRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const qreal name =
        widgets::naturalWidth(m_name->text(), widgets::Theme::font(widgets::FontRole::Body, true));
    const int beside = m_sum->sizeHint().width() + 2 * kEdgePx + widgets::Theme::scaled(20) + 2 * kGapPx +
                       (m_remove != nullptr ? m_remove->sizeHint().width() + kGapPx : 0);
    const bool onTwoLines = name + 1 > width() - beside;
    if (onTwoLines != m_isOnTwoLines) {
        place(onTwoLines);
    }
}

} // namespace kassa::payment
