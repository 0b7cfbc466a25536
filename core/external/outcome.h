// SPDX-License-Identifier: GPL-3.0-or-later
// A decoded value, or the fault that goes back to the caller of the order interface. Unlike base::Error the
// fault carries a translatable sentence and is no log text.
#pragma once

#include "core/base/assert.h"

#include <utility>
#include <variant>

namespace kassa::external {

/// Either a T or an F. Reading the side that is not there ends the process (programmer error).
template<class T, class F>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(F fault) : m_state(std::in_place_index<1>, std::move(fault)) {}

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    [[nodiscard]] const T &value() const &
    {
        KASSA_ASSERT(isOk());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &value() &
    {
        KASSA_ASSERT(isOk());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        KASSA_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }

    [[nodiscard]] const F &fault() const
    {
        KASSA_ASSERT(!isOk());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, F> m_state;
};

} // namespace kassa::external
