// SPDX-License-Identifier: GPL-3.0-or-later
// What an order printer says about an order: yes, no, nobody pressed a key, or something that is none of
// these. Both parameter sets are always understood. Pure. Follows goodcom.md section 4.
#pragma once

#include "core/goodcom/query.h"

#include <QDateTime>
#include <QTimeZone>

namespace kassa::goodcom {

enum class Decision {
    Accepted,
    Rejected,
    TimedOut,   ///< the device gave up waiting for a key without refusing
    Unclear,    ///< a word that stands in no list
    DeviceState ///< no answer to an order: the device says whether it takes any
};

struct Callback
{
    Decision decision = Decision::Unclear;
    QString restaurantId; ///< as sent, may be empty
    QString orderId;      ///< the echo of the ticket's; empty: the order that the device has now
    QString reason;       ///< Rejected: the device's words
    QString promised;     ///< `dt` as sent
    QString words;        ///< decision, message and time as sent, for the timeline

    bool operator==(const Callback &) const = default;
};

/// The two lists of words, besides those that every device of the family knows.
struct DecisionWords
{
    QStringList accept; ///< lower case
    QStringList reject; ///< lower case
};

/// Reads [goodcom] words: "yes, yes / no, no" (accepting ones before the slash, refusing ones behind it).
[[nodiscard]] DecisionWords decisionWords(const QString &setting);

/// Parameter sets: a, o, ak, m, dt (short); restid, ordernumber, status, reason or rejectreason, deliverytime
/// (long); m alone with Accepted or Rejected.
[[nodiscard]] Callback decodeCallback(const Query &query, const DecisionWords &words);

/// `dt` as a moment: "HH:MM" is the next such time in the shop's zone (one that is less than half an hour
/// past is meant as today's), "HH:MM:SS" a duration from now, anything else nothing. Source: goodcom.md 4
/// "dt"; the half hour is Assumed: a promise that is just over is no promise for tomorrow.
[[nodiscard]] QDateTime promisedTime(const QString &promised, const QDateTime &nowUtc, const QTimeZone &zone);

} // namespace kassa::goodcom
