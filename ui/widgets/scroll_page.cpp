// SPDX-License-Identifier: GPL-3.0-or-later
// The size of the page inside.
#include "ui/widgets/scroll_page.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QScroller>
#include <QStackedWidget>

#include <algorithm>

namespace kassa::widgets {
namespace {

constexpr int kUsualPercent = 100;

bool scrolls()
{
    return Theme::textScalePercent() > kUsualPercent;
}

/// Of a stack only the page on top counts.
const QWidget &topOf(const QWidget &page)
{
    const auto *stack = qobject_cast<const QStackedWidget *>(&page);
    return stack != nullptr && stack->currentWidget() != nullptr ? topOf(*stack->currentWidget()) : page;
}

} // namespace

ScrollPage::ScrollPage(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget turns it on
    page->installEventFilter(this);
    setFocusProxy(page);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

QSize ScrollPage::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollPage::minimumSizeHint() const
{
    return scrolls() ? QSize() : QSize(widget()->minimumSizeHint().width(), 0);
}

int ScrollPage::heightForWidth(int width) const
{
    return sizeFor({width, 0}).height();
}

bool ScrollPage::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        // The page measures anew, as it does in a window of another size.
        QMetaObject::invokeMethod(
            this,
            [this] {
                QResizeEvent measure(widget()->size(), widget()->size());
                QCoreApplication::sendEvent(widget(), &measure);
                fit();
            },
            Qt::QueuedConnection);
    }
    return done;
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollPage::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::viewportEvent(event);
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

QSize ScrollPage::sizeFor(const QSize &room) const
{
    const QWidget &top = topOf(*widget());
    QSize size = room.expandedTo(top.minimumSizeHint().expandedTo(top.minimumSize()));
    if (top.layout() != nullptr && top.layout()->hasHeightForWidth()) {
        size.setHeight(std::max(room.height(), top.layout()->minimumHeightForWidth(size.width())));
    }
    return size;
}

void ScrollPage::fit()
{
    const QSize room = maximumViewportSize();
    if (!scrolls()) {
        // At usual size pages fit, some by leaving out what matters less; a banner above them may still take
        // the room that one needs.
        widget()->resize(room);
    }
    QSize size = sizeFor(room);
    if (!scrolls()) {
        size.setWidth(room.width());
    }
    if (size.height() > room.height()) {
        const int bar = verticalScrollBar()->sizeHint().width();
        const QSize beside(room.width() - bar, room.height());
        size = sizeFor(beside);
        if (!scrolls()) {
            size.setWidth(beside.width());
        }
    }
    widget()->resize(size);
}

} // namespace kassa::widgets
