// SPDX-License-Identifier: GPL-3.0-or-later
// The side column of the extern mode: the queue, the orders just finished, the day's figures.
#pragma once

#include "ui/models/format.h"
#include "ui/models/order_queue_model.h"
#include "ui/models/recent_orders_model.h"
#include "ui/models/throttle.h"
#include "ui/widgets/card.h"

class QListView;

namespace kassa::widgets {
class Chip;
class EmptyState;
class KeyValueRow;
} // namespace kassa::widgets

namespace kassa::externmode {

class QueuePanel : public widgets::Card
{
    Q_OBJECT
public:
    /// The models must outlive the panel.
    QueuePanel(models::OrderQueueModel &queue, models::RecentOrdersModel &recent, QWidget *parent = nullptr);

    /// Orders finished since midnight and their sum.
    void setToday(qint64 orders, money::Money turnover);
    void setFormat(const models::LocaleFormat &format);
    /// Idempotent.
    void retranslateUi();

Q_SIGNALS:
    /// A row was clicked or chosen by Enter.
    void orderChosen(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showQueue();

    models::OrderQueueModel &m_queue;
    models::LocaleFormat m_format;
    qint64 m_todayOrders = 0;
    money::Money m_todayTurnover;
    models::Throttle m_counts; ///< showQueue under load
    QLabel *m_title;
    widgets::Chip *m_count;
    QListView *m_list;
    widgets::EmptyState *m_empty;
    QFrame *m_recentLine;
    QLabel *m_recentHead;
    QListView *m_recentList;
    QWidget *m_filler;
    widgets::KeyValueRow *m_waiting;
    widgets::KeyValueRow *m_today;
};

} // namespace kassa::externmode
