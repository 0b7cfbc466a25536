// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that the loyalty processing answers with, what the cashier reads for them, and what they mean
// for a message that is sent again. Pure. Source: loymax.md sections 6 and 7; numbers above 224 are Assumed
// from the order of the vendor's list of names.
#pragma once

#include "core/loymax/loymax_codec.h"
#include "core/text/messages.h"

namespace kassa::loymax {

namespace code {
inline constexpr int kOk = 0;
inline constexpr int kSystemError = 1;
inline constexpr int kCardNotFound = 201;
inline constexpr int kNotEnoughMoney = 204;
inline constexpr int kCardBlocked = 205;
inline constexpr int kNotUniqueOperation = 207;
inline constexpr int kOperationNotFound = 208;
inline constexpr int kOperationIsConfirmed = 209;
inline constexpr int kOperationIsCanceled = 210;
inline constexpr int kWrongPin = 211;
inline constexpr int kHolderNotFound = 213;
inline constexpr int kCardNotActivated = 214;
inline constexpr int kPurchaseNotFound = 216;
inline constexpr int kDifferentCheque = 217;
inline constexpr int kIncorrectOrder = 218;
inline constexpr int kConfirmedPurchase = 220;
} // namespace code

/// The sentence for a code; unknown codes have one too, with their number. Source: loymax.md section 6.
[[nodiscard]] text::Message codeMessage(int code);

/// What the cashier can do about a refusal.
enum class Advice {
    None,
    OtherIdentifier, ///< another card, or the phone number of the same person
    Pin,             ///< the right PIN
    EarnOnly,        ///< the card collects and cannot be spent from
};
[[nodiscard]] Advice adviceOf(int code);

/// What an answered code means for a message that waits in the queue.
enum class Standing {
    Taken,    ///< now or before: the message is done
    Later,    ///< the processing has a fault of its own: the same bytes again
    NotTaken, ///< refused: the message and the rest of its purchase wait for a person
};
/// Source: loymax.md section 7 "Done on resend": 207 for every command; 209 and 220 for a confirmation; 208,
/// 210 and 216 for a cancellation.
[[nodiscard]] Standing standingOf(Command command, int code);

} // namespace kassa::loymax
