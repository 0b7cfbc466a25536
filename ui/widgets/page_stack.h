// SPDX-License-Identifier: GPL-3.0-or-later
// PageStack: several pages in one place, one of them shown. Unlike QStackedWidget only the shown page says
// how much room is needed: a tall page that nobody sees must not make the one above it scroll.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kassa::widgets {

class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Takes the page over. The first one is shown.
    void addWidget(QWidget *page);
    /// Shows one of the pages. Focus inside the page before goes to where it was in the new one.
    void setCurrentWidget(QWidget *page);
    /// Null as long as there is no page.
    [[nodiscard]] QWidget *currentWidget() const { return m_current; }

private:
    QVBoxLayout *m_column;
    QWidget *m_current = nullptr;
};

} // namespace kassa::widgets
