// SPDX-License-Identifier: GPL-3.0-or-later
// The ring and the filter that moves it.
#include "ui/widgets/focus_ring.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QVariant>

namespace kassa::widgets {
namespace {
constexpr const char *kRadiusProperty = "faceRadius";
constexpr int kDefaultRadius = 10;
constexpr qreal kRingWidth = 3;
} // namespace

FocusRing::FocusRing(QWidget *parent) : QFocusFrame(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FocusRing::install(QApplication &app)
{
    if (app.findChild<FocusRingMover *>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        new FocusRingMover(app);
}

void FocusRing::setFaceRadius(QWidget *widget, int radius)
{
    widget->setProperty(kRadiusProperty, radius);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    int radius = kDefaultRadius;
    if (widget() != nullptr && widget()->property(kRadiusProperty).isValid())
        radius = widget()->property(kRadiusProperty).toInt();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Token::Focus), kRingWidth));
    const qreal inset = kRingWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius + 3, radius + 3);
}

FocusRingMover::FocusRingMover(QApplication &app) : QObject(&app)
{
    app.installEventFilter(this);
}

QWidget *FocusRingMover::ringed() const
{
    return m_ring != nullptr ? m_ring->widget() : nullptr;
}

bool FocusRingMover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        switch (static_cast<QFocusEvent *>(event)->reason()) {
        case Qt::TabFocusReason:
        case Qt::BacktabFocusReason:
        case Qt::ShortcutFocusReason:
        case Qt::OtherFocusReason:
            show(widget);
            break;
        case Qt::ActiveWindowFocusReason:
            break; // keeps what was there
        default:
            hide();
        }
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        hide();
    }
    return QObject::eventFilter(watched, event);
}

void FocusRingMover::show(QWidget *widget)
{
    // A page that is deleted takes the ring along, because the frame is a child of what it surrounds.
    if (m_ring == nullptr)
        m_ring = new FocusRing;
    m_ring->setWidget(widget);
}

void FocusRingMover::hide()
{
    if (m_ring != nullptr)
        m_ring->setWidget(nullptr);
}

} // namespace kassa::widgets
