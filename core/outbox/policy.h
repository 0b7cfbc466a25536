// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a message after an attempt: a pure table of states, waits and consequences. Knows neither
// time nor socket nor database. Source: pepmax.md section 7, loymax.md section 7, STYLE 2.9.
#pragma once

#include "core/store/outbox_table.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace kassa::outbox {

using Milliseconds = std::chrono::milliseconds;

/// How an attempt ended, as the destination's channel saw it.
enum class Ending {
    Delivered,  ///< the other side has it (its "known already" counts too)
    NotTaken,   ///< surely nothing arrived: the link is down, the message is innocent
    Unknown,    ///< it may have arrived, nobody said so
    RetryRow,   ///< refused for now, this message alone
    Refused,    ///< refused for good; the message is given up and so is what follows in its key
    NeedsHuman, ///< refused for good; the message is parked with what follows in its key
    Halted,     ///< the other side will take nothing from us: sending stops until a person acts
};

struct Outcome
{
    Ending ending = Ending::Unknown;
    QString error; ///< number and text, or what happened; empty when delivered
    QString reply; ///< what the other side said, as read
};

/// Our own reasons in last_error, so that the screens can say them in the till's language: the word alone, or
/// the word, a colon and a detail. Everything else is what the other side said.
namespace reason {
inline constexpr char kExpired[] = "expired";            ///< too late for its day
inline constexpr char kCaught[] = "caught";              ///< Kassa ended while it was being sent
inline constexpr char kFollows[] = "follows";            ///< what comes before it in its key was refused
inline constexpr char kNoConnection[] = "no_connection"; ///< detail: of the system
inline constexpr char kNoReply[] = "no_reply";         ///< it left, nothing came back; detail: of the system
inline constexpr char kForeignEcho[] = "foreign_echo"; ///< the reply does not belong to it
inline constexpr char kTooLong[] = "too_long";         ///< the reply has no end
inline constexpr char kNotSetUp[] = "not_set_up";      ///< detail: which setting
inline constexpr char kHttpStatus[] = "http";          ///< HTTP itself refused; detail: its status
inline constexpr char kLoyaltyCode[] = "loyalty_code"; ///< detail: code and words of the loyalty system
inline constexpr char kAgainBy[] = "again_by";         ///< detail: who
inline constexpr char kDoneBy[] = "done_by";           ///< detail: who
} // namespace reason

/// "word:detail", or the word alone when there is no detail. Pure.
[[nodiscard]] QString reasonText(const char *word, const QString &detail = QString());

/// How a destination is dealt with.
struct Plan
{
    QString destination;
    std::vector<Milliseconds> linkWaits; ///< after 1, 2, 3 ... faults of the link; the last one is the cap
    std::vector<Milliseconds> rowWaits;  ///< the same for a message that is to be tried again alone
    int jitterPercent = 0;               ///< longest part of a wait that is added at random
    /// How often a message of this kind may be repeated when nobody knows whether it arrived. Sending a
    /// message twice that the other side counts twice is worse than losing it.
    std::function<int(const QString &kind)> repeatsInDoubt;
};

/// Repeats without end, for messages that the other side knows again.
inline constexpr int kRepeatAlways = 1'000'000'000;

enum class Followers {
    Keep,   ///< they wait for their turn
    GiveUp, ///< they make no sense without this one
    Park,   ///< they wait for the same person
};

/// What is to be done with the message and the link.
struct Decision
{
    store::OutboxState state = store::OutboxState::Pending;
    int doubts = 0;
    std::optional<Milliseconds> rowWait; ///< before the message is due again
    bool isLinkFault = false;            ///< the link waits before its next attempt
    bool isHalt = false;
    Followers followers = Followers::Keep;

    bool operator==(const Decision &) const = default;
};

/// Pure. @param row  as it was sent: attempts counts this one   @param random  0 <= random < 1, for the
/// jitter
[[nodiscard]] Decision
decide(const store::OutboxRow &row, const Outcome &outcome, const Plan &plan, double random);

/// Wait before attempt `faults` + 1. @param faults  faults in a row, at least 1; 0 waits nothing. Pure.
[[nodiscard]] Milliseconds
waitAfter(const std::vector<Milliseconds> &waits, int faults, int jitterPercent, double random);

} // namespace kassa::outbox
