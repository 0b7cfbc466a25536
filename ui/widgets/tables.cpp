// SPDX-License-Identifier: GPL-3.0-or-later
// Delegate and preparation of lists and tables.
#include "ui/widgets/tables.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QScroller>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr int kRowHeight = 49; // 48 and the hairline
constexpr int kPadding = 10;
constexpr int kEdgePadding = 20;
constexpr int kLeastHeight = 72; // a row and a half: one sees that there is more

QFont cellFont(const QModelIndex &index)
{
    return Theme::font(FontRole::Body, index.data(StrongRole).toBool());
}

int leftPadding(const QModelIndex &index)
{
    return index.column() == 0 ? kEdgePadding : kPadding;
}

int rightPadding(const QModelIndex &index)
{
    return index.column() == index.model()->columnCount(index.parent()) - 1 ? kEdgePadding : kPadding;
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) & Qt::AlignHorizontal_Mask
                           : Qt::Alignment(Qt::AlignLeft);
}

/// A list takes what the rest of the page leaves: Qt's own wish of 192 px would make a page scroll whose list
/// could scroll instead.
void takeWhatIsLeft(QAbstractItemView *view)
{
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    view->setMinimumHeight(kLeastHeight);
}

} // namespace

void TableDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool last = rightPadding(index) == kEdgePadding;
    drawRowGround(*painter, option.rect, chosen, hovered, index.column() == 0, last);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect room = option.rect.adjusted(leftPadding(index), 0, -rightPadding(index), -1);
    const QVariant state = index.data(StateRole);
    if (state.isValid() && !text.isEmpty()) {
        const QSize chip = chipSize(text);
        drawStateChip(
            *painter,
            QRect(room.left(), room.center().y() - chip.height() / 2 + 1, chip.width(), chip.height()),
            static_cast<StateShape>(state.toInt()), text);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Token ink =
        enabled ? (index.data(SecondaryRole).toBool() ? Token::Text2 : Token::Text) : Token::Disabled;
    const QFont font = cellFont(index);
    QRectF line(room);
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty()) {
        const qreal half = Theme::scaled(20);
        line = QRectF(room.left(), room.center().y() - half, room.width(), half);
        const QFont small = Theme::font(FontRole::Small);
        painter->setFont(small);
        painter->setPen(Theme::color(Token::Text2));
        painter->drawText(line.translated(0, half), static_cast<int>(alignmentOf(index)) | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(detail, Qt::ElideRight, room.width()));
    }
    painter->setPen(Theme::color(ink));
    if (index.data(TabularRole).toBool()) {
        drawTabular(*painter, line, text, font, alignmentOf(index));
    } else {
        painter->setFont(font);
        painter->drawText(line, static_cast<int>(alignmentOf(index)) | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = 0;
    if (index.data(StateRole).isValid())
        width = chipSize(text).width();
    else
        width = static_cast<int>(std::ceil(tabularWidth(text, cellFont(index)))) + 1;
    const bool hasDetail = !index.data(DetailRole).toString().isEmpty();
    return {width + leftPadding(index) + rightPadding(index),
            std::max(kRowHeight, Theme::scaled(hasDetail ? 56 : 44))};
}

void styleTable(QTableView *view)
{
    view->setItemDelegate(new TableDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, Theme::scaled(44)));
    QHeaderView *head = view->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumHeight(36);
    head->setSectionsClickable(false);
    takeWhatIsLeft(view);
    enableFingerScroll(view);
}

void styleList(QListView *view)
{
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    takeWhatIsLeft(view);
    enableFingerScroll(view);
}

void enableFingerScroll(QAbstractItemView *view)
{
    QScroller::grabGesture(view->viewport(), QScroller::TouchGesture);
}

} // namespace kassa::widgets
