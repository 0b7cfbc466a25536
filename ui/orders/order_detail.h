// SPDX-License-Identifier: GPL-3.0-or-later
// OrderDetail: the chosen order of the orders page: what it is, how long its answer may take, its lines, and
// what can be done with it now. It decides which buttons belong to an order; the page carries them out.
#pragma once

#include "core/order/order.h"
#include "core/settings/config.h"
#include "ui/models/format.h"
#include "ui/models/order_lines_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/density.h"

#include <optional>

class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace kassa::order_parts {
class FactGrid;
class LinesDelegate;
} // namespace kassa::order_parts

namespace kassa::widgets {
class AmountLabel;
class Chip;
class Countdown;
class ElidedLabel;
class EmptyState;
class IconLabel;
class KeyValueRow;
class TouchButton;
} // namespace kassa::widgets

namespace kassa::orders {

class PromiseBar;

class OrderDetail : public widgets::Card
{
    Q_OBJECT
public:
    explicit OrderDetail(QWidget *parent = nullptr);

    /// @param isBusy  a command for this order is on its way: nothing can be pressed
    void showOrder(const order::Order &order, bool isBusy, const QDateTime &nowUtc);
    /// No order: what that means and what comes next.
    void showNothing(const QString &headline, const QString &sentence);
    [[nodiscard]] const std::optional<order::Order> &order() const { return m_order; }
    void setConfig(const settings::Config &config);
    void setProposal(int minutes);
    void setDensity(widgets::Density density);
    void tick(const QDateTime &nowUtc);
    void retranslateUi();

Q_SIGNALS:
    void acceptClicked(const QDateTime &promisedForUtc);
    void rejectClicked();
    void moneyReceivedClicked();
    void notCollectedClicked();
    /// To the page where open orders are paid.
    void payClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildLimit();
    void buildBody();
    void buildFooter();
    void refresh();
    void showHead();
    void showFacts();
    void showLimit();
    void showFooter();
    void showRejectWidth();
    void layOutColumns();

    std::optional<order::Order> m_order;
    bool m_isBusy = false;
    bool m_isCompact = false;
    int m_proposal = 20;
    QDateTime m_nowUtc;
    settings::Goodcom m_goodcom;
    models::LocaleFormat m_format;
    models::OrderLinesModel m_lines;

    QStackedWidget *m_stack = nullptr;
    QWidget *m_whole = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_headRow = nullptr;
    widgets::ElidedLabel *m_ref = nullptr;
    widgets::Chip *m_state = nullptr;
    widgets::IconLabel *m_fulfilmentIcon = nullptr;
    QLabel *m_fulfilment = nullptr;
    QLabel *m_received = nullptr;
    widgets::Countdown *m_ring = nullptr;
    QLabel *m_ringWords = nullptr;
    QWidget *m_strip = nullptr;
    QLabel *m_stripWords = nullptr;
    widgets::AmountLabel *m_stripDigits = nullptr;
    widgets::Countdown *m_bar = nullptr;
    QFrame *m_refund = nullptr;
    QLabel *m_refundText = nullptr;
    order_parts::FactGrid *m_facts = nullptr;
    QWidget *m_notes = nullptr;
    widgets::Note *m_note = nullptr;
    QTableView *m_table = nullptr;
    order_parts::LinesDelegate *m_delegate = nullptr;
    widgets::KeyValueRow *m_total = nullptr;
    QFrame *m_footer = nullptr;
    PromiseBar *m_promise = nullptr;
    QLabel *m_outcome = nullptr;
    widgets::TouchButton *m_reject = nullptr;
    widgets::TouchButton *m_accept = nullptr;
    widgets::TouchButton *m_notCollected = nullptr;
    widgets::TouchButton *m_money = nullptr;
    widgets::TouchButton *m_pay = nullptr;
};

} // namespace kassa::orders
