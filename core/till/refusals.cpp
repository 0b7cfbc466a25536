// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

namespace kassa::till {

text::Message messageOf(order::Refusal refusal)
{
    using text::Msg;
    switch (refusal) {
    case order::Refusal::AlreadyDone:
        return {Msg::OrderAlreadyDone, {}};
    case order::Refusal::AlreadyCancelled:
        return {Msg::OrderAlreadyCancelled, {}};
    case order::Refusal::AlreadyConfirmed:
        return {Msg::OrderAlreadyAccepted, {}};
    case order::Refusal::NotAwaiting:
        return {Msg::OrderNotAwaiting, {}};
    case order::Refusal::AwaitsYes:
        return {Msg::OrderAwaitsYes, {}};
    }
    base::assertFailed("refusal without a sentence", __FILE__, __LINE__);
}

text::Message messageOf(store::Code code)
{
    using text::Msg;
    switch (code) {
    case store::Code::DiskFull:
        return {Msg::DiskFull, {}};
    case store::Code::ReadOnly:
        return {Msg::DatabaseReadOnly, {}};
    case store::Code::Damaged:
        return {Msg::DatabaseDamaged, {}};
    case store::Code::Busy:
        return {Msg::DatabaseBusy, {}};
    case store::Code::NotFound:
        return {Msg::OrderNotFound, {}};
    case store::Code::CannotOpen:
    case store::Code::NewerVersion:
    case store::Code::Duplicate:
    case store::Code::Sql:
        return {Msg::DatabaseFailed, {}};
    }
    base::assertFailed("store code without a sentence", __FILE__, __LINE__);
}

QString sentenceOf(fiscal::SignerFault fault)
{
    using fiscal::SignerFault;
    using text::Msg;
    switch (fault) {
    case SignerFault::None:
        return {};
    case SignerFault::NotConfigured:
        return text::toText({Msg::SignerNotConfigured, {}});
    case SignerFault::KeyUnreadable:
        return text::toText({Msg::SignerKeyUnreadable, {}});
    case SignerFault::BadCertificate:
        return text::toText({Msg::SignerBadCertificate, {}});
    case SignerFault::Mismatch:
        return text::toText({Msg::SignerMismatch, {}});
    case SignerFault::NoReader:
        return text::toText({Msg::SignerNoReader, {}});
    case SignerFault::NoCard:
        return text::toText({Msg::SignerNoCard, {}});
    case SignerFault::UnknownCard:
        return text::toText({Msg::SignerUnknownCard, {}});
    case SignerFault::WrongPin:
        return text::toText({Msg::SignerWrongPin, {}});
    case SignerFault::CardFailed:
        return text::toText({Msg::SignerCardFailed, {}});
    case SignerFault::Unreachable:
        return text::toText({Msg::SignerUnreachable, {}});
    case SignerFault::Refused:
        return text::toText({Msg::SignerRefused, {}});
    case SignerFault::BadAnswer:
        return text::toText({Msg::SignerBadAnswer, {}});
    case SignerFault::TimedOut:
        return text::toText({Msg::SignerTimedOut, {}});
    }
    base::assertFailed("signer fault without a sentence", __FILE__, __LINE__);
}

} // namespace kassa::till
