// SPDX-License-Identifier: GPL-3.0-or-later
// The trough and its items. Items are exclusive buttons, so arrow keys move between them.
#include "ui/widgets/segment.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/segment_button.h"
#include "ui/widgets/text_block.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr int kItemPadding = 10;
constexpr int kDensePadding = 4;
constexpr int kBadgeGap = 8;
constexpr int kDenseBadgeGap = 4;
constexpr int kItemHeight = 48;

} // namespace

SegmentButton::SegmentButton(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::setFaceRadius(this, 8);
}

void SegmentButton::setLabel(const QString &text)
{
    m_label = text;
    const QString plain = QString(text).remove(QChar(0x00AD));
    QPushButton::setText(QString(plain).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setShortcut({});
    setAccessibleName(plain);
    updateGeometry();
    update();
}

void SegmentButton::setBadge(const QString &text, bool urgent)
{
    m_badge = text;
    m_urgent = urgent;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

void SegmentButton::setDense(bool dense)
{
    m_isDense = dense;
    updateGeometry();
    update();
}

QFont SegmentButton::itemFont() const
{
    return Theme::fontPx(m_isDense ? 14 : 15, 600);
}

int SegmentButton::badgeGap() const
{
    return m_isDense ? kDenseBadgeGap : kBadgeGap;
}

int SegmentButton::widthFor(bool narrowest) const
{
    const QFont font = itemFont();
    qreal width = (narrowest ? narrowestWidth(m_label, font, 2) : naturalWidth(m_label, font)) +
                  2 * (m_isDense ? kDensePadding : kItemPadding);
    if (!m_badge.isEmpty())
        width += badgeGap() + badgeSize(m_badge).width();
    return std::max(48, static_cast<int>(std::ceil(width)));
}

QSize SegmentButton::sizeHint() const
{
    return {widthFor(false), minimumSizeHint().height()};
}

QSize SegmentButton::minimumSizeHint() const
{
    const int lines = narrowestWidth(m_label, itemFont(), 2) < naturalWidth(m_label, itemFont()) ? 2 : 1;
    return {widthFor(true), std::max(kItemHeight, QFontMetrics(itemFont()).height() * lines + 8)};
}

void SegmentButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Token ink = isChecked() ? Token::AccentInk : Token::Text2;
    if (!isEnabled())
        ink = Token::Disabled;
    if (isChecked()) {
        const QColor frame = Theme::color(isEnabled() ? Token::Accent : Token::Disabled);
        drawFace(painter, rect(), {Theme::color(Token::Surface), frame, 2, !isEnabled(), 8});
    } else if (isEnabled() && (underMouse() || isDown())) {
        const double share = Theme::isContrast() ? 0.2 : 1.0;
        drawFace(painter, rect(),
                 {blend(Theme::color(Token::Line), Theme::color(Token::Sunken), share), {}, 1, false, 8});
    }
    const QSizeF badge = m_badge.isEmpty() ? QSizeF() : badgeSize(m_badge);
    const qreal badgeRoom = m_badge.isEmpty() ? 0 : badge.width() + badgeGap();
    const qreal room = std::max<qreal>(1, width() - 8 - badgeRoom);
    const TextBlock text(m_label, itemFont(), room, Qt::AlignHCenter, Theme::scaled(18));
    const qreal textWidth = std::min(room, text.size().width());
    const qreal x = (width() - textWidth - badgeRoom) / 2;
    text.draw(painter, {x - (room - textWidth) / 2, (height() - text.size().height()) / 2},
              Theme::color(ink));
    if (!m_badge.isEmpty()) {
        const QRectF place(x + textWidth + badgeGap(), (height() - badge.height()) / 2, badge.width(),
                           badge.height());
        const Token quietInk = Theme::isContrast() ? Token::OnAccent : Token::Text;
        drawBadge(painter, place, m_badge, m_urgent ? Token::WaitFill : Token::Line,
                  m_urgent ? Token::OnWait : quietInk);
    }
}

Segment::Segment(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setDense(bool dense)
{
    m_isDense = dense;
    const int margin = dense ? 2 : 4;
    m_row->setContentsMargins(margin, margin, margin, margin);
    m_row->setSpacing(dense ? 0 : 3);
    for (SegmentButton *button : std::as_const(m_buttons))
        button->setDense(dense);
}

void Segment::setItems(const QStringList &texts)
{
    while (m_buttons.size() > texts.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < texts.size()) {
        auto *button = new SegmentButton(this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, index] {
            if (m_current == index)
                return;
            m_current = index;
            Q_EMIT chosen(index);
        });
        button->setDense(m_isDense);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    for (int i = 0; i < texts.size(); ++i)
        m_buttons.at(i)->setLabel(texts.at(i));
    if (m_buttons.isEmpty())
        m_current = -1;
    else
        setCurrentIndex(std::clamp(m_current, 0, count() - 1));
}

int Segment::count() const
{
    return static_cast<int>(m_buttons.size());
}

QString Segment::itemText(int index) const
{
    return index >= 0 && index < count() ? m_buttons.at(index)->label() : QString();
}

void Segment::setBadge(int index, const QString &text, bool urgent)
{
    if (index >= 0 && index < count())
        m_buttons.at(index)->setBadge(text, urgent);
}

void Segment::setItemEnabled(int index, bool enabled)
{
    if (index >= 0 && index < count())
        m_buttons.at(index)->setEnabled(enabled);
}

void Segment::setCurrentIndex(int index)
{
    if (index < 0 || index >= count())
        return;
    m_current = index;
    m_buttons.at(index)->setChecked(true);
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFace(painter, rect(), {Theme::color(Token::Sunken), Theme::color(Token::Line), 1, false, 10});
}

} // namespace kassa::widgets
