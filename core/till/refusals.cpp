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

std::optional<text::Message> messageOf(fiscal::SignerFault fault)
{
    using fiscal::SignerFault;
    using text::Msg;
    switch (fault) {
    case SignerFault::None:
        return std::nullopt;
    case SignerFault::NotConfigured:
        return text::Message{Msg::SignerNotConfigured, {}};
    case SignerFault::KeyUnreadable:
        return text::Message{Msg::SignerKeyUnreadable, {}};
    case SignerFault::BadCertificate:
        return text::Message{Msg::SignerBadCertificate, {}};
    case SignerFault::Mismatch:
        return text::Message{Msg::SignerMismatch, {}};
    case SignerFault::NoReader:
        return text::Message{Msg::SignerNoReader, {}};
    case SignerFault::NoCard:
        return text::Message{Msg::SignerNoCard, {}};
    case SignerFault::UnknownCard:
        return text::Message{Msg::SignerUnknownCard, {}};
    case SignerFault::WrongPin:
        return text::Message{Msg::SignerWrongPin, {}};
    case SignerFault::CardFailed:
        return text::Message{Msg::SignerCardFailed, {}};
    case SignerFault::Unreachable:
        return text::Message{Msg::SignerUnreachable, {}};
    case SignerFault::Untrusted:
        return text::Message{Msg::SignerUntrusted, {}};
    case SignerFault::Refused:
        return text::Message{Msg::SignerRefused, {}};
    case SignerFault::BadAnswer:
        return text::Message{Msg::SignerBadAnswer, {}};
    case SignerFault::TimedOut:
        return text::Message{Msg::SignerTimedOut, {}};
    }
    base::assertFailed("signer fault without a sentence", __FILE__, __LINE__);
}

} // namespace kassa::till
