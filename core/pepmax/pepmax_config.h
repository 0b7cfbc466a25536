// SPDX-License-Identifier: GPL-3.0-or-later
// [pepmax] of kassa.ini in the words of the codec. Pure.
#pragma once

#include "core/pepmax/pepmax_codec.h"
#include "core/settings/config.h"

namespace kassa::pepmax {

[[nodiscard]] Shape shapeOf(const settings::Pepmax &pepmax);
/// The shop's own field list, else the preset's. The table of settings has refused lists that cannot be read.
[[nodiscard]] QList<Field> fieldsOf(const settings::Pepmax &pepmax, MessageKind kind);
/// Number of a cashier, else the till's.
[[nodiscard]] QString salespersonOf(const settings::Pepmax &pepmax, const QString &cashier);

} // namespace kassa::pepmax
