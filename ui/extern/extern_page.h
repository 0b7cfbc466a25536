// SPDX-License-Identifier: GPL-3.0-or-later
// The extern mode page: waits for orders, opens the next one, takes the payment or the answer, shows the
// receipt. It sends commands to TillClient and follows its signals; which order comes next is ExternDesk's.
// Papers that failed in general and refused commands are shown by the shell's banner.
#pragma once

#include "core/base/clock.h"
#include "core/till/till_client.h"
#include "ui/extern/extern_desk.h"
#include "ui/models/format.h"
#include "ui/models/order_queue_model.h"
#include "ui/models/recent_orders_model.h"
#include "ui/widgets/density.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace kassa::order_parts {
class ReasonDialog;
}

namespace kassa::payment {
class PaymentDialog;
enum class Tender;
} // namespace kassa::payment

namespace kassa::widgets {
class Banner;
class Overlay;
class PageStack;
class SideFold;
} // namespace kassa::widgets

namespace kassa::externmode {

class ActionColumn;
class QueuePanel;
class ReceiptView;
class WaitingView;
class WorkView;

class ExternPage : public QWidget
{
    Q_OBJECT
public:
    /// @param client, clock  outlive the page
    ExternPage(till::TillClient &client, const base::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const ExternDesk &desk() const { return m_desk; }

Q_SIGNALS:
    /// [Back]: an order in work stays open and comes first when the page is shown again.
    void backRequested();
    void openSessionRequested();
    /// Something was done that nobody will see otherwise ("Receipt 2026-000042 booked, change 2,30 €").
    void toastRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectClient();
    void connectViews();
    void retranslateUi();
    void applyDensity();
    void tick();

    void showState(const till::TillState &state);
    void showConfig(const settings::Config &config);
    void takeOrders(const QList<order::Order> &orders);
    void takeBooked(const till::BookedReceipt &booked);
    void takePaper(const till::PaperOutcome &outcome);
    void takeRefused(const till::Refused &refused);

    void openNext();
    void startOpening(order::OrderId id);
    void openOrder(order::OrderId id);
    void refresh();
    void showPreview();
    void goBack();
    void nextOrder();
    void finishAsPaid();
    void askPayment(payment::Tender tender, bool split);
    void pay(const QList<order::Payment> &payments);
    void askReason(bool rejects);
    void close(const QString &reason);
    void addRefund(const order::Order &order);
    void showNotice();
    void ensureOverlays();

    struct Notice
    {
        QString ref;
        money::Money refund; ///< zero: closed elsewhere
        QString reason;
    };

    /// What lies in the working area, so that facts about other orders do not lay it out again.
    struct Shown
    {
        Scene scene = Scene::NoSession;
        std::optional<order::Order> order;
        bool isBusy = false;
        std::optional<till::BookedReceipt> receipt;
        std::optional<till::PaperOutcome> paper;

        bool operator==(const Shown &) const = default;
    };
    till::TillClient &m_client;
    const base::Clock &m_clock;
    Shown m_shown;
    ExternDesk m_desk;
    till::TillState m_state;
    settings::Config m_config;
    models::LocaleFormat m_format;
    models::OrderQueueModel m_queue;
    models::RecentOrdersModel m_recent;
    std::optional<till::PaperOutcome> m_paper; ///< of the receipt in preview
    QHash<order::ReceiptId, till::PaperOutcome> m_papers;
    QList<Notice> m_notices;
    QTimer m_timer;

    QGridLayout *m_grid;
    widgets::Banner *m_notice;
    widgets::PageStack *m_main;
    WaitingView *m_waiting;
    QWidget *m_work;
    widgets::PageStack *m_left;
    WorkView *m_order;
    ReceiptView *m_receipt;
    ActionColumn *m_actions;
    widgets::SideFold *m_fold;
    QueuePanel *m_side;
    widgets::Overlay *m_paymentOverlay = nullptr;
    payment::PaymentDialog *m_payment = nullptr;
    widgets::Overlay *m_reasonOverlay = nullptr;
    order_parts::ReasonDialog *m_reason = nullptr;
};

} // namespace kassa::externmode
