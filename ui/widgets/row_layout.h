// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are made anew with every change of what they show.
#pragma once

#include <QLayout>
#include <QWidget>

namespace kassa::widgets {

/// Takes all widgets out of a layout. They die in the next turn of the event loop: the click that led here
/// may come from one of them, and a change of the style sheet walks over widgets that it has listed before.
inline void clearRows(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

} // namespace kassa::widgets
