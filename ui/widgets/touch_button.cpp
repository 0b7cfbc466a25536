// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring and painting of the push button. Source of all measures: visual language sections 4 and 5.
#include "ui/widgets/touch_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/tabular_text.h"
#include "ui/widgets/text_block.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>
#include <cmath>

namespace kassa::widgets {
namespace {

constexpr int kPadding = 14;
constexpr int kGap = 10;
constexpr int kCornerBelow = 160; // narrower buttons carry the keycap in the corner, without frame
constexpr int kCornerTop = 4;
constexpr int kCornerRight = 8;
constexpr int kCornerGap = 4; // between the keycap in the corner and the words
constexpr int kAirAbove = 2;  // a line has as much above its letters
constexpr int kRadius = 10;
constexpr double kHoverShare = 0.06;
constexpr double kPressedShare = 0.14;

// QKeySequence takes its words from the newest catalogue. Ours says them as they stand on the keys: Qt's own
// Spanish one would write "Suprimir" and "Control" on a keycap.
[[maybe_unused]] constexpr const char *kKeycapWords[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                         QT_TRANSLATE_NOOP("QShortcut", "Del"),
                                                         QT_TRANSLATE_NOOP("QShortcut", "Esc")};

} // namespace

struct TouchButton::Look
{
    QColor fill;
    QColor border;
    QColor ink;
    QColor detailInk;
    qreal borderWidth = 1;
    bool dashed = false;
};

QString keycapFor(const QKeySequence &keys)
{
    // The main key is Key_Return to Qt, but people read "Enter" on it.
    if (keys == QKeySequence(Qt::Key_Return))
        return QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    return keys.toString(QKeySequence::NativeText);
}

TouchButton::TouchButton(Kind kind, const QString &text, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed, QSizePolicy::PushButton);
    setSizePolicy(policy);
    if (!text.isEmpty())
        setText(text);
}

void TouchButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void TouchButton::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void TouchButton::setAlign(Align align)
{
    m_align = align;
    update();
}

void TouchButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void TouchButton::setText(const QString &text)
{
    m_ownText = true;
    m_text = QString(text).replace(QStringLiteral(" \u2026"),
                                   QStringLiteral("\u00A0\u2026")); // never alone on a line
    // The base class makes a shortcut of "&x" and drops ours with every text, so both are put right here.
    QPushButton::setText(QString(text).remove(QChar(0x00AD)).replace(QLatin1Char('&'), QStringLiteral("&&")));
    syncShortcut();
    if (!text.isEmpty())
        setAccessibleName(QString(text).remove(QChar(0x00AD)).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    updateGeometry();
    update();
}

void TouchButton::setDetail(const QString &detail)
{
    m_detail = detail;
    if (m_disabledReason.isEmpty())
        setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void TouchButton::setTextStates(const QStringList &texts)
{
    m_textStates = texts;
    updateGeometry();
}

void TouchButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    m_shownKeys = keys;
    syncShortcut();
    updateGeometry();
    update();
}

void TouchButton::setKeycapOnly(const QKeySequence &keys)
{
    m_shownKeys = keys;
    updateGeometry();
    update();
}

void TouchButton::setAction(QAction *action)
{
    if (m_action == action)
        return;
    if (m_action) {
        m_action->disconnect(this);
        disconnect(this, nullptr, m_action, nullptr);
        removeAction(m_action);
    }
    m_action = action;
    if (!action)
        return;
    addAction(action);
    connect(action, &QAction::changed, this, &TouchButton::syncAction);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    syncAction();
}

QString TouchButton::keycapText() const
{
    return m_keycapVisible ? keycapFor(m_shownKeys) : QString();
}

void TouchButton::setKeycapVisible(bool visible)
{
    m_keycapVisible = visible;
    updateGeometry();
    update();
}

void TouchButton::setDisabledReason(const QString &reason)
{
    if (m_disabledReason.isEmpty() && !reason.isEmpty())
        m_restToolTip = toolTip();
    const bool wasDisabledHere = !m_disabledReason.isEmpty();
    m_disabledReason = reason;
    if (!reason.isEmpty()) {
        setEnabled(false);
        setToolTip(reason.toHtmlEscaped()); // tool tips would read markup
        setAccessibleDescription(reason);
    } else if (wasDisabledHere) {
        setEnabled(!m_action || m_action->isEnabled());
        setToolTip(m_restToolTip);
        setAccessibleDescription(m_detail);
    } else {
        setEnabled(!m_action || m_action->isEnabled());
    }
    update();
}

QSize TouchButton::sizeHint() const
{
    const int framed = widthFor(false, false);
    const int width = framed >= kCornerBelow || keycapText().isEmpty() ? framed : widthFor(false, true);
    return {std::max({width, minimumSizeHint().width(), Theme::scaled(48)}), minHeight()};
}

QSize TouchButton::minimumSizeHint() const
{
    const int width = widthFor(true, true); // the keycap goes into the corner when it must
    // Number keys may be as low as a target when the window is.
    const int height = m_size == Size::Key && m_detail.isEmpty()
                           ? std::max(48, QFontMetrics(textFont()).height() + 8)
                           : minHeight();
    return {std::max(width, 48), height};
}

bool TouchButton::event(QEvent *event)
{
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent *>(event)->isAmbiguous()) {
        click();
        return true;
    }
    return QPushButton::event(event);
}

void TouchButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (isLookChange(event)) {
        updateGeometry();
        update();
    }
}

QFont TouchButton::textFont() const
{
    switch (m_size) {
    case Size::Big:
        return Theme::font(FontRole::Heading, true);
    case Size::Key:
        return Theme::fontPx(22, 600);
    case Size::Normal:
        break;
    }
    return Theme::font(FontRole::Body, true);
}

QFont TouchButton::detailFont() const
{
    return Theme::fontPx(13, 500);
}

int TouchButton::minHeight() const
{
    const int rest = m_size == Size::Big ? 64 : (m_size == Size::Key ? 52 : 48);
    const int lines = QFontMetrics(textFont()).height();
    int needed = lines + (m_detail.isEmpty() ? 0 : QFontMetrics(detailFont()).height());
    if (m_detail.isEmpty() && m_size != Size::Key)
        needed = lines * 2; // a long word in another language may take the second line
    return std::max(rest, needed + 8);
}

int TouchButton::iconPx() const
{
    return m_iconName.isEmpty() ? 0 : Theme::scaled(24);
}

qreal TouchButton::faceTextWidth(bool narrowest) const
{
    const QFont font = textFont();
    const int maxLines = m_detail.isEmpty() && m_size != Size::Key ? 2 : 1;
    const auto measure = [&](const QString &text) {
        const qreal whole = std::max(naturalWidth(text, font), std::ceil(tabularWidth(text, font)));
        return narrowest && maxLines > 1 ? narrowestWidth(text, font, maxLines) : whole;
    };
    qreal width = m_text.isEmpty() ? 0 : measure(m_text);
    for (const QString &other : m_textStates)
        width = std::max(width, measure(other));
    if (!m_detail.isEmpty())
        width = std::max(width, naturalWidth(m_detail, detailFont()));
    return width;
}

int TouchButton::widthFor(bool narrowest, bool cornerKeycap) const
{
    const qreal textWidth = faceTextWidth(narrowest);
    qreal width = 2 * kPadding + textWidth + iconPx() + (iconPx() > 0 && textWidth > 0 ? kGap : 0);
    const QString keycap = keycapText();
    if (!keycap.isEmpty()) {
        const QSizeF cap = keycapSize(keycap, !cornerKeycap);
        const qreal textTop = (minHeight() - QFontMetrics(textFont()).height()) / 2.0;
        if (!cornerKeycap)
            width += kGap + cap.width();
        else if (textTop + kAirAbove < kCornerTop + cap.height())
            width += std::max<qreal>(0, cap.width() + kCornerGap - kPadding / 2.0); // must not touch the text
    }
    return static_cast<int>(std::ceil(width));
}

bool TouchButton::hasCornerKeycap() const
{
    return width() < kCornerBelow || width() < widthFor(true, false);
}

TouchButton::Look TouchButton::look() const
{
    const auto c = [](Token token) {
        return Theme::color(token);
    };
    Look look;
    if (!isEnabled())
        return {{}, c(Token::Border), c(Token::Disabled), c(Token::Disabled), 1, true};
    const bool down = isDown();
    const bool hover = !down && underMouse();
    const auto filled = [&](Token fill, Token ink) {
        const double share = down ? kPressedShare : (hover ? kHoverShare : 0.0);
        const QColor face = blend(c(Token::Text), c(fill), share);
        return Look{face, face, c(ink), c(ink), 1, false};
    };
    switch (m_kind) {
    case Kind::Primary:
        return filled(Token::Accent, Token::OnAccent);
    case Kind::Accept:
        return filled(Token::OkFill, Token::OnOk);
    case Kind::RejectFinal:
        return filled(Token::NoFill, Token::OnNo);
    case Kind::Reject:
        look = {c(Token::Surface), c(Token::No), c(Token::No), c(Token::No), 2, false};
        if (down)
            look.fill = blend(c(Token::No), c(Token::NoSoft), 0.08);
        else if (hover)
            look.fill = c(Token::NoSoft);
        return look;
    case Kind::NeutralKey:
        if (isChecked())
            return filled(Token::Accent, Token::OnAccent);
        look = {c(Token::Sunken), c(Token::Line), c(Token::Text), c(Token::Text2), 1, false};
        if (down)
            look.fill = blend(c(Token::Border), c(Token::Sunken), 0.3);
        else if (hover)
            look.fill = blend(c(Token::Line), c(Token::Sunken), Theme::isContrast() ? 0.15 : 1.0);
        return look;
    case Kind::Secondary:
    case Kind::Outline:
        break;
    }
    look = {m_kind == Kind::Secondary ? c(Token::Surface) : QColor(),
            c(Token::Border),
            c(Token::Text),
            c(Token::Text2),
            1,
            false};
    if (isChecked())
        look = {c(Token::AccentSoft), c(Token::Accent), c(Token::AccentInk), c(Token::AccentInk), 2, false};
    if (down)
        look.fill = Theme::isContrast() ? blend(c(Token::Line), c(Token::Surface), 0.25) : c(Token::Line);
    else if (hover && !isChecked())
        look.fill = c(Token::Sunken);
    return look;
}

void TouchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look face = look();
    drawFace(painter, rect(), {face.fill, face.border, face.borderWidth, face.dashed, kRadius});
    if (isDown() && isEnabled())
        painter.translate(0, 1);
    paintContent(painter, face);
}

void TouchButton::paintContent(QPainter &painter, const Look &face)
{
    QRectF area = QRectF(rect()).adjusted(kPadding, 0, -kPadding, 0);
    const QString keycap = keycapText();
    const bool corner = hasCornerKeycap();
    bool left = m_align == Align::Left;
    if (!keycap.isEmpty()) {
        const QSizeF cap = keycapSize(keycap, !corner);
        if (corner) {
            drawKeycap(painter, {width() - kCornerRight - cap.width(), kCornerTop, cap.width(), cap.height()},
                       keycap, face.ink, false);
        } else {
            drawKeycap(painter,
                       {area.right() - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height()},
                       keycap, face.ink, true);
            area.setRight(area.right() - cap.width() - kGap);
            left = true; // a framed keycap at the right end is balanced by content at the left end
        }
    }
    if (m_text.isEmpty() && m_detail.isEmpty())
        left = false;
    const int px = iconPx();
    const int gap = px > 0 && !m_text.isEmpty() ? kGap : 0;
    const QFont font = textFont();
    const qreal room = std::max<qreal>(1, area.width() - px - gap);
    const TextBlock text(m_text, font, room, left ? Qt::AlignLeft : Qt::AlignHCenter,
                         m_size == Size::Normal ? Theme::scaled(20) : 0);
    const TextBlock detail(m_detail, detailFont(), room, left ? Qt::AlignLeft : Qt::AlignHCenter);
    const qreal textWidth = std::min(room, std::max(m_text.isEmpty() ? 0.0 : text.size().width(),
                                                    m_detail.isEmpty() ? 0.0 : detail.size().width()));
    const qreal blockHeight = text.size().height() + (m_detail.isEmpty() ? 0 : detail.size().height());
    const qreal y = (height() - blockHeight) / 2;
    qreal x = area.left();
    if (!left)
        x += (area.width() - px - gap - textWidth) / 2;
    if (!left && corner && !keycap.isEmpty()) {
        // Words that reach up to the keycap move to the left of it.
        const QSizeF cap = keycapSize(keycap, false);
        const qreal end = width() - kCornerRight - cap.width() - kCornerGap;
        if (y < kCornerTop + cap.height())
            x = std::max(area.left(), std::min(x, end - px - gap - textWidth));
    }
    if (px > 0) {
        const QColor ground = face.fill.isValid() ? face.fill : Theme::color(Token::Surface);
        painter.drawPixmap(QPointF(x, (height() - px) / 2.0),
                           widgets::icon(m_iconName, px, face.ink, ground, devicePixelRatioF()));
        x += px + gap;
    }
    const qreal textX = left ? x : x - (room - textWidth) / 2; // the block centres within the whole room
    if (!m_text.isEmpty())
        text.draw(painter, {textX, y}, face.ink);
    if (!m_detail.isEmpty())
        detail.draw(painter, {textX, y + text.size().height()}, face.detailInk);
}

void TouchButton::syncAction()
{
    if (!m_action)
        return;
    m_shownKeys = m_action->shortcut();
    if (!m_ownText && !m_action->text().isEmpty()) {
        setText(m_action->text());
        m_ownText = false;
    }
    if (m_disabledReason.isEmpty())
        setEnabled(m_action->isEnabled());
    if (m_action->isCheckable()) {
        setCheckable(true);
        setChecked(m_action->isChecked());
    }
    updateGeometry();
    update();
}

void TouchButton::syncShortcut()
{
    const bool isEnter = m_keys == QKeySequence(Qt::Key_Return);
    if (isEnter && m_keypadEnter == nullptr) {
        m_keypadEnter = new QShortcut(QKeySequence(Qt::Key_Enter), this);
        connect(m_keypadEnter, &QShortcut::activated, this, &QPushButton::click);
    }
    if (m_keypadEnter != nullptr)
        m_keypadEnter->setEnabled(isEnter);
    if (shortcut() != m_keys)
        setShortcut(m_keys);
}

} // namespace kassa::widgets
