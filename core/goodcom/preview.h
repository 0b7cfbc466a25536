// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page shows of the order printers: the string of a sample order, and the two addresses.
// Pure.
#pragma once

#include "core/settings/config.h"

#include <QString>

namespace kassa::goodcom {

/// The order string of a sample order in the form of these settings, one section per line, each line with its
/// `*` at the end. Invented data; never a secret.
[[nodiscard]] QString previewText(const settings::Goodcom &goodcom);

/// The address that is typed into the printer for polling. `base` is the till's own address as others reach
/// it, "http://192.0.2.10:8360", without a slash at its end. Holds a secret: not for any log.
[[nodiscard]] QString orderUrl(const QString &base, const settings::Goodcom &goodcom);
/// The same for the printer's answers.
[[nodiscard]] QString callbackUrl(const QString &base, const settings::Goodcom &goodcom);

} // namespace kassa::goodcom
