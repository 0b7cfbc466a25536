// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens know of the loyalty of the cart at the till. Facts only; the sentences are made where they
// are shown.
#pragma once

#include "core/loymax/cheque.h"
#include "core/text/messages.h"

#include <QString>

#include <optional>

namespace kassa::till {

/// None: nobody identified himself. Asking: the loyalty system is being asked. Known: it answered. Offline:
/// it cannot be asked, the sale collects and is told later. Refused: it said no, the sale goes on without.
enum class LoyaltyPhase { None, Asking, Known, Offline, Refused };

struct LoyaltyState
{
    LoyaltyPhase phase = LoyaltyPhase::None;
    QString cartKey;                       ///< of the cart that it belongs to
    QString identifierType;                ///< BarCode, Number, Phone ...
    QString shownCard;                     ///< masked
    QString holder;                        ///< empty: not told
    std::optional<money::Money> balance;   ///< bonuses
    money::Money available;                ///< what may be spent on this cart, in its currency
    QString currency;                      ///< of the bonuses, may be empty
    QList<order::Line> lines;              ///< that the discounts are for
    QList<loymax::LineDiscount> discounts; ///< by position of the cheque
    money::Money cashback;                 ///< that this cart will earn
    QString cashierMessage;                ///< of the loyalty system, for the screen
    QString chequeMessage;                 ///< of the loyalty system, for the receipt
    money::Money paid;                     ///< taken with bonuses, a part of the payments
    QString bonusMethod;                   ///< the words by which that payment is known
    bool isPaying = false;                 ///< bonuses are being taken or given back
    bool needsPin = false;                 ///< spending asks for the right PIN
    bool offersOther = false;              ///< another identifier may help
    std::optional<text::Message> problem;
    QString serverWords; ///< what the loyalty system said of it, may be empty

    [[nodiscard]] bool isActive() const { return phase != LoyaltyPhase::None; }
    bool operator==(const LoyaltyState &) const = default;
};

} // namespace kassa::till
