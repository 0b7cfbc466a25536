// SPDX-License-Identifier: GPL-3.0-or-later
// SideFold: the work of a screen and the panel at its right. In large text there is no room for both: the
// panel folds into a tab, and a segment above chooses which of the two is shown. Follows the visual language
// section 3.
#pragma once

#include <QWidget>

class QGridLayout;

namespace kassa::widgets {

class Segment;

class SideFold : public QWidget
{
    Q_OBJECT
public:
    /// Takes both over.
    SideFold(QWidget *work, QWidget *side, QWidget *parent = nullptr);

    /// Words of the two tabs.
    void setTitles(const QString &work, const QString &side);
    /// Count on the tab of the panel; empty: none. Urgent ones need a person.
    void setSideBadge(const QString &text, bool urgent);
    /// Width of the panel while it stands beside the work.
    void setSideWidth(int width);
    void setSpacing(int spacing);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] Segment *tabs() const { return m_tabs; }
    /// Brings the work or the panel to the front where only one of them is shown.
    void showWork();
    void showSide();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    QGridLayout *m_grid;
    Segment *m_tabs;
    QWidget *m_work;
    QWidget *m_side;
    int m_sideWidth = 0;
    bool m_isFolded = false;
};

} // namespace kassa::widgets
