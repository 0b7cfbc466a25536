// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden widgets take no part in a box layout; that is all there is to it.
#include "ui/widgets/page_stack.h"

#include <QVBoxLayout>

namespace kassa::widgets {

namespace {

/// Where the focus was in the page, else the first place that the Tab key reaches.
QWidget *focusTargetOf(QWidget &page)
{
    if (page.focusWidget() != nullptr) {
        return page.focusWidget();
    }
    for (QWidget *next = page.nextInFocusChain(); next != nullptr && next != &page;
         next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && next->isVisibleTo(&page) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            return next;
        }
    }
    return &page;
}

} // namespace

PageStack::PageStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void PageStack::addWidget(QWidget *page)
{
    m_column->addWidget(page, 1);
    if (m_current == nullptr) {
        m_current = page;
    } else {
        page->hide();
    }
}

void PageStack::setCurrentWidget(QWidget *page)
{
    if (page == m_current) {
        return;
    }
    QWidget *before = m_current;
    const bool hadFocus = before != nullptr && window()->focusWidget() != nullptr &&
                          before->isAncestorOf(window()->focusWidget());
    m_current = page;
    page->show();
    if (hadFocus) {
        focusTargetOf(*page)->setFocus(Qt::OtherFocusReason);
    }
    if (before != nullptr) {
        before->hide();
    }
}

} // namespace kassa::widgets
