// SPDX-License-Identifier: GPL-3.0-or-later
// [pepmax] of kassa.ini in the words of the codec. Pure.
#pragma once

#include "core/pepmax/pepmax_codec.h"
#include "core/settings/config.h"

namespace kassa::pepmax {

/// What a shop wants done with an error number of the service. Source: pepmax.md section 6.
enum class Treatment { GiveUp, Retry, Done };

struct ErrorRule
{
    QString number;
    Treatment treatment = Treatment::GiveUp;
    QString text; ///< for numbers that come without one

    bool operator==(const ErrorRule &) const = default;
};

[[nodiscard]] Shape shapeOf(const settings::Pepmax &pepmax);
/// The shop's own field list, else the preset's. The table of settings has refused lists that cannot be read.
[[nodiscard]] QList<Field> fieldsOf(const settings::Pepmax &pepmax, MessageKind kind);
/// Number of a cashier, else the till's.
[[nodiscard]] QString salespersonOf(const settings::Pepmax &pepmax, const QString &cashier);
/// The shop's own table of error numbers, as it stands in kassa.ini and back: `9005=retry Filiale unbekannt`,
/// where a first word that says nothing of a treatment belongs to the text.
[[nodiscard]] QList<ErrorRule> errorRules(const QList<settings::NamedText> &entries);
[[nodiscard]] settings::NamedText errorEntry(const ErrorRule &rule);

} // namespace kassa::pepmax
