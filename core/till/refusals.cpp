// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusals.h"

#include "core/text/messages.h"

namespace kassa::till {

QString sentenceOf(order::Refusal refusal)
{
    using text::Msg;
    switch (refusal) {
    case order::Refusal::AlreadyDone:
        return text::toText({Msg::OrderAlreadyDone, {}});
    case order::Refusal::AlreadyCancelled:
        return text::toText({Msg::OrderAlreadyCancelled, {}});
    case order::Refusal::AlreadyConfirmed:
        return text::toText({Msg::OrderAlreadyAccepted, {}});
    case order::Refusal::NotAwaiting:
        return text::toText({Msg::OrderNotAwaiting, {}});
    case order::Refusal::AwaitsYes:
        return text::toText({Msg::OrderAwaitsYes, {}});
    }
    base::assertFailed("refusal without a sentence", __FILE__, __LINE__);
}

QString sentenceOf(store::Code code)
{
    using text::Msg;
    switch (code) {
    case store::Code::DiskFull:
        return text::toText({Msg::DiskFull, {}});
    case store::Code::ReadOnly:
        return text::toText({Msg::DatabaseReadOnly, {}});
    case store::Code::Damaged:
        return text::toText({Msg::DatabaseDamaged, {}});
    case store::Code::Busy:
        return text::toText({Msg::DatabaseBusy, {}});
    case store::Code::NotFound:
        return text::toText({Msg::OrderNotFound, {}});
    case store::Code::CannotOpen:
    case store::Code::NewerVersion:
    case store::Code::Duplicate:
    case store::Code::Sql:
        return text::toText({Msg::DatabaseFailed, {}});
    }
    base::assertFailed("store code without a sentence", __FILE__, __LINE__);
}

} // namespace kassa::till
