// SPDX-License-Identifier: GPL-3.0-or-later
// Scrim, card, focus and keys of the overlay.
#include "ui/widgets/overlay.h"

#include "ui/widgets/density.h"
#include "ui/widgets/scroll_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace kassa::widgets {
namespace {

constexpr int kMargin = 24;
constexpr int kFrame = 1;
constexpr int kShadowSteps = 24;
constexpr int kShadowBlur = 48;
constexpr int kShadowDown = 16;

QKeySequence sequenceOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key() == Qt::Key_Enter ? static_cast<int>(Qt::Key_Return) : event.key();
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

bool matches(const QList<QKeySequence> &offers, const QKeySequence &pressed)
{
    for (const QKeySequence &offer : offers) {
        if (offer == pressed)
            return true;
        if (pressed == QKeySequence(Qt::Key_Return) && offer == QKeySequence(Qt::Key_Enter))
            return true;
    }
    return false;
}

bool takesText(const QWidget *widget, const QKeyEvent &event)
{
    const bool isEditor = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                          qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    if (!isEditor)
        return false;
    const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool prints = !event.text().isEmpty() && event.text().at(0).isPrint();
    return plain && (prints || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete);
}

} // namespace

Overlay::Overlay(QWidget *window) : QWidget(window), m_card(new QFrame(this))
{
    m_card->setProperty("dialogCard", true);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
}

void Overlay::setContent(QWidget *content)
{
    if (m_content == content)
        return;
    if (m_frame != nullptr) {
        m_card->layout()->removeWidget(m_frame); // both would be on the card for a moment
        m_frame->hide();
        m_frame->deleteLater(); // and the former content with it
    }
    m_content = content;
    m_frame = new ScrollPage(content);
    m_card->layout()->addWidget(m_frame);
    place();
}

void Overlay::setCardSize(const QSize &size)
{
    m_cardSize = size;
    place();
}

void Overlay::setFillsWhenCompact(bool fills)
{
    m_fillsWhenCompact = fills;
    place();
}

void Overlay::setInitialFocus(QWidget *widget)
{
    m_initialFocus = widget;
}

void Overlay::setEscapeCloses(bool closes)
{
    m_escapeCloses = closes;
}

void Overlay::setTitle(const std::function<QString()> &title)
{
    setTitle(title());
    m_title = title;
}

void Overlay::setTitle(const QString &title)
{
    m_title = nullptr;
    setAccessibleName(title);
    m_card->setAccessibleName(title);
}

void Overlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_title)
        setTitle(std::function<QString()>(m_title));
}

Overlay *Overlay::topmost(const QWidget *window)
{
    Overlay *top = nullptr;
    for (QObject *child : window->children()) { // children lie in the order of stacking
        auto *overlay = qobject_cast<Overlay *>(child);
        if (overlay != nullptr && overlay->isOpen())
            top = overlay;
    }
    return top;
}

void Overlay::open()
{
    if (m_open)
        return;
    m_open = true;
    m_returnFocus = window()->focusWidget();
    place();
    show();
    place(); // only what is shown knows its fonts
    raise();
    qApp->installEventFilter(this);
    takeFocus();
    Q_EMIT opened();
}

void Overlay::dismiss()
{
    if (!m_open)
        return;
    m_open = false;
    qApp->removeEventFilter(this);
    hide();
    if (m_returnFocus != nullptr && m_returnFocus->isVisible())
        m_returnFocus->setFocus(Qt::OtherFocusReason);
    m_returnFocus.clear();
    Q_EMIT closed();
}

void Overlay::takeFocus()
{
    if (m_initialFocus != nullptr && m_initialFocus->isEnabled()) {
        m_initialFocus->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!focusNextPrevChild(true))
        setFocus(Qt::OtherFocusReason);
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Walks the ring of the window's focus chain and stays inside; Qt would go on into the covered page.
    QWidget *start = window()->focusWidget();
    if (start == nullptr || !isAncestorOf(start))
        start = this;
    QWidget *candidate = start;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (candidate != this && isAncestorOf(candidate) && candidate->isEnabled() &&
            candidate->isVisibleTo(this) && (candidate->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != start);
    return start != this;
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize)
            place();
        else if (event->type() == QEvent::LayoutRequest && m_open)
            place();
    }
    if (m_open && watched->isWidgetType() && topmost(parentWidget()) == this) {
        auto *widget = static_cast<QWidget *>(watched);
        const bool inWindow = widget->window() == window();
        if (inWindow && event->type() == QEvent::ShortcutOverride) {
            // Accepting turns every key into a plain key press, so no shortcut of the covered page can
            // answer.
            event->accept();
            return true;
        }
        if (inWindow && event->type() == QEvent::KeyPress) {
            const auto &key = *static_cast<QKeyEvent *>(event);
            // The press travels up the parents; only its first station decides.
            if (widget == window()->focusWidget() && !takesText(widget, key) && activateShortcut(key))
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool Overlay::activateShortcut(const QKeyEvent &event)
{
    const QKeySequence pressed = sequenceOf(event);
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && matches({button->shortcut()}, pressed)) {
            if (!event.isAutoRepeat())
                button->click();
            return true;
        }
    }
    QList<QWidget *> widgets = findChildren<QWidget *>();
    widgets.append(this);
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        for (QAction *action : widget->actions()) {
            if (action->isEnabled() && matches(action->shortcuts(), pressed)) {
                if (!event.isAutoRepeat())
                    action->trigger();
                return true;
            }
        }
    }
    for (QShortcut *shortcut : findChildren<QShortcut *>()) {
        if (shortcut->isEnabled() && matches({shortcut->key()}, pressed)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    if (event.key() != Qt::Key_Escape)
        return false;
    Q_EMIT escapePressed();
    if (m_escapeCloses)
        dismiss();
    return true;
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // the covered page gets nothing
}

void Overlay::place()
{
    const QWidget *host = parentWidget();
    setGeometry(host->rect());
    const Density density = densityFor(host->width());
    if (density == Density::Compact && m_fillsWhenCompact) {
        // Large text needs the room of rail and bar too.
        const Measures &m = measures(density);
        const QPoint corner = Theme::isTextLarge() ? QPoint() : QPoint(m.railWidth, m.barHeight);
        m_card->setGeometry(QRect(corner, host->rect().bottomRight()));
        return;
    }
    const QSize asked(Theme::scaled(m_cardSize.width()), Theme::scaled(m_cardSize.height()));
    QSize wished = (m_cardSize.isValid() ? asked : m_card->sizeHint()).expandedTo(m_card->minimumSizeHint());
    if (m_frame != nullptr) {
        // Words that wrap at this width need more height than the hint knows.
        const int inner = m_frame->heightForWidth(wished.width() - 2 * kFrame) + 2 * kFrame;
        wished.setHeight(std::max(wished.height(), inner));
    }
    const QSize room(host->width() - 2 * kMargin, host->height() - 2 * kMargin);
    const QSize size = wished.boundedTo(room);
    m_card->setGeometry((host->width() - size.width()) / 2, (host->height() - size.height()) / 2,
                        size.width(), size.height());
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim(0x08, 0x0B, 0x10);
    scrim.setAlphaF(0.55F);
    painter.fillRect(rect(), scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Stacked translucent frames come close to a blurred shadow and cost no off-screen effect.
    for (int step = 0; step < kShadowSteps; ++step) {
        const double spread =
            kShadowBlur * (1.0 - static_cast<double>(step) / kShadowSteps) - kShadowBlur / 2.0;
        QColor shade(Qt::black);
        shade.setAlphaF(0.35F / kShadowSteps);
        painter.setBrush(shade);
        const QRectF frame =
            QRectF(m_card->geometry()).translated(0, kShadowDown).adjusted(-spread, -spread, spread, spread);
        painter.drawRoundedRect(frame, 18 + std::max(0.0, spread), 18 + std::max(0.0, spread));
    }
}

} // namespace kassa::widgets
