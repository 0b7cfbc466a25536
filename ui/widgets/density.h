// SPDX-License-Identifier: GPL-3.0-or-later
// Three densities chosen by the width of the window, with the measures of the visual language section 8.
#pragma once

namespace kassa::widgets {

/// Of the rail in large text (Theme::isTextLarge()); it grows when a word needs more.
inline constexpr int kLargeRailWidth = 128;
inline constexpr int kLargeRailMargin = 6;

enum class Density { Compact, Regular, Wide };

/// All lengths in logical pixels.
struct Measures
{
    int railWidth;
    int barHeight;
    int gutter;
    int cardPadding;
    int railEntryHeight;
    int saleColumns;
    int cartWidth;
    int numberKeyHeight;
    int tileTextPx;
    int tileMinHeight;
    int railTextPx;
};

/// Below 1100 compact, from 1700 wide; larger text leaves less room, as in a smaller window.
/// @param windowWidth  QWidget::width() in logical pixels
[[nodiscard]] Density densityFor(int windowWidth);
[[nodiscard]] const Measures &measures(Density density);

} // namespace kassa::widgets
