// SPDX-License-Identifier: GPL-3.0-or-later
// Text that came from outside, made harmless at decoding (CONTRACT "Text").
#pragma once

#include <QString>

namespace kassa::base {

/// One line: every C0/C1 control (line feed and tab included) and every bidi control becomes one blank each; the ends
/// are trimmed. Pure.
[[nodiscard]] QString cleanLine(const QString &text);

/// The same for notes, where line feeds stay (CR LF and CR become LF).
[[nodiscard]] QString cleanNote(const QString &text);

} // namespace kassa::base
