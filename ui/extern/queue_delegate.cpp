// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/queue_delegate.h"

#include "ui/models/order_queue_model.h"
#include "ui/models/recent_orders_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace kassa::externmode {
namespace {

using models::OrderQueueModel;
using models::RecentOrdersModel;
using widgets::FontRole;
using widgets::StateShape;
using widgets::Theme;
using widgets::Token;

constexpr int kLeft = 16;
constexpr int kRight = 14;
constexpr int kLine = 24;
constexpr int kSmallLine = 20;
constexpr int kChip = 28;
constexpr int kGap = 5;
constexpr int kQueuePadding = 12;
constexpr int kRecentPadding = 10;
constexpr int kNewMarkPx = 4;
constexpr int kIconRoom = 26;

/// Reference at the left, elided; total at the right, whole.
void paintHead(QPainter &painter, const QRect &line, const QString &ref, const QString &total)
{
    const QFont strong = Theme::font(FontRole::Body, true);
    painter.setPen(Theme::color(Token::Text));
    widgets::drawTabular(painter, line, total, strong, Qt::AlignRight);
    const int room = line.width() - static_cast<int>(std::ceil(widgets::tabularWidth(total, strong))) - 8;
    widgets::drawTabular(painter, QRect(line.left(), line.top(), room, line.height()),
                         QFontMetrics(strong).elidedText(ref, Qt::ElideRight, room), strong, Qt::AlignLeft);
}

void paintFoot(
    QPainter &painter, const QRect &line, StateShape shape, const QString &word, const QString &right)
{
    const QSize chip = widgets::chipSize(word);
    widgets::drawStateChip(painter, QRect(line.topLeft(), chip), shape, word);
    painter.setPen(Theme::color(Token::Text2));
    widgets::drawTabular(painter, line, right, Theme::font(FontRole::Small), Qt::AlignRight);
}

} // namespace

int QueueDelegate::rowHeight()
{
    return 2 * kQueuePadding + Theme::scaled(kLine) + Theme::scaled(kSmallLine) + Theme::scaled(kChip) +
           2 * kGap + 1;
}

void QueueDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool inWork = index.data(OrderQueueModel::InWorkRole).toBool();
    const bool isNew = index.data(OrderQueueModel::NewRole).toBool() && !inWork;
    widgets::drawRowGround(*painter, option.rect, inWork, option.state.testFlag(QStyle::State_MouseOver));
    if (isNew) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), Theme::color(Token::WaitSoft));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kNewMarkPx, option.rect.height() - 1)),
                          Theme::color(Token::WaitFill));
    }
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(Token::Focus), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 8, 8);
    }
    QRect line = option.rect.adjusted(kLeft, kQueuePadding, -kRight, 0);
    line.setHeight(Theme::scaled(kLine));
    paintHead(*painter, line, index.data(Qt::DisplayRole).toString(),
              index.data(OrderQueueModel::TotalRole).toString());

    line.translate(0, line.height() + kGap);
    line.setHeight(Theme::scaled(kSmallLine));
    const QString icon = index.data(OrderQueueModel::FulfilmentIconRole).toString();
    QRect words = line;
    const QString age = index.data(OrderQueueModel::AgeRole).toString();
    const QString word = index.data(OrderQueueModel::StateWordRole).toString();
    const int ageWidth =
        static_cast<int>(std::ceil(widgets::tabularWidth(age, Theme::font(FontRole::Small)))) + 8;
    const bool isAgeBeside = widgets::chipSize(word).width() + ageWidth <= line.width();
    if (!isAgeBeside) {
        painter->setPen(Theme::color(Token::Text2));
        widgets::drawTabular(*painter, line, age, Theme::font(FontRole::Small), Qt::AlignRight);
        words.setRight(line.right() - ageWidth);
    }
    const QFont small = Theme::font(FontRole::Small);
    const QString fulfilment = index.data(OrderQueueModel::FulfilmentRole).toString();
    // The word before its icon where there is no room for both.
    if (!icon.isEmpty() && QFontMetrics(small).horizontalAdvance(fulfilment) + kIconRoom <= words.width()) {
        painter->drawPixmap(line.topLeft(), widgets::icon(icon, 20, Token::Text2, Token::Surface,
                                                          painter->device()->devicePixelRatioF()));
        words.setLeft(line.left() + kIconRoom);
    }
    painter->setFont(small);
    painter->setPen(Theme::color(Token::Text2));
    painter->drawText(words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      QFontMetrics(small).elidedText(fulfilment, Qt::ElideRight, words.width()));

    line.translate(0, line.height() + kGap);
    line.setHeight(Theme::scaled(kChip));
    paintFoot(*painter, line, static_cast<StateShape>(index.data(OrderQueueModel::StateShapeRole).toInt()),
              word, isAgeBeside ? age : QString());
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {160, rowHeight()};
}

void RecentDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    widgets::drawRowGround(*painter, option.rect, false, false);
    QRect line = option.rect.adjusted(kLeft, kRecentPadding, -kRight, 0);
    line.setHeight(Theme::scaled(kLine));
    const QString ref = index.data(Qt::DisplayRole).toString();
    const QString time = index.data(RecentOrdersModel::TimeRole).toString();
    const QString word = index.data(RecentOrdersModel::StateWordRole).toString();
    const QFont small = Theme::font(FontRole::Small);
    const qreal timeWidth = widgets::tabularWidth(time, small);
    const bool isTimeBeside = widgets::chipSize(word).width() + 8 + timeWidth <= line.width();
    const QString total = index.data(RecentOrdersModel::TotalRole).toString();
    paintHead(*painter, line, ref, total);
    const qreal head = widgets::tabularWidth(ref, Theme::font(FontRole::Body, true)) + 8;
    const qreal tail = widgets::tabularWidth(total, Theme::font(FontRole::Body, true)) + 8;
    if (!isTimeBeside && head + timeWidth + tail <= line.width()) { // else the list's order tells enough
        painter->setPen(Theme::color(Token::Text2));
        widgets::drawTabular(*painter, QRectF(line).adjusted(head, 0, 0, 0), time, small, Qt::AlignLeft);
    }
    line.translate(0, line.height() + kGap);
    line.setHeight(Theme::scaled(kChip));
    paintFoot(*painter, line, static_cast<StateShape>(index.data(RecentOrdersModel::StateShapeRole).toInt()),
              word, isTimeBeside ? time : QString());
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {160, 2 * kRecentPadding + Theme::scaled(kLine) + Theme::scaled(kChip) + kGap + 1};
}

} // namespace kassa::externmode
