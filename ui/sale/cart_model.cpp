// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the cart.
#include "ui/sale/cart_model.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"

#include <QPainter>

namespace kassa::sale {
namespace {

using widgets::FontRole;
using widgets::Theme;
using widgets::Token;

constexpr int kRowHeight = 54;
constexpr int kPadding = 16;
constexpr int kQuantityWidth = 52;
constexpr int kNameHeight = 24;
constexpr int kDetailHeight = 20;

} // namespace

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cart.lines().size());
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const order::Line &line = m_cart.lines().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case QuantityRole:
        return QString(m_format.quantity(line.quantity) + QStringLiteral("\u00A0×"));
    case DetailRole:
        return tr("%1 each · VAT %2 %")
            .arg(m_format.bareUnitPrice(line.unitPrice), m_format.taxCode(line.taxCode));
    case AmountRole:
        return m_format.bareMoney(line.amount);
    case Qt::AccessibleTextRole:
        return tr("%1 of %2, %3")
            .arg(m_format.quantity(line.quantity), line.name, m_format.money(line.amount));
    default:
        return {};
    }
}

void CartModel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CartModel::setCart(const Cart &cart)
{
    beginResetModel();
    m_cart = cart;
    endResetModel();
    Q_EMIT cartChanged();
}

Result<qsizetype> CartModel::add(const order::Line &line)
{
    Cart next = m_cart;
    const Result<qsizetype> row = next.add(line);
    if (!row)
        return row;
    const bool grows = next.lines().size() > m_cart.lines().size();
    if (grows)
        beginInsertRows({}, static_cast<int>(*row), static_cast<int>(*row));
    m_cart = next;
    if (grows)
        endInsertRows();
    tellChanged(static_cast<int>(*row));
    return row;
}

Result<void> CartModel::setQuantity(int row, money::Quantity quantity)
{
    const Result<void> done = m_cart.setQuantity(row, quantity);
    if (done)
        tellChanged(row);
    return done;
}

Result<void> CartModel::setPrice(int row, money::UnitPrice price)
{
    const Result<void> done = m_cart.setPrice(row, price);
    if (done)
        tellChanged(row);
    return done;
}

void CartModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    std::ignore = m_cart.take(row); // the removed line is of no further use
    endRemoveRows();
    Q_EMIT cartChanged();
}

void CartModel::tellChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT cartChanged();
}

QSize CartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    return {200, Theme::scaled(kRowHeight)};
}

void CartDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    widgets::drawRowGround(*painter, option.rect, chosen, hovered);
    const QRect inside = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int nameHeight = Theme::scaled(kNameHeight);
    const int detailHeight = Theme::scaled(kDetailHeight);
    const int top = inside.top() + (inside.height() - nameHeight - detailHeight) / 2;
    const QFont strong = Theme::font(FontRole::Body, true);
    painter->setPen(Theme::color(Token::Text));
    const QString quantity = index.data(CartModel::QuantityRole).toString();
    widgets::drawTabular(*painter, QRectF(inside.left(), top, kQuantityWidth, nameHeight), quantity, strong,
                         Qt::AlignLeft);
    const QString amount = index.data(CartModel::AmountRole).toString();
    const int amountWidth = static_cast<int>(widgets::tabularWidth(amount, strong)) + 1;
    widgets::drawTabular(*painter, QRectF(inside.right() - amountWidth, top, amountWidth, nameHeight), amount,
                         strong);
    const int quantityWidth =
        qMax(kQuantityWidth, static_cast<int>(widgets::tabularWidth(quantity, strong)) + 8);
    const int nameLeft = inside.left() + quantityWidth;
    const int nameWidth = inside.right() - amountWidth - 12 - nameLeft;
    const QFont body = Theme::fontPx(16, 500);
    painter->setFont(body);
    painter->drawText(QRect(nameLeft, top, nameWidth, nameHeight),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    painter->setPen(Theme::color(Token::Text2));
    widgets::drawTabular(
        *painter, QRectF(nameLeft, top + nameHeight, inside.right() - nameLeft, detailHeight),
        index.data(CartModel::DetailRole).toString(), Theme::font(FontRole::Small), Qt::AlignLeft);
    painter->restore();
}

} // namespace kassa::sale
