// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/queue_panel.h"

#include "ui/extern/queue_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QListView>
#include <QVBoxLayout>

namespace kassa::externmode {
namespace {

using widgets::TextInk;
using widgets::TextRole;

constexpr int kNarrowWidth = 260; ///< below it the count stands beside the title without its word
constexpr int kShortQueue = 2;    ///< rows up to which the recent orders have room below
constexpr int kCountsMs = 100;    ///< the counts follow the rows this fast; quicker than reading them

} // namespace

QueuePanel::QueuePanel(models::OrderQueueModel &queue, models::RecentOrdersModel &recent, QWidget *parent)
    : Card(parent), m_queue(queue), m_counts(kCountsMs, [this] { showQueue(); })
{
    QHBoxLayout *head = addRow(14);
    m_title = widgets::plainLabel(QString(), TextRole::Heading, TextInk::Primary, this);
    m_count = new widgets::Chip(this);
    m_count->setObjectName(QStringLiteral("queueCount"));
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    addLine();

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("queueList"));
    widgets::styleList(m_list);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setModel(&queue);
    column()->addWidget(m_list, 1);
    m_empty = new widgets::EmptyState(this);
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    column()->addWidget(m_empty);
    m_recentLine = widgets::hairline(Qt::Horizontal, this);
    column()->addWidget(m_recentLine);
    m_recentHead = widgets::plainLabel(QString(), TextRole::Overline, TextInk::Secondary, this);
    m_recentHead->setContentsMargins(16, 10, 16, 4);
    column()->addWidget(m_recentHead);
    m_recentList = new QListView(this);
    m_recentList->setObjectName(QStringLiteral("recentList"));
    widgets::styleList(m_recentList);
    m_recentList->setSelectionMode(QAbstractItemView::NoSelection);
    m_recentList->setItemDelegate(new RecentDelegate(m_recentList));
    m_recentList->setModel(&recent);
    column()->addWidget(m_recentList, 1);
    m_filler = new QWidget(this);
    column()->addWidget(m_filler, 1);

    addLine();
    QVBoxLayout *foot = addSection(12, 4);
    m_waiting = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Small, this);
    m_waiting->setObjectName(QStringLiteral("queueWaiting"));
    m_today = new widgets::KeyValueRow(widgets::KeyValueRow::Weight::Small, this);
    m_today->setObjectName(QStringLiteral("queueToday"));
    foot->addWidget(m_waiting);
    foot->addWidget(m_today);

    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT orderChosen(index.data(models::OrderQueueModel::OrderIdRole).toLongLong());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&queue, &models::OrderQueueModel::queueChanged, this, [this] { m_counts.call(); });
    connect(&recent, &QAbstractItemModel::rowsInserted, this, [this] { m_counts.call(); });
    retranslateUi();
}

void QueuePanel::setToday(qint64 orders, money::Money turnover)
{
    m_todayOrders = orders;
    m_todayTurnover = turnover;
    m_counts.call();
}

void QueuePanel::setFormat(const models::LocaleFormat &format)
{
    m_format = format;
    retranslateUi();
}

void QueuePanel::retranslateUi()
{
    m_title->setText(tr("Queue"));
    m_list->setAccessibleName(tr("Queue"));
    m_recentHead->setText(tr("RECENT", "orders just finished; in capitals where the language has them"));
    m_recentList->setAccessibleName(tr("Recent orders"));
    m_empty->setMessage(widgets::StateShape::Ok, tr("Nothing open"),
                        tr("New orders appear here and open by themselves."));
    showQueue();
}

void QueuePanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    showQueue();
}

void QueuePanel::showQueue()
{
    const int rows = m_queue.rowCount();
    const bool isShort = rows <= kShortQueue;
    const bool hasRecent = m_recentList->model()->rowCount() > 0;
    m_empty->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setMaximumHeight(isShort ? rows * QueueDelegate::rowHeight() : QWIDGETSIZE_MAX);
    m_recentLine->setVisible(rows == 0 && hasRecent);
    m_recentHead->setVisible(isShort && hasRecent);
    m_recentList->setVisible(isShort && hasRecent);
    m_filler->setVisible(isShort && !hasRecent);
    const QString open = tr("%n open", nullptr, rows);
    m_count->setFact(QString(), width() < kNarrowWidth ? m_format.count(rows) : open);
    m_count->setAccessibleName(open);
    const int waiting = m_queue.waitingCount();
    m_waiting->setVisible(waiting > 0);
    m_waiting->setRow(tr("%n waiting", nullptr, waiting), m_format.money(m_queue.waitingTotal()));
    m_today->setRow(tr("Today %n order(s)", nullptr, static_cast<int>(m_todayOrders)),
                    m_format.money(m_todayTurnover));
}

} // namespace kassa::externmode
