// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of an order: append-only facts (DESIGN "Life of an order").
#pragma once

#include "core/order/order.h"

namespace kassa::order {

enum class EventKind {
    Received,       ///< the request came; detail: mode ("blocking", "non-blocking") and sender
    IgnoredFields,  ///< detail: comma separated paths of unknown fields
    Repeated,       ///< the same ref again; detail: mode
    Replaced,       ///< other content took the place of the old; detail: differing fields
    Opened,         ///< on the till's screen
    PutBack,        ///< left by the cashier, still open
    Accepted,       ///< detail: promised time, ISO 8601 UTC, may be empty
    Rejected,       ///< detail: reason
    Paid,           ///< booked; detail: receipt number
    RefundDue,      ///< closed although paid online; detail: amount as fixed text
    Printed,        ///< detail: printer or file name
    PrintFailed,    ///< detail: printer or file name
    Answered,       ///< a caller was answered; detail: status code
    CallerLeft,     ///< a waiting caller went away
    Cancelled,      ///< detail: reason
    TestFinished,   ///< a test order was closed, nothing booked
    Offered,        ///< an order printer got it for the first time; detail: the printer's address
    FetchedOften,   ///< fetched again and again without an answer; detail: how often
    TimedOut,       ///< nobody answered in time; detail: the rule, "alarm", "accept" or "reject"
    LateAnswer,     ///< a printer's answer that came after the time-out; detail: its words
    RepeatedAnswer, ///< a printer said once more what had been decided; detail: its words
    OppositeAnswer, ///< a printer said the opposite of what had been decided; detail: its words
    UnclearAnswer,  ///< a printer's answer that is neither yes nor no; detail: its words
    MoneyReceived,  ///< what was on delivery came in; detail: the tenders
    NotCollected,   ///< cancelled by a receipt of its own; detail: its number and the reason
    TickerTold,     ///< the turnover ticker has the sale; detail: its remark
    TickerNotTold,  ///< it refused the sale, or it is too late; detail: why
    LoyaltyTold,    ///< the loyalty system has the sale
    LoyaltyNotTold, ///< it refused the sale; detail: why
};

struct Event
{
    qint64 id = 0;
    OrderId orderId = 0;
    QDateTime atUtc;
    EventKind kind = EventKind::Received;
    QString actor; ///< cashier's name, or "shop", "till", a printer's id
    QString detail;

    bool operator==(const Event &) const = default;
};

} // namespace kassa::order
