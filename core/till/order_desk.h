// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to an order after it was stored: opened, accepted, refused, cancelled, paid by hand or
// finished without one, looked at. Each step reads the order anew, asks the pure transitions, and writes
// order, event and consequences in one member of a commit group. Who acts first wins; the other hears it by
// `refused`.
#pragma once

#include "core/goodcom/goodcom_service.h"
#include "core/till/fiscal_desk.h"
#include "core/till/link_desk.h"
#include "core/till/register.h"
#include "core/till/till_state.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace kassa::till {

class OrderDesk : public QObject
{
    Q_OBJECT
public:
    /// Lines of an order's timeline for answers of printers that change nothing: a flood of them must not
    /// fill the disk.
    static constexpr int kMaxIdleAnswers = 20;

    OrderDesk(store::Database &database,
              store::CommitGroup &commits,
              Register &sales,
              FiscalDesk &fiscal,
              print::PrintQueue &papers,
              LinkDesk &links,
              const base::Clock &clock,
              QObject *parent = nullptr);

    void setConfig(const settings::Config &config) { m_config = config; }
    /// The open session, or nothing. Without one, or with extern mode off, orders only wait.
    /// When it begins to run, everything that came meanwhile and needs no hand is finished.
    void setRunning(const std::optional<store::CashSession> &session, bool externMode);

    /// Looks through all stored orders for such that need no hand, a slice per turn of the event loop: after
    /// a start of extern mode, and after a failure of the disk that kept them from being booked.
    void finishWaiting();
    /// Finishes those of `orders` that need no hand if the till runs; else they wait until it starts to.
    void finishUnattended(const QList<order::Order> &orders);

    void open(order::OrderId id, const QString &cashier);
    void putBack(order::OrderId id, const QString &cashier);
    void accept(order::OrderId id, const QDateTime &promisedForUtc, const QString &cashier);
    void reject(order::OrderId id, const QString &reason, const QString &cashier);
    void cancel(order::OrderId id, const QString &reason, const QString &cashier);
    /// An order printer's answer, whatever became of the order meanwhile: the first decision counts,
    /// everything else is a line of the timeline (at most kMaxIdleAnswers of an order). `done` is called
    /// once; false: nothing was stored.
    void printerAnswered(const goodcom::PrinterAnswer &answer, const std::function<void(bool)> &done);
    /// Nobody said yes or no in time: [goodcom] on_timeout.
    void timeOut(order::OrderId id);
    void pay(order::OrderId id, const QList<order::Payment> &payments, const QString &cashier);
    /// [money received]: what was booked as on delivery came in as `payments`, cash or other, which sum to
    /// it. Once per order; counts in the session that is open now.
    void settle(order::OrderId id, const QList<order::Payment> &payments, const QString &cashier);
    /// [not collected]: cancels the receipt of such an order by one of its own, once. The order stays done.
    void notCollected(order::OrderId id, const QString &reason, const QString &cashier);
    /// The receipt was looked at; a test order is closed without a booking.
    void finishPreview(order::OrderId id, const QString &cashier);
    /// A sale of the till itself: Normal, Training or Cancellation.
    /// @param cartKey  told by LinkDesk::cartStarted, may be empty
    void sell(const order::Content &content,
              const QString &cartKey,
              const QString &cashier,
              order::ReceiptKind kind = order::ReceiptKind::Normal);
    /// A sealed receipt that the register makes about itself: no lines, no payments.
    void bookAboutRegister(const Seal &seal);

Q_SIGNALS:
    /// After the commit.
    void orderChanged(const kassa::order::Order &order);
    void orderOpened(const kassa::order::Order &order);
    void orderBooked(const kassa::order::Order &order, const kassa::till::BookedReceipt &booked);
    void orderClosed(const kassa::order::Order &order);
    void cartBooked(const kassa::till::BookedReceipt &booked);
    void aboutRegisterBooked(const kassa::till::BookedReceipt &booked);
    /// Money of an earlier receipt came in.
    void moneyReceived(const QList<kassa::order::Payment> &payments);
    /// A receipt was cancelled by this one.
    void receiptReversed(const kassa::till::BookedReceipt &booked);
    void refused(const kassa::till::Refused &refused);

private:
    /// What a step came to: done (nothing), refused before it wrote anything (why, for the cashier), or
    /// failed (what it wrote is undone).
    struct Verdict
    {
        Verdict(std::nullopt_t) {}
        Verdict(text::Message why) : refusal(std::move(why)) {}
        Verdict(base::Error<store::Code> failure) : error(std::move(failure)) {}

        std::optional<text::Message> refusal;
        std::optional<base::Error<store::Code>> error;
    };
    /// Changes a fresh copy of the order.
    using Step = std::function<Verdict(order::Order &, QList<order::Event> &)>;
    /// Called after the commit with the order as it stands then.
    using Done = std::function<void(const order::Order &)>;
    /// Called first, whatever became of the step; true: what follows is taken care of.
    using Settled = std::function<bool(bool isBooked)>;
    /// Called instead when the step refused (ok) or nothing could be stored.
    using Failed = std::function<void(const store::Result<void> &)>;

    /// `command` is what a person asked for and hears of when it fails; nothing: the till does it by itself.
    void change(std::optional<Command> command,
                order::OrderId id,
                const Step &step,
                const Done &done,
                const Settled &settled = {},
                const Failed &failed = {});
    void finishSlice();
    // What a decision makes of an order; pure but for the clock.
    Verdict takeYes(order::Order &order,
                    QList<order::Event> &events,
                    const QDateTime &promisedForUtc,
                    const QString &actor);
    Verdict close(order::Order &order,
                  QList<order::Event> &events,
                  bool rejected,
                  const QString &reason,
                  const QString &actor);
    Verdict takeTimeOut(order::Order &order, QList<order::Event> &events);
    Verdict
    takePrinterAnswer(order::Order &order, QList<order::Event> &events, const goodcom::PrinterAnswer &answer);
    Verdict noteIdleAnswer(const order::Order &order,
                           QList<order::Event> &events,
                           const goodcom::PrinterAnswer &answer);
    void decided(const order::Order &order);
    [[nodiscard]] store::Result<std::optional<store::CashSession>> sessionNow();
    void closeOrder(
        Command command, order::OrderId id, bool rejected, const QString &reason, const QString &cashier);
    Verdict bookNow(order::Order &order,
                    const QList<order::Payment> &payments,
                    const QString &cashier,
                    const Seal &seal,
                    Booked &booked);
    void reverse(order::OrderId id, const QString &reason, const QString &cashier, const Seal &seal);
    Verdict sessionFor(order::Settlement before, std::optional<store::CashSession> &session);
    void book(order::OrderId id,
              const std::optional<QList<order::Payment>> &payments,
              const QString &cashier,
              bool byHand);
    void bookSealed(order::OrderId id,
                    const std::optional<QList<order::Payment>> &payments,
                    const QString &cashier,
                    bool byHand,
                    const Seal &seal);
    void sellSealed(const order::Content &content,
                    const QString &cartKey,
                    const QString &cashier,
                    order::ReceiptKind kind,
                    const Seal &seal);
    void refuseOrder(order::OrderId id, bool byHand, const text::Message &why);
    [[nodiscard]] order::Event
    eventOf(order::OrderId id, order::EventKind kind, const QString &actor, const QString &detail) const;

    store::Database &m_database;
    store::CommitGroup &m_commits;
    Register &m_sales;
    FiscalDesk &m_fiscal;
    print::PrintQueue &m_papers;
    LinkDesk &m_links;
    const base::Clock &m_clock;
    settings::Config m_config;
    std::optional<store::CashSession> m_session;
    bool m_isRunning = false;
    QTimer m_sliceTimer;
    QSet<order::OrderId> m_inSigning;         ///< orders whose receipt is being signed
    order::OrderId m_sliceEnd = 0;            ///< last order that finishWaiting has looked at
    QHash<order::OrderId, int> m_idleAnswers; ///< answers of printers that changed nothing, in this run
};

} // namespace kassa::till
