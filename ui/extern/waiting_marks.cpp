// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/waiting_marks.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace kassa::externmode {
namespace {

using widgets::Theme;
using widgets::Token;

constexpr int kMarkPx = 120;
// Radii of the rings as shares of the mark: outer hairline, inner ring, filled disc.
constexpr double kOuterShare = 72.0 / 148.0;
constexpr double kInnerShare = 56.0 / 148.0;
constexpr double kDiscShare = 40.0 / 148.0;
constexpr double kInnerRingOpacity = 0.45;
constexpr int kMarkIconPx = 40;

QFont pieceFont(bool strong)
{
    return Theme::fontPx(18, strong ? 600 : 400);
}

} // namespace

HeroMark::HeroMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize HeroMark::sizeHint() const
{
    return {Theme::scaled(kMarkPx), Theme::scaled(kMarkPx)};
}

QSize HeroMark::minimumSizeHint() const
{
    return {Theme::scaled(kMarkPx), Theme::scaled(kMarkPx / 2)};
}

void HeroMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const QPointF centre = QRectF(rect()).center();
    painter.setPen(QPen(Theme::color(Token::Line), 2));
    painter.drawEllipse(centre, side * kOuterShare, side * kOuterShare);
    painter.setPen(QPen(
        widgets::blend(Theme::color(Token::Accent), Theme::color(Token::Surface), kInnerRingOpacity), 2));
    painter.drawEllipse(centre, side * kInnerShare, side * kInnerShare);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Accent));
    painter.drawEllipse(centre, side * kDiscShare, side * kDiscShare);
    const int px = static_cast<int>(kMarkIconPx * side / kMarkPx);
    painter.drawPixmap(
        centre - QPointF(px / 2.0, px / 2.0),
        widgets::icon(QStringLiteral("extern"), px, Token::OnAccent, Token::Accent, devicePixelRatioF()));
}

TickingLine::TickingLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TickingLine::setSentence(const QString &pattern, const QStringList &values)
{
    m_pieces.clear();
    m_sentence.clear();
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype mark = pattern.indexOf(QLatin1Char('%'), from);
        const int number = mark >= 0 && mark + 1 < pattern.size() ? pattern.at(mark + 1).digitValue() : -1;
        if (number < 1 || number > values.size()) {
            m_pieces.append({pattern.mid(from), false});
            break;
        }
        if (mark > from) {
            m_pieces.append({pattern.mid(from, mark - from), false});
        }
        m_pieces.append({values.at(number - 1), true});
        from = mark + 2;
    }
    for (const Piece &piece : std::as_const(m_pieces)) {
        m_sentence += piece.text;
    }
    setAccessibleName(m_sentence);
    updateGeometry();
    update();
}

QSize TickingLine::sizeHint() const
{
    qreal width = 0;
    for (const Piece &piece : m_pieces) {
        width += widgets::tabularWidth(piece.text, pieceFont(piece.strong));
    }
    return {static_cast<int>(std::ceil(width)), Theme::scaled(26)};
}

void TickingLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    qreal x = (width() - sizeHint().width()) / 2.0;
    for (const Piece &piece : std::as_const(m_pieces)) {
        const QFont font = pieceFont(piece.strong);
        const qreal pieceWidth = widgets::tabularWidth(piece.text, font);
        painter.setPen(Theme::color(piece.strong ? Token::Text : Token::Text2));
        widgets::drawTabular(painter, QRectF(x, 0, pieceWidth, height()), piece.text, font, Qt::AlignLeft);
        x += pieceWidth;
    }
}

ValueFrame::ValueFrame(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(10);
    setMinimumHeight(48);
}

void ValueFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::Face face;
    face.fill = Theme::color(Token::Surface);
    face.border = Theme::color(Token::Border);
    widgets::drawFace(painter, rect(), face);
}

} // namespace kassa::externmode
