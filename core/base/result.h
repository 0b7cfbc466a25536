// SPDX-License-Identifier: GPL-3.0-or-later
// Value or error, for every operating error of the project. C++20 has no std::expected; this is the small part of it
// that is needed here. A module names its own codes:
//   enum class Code { DiskFull, Busy };                          // in kassa::store
//   template<class T> using Result = base::Result<T, Code>;
#pragma once

#include "core/base/assert.h"

#include <QString>

#include <utility>
#include <variant>

namespace kassa::base {

/// What went wrong. `code` decides, `detail` is English for the log, `context` names the thing concerned.
template<class Code>
struct Error
{
    Code code;
    QString detail;
    QString context;

    bool operator==(const Error &) const = default;
};

/// Either a T or an Error<Code>. Reading the side that is not there ends the process (programmer error).
template<class T, class Code>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error<Code> error) : m_state(std::in_place_index<1>, std::move(error)) {}

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
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }

    [[nodiscard]] const Error<Code> &error() const
    {
        KASSA_ASSERT(!isOk());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error<Code>> m_state;
};

/// The same for commands that have no value.
template<class Code>
class [[nodiscard]] Result<void, Code>
{
public:
    Result() = default;
    Result(Error<Code> error) : m_error(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool isOk() const { return m_error.index() == 0; }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] const Error<Code> &error() const
    {
        KASSA_ASSERT(!isOk());
        return *std::get_if<1>(&m_error);
    }

private:
    std::variant<std::monostate, Error<Code>> m_error;
};

} // namespace kassa::base
