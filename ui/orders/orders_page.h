// SPDX-License-Identifier: GPL-3.0-or-later
// OrdersPage: the screen on F3: who waits for a yes, what was accepted, what is finished today, live. Knows
// no engine: orders come in by slots, wishes go out by signals, timelines are asked of an OrdersSource. Main
// thread only.
#pragma once

#include "core/base/clock.h"
#include "core/settings/config.h"
#include "core/till/till_state.h"
#include "ui/models/throttle.h"
#include "ui/orders/board_model.h"
#include "ui/orders/orders_source.h"
#include "ui/widgets/density.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QListView;
class QStackedWidget;

namespace kassa::order_parts {
class ReasonDialog;
}

namespace kassa::payment {
class PaymentDialog;
}

namespace kassa::widgets {
class Card;
class EmptyState;
class Overlay;
class Segment;
class SideFold;
class TimelineCard;
} // namespace kassa::widgets

namespace kassa::orders {

class OrderDetail;

class OrdersPage : public QWidget
{
    Q_OBJECT
public:
    /// Finished orders asked for when the page is shown first.
    static constexpr int kRecentOrders = 300;

    /// @param clock  for ages and promised times; must outlive the page
    explicit OrdersPage(const base::Clock &clock, QWidget *parent = nullptr);

    /// Where the page asks; without one there are no timelines.
    void setSource(const OrdersSource &source);
    [[nodiscard]] const BoardModel &board(Shelf shelf) const { return *m_boards.at(std::size_t(shelf)); }
    [[nodiscard]] Shelf shelf() const { return m_shelf; }
    [[nodiscard]] OrderDetail *detail() const { return m_detail; }

public Q_SLOTS:
    void showConfig(const kassa::settings::Config &config);
    void showState(const kassa::till::TillState &state);
    /// Orders that are new or different, right after the commit.
    void takeOrders(const QList<kassa::order::Order> &orders);
    /// A command was not carried out: the buttons of its order can be pressed again.
    void takeRefused(const kassa::till::Refused &refused);
    /// Goes to the order's list and chooses it; nothing happens when it is on none.
    void showOrder(kassa::order::OrderId id);
    /// The same, and asks for the reason of a rejection.
    void askRejection(kassa::order::OrderId id);
    /// Accepts an order that still awaits an answer; else nothing happens.
    void acceptOrder(kassa::order::OrderId id, const QDateTime &promisedForUtc);
    /// The oldest order that awaits an answer.
    void showOldest();

Q_SIGNALS:
    void acceptWanted(kassa::order::OrderId id, const QDateTime &promisedForUtc);
    void rejectWanted(kassa::order::OrderId id, const QString &reason);
    void settleWanted(kassa::order::OrderId id, const QList<kassa::order::Payment> &payments);
    void notCollectedWanted(kassa::order::OrderId id, const QString &reason);
    /// The extern page takes payments.
    void payWanted(kassa::order::OrderId id);
    /// Something happened that the page no longer shows, for a toast.
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] widgets::Card *makeList();
    void wire();
    [[nodiscard]] QDateTime midnightUtc() const;
    [[nodiscard]] BoardModel *model(Shelf shelf) const { return m_boards.at(std::size_t(shelf)); }
    void chooseShelf(Shelf shelf);
    void chooseRow(int row);
    void rowChanged();
    void followShown(const QList<order::Order> &orders, bool isMine, int row);
    void tellElsewhere(const QList<order::Order> &orders);
    void refresh();
    void showDetail();
    void showEmpty();
    void loadTimeline();
    void showTimeline();
    void tick();
    void applyDensity();
    void retranslateUi();
    void ensureOverlays();
    void accept(const QDateTime &promisedForUtc);
    void askReason(bool rejects);
    void takeReason(const QString &reason);
    void askPayment();
    void closeQuestions();
    [[nodiscard]] bool begin(order::OrderId id);

    const base::Clock &m_clock;
    OrdersSource m_source;
    std::array<BoardModel *, kShelfCount> m_boards{};
    QGridLayout *m_grid;
    widgets::Card *m_listCard = nullptr;
    widgets::Segment *m_tabs = nullptr;
    QStackedWidget *m_lists = nullptr;
    QListView *m_list = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    OrderDetail *m_detail;
    widgets::TimelineCard *m_timeline;
    widgets::SideFold *m_fold = nullptr;
    widgets::Overlay *m_reasonOverlay = nullptr;
    order_parts::ReasonDialog *m_reason = nullptr;
    widgets::Overlay *m_paymentOverlay = nullptr;
    payment::PaymentDialog *m_payment = nullptr;
    Shelf m_shelf = Shelf::Awaiting;
    order::OrderId m_shown = 0; ///< in the detail; may have left its list
    std::optional<order::Order> m_shownOrder;
    qint64 m_leftMs = 0;          ///< monotonic: when the shown order left its list
    order::OrderId m_asked = 0;   ///< whose reason or payment is being asked
    QSet<order::OrderId> m_sent;  ///< commands of this page that are on their way
    QList<order::Event> m_events; ///< of the shown order
    settings::Config m_config;
    models::LocaleFormat m_format;
    till::TillState m_state;
    QDateTime m_midnightUtc;
    models::Throttle m_refresh;      ///< counts and the detail
    models::Throttle m_timelineLoad; ///< timelines under load
    QTimer m_ticker;
    bool m_hasAskedRecent = false;
    bool m_isDetailStale = true;
    bool m_isApplying = false; ///< the list's current row changes by program
};

} // namespace kassa::orders
