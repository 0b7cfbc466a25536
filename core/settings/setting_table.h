// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where settings are listed: name, default, range and the Config member each goes to.
#pragma once

#include "core/settings/config.h"
#include "core/settings/setting_value.h"

#include <span>

namespace kassa::settings {

template<class Target>
struct Row
{
    Spec spec;
    void (*assign)(Target &, const Value &);
};

/// Every section except the printers, in the order of the file.
[[nodiscard]] std::span<const Row<Config>> configRows();
/// [print] and every [printer.NAME].
[[nodiscard]] std::span<const Row<Printer>> printerRows();
/// What only [printer.NAME] has.
[[nodiscard]] std::span<const Row<Printer>> furtherPrinterRows();

} // namespace kassa::settings
