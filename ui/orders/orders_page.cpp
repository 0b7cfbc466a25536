// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "ui/models/order_timeline.h"
#include "ui/order_parts/reason_dialog.h"
#include "ui/orders/board_delegate.h"
#include "ui/orders/order_detail.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"
#include "ui/widgets/timeline_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace kassa::orders {

namespace {

constexpr int kTickMs = 1'000;
constexpr int kRefreshMs = 100;   // a rush of orders lays the page out ten times a second, not a thousand
constexpr int kTimelineMs = 400;  // and asks for the timeline of the shown one this often at most
constexpr qint64 kKeepMs = 4'000; // long enough to see what became of an order that somebody else decided

struct Widths
{
    int list;
    int timeline;
};
constexpr Widths kCompact{256, 208};
constexpr Widths kRegular{300, 264};
constexpr Widths kWide{420, 360};

} // namespace

OrdersPage::OrdersPage(const base::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_detail(new OrderDetail)
    , m_timeline(new widgets::TimelineCard)
    , m_refresh(kRefreshMs, [this] { refresh(); })
    , m_timelineLoad(kTimelineMs, [this] { loadTimeline(); })
{
    setObjectName(QStringLiteral("ordersPage"));
    for (int i = 0; i < kShelfCount; ++i) {
        m_boards.at(std::size_t(i)) = new BoardModel(static_cast<Shelf>(i), this);
    }
    m_timeline->setObjectName(QStringLiteral("boardTimeline"));
    m_grid->addWidget(makeList(), 0, 0);
    m_fold = new widgets::SideFold(m_detail, m_timeline);
    m_fold->tabs()->setObjectName(QStringLiteral("boardFold"));
    m_grid->addWidget(m_fold, 0, 1);
    m_grid->setColumnStretch(1, 1);
    m_midnightUtc = midnightUtc();
    m_ticker.setInterval(kTickMs);
    wire();
    setFocusProxy(m_list);
    chooseShelf(Shelf::Awaiting);
    applyDensity();
    retranslateUi();
}

widgets::Card *OrdersPage::makeList()
{
    m_listCard = new widgets::Card;
    m_tabs = new widgets::Segment;
    m_tabs->setObjectName(QStringLiteral("boardTabs"));
    m_tabs->setDense(true);
    QVBoxLayout *head = m_listCard->addSection(10, 0);
    head->setContentsMargins(10, 10, 10, 10);
    head->addWidget(m_tabs);
    m_listCard->addLine();
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("boardList"));
    widgets::styleList(m_list);
    m_list->setItemDelegate(new BoardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_empty = new widgets::EmptyState;
    m_empty->setObjectName(QStringLiteral("boardEmpty"));
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_list);
    auto *middle = new QWidget; // keeps headline and sentence together
    auto *inside = new QVBoxLayout(middle);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addStretch(1);
    inside->addWidget(m_empty);
    inside->addStretch(1);
    m_lists->addWidget(middle);
    m_listCard->column()->addWidget(m_lists, 1);
    return m_listCard;
}

void OrdersPage::wire()
{
    connect(m_tabs, &widgets::Segment::chosen, this,
            [this](int index) { chooseShelf(static_cast<Shelf>(index)); });
    connect(&m_ticker, &QTimer::timeout, this, [this] { tick(); });
    connect(m_detail, &OrderDetail::acceptClicked, this, &OrdersPage::accept);
    connect(m_detail, &OrderDetail::rejectClicked, this, [this] { askReason(true); });
    connect(m_detail, &OrderDetail::notCollectedClicked, this, [this] { askReason(false); });
    connect(m_detail, &OrderDetail::moneyReceivedClicked, this, [this] { askPayment(); });
    connect(m_detail, &OrderDetail::payClicked, this, [this] { Q_EMIT payWanted(m_shown); });
}

void OrdersPage::setSource(const OrdersSource &source)
{
    m_source = source;
    loadTimeline();
}

QDateTime OrdersPage::midnightUtc() const
{
    const QTimeZone zone = m_config.shop.timeZone();
    return m_clock.nowUtc().toTimeZone(zone).date().startOfDay(zone).toUTC();
}

void OrdersPage::showConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_midnightUtc = midnightUtc();
    for (BoardModel *board : m_boards) {
        board->setConfig(config);
        board->beginDay(m_midnightUtc);
    }
    m_detail->setConfig(config);
    if (m_reason != nullptr) {
        m_reason->setFormat(m_format);
        m_reason->setRejectReasons(config.till.rejectReasons);
    }
    retranslateUi();
}

void OrdersPage::showState(const till::TillState &state)
{
    m_state = state;
    m_detail->setProposal(state.preparationMin);
}

void OrdersPage::takeOrders(const QList<order::Order> &orders)
{
    if (isVisible()) {
        tellElsewhere(orders);
    }
    const int row = m_list->currentIndex().row();
    const bool isMine = m_sent.contains(m_shown);
    m_isApplying = true;
    for (BoardModel *board : m_boards) {
        board->apply(orders, m_midnightUtc);
    }
    for (const order::Order &order : orders) {
        m_sent.remove(order.id);
    }
    m_isApplying = false;
    followShown(orders, isMine, row);
    m_refresh.call();
}

void OrdersPage::tellElsewhere(const QList<order::Order> &orders)
{
    for (const order::Order &order : orders) {
        const bool wasAwaiting = model(Shelf::Awaiting)->find(order.id) != nullptr;
        if (!wasAwaiting || m_sent.contains(order.id) ||
            order.confirmation != order::Confirmation::Accepted) {
            continue;
        }
        const QString sentence = order.confirmer == order::Confirmer::Printer
                                     ? tr("Order %1 was accepted at the order printer")
                                     : tr("Order %1 was accepted elsewhere");
        Q_EMIT done(sentence.arg(order.content.ref));
    }
}

// Who acted here goes on with the next order. An order that somebody else decided stays before the eyes for a
// while with what became of it: a key pressed in that moment must not hit another one.
void OrdersPage::followShown(const QList<order::Order> &orders, bool isMine, int row)
{
    const auto changed = std::find_if(orders.cbegin(), orders.cend(),
                                      [this](const order::Order &order) { return order.id == m_shown; });
    if (changed != orders.cend()) {
        m_shownOrder = *changed;
        m_isDetailStale = true;
        m_timelineLoad.call();
        const bool hasLeft = model(m_shelf)->rowOf(m_shown) < 0;
        if (hasLeft && m_asked == m_shown) {
            closeQuestions();
        }
        if (hasLeft) {
            m_leftMs = m_clock.monotonicMs();
        }
        if (hasLeft && (isMine || !isVisible())) {
            chooseRow(std::min(row, model(m_shelf)->rowCount() - 1));
            return;
        }
    }
    const int now = model(m_shelf)->rowOf(m_shown);
    if (m_shown == 0) {
        chooseRow(0);
    } else if (now != m_list->currentIndex().row()) {
        m_isApplying = true;
        m_list->setCurrentIndex(now < 0 ? QModelIndex() : model(m_shelf)->index(now));
        m_isApplying = false;
    }
}

void OrdersPage::takeRefused(const till::Refused &refused)
{
    if (m_sent.remove(refused.orderId)) {
        showDetail();
    }
}

void OrdersPage::showOrder(order::OrderId id)
{
    for (int i = 0; i < kShelfCount; ++i) {
        const auto shelf = static_cast<Shelf>(i);
        const int row = model(shelf)->rowOf(id);
        if (row >= 0) {
            m_tabs->setCurrentIndex(i);
            chooseShelf(shelf);
            chooseRow(row);
            return;
        }
    }
}

void OrdersPage::showOldest()
{
    if (const order::Order *oldest = model(Shelf::Awaiting)->at(0)) {
        showOrder(oldest->id);
    }
}

void OrdersPage::chooseShelf(Shelf shelf)
{
    m_shelf = shelf;
    model(shelf)->tick(m_clock.nowUtc());
    m_isApplying = true;
    QItemSelectionModel *before = m_list->selectionModel();
    m_list->setModel(model(shelf));
    if (before != nullptr) {
        before->deleteLater(); // setModel leaves it to the view's parent
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { rowChanged(); });
    m_isApplying = false;
    m_shown = 0;
    m_shownOrder.reset();
    chooseRow(0);
    showEmpty();
}

void OrdersPage::chooseRow(int row)
{
    if (const order::Order *order = model(m_shelf)->at(row)) {
        m_shown = order->id;
        m_shownOrder = *order;
        m_isApplying = true;
        m_list->setCurrentIndex(model(m_shelf)->index(row));
        m_isApplying = false;
    } else {
        m_shown = 0;
        m_shownOrder.reset();
    }
    m_events.clear();
    showDetail();
    loadTimeline();
}

void OrdersPage::rowChanged()
{
    if (!m_isApplying) {
        chooseRow(m_list->currentIndex().row());
    }
}

void OrdersPage::refresh()
{
    const int awaiting = model(Shelf::Awaiting)->rowCount();
    m_tabs->setBadge(0, awaiting > 0 ? QString::number(awaiting) : QString(), true);
    showEmpty();
    if (m_isDetailStale && isVisible()) {
        showDetail();
    }
}

void OrdersPage::showDetail()
{
    m_isDetailStale = false;
    if (m_shownOrder) {
        m_detail->showOrder(*m_shownOrder, m_sent.contains(m_shown), m_clock.nowUtc());
    } else {
        m_detail->showNothing(tr("No order chosen"), tr("Choose one at the left to see it whole."));
    }
    showTimeline();
}

void OrdersPage::showEmpty()
{
    const bool hasRows = model(m_shelf)->rowCount() > 0;
    m_lists->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows && isVisible() && window()->focusWidget() == nullptr) {
        m_list->setFocus(Qt::OtherFocusReason); // it could not take the focus while it was hidden
    }
    switch (m_shelf) {
    case Shelf::Awaiting:
        m_empty->setMessage(widgets::StateShape::Ok, tr("Nothing waits"),
                            tr("An order that needs a yes rings and stands here."));
        break;
    case Shelf::Accepted:
        m_empty->setMessage(widgets::StateShape::Ok, tr("Nothing open"),
                            tr("Accepted orders stand here until they are paid."));
        break;
    case Shelf::Finished:
        m_empty->setMessage(widgets::StateShape::Off, tr("Nothing finished today"),
                            tr("Older orders: External orders."));
        break;
    }
}

void OrdersPage::loadTimeline()
{
    if (m_shown == 0 || !m_source.loadEvents || !isVisible()) {
        showTimeline();
        return;
    }
    m_source.loadEvents(m_shown, this, [this, id = m_shown](const QList<order::Event> &events) {
        if (id == m_shown) { // else another one was chosen meanwhile; its answer follows
            m_events = events;
            showTimeline();
        }
    });
}

void OrdersPage::showTimeline()
{
    m_timeline->timeline()->setSteps(
        m_shownOrder ? models::OrderTimeline::steps(*m_shownOrder, m_events, false, m_format)
                     : QVector<widgets::TimelineStep>());
}

void OrdersPage::tick()
{
    const QDateTime midnight = midnightUtc();
    if (midnight != m_midnightUtc) {
        m_midnightUtc = midnight;
        for (BoardModel *board : m_boards) {
            board->beginDay(midnight);
        }
        m_refresh.call();
    }
    model(m_shelf)->tick(m_clock.nowUtc());
    m_detail->tick(m_clock.nowUtc());
    const bool isElsewhere = m_shown != 0 && model(m_shelf)->rowOf(m_shown) < 0;
    if (isElsewhere && model(m_shelf)->rowCount() > 0 && m_clock.monotonicMs() - m_leftMs >= kKeepMs) {
        chooseRow(0);
    }
}

void OrdersPage::applyDensity()
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const int gutter = widgets::measures(density).gutter;
    m_grid->setContentsMargins(gutter, gutter, gutter, gutter);
    m_grid->setSpacing(gutter);
    m_fold->setSpacing(gutter);
    const Widths &widths = density == widgets::Density::Compact ? kCompact
                           : density == widgets::Density::Wide  ? kWide
                                                                : kRegular;
    m_listCard->setFixedWidth(widgets::Theme::scaled(widths.list));
    m_fold->setSideWidth(widths.timeline);
    m_detail->setDensity(density);
}

void OrdersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::StyleChange) {
        m_list->doItemsLayout();
        applyDensity(); // the text size may be another one
    }
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticker.start();
    tick();
    if (!m_hasAskedRecent && m_source.loadRecent) {
        m_hasAskedRecent = true;
        m_source.loadRecent(kRecentOrders, this, [this](const QList<order::Order> &orders) {
            // What came by signal is newer than what the reader saw.
            QList<order::Order> unknown;
            for (const order::Order &order : orders) {
                if (std::none_of(m_boards.cbegin(), m_boards.cend(), [&order](const BoardModel *board) {
                        return board->find(order.id) != nullptr;
                    })) {
                    unknown.append(order);
                }
            }
            model(Shelf::Finished)->apply(unknown, m_midnightUtc);
            followShown({}, false, 0);
            m_refresh.call();
        });
    }
    m_isDetailStale = true;
    refresh();
    loadTimeline();
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    m_ticker.stop();
    QWidget::hideEvent(event);
}

void OrdersPage::retranslateUi()
{
    m_tabs->setItems({tr("Waiting"), tr("Accepted"), tr("Finished")});
    m_tabs->setAccessibleName(tr("Orders by state"));
    m_list->setAccessibleName(tr("Orders"));
    m_timeline->setTitle(tr("Timeline"));
    for (BoardModel *board : m_boards) {
        board->retranslate();
    }
    m_detail->retranslateUi();
    m_fold->setTitles(tr("Order"), tr("Timeline"));
    m_isDetailStale = true;
    showTimeline();
    refresh();
}

} // namespace kassa::orders
