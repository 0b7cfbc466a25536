// SPDX-License-Identifier: GPL-3.0-or-later
// Rail: the screens at the left edge. Shows only screens that were added; each keeps its own key F1 to F7.
#pragma once

#include "ui/shell/page_id.h"
#include "ui/widgets/density.h"

#include <QFrame>

#include <array>

class QVBoxLayout;

namespace kassa::widgets {
class RailButton;
}

namespace kassa::shell {

class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Shows the entry of a screen; a second call for the same screen does nothing.
    void addEntry(PageId page);
    void setCurrent(PageId page);
    /// How many things on that screen need a person; 0 hides the badge.
    void setBadge(PageId page, int count);
    void setDensity(widgets::Density density);
    /// The button of a screen, or null when the screen is not there.
    [[nodiscard]] widgets::RailButton *button(PageId page) const;
    /// Name of a screen in the language of the program, with soft hyphens.
    [[nodiscard]] static QString title(PageId page);

Q_SIGNALS:
    void chosen(kassa::shell::PageId page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitWidth();
    void retranslateUi();
    QVBoxLayout *m_column;
    widgets::Density m_density = widgets::Density::Regular;
    std::array<widgets::RailButton *, kPageCount> m_buttons{};
};

} // namespace kassa::shell
