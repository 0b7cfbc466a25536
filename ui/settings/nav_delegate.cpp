// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/nav_delegate.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kassa::setting_pages {

using widgets::Theme;
using widgets::Token;

namespace {

constexpr int kPadding = 16;
constexpr int kGap = 2;
constexpr int kLeastHeight = 48;
constexpr int kVertical = 12;

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF face = QRectF(option.rect).adjusted(0, 0, 0, -kGap);
    if (isChosen) {
        const bool hasFrame = Theme::isContrast();
        widgets::drawFace(*painter, face,
                          {Theme::color(Token::AccentSoft), hasFrame ? Theme::color(Token::Accent) : QColor(),
                           2.0, false, 10.0});
        widgets::drawFace(*painter, QRectF(face.left() + 5, face.top() + 13, 4, face.height() - 26),
                          {Theme::color(Token::Accent), QColor(), 1.0, false, 2.0});
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        widgets::drawFace(*painter, face, {Theme::color(Token::Sunken), QColor(), 1.0, false, 10.0});
    }
    const QFont font = Theme::fontPx(16, isChosen ? 600 : 500);
    const widgets::TextBlock text(index.data().toString(), font, face.width() - 2 * kPadding);
    text.draw(*painter, QPointF(face.left() + kPadding, face.center().y() - text.size().height() / 2),
              Theme::color(isChosen ? Token::AccentInk : Token::Text));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget != nullptr ? option.widget->width() : option.rect.width();
    const widgets::TextBlock text(index.data().toString(), Theme::fontPx(16, 600), width - 2 * kPadding);
    const int height = static_cast<int>(std::ceil(text.size().height())) + 2 * kVertical;
    return {width, std::max(kLeastHeight, height) + kGap};
}

} // namespace kassa::setting_pages
