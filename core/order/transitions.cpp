// SPDX-License-Identifier: GPL-3.0-or-later
#include "transitions.h"

#include <optional>

namespace kassa::order {

namespace {

base::Error<Refusal> refused(Refusal why)
{
    return {why, {}, {}};
}

// Every step needs an order that is still open; the two closed states are told apart for the message.
std::optional<Refusal> closedRefusal(State state)
{
    switch (state.status) {
    case Status::Done:
        return Refusal::AlreadyDone;
    case Status::Cancelled:
        return Refusal::AlreadyCancelled;
    case Status::Open:
        break;
    }
    return std::nullopt;
}

} // namespace

State stateOf(const Order &order)
{
    return State{order.status, order.confirmation};
}

bool isAwaitingYes(State state)
{
    return state.status == Status::Open &&
           (state.confirmation == Confirmation::Queued || state.confirmation == Confirmation::Offered ||
            state.confirmation == Confirmation::TimedOut);
}

Result<State> accept(State state)
{
    if (const auto closed = closedRefusal(state)) {
        return refused(*closed);
    }
    if (state.confirmation == Confirmation::Accepted) {
        return refused(Refusal::AlreadyConfirmed);
    }
    if (!isAwaitingYes(state)) {
        return refused(Refusal::NotAwaiting);
    }
    return State{Status::Open, Confirmation::Accepted};
}

Result<State> reject(State state)
{
    if (const auto closed = closedRefusal(state)) {
        return refused(*closed);
    }
    if (state.confirmation == Confirmation::Accepted) {
        return refused(Refusal::AlreadyConfirmed);
    }
    if (!isAwaitingYes(state)) {
        return refused(Refusal::NotAwaiting);
    }
    return State{Status::Cancelled, Confirmation::Rejected};
}

Result<State> cancel(State state)
{
    if (const auto closed = closedRefusal(state)) {
        return refused(*closed);
    }
    return State{Status::Cancelled, state.confirmation};
}

Result<State> book(State state)
{
    if (const auto closed = closedRefusal(state)) {
        return refused(*closed);
    }
    if (isAwaitingYes(state)) {
        return refused(Refusal::AwaitsYes);
    }
    return State{Status::Done, state.confirmation};
}

bool isReplaceable(const Order &order)
{
    return order.status == Status::Open &&
           (order.confirmation == Confirmation::None || order.confirmation == Confirmation::Queued) &&
           !order.openedAtUtc.isValid();
}

} // namespace kassa::order
