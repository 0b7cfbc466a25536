// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/work_view.h"

#include "core/order/receipt.h"
#include "ui/models/order_words.h"
#include "ui/order_parts/fact_grid.h"
#include "ui/order_parts/lines_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_layout.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>

namespace kassa::externmode {
namespace {

using widgets::KeyValueRow;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;

constexpr int kBackWidth = 160;  // room for the framed keycap
constexpr int kHeadPadding = 10; ///< of the style sheet; the outer columns have it once more
constexpr std::array<int, 3> kNarrowColumns{models::OrderLinesModel::QuantityColumn,
                                            models::OrderLinesModel::SingleColumn,
                                            models::OrderLinesModel::SumColumn};
constexpr int kCompactBackWidth = 136;

} // namespace

WorkView::WorkView(QWidget *parent) : Card(parent)
{
    buildHead();
    buildCustomer();
    buildLines();
    buildFoot();
    retranslateUi();
}

void WorkView::buildHead()
{
    QVBoxLayout *head = addSection(16, 8);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(12);
    m_ref = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, this);
    m_ref->setObjectName(QStringLiteral("workRef"));
    widgets::setRole(m_ref, TextRole::Title);
    m_state = new widgets::Chip(this);
    m_state->setObjectName(QStringLiteral("workState"));
    m_back = new TouchButton(TouchButton::Kind::Secondary, QString(), this);
    m_back->setObjectName(QStringLiteral("workBack"));
    m_back->setIconName(QStringLiteral("back"));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    m_back->setMinimumWidth(kBackWidth);
    connect(m_back, &QPushButton::clicked, this, &WorkView::backClicked);
    m_titleRow->addWidget(m_ref);
    m_titleRow->addWidget(m_state);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_back);
    head->addLayout(m_titleRow);

    m_factRow = new QHBoxLayout;
    m_factRow->setSpacing(8);
    m_source = new widgets::Chip(this);
    m_source->setObjectName(QStringLiteral("workSource"));
    m_fulfilment = new widgets::Chip(this);
    m_fulfilment->setObjectName(QStringLiteral("workFulfilment"));
    m_received = widgets::plainLabel(QString(), TextRole::Small, TextInk::Secondary, this);
    m_received->setObjectName(QStringLiteral("workReceived"));
    m_factRow->addWidget(m_source);
    m_factRow->addWidget(m_fulfilment);
    m_factRow->addWidget(m_received);
    m_factRow->addStretch(1);
    head->addLayout(m_factRow);
    m_moreRow = new QHBoxLayout;
    m_moreRow->setSpacing(8);
    m_moreRow->addStretch(1);
    head->addLayout(m_moreRow);
    addLine();
}

void WorkView::buildCustomer()
{
    m_customer = new order_parts::FactGrid(this);
    m_customer->setObjectName(QStringLiteral("workCustomer"));
    column()->addWidget(m_customer);
    m_customerLine = widgets::hairline(Qt::Horizontal, this);
    column()->addWidget(m_customerLine);
    m_notes = new QWidget(this);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(16, 12, 16, 4);
    m_note = new widgets::Note(widgets::Note::Kind::Wait, QStringLiteral("note"), QString(), m_notes);
    m_note->setObjectName(QStringLiteral("workNote"));
    notes->addWidget(m_note);
    column()->addWidget(m_notes);
}

void WorkView::buildLines()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("workLines"));
    widgets::styleTable(m_table);
    m_delegate = new order_parts::LinesDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(&m_lines);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->verticalHeader()->setMinimumSectionSize(24);
    QHeaderView *head = m_table->horizontalHeader();
    for (const int narrow : kNarrowColumns) {
        head->setSectionResizeMode(narrow, QHeaderView::Fixed);
    }
    head->setMinimumSectionSize(40);
    head->setSectionResizeMode(models::OrderLinesModel::ArticleColumn, QHeaderView::Stretch);
    // A wrapped name needs its height anew whenever its column changes.
    connect(head, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    column()->addWidget(m_table, 1);
}

void WorkView::layOutColumns()
{
    // ResizeToContents asks the style sheet, which counts the padding of a head twice.
    const QFontMetrics head(widgets::Theme::fontPx(13, 600));
    const int last = m_lines.columnCount() - 1;
    const QAbstractItemView &view = *m_table;
    for (const int column : kNarrowColumns) {
        const int word =
            head.horizontalAdvance(m_lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const int padding = 2 * kHeadPadding + (column == 0 || column == last ? kHeadPadding : 0) + 2;
        m_table->setColumnWidth(column, std::max(word + padding, view.sizeHintForColumn(column)));
    }
    m_table->resizeRowsToContents();
}

void WorkView::buildFoot()
{
    addLine();
    auto *foot = new QWidget(this);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(20, 12, 20, 12);
    rows->setSpacing(4);
    m_taxRows = new QVBoxLayout;
    m_taxRows->setSpacing(4);
    rows->addLayout(m_taxRows);
    m_total = new KeyValueRow(KeyValueRow::Weight::Total, this);
    m_total->setObjectName(QStringLiteral("workTotal"));
    rows->addWidget(m_total);
    column()->addWidget(foot);
}

void WorkView::showOrder(const order::Order &order)
{
    m_order = order;
    m_lines.setLines(order.content.lines);
    retranslateUi();
}

void WorkView::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    m_lines.setFormat(format);
    retranslateUi();
}

void WorkView::setCompact(bool compact)
{
    if (compact == m_isCompact) {
        return;
    }
    m_isCompact = compact;
    m_back->setMinimumWidth(compact ? kCompactBackWidth : kBackWidth);
    // A small screen has no room for the state beside the reference, nor for three facts in a row.
    for (QWidget *moved : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_source),
                           static_cast<QWidget *>(m_received)}) {
        m_titleRow->removeWidget(moved);
        m_factRow->removeWidget(moved);
        m_moreRow->removeWidget(moved);
    }
    if (compact) {
        m_factRow->insertWidget(0, m_state);
        m_moreRow->insertWidget(0, m_source);
        m_moreRow->insertWidget(1, m_received);
    } else {
        m_titleRow->insertWidget(1, m_state);
        m_factRow->insertWidget(0, m_source);
        m_factRow->insertWidget(2, m_received);
    }
    m_delegate->setCompact(compact);
    retranslateUi();
}

void WorkView::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layOutColumns();
}

void WorkView::retranslateUi()
{
    m_back->setText(tr("Back"));
    m_table->setAccessibleName(tr("Lines of the order"));
    m_lines.retranslate();
    if (!m_order) {
        return;
    }
    showHead();
    showCustomer();
    showNotes();
    showFoot();
    layOutColumns();
}

void WorkView::showHead()
{
    m_ref->setFullText(m_order->content.ref);
    const models::ShownState state = models::OrderWords::state(*m_order, true);
    m_state->setState(state.shape, state.word);
    if (m_order->test) {
        m_source->setFact(QStringLiteral("send"), tr("Not booked"));
    } else {
        m_source->setFact(QStringLiteral("globe"), tr("Web order"));
    }
    const QString fulfilment = models::OrderWords::fulfilment(*m_order, m_format);
    m_fulfilment->setFact(models::OrderWords::fulfilmentIcon(*m_order), fulfilment);
    m_fulfilment->setVisible(!fulfilment.isEmpty());
    m_received->setText(
        tr("received %1", "time of day").arg(m_format.timeWithSeconds(m_order->receivedAtUtc)));
}

void WorkView::showCustomer()
{
    const order::Customer customer = m_order->content.customer.value_or(order::Customer());
    const QString name = (customer.title + QLatin1Char(' ') + customer.name).trimmed();
    const QString phone = customer.phone.isEmpty() ? customer.mobile : customer.phone;
    // A lone address takes the whole width.
    m_customer->setFacts({{"user", name, true},
                          {"phone", phone},
                          {"pin", models::OrderWords::address(customer), false, customer.email.isEmpty()},
                          {"send", customer.email}});
    m_customer->setCompact(m_isCompact);
    m_customer->setVisible(!m_customer->isEmpty());
    m_customerLine->setVisible(!m_customer->isEmpty());
}

void WorkView::showNotes()
{
    QStringList notes;
    if (!m_order->content.fulfilment.note.isEmpty()) {
        notes.append(m_order->content.fulfilment.note);
    }
    if (!m_order->content.paymentTerms.isEmpty()) {
        notes.append(tr("Payment terms: %1").arg(m_order->content.paymentTerms));
    }
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void WorkView::showFoot()
{
    widgets::clearRows(*m_taxRows);
    const QList<order::TaxSum> taxes = order::taxSums(m_order->content.lines);
    for (const order::TaxSum &tax : taxes) {
        auto *row = new KeyValueRow(KeyValueRow::Weight::Small, this);
        row->setRow(tr("includes %1 % VAT").arg(m_format.taxCode(tax.code)), m_format.bareMoney(tax.tax));
        m_taxRows->addWidget(row);
        row->show();
    }
    m_total->setRow(tr("Total"), m_format.money(m_order->content.total));
}

} // namespace kassa::externmode
