// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_parts/lines_delegate.h"

#include "ui/models/order_lines_model.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace kassa::order_parts {
namespace {

using models::OrderLinesModel;
using widgets::FontRole;
using widgets::TextBlock;
using widgets::Theme;
using widgets::Token;

constexpr int kSide = 10;
constexpr int kEdge = 20;
constexpr int kLine = 24;
constexpr int kNoteLine = 20;
constexpr int kPadding = 9;
constexpr int kCompactPadding = 5;

int leftOf(int column)
{
    return column == OrderLinesModel::QuantityColumn ? kEdge : kSide;
}

int rightOf(int column)
{
    return column == OrderLinesModel::SumColumn ? kEdge : kSide;
}

} // namespace

int LinesDelegate::padding() const
{
    return m_isCompact ? kCompactPadding : kPadding;
}

void LinesDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const int column = index.column();
    painter->save();
    widgets::drawRowGround(*painter, option.rect, false, false, column == 0,
                           column == OrderLinesModel::SumColumn);
    const QRect room = option.rect.adjusted(leftOf(column), padding(), -rightOf(column), 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == OrderLinesModel::ArticleColumn) {
        const TextBlock name(text, Theme::fontPx(16, 500), room.width(), Qt::AlignLeft, Theme::scaled(kLine));
        name.draw(*painter, room.topLeft(), Theme::color(Token::Text));
        const QString note = index.data(OrderLinesModel::NoteRole).toString();
        if (!note.isEmpty()) {
            const TextBlock block(note, Theme::font(FontRole::Small), room.width(), Qt::AlignLeft,
                                  Theme::scaled(kNoteLine));
            block.draw(*painter, QPointF(room.left(), room.top() + name.size().height()),
                       Theme::color(Token::Wait));
        }
    } else {
        const bool isSingle = column == OrderLinesModel::SingleColumn;
        painter->setPen(Theme::color(isSingle ? Token::Text2 : Token::Text));
        const QRectF line(room.left(), room.top(), room.width(), Theme::scaled(kLine));
        widgets::drawTabular(*painter, line, text, Theme::font(FontRole::Body, !isSingle),
                             column == OrderLinesModel::QuantityColumn ? Qt::AlignLeft : Qt::AlignRight);
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    const int around = leftOf(column) + rightOf(column);
    if (column != OrderLinesModel::ArticleColumn) {
        const QFont font = Theme::font(FontRole::Body, true);
        const auto width =
            static_cast<int>(std::ceil(widgets::tabularWidth(index.data(Qt::DisplayRole).toString(), font)));
        return {width + around, Theme::scaled(kLine) + 2 * padding() + 1};
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width =
        std::max(40, (view == nullptr ? option.rect.width() : view->columnWidth(column)) - around);
    const TextBlock name(index.data(Qt::DisplayRole).toString(), Theme::fontPx(16, 500), width, Qt::AlignLeft,
                         Theme::scaled(kLine));
    qreal height = name.size().height();
    const QString note = index.data(OrderLinesModel::NoteRole).toString();
    if (!note.isEmpty()) {
        height +=
            TextBlock(note, Theme::font(FontRole::Small), width, Qt::AlignLeft, Theme::scaled(kNoteLine))
                .size()
                .height();
    }
    return {width + around, static_cast<int>(std::ceil(height)) + 2 * padding() + 1};
}

} // namespace kassa::order_parts
