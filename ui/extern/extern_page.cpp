// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/extern/extern_page.h"

#include "core/receipt/receipt_document.h"
#include "ui/extern/action_column.h"
#include "ui/extern/queue_panel.h"
#include "ui/extern/receipt_view.h"
#include "ui/extern/waiting_view.h"
#include "ui/extern/work_view.h"
#include "ui/order_parts/reason_dialog.h"
#include "ui/payment/payment_dialog.h"
#include "ui/print/translated_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/side_fold.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace kassa::externmode {

using order_parts::ReasonDialog;
namespace {

constexpr int kTickMs = 1000;
constexpr int kActionsWidth = 318;
constexpr int kCompactActionsWidth = 264;
constexpr int kWideActionsWidth = 420;
constexpr int kSideWidth = 316;     // while waiting
constexpr int kWorkSideWidth = 236; // beside an order
constexpr int kCompactSideWidth = 220;
constexpr int kWideSideWidth = 380;
constexpr int kMaxKeptOutcomes = 200; ///< papers that came out before their receipt was looked at

} // namespace

ExternPage::ExternPage(till::TillClient &client, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_client(client), m_clock(clock)
{
    setObjectName(QStringLiteral("externPage"));
    m_grid = new QGridLayout(this);
    m_notice = new widgets::Banner(widgets::Banner::Kind::No, this);
    m_notice->setObjectName(QStringLiteral("externNotice"));
    m_notice->hide();
    m_grid->addWidget(m_notice, 0, 0);
    m_main = new QStackedWidget(this);
    m_waiting = new WaitingView(m_main);
    m_waiting->setObjectName(QStringLiteral("waitingView"));
    m_main->addWidget(m_waiting);
    m_work = new QWidget(m_main);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    m_left = new QStackedWidget(m_work);
    m_order = new WorkView(m_left);
    m_order->setObjectName(QStringLiteral("workView"));
    m_receipt = new ReceiptView(m_left);
    m_receipt->setObjectName(QStringLiteral("receiptView"));
    m_left->addWidget(m_order);
    m_left->addWidget(m_receipt);
    work->addWidget(m_left, 1);
    m_actions = new ActionColumn(m_work);
    m_actions->setObjectName(QStringLiteral("actionColumn"));
    work->addWidget(m_actions);
    m_main->addWidget(m_work);
    m_side = new QueuePanel(m_queue, m_recent, this);
    m_side->setObjectName(QStringLiteral("queuePanel"));
    m_fold = new widgets::SideFold(m_main, m_side, this);
    m_fold->tabs()->setObjectName(QStringLiteral("externTabs"));
    m_grid->addWidget(m_fold, 1, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(1, 1);

    connectViews();
    connectClient();
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ExternPage::tick);
    m_timer.start();
    applyDensity();
    showConfig(m_client.config());
    showState(m_client.state());
    tick();
    m_client.loadRecentOrders(models::RecentOrdersModel::kLimit, this,
                              [this](const QList<order::Order> &orders) { m_recent.apply(orders); });
}

void ExternPage::connectClient()
{
    connect(&m_client, &till::TillClient::stateChanged, this, &ExternPage::showState);
    connect(&m_client, &till::TillClient::configChanged, this, &ExternPage::showConfig);
    connect(&m_client, &till::TillClient::ordersChanged, this, &ExternPage::takeOrders);
    connect(&m_client, &till::TillClient::ordersArrived, this,
            [this](const QList<order::Order> &orders) { m_queue.markNew(orders, m_clock.nowUtc()); });
    connect(&m_client, &till::TillClient::orderOpened, this, [this](const order::Order &order) {
        if (order.id != m_desk.openingId()) {
            m_client.putBackOrder(order.id); // the cashier chose another one meanwhile
            return;
        }
        m_paper.reset();
        m_desk.opened(order);
        refresh();
    });
    connect(&m_client, &till::TillClient::receiptBooked, this, &ExternPage::takeBooked);
    connect(&m_client, &till::TillClient::paperFinished, this, &ExternPage::takePaper);
    connect(&m_client, &till::TillClient::refused, this, &ExternPage::takeRefused);
}

void ExternPage::connectViews()
{
    connect(m_waiting, &WaitingView::backClicked, this, &ExternPage::goBack);
    connect(m_order, &WorkView::backClicked, this, &ExternPage::goBack);
    connect(m_receipt, &ReceiptView::backClicked, this, &ExternPage::goBack);
    connect(m_waiting, &WaitingView::openSessionClicked, this, &ExternPage::openSessionRequested);
    connect(m_waiting, &WaitingView::modeWanted, this, [this](bool on) { m_client.setExternMode(on); });
    connect(m_waiting, &WaitingView::testOrderClicked, this, [this] { m_client.sendTestOrder(); });
    connect(m_receipt, &ReceiptView::retryClicked, this, [this] { m_client.retryPapers(); });
    connect(m_receipt, &ReceiptView::withoutPaperClicked, this, [this] { m_client.discardPapers(); });
    connect(m_side, &QueuePanel::orderChosen, this, [this](order::OrderId id) {
        m_fold->showWork();
        openOrder(id);
    });

    connect(m_actions, &ActionColumn::finishAsPaidClicked, this, &ExternPage::finishAsPaid);
    connect(m_actions, &ActionColumn::cashClicked, this,
            [this] { askPayment(payment::Tender::Cash, false); });
    connect(m_actions, &ActionColumn::cardClicked, this,
            [this] { askPayment(payment::Tender::Card, false); });
    connect(m_actions, &ActionColumn::splitClicked, this,
            [this] { askPayment(payment::Tender::Cash, true); });
    connect(m_actions, &ActionColumn::acceptClicked, this, [this](int minutes) {
        m_desk.setBusy(true);
        m_client.acceptOrder(m_desk.orderId(), m_clock.nowUtc().addSecs(qint64(minutes) * 60));
        refresh();
    });
    connect(m_actions, &ActionColumn::rejectClicked, this, [this] { askReason(true); });
    connect(m_actions, &ActionColumn::cancelClicked, this, [this] { askReason(false); });
    connect(m_actions, &ActionColumn::nextClicked, this, &ExternPage::nextOrder);
    connect(m_actions, &ActionColumn::printAgainClicked, this, [this] {
        const auto &order = m_desk.order();
        const order::ReceiptId id = m_desk.receipt() ? m_desk.receipt()->receipt.id
                                    : order          ? order->receiptId
                                                     : 0;
        if (id != 0) {
            m_client.printAgain(id);
        }
    });
    connect(m_notice, &widgets::Banner::actionTriggered, this, [this] {
        if (!m_notices.isEmpty()) {
            m_notices.removeFirst();
        }
        showNotice();
    });
}

void ExternPage::ensureOverlays()
{
    if (m_payment != nullptr) {
        return;
    }
    m_paymentOverlay = new widgets::Overlay(window());
    m_paymentOverlay->setObjectName(QStringLiteral("paymentOverlay"));
    m_payment = new payment::PaymentDialog;
    m_paymentOverlay->setContent(m_payment);
    m_paymentOverlay->setCardSize({payment::PaymentDialog::kCardWidth, payment::PaymentDialog::kCardHeight});
    m_paymentOverlay->setInitialFocus(m_payment->firstField());
    connect(m_payment, &payment::PaymentDialog::finished, this,
            [this](const QList<order::Payment> &payments) {
                m_paymentOverlay->dismiss();
                pay(payments);
            });
    connect(m_payment, &payment::PaymentDialog::cancelled, m_paymentOverlay, &widgets::Overlay::dismiss);

    m_reasonOverlay = new widgets::Overlay(window());
    m_reasonOverlay->setObjectName(QStringLiteral("reasonOverlay"));
    m_reason = new ReasonDialog;
    m_reason->setFormat(m_format);
    m_reason->setRejectReasons(m_config.till.rejectReasons);
    m_reasonOverlay->setContent(m_reason);
    m_reasonOverlay->setFillsWhenCompact(false);
    m_reasonOverlay->setInitialFocus(m_reason->firstField());
    connect(m_reason, &ReasonDialog::confirmed, this, &ExternPage::close);
    connect(m_reason, &ReasonDialog::cancelled, m_reasonOverlay, &widgets::Overlay::dismiss);
}

void ExternPage::showState(const till::TillState &state)
{
    m_state = state;
    m_desk.setRunning(state.session.has_value(), state.externMode);
    m_side->setToday(state.finishedToday, state.turnoverToday);
    m_fold->setSideBadge(state.openOrders > 0 ? m_format.count(state.openOrders) : QString(), true);
    refresh();
    openNext();
}

void ExternPage::showConfig(const settings::Config &config)
{
    m_config = config;
    m_format = models::LocaleFormat::fromConfig(config);
    m_queue.setFormat(m_format);
    m_recent.setFormat(m_format);
    m_side->setFormat(m_format);
    m_waiting->setFormat(m_format);
    m_order->setFormat(m_format);
    m_actions->setFormat(m_format);
    if (m_payment != nullptr) {
        m_payment->setFormat(m_format);
        m_reason->setFormat(m_format);
        m_reason->setRejectReasons(config.till.rejectReasons);
    }
    m_shown = {};
    showNotice();
    refresh();
}

void ExternPage::takeOrders(const QList<order::Order> &orders)
{
    const std::optional<order::Order> before = m_desk.order();
    const bool wasBusy = m_desk.isBusy();
    for (const order::Order &order : orders) {
        if (order.status == order::Status::Cancelled && m_queue.find(order.id) != nullptr) {
            addRefund(order);
        }
    }
    m_queue.apply(orders);
    m_recent.apply(orders);
    const Elsewhere elsewhere = m_desk.changed(orders);
    for (const order::Order &order : orders) {
        if (before && order.id == before->id && order.status == order::Status::Open) {
            m_desk.setBusy(false); // accepted: the answer to our command is the changed order
        }
    }
    if (elsewhere == Elsewhere::Cancelled) {
        for (widgets::Overlay *overlay : {m_paymentOverlay, m_reasonOverlay}) {
            if (overlay != nullptr) {
                overlay->dismiss();
            }
        }
        const bool isToldAsRefund =
            !m_notices.isEmpty() && before && m_notices.first().ref == before->content.ref;
        if (!wasBusy && before && !isToldAsRefund) {
            const auto closed = std::find_if(orders.begin(), orders.end(), [&](const order::Order &order) {
                return order.id == before->id;
            });
            m_notices.append({before->content.ref, money::Money(), closed->closeReason});
            showNotice();
        }
    }
    refresh();
    openNext();
}

void ExternPage::takeBooked(const till::BookedReceipt &booked)
{
    const bool isMine = booked.orderId != 0 && booked.orderId == m_desk.orderId();
    const bool isShown = m_desk.booked(booked);
    if (isShown) {
        m_paper.reset();
        if (const auto known = m_papers.constFind(booked.receipt.id); known != m_papers.constEnd()) {
            m_paper = *known;
        }
    } else if (isMine) {
        Q_EMIT toastRequested(booked.receipt.change > money::Money()
                                  ? tr("Receipt %1 booked, change %2")
                                        .arg(booked.receipt.number, m_format.money(booked.receipt.change))
                                  : tr("Receipt %1 booked").arg(booked.receipt.number));
    }
    refresh();
    openNext();
}

void ExternPage::takePaper(const till::PaperOutcome &outcome)
{
    if (m_papers.size() >= kMaxKeptOutcomes) {
        m_papers.clear();
    }
    m_papers.insert(outcome.receiptId, outcome);
    if (m_desk.receipt() && m_desk.receipt()->receipt.id == outcome.receiptId) {
        m_paper = outcome;
        refresh();
    }
}

void ExternPage::takeRefused(const till::Refused &refused)
{
    m_desk.refused(refused.command, refused.orderId);
    refresh();
    openNext();
}

void ExternPage::openNext()
{
    if (!isVisible()) {
        return; // nobody looks: the order stays free for other content and other hands
    }
    const order::OrderId id = m_desk.wanted(m_queue.orders());
    if (id != 0) {
        startOpening(id);
    }
}

void ExternPage::startOpening(order::OrderId id)
{
    const order::Order *order = m_queue.find(id);
    if (order != nullptr && order->status != order::Status::Open) {
        // A preview is nobody's work: it is shown, not taken.
        m_paper.reset();
        m_desk.opened(*order);
        if (m_desk.receipt()) {
            if (const auto known = m_papers.constFind(m_desk.receipt()->receipt.id);
                known != m_papers.constEnd()) {
                m_paper = *known;
            }
        }
        refresh();
        return;
    }
    m_desk.opening(id);
    m_client.openOrder(id);
}

void ExternPage::openOrder(order::OrderId id)
{
    const Scene scene = m_desk.scene();
    if (id == m_desk.orderId() || m_desk.isBusy() || scene == Scene::NoSession || scene == Scene::ModeOff) {
        return;
    }
    if (scene == Scene::Working) {
        m_client.putBackOrder(m_desk.putBack());
    } else if (scene == Scene::Preview) {
        m_client.finishPreview(m_desk.clear());
    }
    startOpening(id);
    refresh();
}

void ExternPage::refresh()
{
    const Scene scene = m_desk.scene();
    m_queue.setInWork(m_desk.orderId());
    const bool works = scene == Scene::Working || scene == Scene::Preview;
    m_main->setCurrentWidget(works ? m_work : static_cast<QWidget *>(m_waiting));
    const Shown wanted{scene, m_desk.order(), m_desk.isBusy(), m_desk.receipt(), m_paper};
    const bool isShown = works && wanted == m_shown;
    m_shown = wanted;
    if (!works) {
        m_waiting->show(scene, m_state, m_config);
    } else if (isShown) {
        return;
    } else if (scene == Scene::Working) {
        m_left->setCurrentWidget(m_order);
        m_order->showOrder(*m_desk.order());
        m_actions->showOrder(*m_desk.order(), m_desk.isBusy(), m_clock.nowUtc());
    } else {
        showPreview();
    }
    applyDensity();
}

void ExternPage::showPreview()
{
    const order::Order &order = *m_desk.order();
    const auto &booked = m_desk.receipt();
    receipt::Grid grid;
    if (booked) {
        const QString language = m_config.till.languageOfReceipts();
        receipt::PaperOptions options;
        options.language = language;
        options.notFiscalised = !booked->receipt.fiscal;
        grid = receipt::layOut(
            receipt::makeReceiptDocument(booked->receipt, ui_print::TranslatedWords(language), options),
            receipt::columnsFor(m_config.print.widthMm));
    }
    m_left->setCurrentWidget(m_receipt);
    m_receipt->showReceipt(booked ? booked->receipt.number : order.receiptNumber, grid);
    m_receipt->showPaper(booked ? booked->paper : m_paper.has_value(), m_paper);
    m_actions->showReceipt(order, booked ? std::optional(booked->receipt) : std::nullopt);
}

void ExternPage::addRefund(const order::Order &order)
{
    const money::Money refund = order::paidOnline(order.content);
    if (order.test || refund <= money::Money()) {
        return;
    }
    m_notices.prepend({order.content.ref, refund, order.closeReason});
    showNotice();
}

void ExternPage::showNotice()
{
    m_notice->setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty()) {
        return;
    }
    const Notice &notice = m_notices.first();
    if (notice.refund > money::Money()) {
        m_notice->setKind(widgets::Banner::Kind::No);
        m_notice->setMessage(
            tr("Refund %1 for order %2").arg(m_format.money(notice.refund), notice.ref),
            tr("It was already paid online and is cancelled now. The money goes back the way it came."));
        m_notice->setAction(tr("Noted"), QStringLiteral("check"));
    } else {
        m_notice->setKind(widgets::Banner::Kind::Info);
        m_notice->setMessage(tr("Order %1 was cancelled elsewhere").arg(notice.ref),
                             notice.reason.isEmpty() ? tr("Nothing was booked.") : notice.reason);
        m_notice->setAction(tr("Noted"), QStringLiteral("check"));
    }
    m_notice->setMore(static_cast<int>(m_notices.size()) - 1);
}

void ExternPage::tick()
{
    const QDateTime now = m_clock.nowUtc();
    m_queue.tick(now);
    m_waiting->tick(now);
    m_actions->tick(now);
}

void ExternPage::retranslateUi()
{
    m_fold->setTitles(tr("Order"), tr("Queue"));
    m_queue.retranslate();
    m_recent.retranslate();
    m_side->retranslateUi();
    m_waiting->retranslateUi();
    m_order->retranslateUi();
    m_receipt->retranslateUi();
    m_actions->retranslateUi();
    showNotice();
}

void ExternPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

void ExternPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyDensity();
}

void ExternPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    openNext();
}

void ExternPage::applyDensity()
{
    const widgets::Density density = widgets::densityFor(window()->width());
    const int gutter = widgets::measures(density).gutter;
    m_grid->setContentsMargins(gutter, gutter, gutter, gutter);
    m_grid->setSpacing(gutter);
    m_work->layout()->setSpacing(gutter);
    const bool isCompact = density == widgets::Density::Compact;
    const bool isWide = density == widgets::Density::Wide;
    const bool works = m_main->currentWidget() == m_work;
    m_actions->setFixedWidth(widgets::Theme::scaled(isCompact ? kCompactActionsWidth
                                                    : isWide  ? kWideActionsWidth
                                                              : kActionsWidth));
    m_fold->setSpacing(gutter);
    m_fold->setSideWidth(isCompact ? kCompactSideWidth
                         : isWide  ? kWideSideWidth
                         : works   ? kWorkSideWidth
                                   : kSideWidth);
    m_order->setCompact(isCompact);
    m_waiting->setCompact(isCompact);
}

} // namespace kassa::externmode
