// SPDX-License-Identifier: GPL-3.0-or-later
// The table of measures.
#include "ui/widgets/density.h"

#include "ui/widgets/theme.h"

#include <array>
#include <cstddef>

namespace kassa::widgets {
namespace {
constexpr int kRegularFrom = 1100;
constexpr int kWideFrom = 1700;
// Source: visual language section 8. Order of Density.
constexpr std::array<Measures, 3> kMeasures{{
    {96, 56, 12, 12, 80, 3, 380, 48, 16, 92, 13},
    {112, 64, 16, 16, 84, 4, 428, 52, 16, 112, 13},
    {136, 72, 24, 16, 100, 6, 600, 68, 18, 136, 15},
}};
} // namespace

Density densityFor(int windowWidth)
{
    const int room = windowWidth * 100 / Theme::textScalePercent();
    if (room < kRegularFrom)
        return Density::Compact;
    return room < kWideFrom ? Density::Regular : Density::Wide;
}

const Measures &measures(Density density)
{
    return kMeasures[static_cast<std::size_t>(density)];
}

} // namespace kassa::widgets
