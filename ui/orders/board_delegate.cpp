// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/board_delegate.h"

#include "ui/orders/board_model.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/state_shape.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace kassa::orders {
namespace {

using widgets::FontRole;
using widgets::StateShape;
using widgets::Theme;
using widgets::Token;

constexpr int kLeft = 16;
constexpr int kRight = 14;
constexpr int kPadding = 10;
constexpr int kLine = 24;
constexpr int kSmallLine = 20;
constexpr int kGap = 4;
constexpr int kBar = 8;
constexpr int kIconRoom = 26;
constexpr int kShape = 18;

int wide(qreal width)
{
    return static_cast<int>(std::ceil(width));
}

/// A word at the right in the ink of its state, with the shape before it. Returns the room it took.
int paintState(QPainter &painter, const QRect &line, StateShape shape, const QString &word)
{
    const QFont font = Theme::font(FontRole::Caption, true);
    const int text = wide(QFontMetricsF(font).horizontalAdvance(word));
    const int px = Theme::scaled(kShape);
    painter.setFont(font);
    painter.setPen(Theme::color(shape == StateShape::Off ? Token::Text2 : widgets::inkToken(shape)));
    painter.drawText(line, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), word);
    painter.drawPixmap(QPointF(line.right() - text - px - 4, line.center().y() - px / 2.0),
                       widgets::icon(widgets::iconName(shape), px, widgets::inkToken(shape), Token::Surface,
                                     painter.device()->devicePixelRatioF()));
    return text + px + 8;
}

void paintText(QPainter &painter, const QRect &room, const QString &text, const QFont &font, Token ink)
{
    painter.setFont(font);
    painter.setPen(Theme::color(ink));
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void BoardDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    widgets::drawRowGround(*painter, option.rect, isChosen, option.state.testFlag(QStyle::State_MouseOver));
    if (isChosen && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(Token::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(6, 2, -2, -3), 8, 8);
    }
    QRect line = option.rect.adjusted(kLeft, kPadding, -kRight, 0);
    const auto next = [&line](int height) {
        line.translate(0, line.height() + kGap);
        line.setHeight(Theme::scaled(height));
    };
    const QFont strong = Theme::font(FontRole::Body, true);
    const QFont small = Theme::font(FontRole::Small);
    line.setHeight(Theme::scaled(kLine));
    const QString total = index.data(BoardModel::TotalRole).toString();
    painter->setPen(Theme::color(Token::Text));
    widgets::drawTabular(*painter, line, total, strong, Qt::AlignRight);
    paintText(*painter, line.adjusted(0, 0, -wide(widgets::tabularWidth(total, strong)) - 8, 0),
              index.data(Qt::DisplayRole).toString(), strong, Token::Text);

    next(kLine);
    const int paid =
        paintState(*painter, line, static_cast<StateShape>(index.data(BoardModel::PaidShapeRole).toInt()),
                   index.data(BoardModel::PaidWordRole).toString());
    paintText(*painter, line.adjusted(0, 0, -paid - 4, 0), index.data(BoardModel::CustomerRole).toString(),
              Theme::font(FontRole::Body), Token::Text);

    next(kSmallLine);
    QRect words = line;
    const QString icon = index.data(BoardModel::FulfilmentIconRole).toString();
    const QString fulfilment = index.data(BoardModel::FulfilmentRole).toString();
    if (!icon.isEmpty() && QFontMetrics(small).horizontalAdvance(fulfilment) + kIconRoom <= line.width()) {
        painter->drawPixmap(line.topLeft(),
                            widgets::icon(icon, Theme::scaled(20), Token::Text2, Token::Surface,
                                          painter->device()->devicePixelRatioF()));
        words.setLeft(line.left() + Theme::scaled(kIconRoom));
    }
    paintText(*painter, words, fulfilment, small, Token::Text2);

    next(kSmallLine);
    const auto shape = static_cast<StateShape>(index.data(BoardModel::AwaitedShapeRole).toInt());
    painter->drawPixmap(line.topLeft() + QPoint(1, 1),
                        widgets::icon(widgets::iconName(shape), Theme::scaled(kShape),
                                      widgets::inkToken(shape), Token::Surface,
                                      painter->device()->devicePixelRatioF()));
    paintText(*painter, line.adjusted(Theme::scaled(kIconRoom), 0, 0, 0),
              index.data(BoardModel::AwaitedRole).toString(), Theme::font(FontRole::Caption, true),
              shape == StateShape::Off ? Token::Text2 : widgets::inkToken(shape));

    next(kBar);
    const double share = index.data(BoardModel::LimitShareRole).toDouble();
    const bool isUrgent = index.data(BoardModel::LimitUrgentRole).toBool();
    if (share >= 0) {
        widgets::drawCountdownBar(*painter, line, share, isUrgent);
    }
    next(kSmallLine);
    painter->setPen(Theme::color(Token::Text2));
    widgets::drawTabular(*painter, line, index.data(BoardModel::LeftRole).toString(),
                         Theme::font(FontRole::Caption), Qt::AlignLeft);
    painter->setPen(Theme::color(share < 0 ? Token::Text2 : isUrgent ? Token::Warn : Token::Wait));
    widgets::drawTabular(*painter, line, index.data(BoardModel::RightRole).toString(),
                         Theme::font(FontRole::Caption, true), Qt::AlignRight);
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {160, 2 * kPadding + 2 * Theme::scaled(kLine) + 3 * Theme::scaled(kSmallLine) +
                     Theme::scaled(kBar) + 5 * kGap + 1};
}

} // namespace kassa::orders
