// SPDX-License-Identifier: GPL-3.0-or-later
#include "loymax_codes.h"

#include <algorithm>
#include <array>

namespace kassa::loymax {

namespace {

using text::Msg;

struct Row
{
    int code;
    Msg msg;
};

constexpr std::array kRows{
    Row{1, Msg::LoyaltySystemError},
    Row{2, Msg::LoyaltyVersionError},
    Row{3, Msg::LoyaltyParseError},
    Row{4, Msg::LoyaltyFormatError},
    Row{5, Msg::LoyaltyRequiredField},
    Row{6, Msg::LoyaltySignatureError},
    Row{7, Msg::LoyaltySignatureMissing},
    Row{8, Msg::LoyaltyCertificateError},
    Row{201, Msg::LoyaltyCardNotFound},
    Row{202, Msg::LoyaltyDeviceNotFound},
    Row{203, Msg::LoyaltyPaymentTooLarge},
    Row{204, Msg::LoyaltyNotEnough},
    Row{205, Msg::LoyaltyCardBlocked},
    Row{206, Msg::LoyaltyDeviceBlocked},
    Row{207, Msg::LoyaltyNotUniqueOperation},
    Row{208, Msg::LoyaltyOperationNotFound},
    Row{209, Msg::LoyaltyOperationConfirmed},
    Row{210, Msg::LoyaltyOperationCancelled},
    Row{211, Msg::LoyaltyWrongPin},
    Row{212, Msg::LoyaltyCashierNotFound},
    Row{213, Msg::LoyaltyHolderNotFound},
    Row{214, Msg::LoyaltyCardNotActivated},
    Row{215, Msg::LoyaltyDiscountFault},
    Row{216, Msg::LoyaltyPurchaseNotFound},
    Row{217, Msg::LoyaltyDifferentCheque},
    Row{218, Msg::LoyaltyWrongOrder},
    Row{219, Msg::LoyaltyCardExtraPayment},
    Row{220, Msg::LoyaltyPurchaseConfirmed},
    Row{221, Msg::LoyaltyPurchaseExtraPayment},
    Row{222, Msg::LoyaltyLimitGained},
    Row{223, Msg::LoyaltyPaymentFault},
    Row{224, Msg::LoyaltyDifferentPurchase},
    Row{225, Msg::LoyaltyCouponFault},
    Row{226, Msg::LoyaltyBusinessError},
    Row{227, Msg::LoyaltyDeviceNotGranted},
    Row{228, Msg::LoyaltyNotUniquePurchase},
    Row{229, Msg::LoyaltyNoProgram},
    Row{230, Msg::LoyaltyDivisibility},
    Row{231, Msg::LoyaltyDifferentLegals},
};

bool isCancel(Command command)
{
    return command == Command::CancelPurchases || command == Command::CancelOperations;
}

} // namespace

text::Message codeMessage(int code)
{
    const auto row =
        std::find_if(kRows.cbegin(), kRows.cend(), [code](const Row &each) { return each.code == code; });
    return row != kRows.cend() ? text::Message{row->msg, {}}
                               : text::Message{Msg::LoyaltyUnknownCode, {QString::number(code)}};
}

Advice adviceOf(int code)
{
    switch (code) {
    case code::kCardNotFound:
    case code::kCardBlocked:
    case code::kHolderNotFound:
        return Advice::OtherIdentifier;
    case code::kWrongPin:
        return Advice::Pin;
    case code::kCardNotActivated:
        return Advice::EarnOnly;
    default:
        return Advice::None;
    }
}

Standing standingOf(Command command, int code)
{
    switch (code) {
    case code::kOk:
    case code::kNotUniqueOperation:
        return Standing::Taken;
    case code::kSystemError:
        return Standing::Later;
    case code::kOperationIsConfirmed:
    case code::kConfirmedPurchase:
        return command == Command::ConfirmPurchases ? Standing::Taken : Standing::NotTaken;
    case code::kOperationNotFound:
    case code::kOperationIsCanceled:
    case code::kPurchaseNotFound:
        return isCancel(command) ? Standing::Taken : Standing::NotTaken;
    default:
        return Standing::NotTaken;
    }
}

} // namespace kassa::loymax
