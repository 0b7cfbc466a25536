// SPDX-License-Identifier: GPL-3.0-or-later
// FactGrid: short facts with a line icon in two columns (one on small screens): who, where, how. Empty facts
// take no room; what is longer than its place is free data and elided.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace kassa::widgets {
class ElidedLabel;
class IconLabel;
} // namespace kassa::widgets

namespace kassa::order_parts {

struct Fact
{
    const char *icon = "";
    QString text;
    bool isStrong = false;
    bool takesRow = false; ///< both columns
};

class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    /// Plain texts, in reading order.
    void setFacts(const QList<Fact> &facts);
    /// One column.
    void setCompact(bool compact);
    [[nodiscard]] bool isEmpty() const;

private:
    struct Cell
    {
        QWidget *box;
        widgets::IconLabel *icon;
        widgets::ElidedLabel *text;
    };
    void layOut();
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    QList<Fact> m_facts;
    bool m_isCompact = false;
};

} // namespace kassa::order_parts
