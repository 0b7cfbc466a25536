// SPDX-License-Identifier: GPL-3.0-or-later
// The seven states with their shape and colours (visual language, table "States"). A state is always shown as
// shape, word and colour together; the word is the caller's because it is translated.
#pragma once

#include "ui/widgets/theme.h"

#include <QString>

namespace kassa::widgets {

enum class StateShape { Wait, Ok, No, Warn, Busy, Off, Info };
inline constexpr int kStateShapeCount = 7;

[[nodiscard]] QString iconName(StateShape state);
[[nodiscard]] Token inkToken(StateShape state);
[[nodiscard]] Token groundToken(StateShape state);

} // namespace kassa::widgets
