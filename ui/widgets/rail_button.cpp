// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of a rail entry.
#include "ui/widgets/rail_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/touch_button.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::widgets {
namespace {
constexpr int kMaxShownBadge = 99;
constexpr int kTextEdge = 3; // a word that touches the edge takes the next line

int iconPx()
{
    return Theme::scaled(24);
}
} // namespace

RailButton::RailButton(const QString &iconFile, QWidget *parent) : QPushButton(parent), m_iconName(iconFile)
{
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setText(const QString &text)
{
    m_text = text;
    const QString plain = QString(text).remove(QChar(0x00AD));
    QPushButton::setText(QString(plain).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setShortcut(m_keys); // the base class drops it with every text
    setAccessibleName(plain);
    updateGeometry();
    update();
}

void RailButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setShortcut(keys);
    update();
}

void RailButton::setBadge(int count, const QString &spokenMeaning)
{
    m_badge = std::max(0, count);
    setAccessibleDescription(m_badge > 0 ? spokenMeaning : QString());
    update();
}

void RailButton::setDensity(Density density)
{
    m_density = density;
    updateGeometry();
    update();
}

QFont RailButton::labelFont() const
{
    return Theme::fontPx(measures(m_density).railTextPx, isChecked() ? 600 : 500);
}

QSize RailButton::sizeHint() const
{
    const QFont widest = Theme::fontPx(measures(m_density).railTextPx, 600);
    const int text = static_cast<int>(narrowestWidth(m_text, widest, 2)) + 2 * kTextEdge;
    // Large text takes two lines only where the word needs them: seven entries must find room one below the
    // other.
    const int room = kLargeRailWidth - 2 * kLargeRailMargin - 1;
    const bool onOneLine =
        Theme::isTextLarge() && naturalWidth(m_text, widest) + 2 * kTextEdge <= std::max(room, text);
    const int lines = onOneLine ? 1 : 2;
    const int needed = iconPx() + 5 + lines * QFontMetrics(widest).height() + (Theme::isTextLarge() ? 8 : 16);
    const int least = Theme::isTextLarge() ? 0 : measures(m_density).railEntryHeight;
    return {std::max(64, text), std::max(least, needed)};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent *>(event)->isAmbiguous()) {
        click();
        return true;
    }
    return QPushButton::event(event);
}

void RailButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    QColor ground = Theme::color(Token::Surface);
    if (on)
        ground = Theme::color(Token::AccentSoft);
    else if (underMouse() || isDown())
        ground = Theme::color(Token::Sunken);
    Face face{ground, {}, 2, false, 10};
    if (on && Theme::isContrast())
        face.border = Theme::color(Token::Accent);
    drawFace(painter, rect(), face);
    QColor ink = Theme::color(on ? Token::AccentInk : Token::Text2);
    if (!isEnabled())
        ink = Theme::color(Token::Disabled);
    const qreal line = Theme::scaled(m_density == Density::Wide ? 19 : 16);
    const TextBlock text(m_text, labelFont(), width() - 2 * kTextEdge, Qt::AlignHCenter, line);
    const qreal block = iconPx() + 5 + text.size().height();
    const qreal top = (height() - block) / 2;
    painter.drawPixmap(QPointF((width() - iconPx()) / 2.0, top),
                       widgets::icon(m_iconName, iconPx(), ink, ground, devicePixelRatioF()));
    text.draw(painter, {kTextEdge, top + iconPx() + 5}, ink);
    const QString keycap = keycapFor(m_keys);
    if (!keycap.isEmpty()) {
        const QSizeF cap = keycapSize(keycap, false);
        drawKeycap(painter, {8, 7, cap.width(), cap.height()}, keycap, ink, false);
    }
    if (m_badge == 0)
        return;
    const QString count =
        m_badge > kMaxShownBadge ? QStringLiteral("%1+").arg(kMaxShownBadge) : QString::number(m_badge);
    const QSizeF size = badgeSize(count);
    const qreal x = std::min<qreal>(width() / 2.0 + 9, width() - size.width() - 2);
    drawBadge(painter, {x, 5, size.width(), size.height()}, count, Token::WaitFill, Token::OnWait);
}

Rail::Rail(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("bar", QStringLiteral("rail"));
    m_column->addStretch(1);
    setDensity(Density::Regular);
}

void Rail::addButton(RailButton *button)
{
    m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    button->setDensity(m_density);
    connect(button, &QAbstractButton::toggled, this, [this] { update(); });
}

void Rail::setDensity(Density density)
{
    m_density = density;
    const int padding = density == Density::Compact ? 6 : (density == Density::Wide ? 12 : 8);
    m_column->setContentsMargins(padding, 8, padding, 8);
    m_column->setSpacing(density == Density::Wide ? 8 : 4);
    for (RailButton *button : m_buttons)
        button->setDensity(density);
    setSizePolicy(QSizePolicy::Fixed,
                  QSizePolicy::Expanding); // grows only when a word in large text needs it
    setMinimumWidth(measures(density).railWidth);
}

void Rail::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RailButton *button : m_buttons) {
        if (!button->isChecked())
            continue;
        const QRectF face(button->geometry());
        // Twice the width, the left half lies outside: so only the right corners are round.
        drawFace(painter, {-4, face.top() + 16, 8, face.height() - 32},
                 {Theme::color(Token::Accent), {}, 1, false, 4});
    }
}

} // namespace kassa::widgets
