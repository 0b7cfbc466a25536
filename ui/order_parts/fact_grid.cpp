// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_parts/fact_grid.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace kassa::order_parts {

namespace {

constexpr int kIconPx = 20;

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    while (m_cells.size() < facts.size()) {
        Cell cell{new QWidget(this), nullptr, nullptr};
        auto *row = new QHBoxLayout(cell.box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        cell.icon = new widgets::IconLabel(QStringLiteral("user"), kIconPx, widgets::Token::Text, cell.box);
        cell.text = new widgets::ElidedLabel(QString(), Qt::ElideRight, cell.box);
        row->addWidget(cell.icon);
        row->addWidget(cell.text, 1);
        m_cells.append(cell);
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Fact fact = facts.value(i);
        const Cell &cell = m_cells.at(i);
        cell.box->setVisible(!fact.text.isEmpty());
        if (!fact.text.isEmpty()) {
            cell.icon->setIcon(QString::fromLatin1(fact.icon), widgets::Token::Text);
            widgets::setRole(cell.text, fact.isStrong ? widgets::TextRole::Strong : widgets::TextRole::Body);
            cell.text->setFullText(fact.text);
        }
    }
    layOut();
}

void FactGrid::setCompact(bool compact)
{
    m_isCompact = compact;
    m_grid->setContentsMargins(m_isCompact ? 12 : 16, m_isCompact ? 8 : 12, m_isCompact ? 12 : 16,
                               m_isCompact ? 8 : 12);
    layOut();
}

bool FactGrid::isEmpty() const
{
    return std::all_of(m_facts.cbegin(), m_facts.cend(),
                       [](const Fact &fact) { return fact.text.isEmpty(); });
}

void FactGrid::layOut()
{
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const Fact &fact = m_facts.at(i);
        if (fact.text.isEmpty()) {
            continue;
        }
        const bool takesRow = m_isCompact || fact.takesRow;
        if (takesRow && column == 1) {
            column = 0;
            ++row;
        }
        m_grid->addWidget(m_cells.at(i).box, row, column, 1, takesRow ? 2 : 1);
        column = takesRow ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
    }
}

} // namespace kassa::order_parts
