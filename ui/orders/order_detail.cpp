// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_detail.h"

#include "ui/models/order_words.h"
#include "ui/order_parts/fact_grid.h"
#include "ui/order_parts/lines_delegate.h"
#include "ui/orders/promise_bar.h"
#include "ui/widgets/amount_label.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/touch_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace kassa::orders {

using models::OrderLinesModel;
using widgets::TextInk;
using widgets::TextRole;
using widgets::TouchButton;
using Kind = TouchButton::Kind;

namespace {

constexpr int kRingWordsWidth = 104;
constexpr int kRejectWidth = 180;

} // namespace

OrderDetail::OrderDetail(QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("orderDetail"));
    m_stack = new QStackedWidget(this);
    m_whole = new QWidget(m_stack);
    m_rows = new QVBoxLayout(m_whole);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *middle = new QWidget(m_stack); // keeps headline and sentence together
    auto *inside = new QVBoxLayout(middle);
    m_empty = new widgets::EmptyState(middle);
    m_empty->setObjectName(QStringLiteral("detailEmpty"));
    m_stack->addWidget(m_whole);
    inside->addStretch(1);
    inside->addWidget(m_empty);
    inside->addStretch(1);
    m_stack->addWidget(middle);
    column()->addWidget(m_stack, 1);
    buildHead();
    buildLimit();
    buildBody();
    buildFooter();
    retranslateUi();
    showNothing({}, {});
}

void OrderDetail::buildHead()
{
    auto *head = new QWidget(m_whole);
    m_headRow = new QHBoxLayout(head);
    m_headRow->setContentsMargins(16, 16, 12, 12);
    m_headRow->setSpacing(12);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    m_ref = new widgets::ElidedLabel(QString(), Qt::ElideMiddle, head);
    m_ref->setObjectName(QStringLiteral("detailRef"));
    widgets::setRole(m_ref, TextRole::Title);
    m_state = new widgets::Chip(head);
    m_state->setObjectName(QStringLiteral("detailState"));
    title->addWidget(m_ref);
    title->addWidget(m_state);
    title->addStretch(1);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    m_fulfilmentIcon = new widgets::IconLabel(QStringLiteral("truck"), 20, widgets::Token::Text, head);
    m_fulfilment = widgets::plainLabel({}, TextRole::Strong, TextInk::Primary, head);
    m_fulfilment->setObjectName(QStringLiteral("detailFulfilment"));
    m_received = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary, head);
    facts->addWidget(m_fulfilmentIcon);
    facts->addWidget(m_fulfilment);
    facts->addWidget(m_received);
    facts->addStretch(1);
    left->addLayout(title);
    left->addLayout(facts);
    m_headRow->addLayout(left, 1);
    m_ring = new widgets::Countdown(widgets::Countdown::Form::Ring, head);
    m_ring->setObjectName(QStringLiteral("detailRing"));
    m_ringWords = widgets::plainLabel({}, TextRole::Caption, TextInk::Secondary, head);
    m_ringWords->setWordWrap(true);
    m_ringWords->setFixedWidth(kRingWordsWidth);
    m_headRow->addWidget(m_ring);
    m_headRow->addWidget(m_ringWords);
    m_rows->addWidget(head);
    m_rows->addWidget(widgets::hairline(Qt::Horizontal, m_whole));
}

void OrderDetail::buildLimit()
{
    m_strip = new QWidget(m_whole);
    auto *strip = new QVBoxLayout(m_strip);
    strip->setContentsMargins(16, 6, 16, 8);
    strip->setSpacing(2);
    auto *words = new QHBoxLayout;
    m_stripWords = widgets::plainLabel({}, TextRole::Caption, TextInk::Secondary, m_strip);
    m_stripWords->setWordWrap(true);
    m_stripDigits = new widgets::AmountLabel(widgets::FontRole::Heading, true, m_strip);
    words->addWidget(m_stripWords, 1);
    words->addWidget(m_stripDigits);
    m_bar = new widgets::Countdown(widgets::Countdown::Form::Bar, m_strip);
    strip->addLayout(words);
    strip->addWidget(m_bar);
    m_rows->addWidget(m_strip);

    m_refund = widgets::tintedBox(QStringLiteral("no"), m_whole);
    m_refund->setObjectName(QStringLiteral("detailRefund"));
    auto *refund = new QHBoxLayout(m_refund);
    refund->setContentsMargins(14, 8, 14, 8);
    refund->setSpacing(10);
    refund->addWidget(new widgets::IconLabel(widgets::StateShape::No, 20, m_refund));
    m_refundText = widgets::plainLabel({}, TextRole::Strong, TextInk::No, m_refund);
    m_refundText->setWordWrap(true);
    refund->addWidget(m_refundText, 1);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 10, 16, 0);
    around->addWidget(m_refund);
    m_rows->addLayout(around);
}

void OrderDetail::buildBody()
{
    m_facts = new order_parts::FactGrid(m_whole);
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    m_rows->addWidget(m_facts);
    m_notes = new QWidget(m_whole);
    auto *notes = new QVBoxLayout(m_notes);
    notes->setContentsMargins(16, 0, 16, 10);
    m_note = new widgets::Note(widgets::Note::Kind::Wait, QStringLiteral("note"), QString(), m_notes);
    m_note->setObjectName(QStringLiteral("detailNote"));
    notes->addWidget(m_note);
    m_rows->addWidget(m_notes);
    m_rows->addWidget(widgets::hairline(Qt::Horizontal, m_whole));
    m_table = new QTableView(m_whole);
    m_table->setObjectName(QStringLiteral("detailLines"));
    widgets::styleTable(m_table);
    m_delegate = new order_parts::LinesDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setModel(&m_lines);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setColumnHidden(OrderLinesModel::SingleColumn, true);
    m_table->verticalHeader()->setMinimumSectionSize(24);
    QHeaderView *head = m_table->horizontalHeader();
    head->setMinimumSectionSize(40);
    head->setSectionResizeMode(OrderLinesModel::QuantityColumn, QHeaderView::Fixed);
    head->setSectionResizeMode(OrderLinesModel::ArticleColumn, QHeaderView::Stretch);
    head->setSectionResizeMode(OrderLinesModel::SumColumn, QHeaderView::Fixed);
    head->hide();
    connect(head, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    m_rows->addWidget(m_table, 1);
    m_rows->addWidget(widgets::hairline(Qt::Horizontal, m_whole));
    auto *sum = new QVBoxLayout;
    sum->setContentsMargins(20, 6, 20, 6);
    m_total = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Total, m_whole);
    m_total->setObjectName(QStringLiteral("detailTotal"));
    sum->addWidget(m_total);
    m_rows->addLayout(sum);
}

void OrderDetail::buildFooter()
{
    m_rows->addWidget(widgets::hairline(Qt::Horizontal, m_whole));
    m_footer = widgets::tintedBox(QStringLiteral("footer"), m_whole);
    auto *rows = new QVBoxLayout(m_footer);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(8);
    m_promise = new PromiseBar(m_footer);
    rows->addWidget(m_promise);
    m_outcome = widgets::plainLabel({}, TextRole::Small, TextInk::Secondary, m_footer);
    m_outcome->setObjectName(QStringLiteral("detailOutcome"));
    m_outcome->setWordWrap(true);
    rows->addWidget(m_outcome);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](Kind kind, const char *name, const char *icon, Qt::Key key, int stretch) {
        auto *button = new TouchButton(kind, QString(), m_footer);
        button->setObjectName(QString::fromLatin1(name));
        button->setIconName(QString::fromLatin1(icon));
        button->setSize(TouchButton::Size::Big);
        button->setKeys(QKeySequence(key));
        row->addWidget(button, stretch);
        return button;
    };
    m_reject = add(Kind::Reject, "boardReject", "x", Qt::Key_Delete, 0);
    m_accept = add(Kind::Accept, "boardAccept", "check", Qt::Key_Return, 1);
    m_notCollected = add(Kind::Reject, "boardNotCollected", "x", Qt::Key_Delete, 0);
    m_money = add(Kind::Primary, "boardMoneyReceived", "cash", Qt::Key_Return, 1);
    m_pay = add(Kind::Primary, "boardPay", "next", Qt::Key_Return, 1);
    rows->addLayout(row);
    m_rows->addWidget(m_footer);
    connect(m_promise, &PromiseBar::changed, this, &OrderDetail::showFooter);
    connect(m_reject, &QPushButton::clicked, this, &OrderDetail::rejectClicked);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptClicked(m_promise->promised()); });
    connect(m_notCollected, &QPushButton::clicked, this, &OrderDetail::notCollectedClicked);
    connect(m_money, &QPushButton::clicked, this, &OrderDetail::moneyReceivedClicked);
    connect(m_pay, &QPushButton::clicked, this, &OrderDetail::payClicked);
}

void OrderDetail::showOrder(const order::Order &order, bool isBusy, const QDateTime &nowUtc)
{
    const bool isOther = !m_order || m_order->id != order.id;
    m_order = order;
    m_isBusy = isBusy;
    m_nowUtc = nowUtc;
    if (isOther) {
        m_promise->begin(m_proposal, order.content.fulfilment.requestedForUtc, nowUtc);
        m_table->scrollToTop();
    }
    m_lines.setLines(order.content.lines);
    m_stack->setCurrentWidget(m_whole);
    refresh();
}

void OrderDetail::showNothing(const QString &headline, const QString &sentence)
{
    m_order.reset();
    m_empty->setMessage(widgets::StateShape::Ok, headline, sentence);
    m_stack->setCurrentIndex(1);
}

void OrderDetail::setConfig(const settings::Config &config)
{
    m_goodcom = config.goodcom;
    m_format = models::LocaleFormat::fromConfig(config);
    m_lines.setFormat(m_format);
    m_promise->setFormat(m_format);
    refresh();
}

void OrderDetail::setProposal(int minutes)
{
    m_proposal = minutes;
    m_promise->setProposal(minutes);
    showFooter();
}

void OrderDetail::setDensity(widgets::Density density)
{
    m_isCompact = density == widgets::Density::Compact;
    m_headRow->setContentsMargins(m_isCompact ? 12 : 16, m_isCompact ? 10 : 16, 12, m_isCompact ? 8 : 12);
    m_facts->setCompact(m_isCompact);
    m_delegate->setCompact(m_isCompact);
    m_promise->setCompact(m_isCompact);
    m_footer->layout()->setContentsMargins(m_isCompact ? 12 : 16, m_isCompact ? 10 : 12,
                                           m_isCompact ? 12 : 16, m_isCompact ? 12 : 16);
    showRejectWidth();
    refresh();
}

// On small screens the accepting button needs the room for its time of day.
void OrderDetail::showRejectWidth()
{
    for (TouchButton *button : {m_reject, m_notCollected}) {
        button->setMinimumWidth(m_isCompact ? 0 : kRejectWidth);
        button->setMaximumWidth(m_isCompact ? button->minimumSizeHint().width() : QWIDGETSIZE_MAX);
    }
}

void OrderDetail::tick(const QDateTime &nowUtc)
{
    m_nowUtc = nowUtc;
    if (m_order) {
        m_promise->tick(nowUtc);
        showLimit();
        showFooter();
    }
}

void OrderDetail::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layOutColumns();
}

void OrderDetail::layOutColumns()
{
    const QAbstractItemView &view = *m_table;
    for (const int column : {OrderLinesModel::QuantityColumn, OrderLinesModel::SumColumn}) {
        m_table->setColumnWidth(column, view.sizeHintForColumn(column));
    }
    m_table->resizeRowsToContents();
}

void OrderDetail::refresh()
{
    if (!m_order) {
        return;
    }
    showHead();
    showFacts();
    showLimit();
    showFooter();
    m_total->setRow(tr("Total"), m_format.money(m_order->content.total));
    layOutColumns();
}

void OrderDetail::retranslateUi()
{
    m_table->setAccessibleName(tr("Lines of the order"));
    m_ring->setAccessibleDescription(tr("Time for the answer"));
    m_bar->setAccessibleDescription(tr("Time for the answer"));
    m_lines.retranslate();
    m_promise->retranslateUi();
    m_reject->setText(tr("Reject …"));
    m_notCollected->setText(tr("Not collected …"));
    m_money->setText(tr("Money received"));
    m_pay->setText(tr("Pay at the till"));
    showRejectWidth();
    refresh();
}

} // namespace kassa::orders
