// SPDX-License-Identifier: GPL-3.0-or-later
// A decoded value, or the fault that goes back to the caller of the order interface. Unlike base::Error the
// fault carries a translatable sentence and is no log text.
#pragma once

#include "core/base/result.h"

#include <utility>

namespace kassa::external {

/// Either a T or an F: a Result whose code is the fault itself. Reading the side that is not there ends the
/// process (programmer error).
template<class T, class F>
class [[nodiscard]] Outcome : private base::Result<T, F>
{
    using Base = base::Result<T, F>;

public:
    Outcome(T decoded) : Base(std::move(decoded)) {}
    Outcome(F why) : Base(base::Error<F>{std::move(why), {}, {}}) {}

    using Base::isOk;
    using Base::operator bool;
    using Base::value;
    using Base::operator->;
    using Base::operator*;
    [[nodiscard]] const F &fault() const { return Base::error().code; }
};

} // namespace kassa::external
