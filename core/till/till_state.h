// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens know of the till: plain values that travel from the engine to the main thread. Facts only;
// the sentences are made where they are shown.
#pragma once

#include "core/order/event.h"
#include "core/order/receipt.h"
#include "core/order/session_report.h"
#include "core/store/receipt_table.h"
#include "core/store/session_table.h"
#include "core/text/messages.h"
#include "core/till/fiscal_state.h"
#include "core/till/link_state.h"
#include "core/till/loyalty_state.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kassa::till {

/// The HTTP side.
struct ServerState
{
    bool listening = false;
    bool tls = false;
    QString address;                      ///< as bound, "127.0.0.1"
    quint16 port = 0;                     ///< the real one, also when 0 was asked for
    std::optional<text::Message> problem; ///< why it does not listen
    QDateTime lastRequestAtUtc;           ///< last authenticated order call, invalid: none since start
    int heldCalls = 0;                    ///< blocking callers waiting
    qint64 wrongTokens = 0;               ///< refused since start
    QString lastWrongTokenPeer;
    QDateTime lastWrongTokenAtUtc;

    bool operator==(const ServerState &) const = default;
};

struct PrinterState
{
    int waiting = 0;                          ///< papers queued or being printed
    int failed = 0;                           ///< papers that need a person
    std::optional<text::Message> lastProblem; ///< of the newest failed paper
    QString lastPlace;                        ///< where the newest paper went
    bool hasOther = false;                    ///< another printer could take receipts

    bool operator==(const PrinterState &) const = default;
};

/// One order printer, known by the restaurant id that it sends.
struct GoodcomPrinter
{
    QString restaurantId; ///< as sent; empty: the printer sends none
    QDateTime lastPollAtUtc;
    QString peer;          ///< its address
    bool isOnline = false; ///< asked within the last 240 s

    bool operator==(const GoodcomPrinter &) const = default;
};

/// Why it is too quiet. NoPoll: no printer asked for 240 s. FewOrders: no order for more than three times the
/// usual gap of this hour of the week.
enum class Silence { None, NoPoll, FewOrders };

/// Which of the two printer addresses.
enum class GoodcomUrl { Order, Callback };

struct GoodcomState
{
    bool isEnabled = false;
    QList<GoodcomPrinter> printers; ///< that asked since start, with good credentials, by restaurant id
    QDateTime lastPollAtUtc;        ///< of any of them; invalid: none since start
    int queued = 0;                 ///< orders that wait for their turn at the printer
    int offered = 0;                ///< orders that a printer got and has not answered
    qint64 wrongTokens = 0;         ///< requests with a wrong token or wrong credentials since start
    QString lastWrongPeer;
    QDateTime lastWrongAtUtc;
    Silence silence = Silence::None;

    bool operator==(const GoodcomState &) const = default;
};

/// Whether sales can be kept.
enum class StoreHealth { Fine, DiskFull, ReadOnly, Damaged, Failing };

/// One order of the past for "last order 5 min ago".
struct LastOrder
{
    QString ref;
    QDateTime atUtc;
    money::Money total;

    bool operator==(const LastOrder &) const = default;
};

struct TillState
{
    std::optional<store::CashSession> session; ///< the open one
    store::SessionFigures figures;             ///< of the open session
    QList<order::CashMovement> movements;      ///< of the open session, oldest first
    bool externMode = false;
    ServerState server;
    PrinterState printer;
    GoodcomState goodcom;
    StoreHealth store = StoreHealth::Fine;
    FiscalState fiscal;
    LinkState pepmax;
    LinkState loymax;
    LoyaltyState loyalty; ///< of the cart at the till
    int openOrders = 0;
    int awaitingYes = 0;
    qint64 finishedToday = 0;   ///< external orders done since local midnight or start of Kassa, the later
    money::Money turnoverToday; ///< of these
    std::optional<LastOrder> lastOrder;
    int preparationMin = 20; ///< proposed minutes from yes to done, a multiple of five (DESIGN "orders")

    bool operator==(const TillState &) const = default;
};

/// A receipt that was just booked.
struct BookedReceipt
{
    order::Receipt receipt;
    order::OrderId orderId = 0; ///< 0: sold at the till
    bool show = false;          ///< a preview is due (not autonext)
    bool byHand = false;        ///< a cashier finished it (false: autoprint and the like)
    bool paper = false;         ///< a print job was written

    bool operator==(const BookedReceipt &) const = default;
};

/// How the paper of a receipt came out.
/// What a printer said that was only asked whether it is there.
struct PrinterTried
{
    QString name;
    QString fault; ///< in core/print's stored words ("offline", "paper", ...); empty: it would print now
    bool isPaperLow = false;
    bool hasAnswered = true; ///< false: it takes connections and does not tell its state

    bool operator==(const PrinterTried &) const = default;
};

struct PaperOutcome
{
    order::ReceiptId receiptId = 0;
    order::OrderId orderId = 0;
    bool ok = false;
    QString place;         ///< file or printer
    text::Message problem; ///< of a failed paper only

    bool operator==(const PaperOutcome &) const = default;
};

/// How a paper that belongs to no print job came out: a report, or a file that was asked for.
struct SheetOutcome
{
    bool isFile = false; ///< written to a file that somebody named, not printed
    bool ok = false;
    QString place;         ///< file or printer
    text::Message problem; ///< when not ok

    bool operator==(const SheetOutcome &) const = default;
};

enum class Command {
    OpenSession,
    CloseSession,
    MoveCash,
    PrintReport,
    SavePaper,
    SetExternMode,
    OpenOrder,
    AcceptOrder,
    RejectOrder,
    CancelOrder,
    PayOrder,
    SellCart,
    PrintAgain,
    SendTestOrder,
    SaveSettings,
    RenewToken,
    SettleOrder,
    NotCollected,
    RenewGoodcomToken,
    SendPrinterTestOrder,
    BackUp,
};

/// A command that was not carried out; nothing changed.
struct Refused
{
    Command command = Command::OpenSession;
    order::OrderId orderId = 0;
    text::Message why; ///< what happened, what is safe, what to do
};

} // namespace kassa::till
