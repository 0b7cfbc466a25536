// SPDX-License-Identifier: GPL-3.0-or-later
// Medians, percentiles and how they are printed.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kassa::bench {

/// 0 for no values.
[[nodiscard]] double median(std::vector<double> values);
/// @param percent  0..100; nearest rank. 0 for no values.
[[nodiscard]] double percentile(std::vector<double> values, double percent);

enum class Goal { AtLeast, AtMost };

/// Two series measured in turns: ratios are made pair by pair, so that a slower minute of the machine hits
/// both.
class Pairs
{
public:
    void add(double kassa, double other);
    /// One line: both medians with their unit, the median ratio, its range, and whether the goal is met.
    void print(const QString &name,
               const QString &unit,
               const QString &otherName,
               Goal goal,
               std::optional<double> bound) const;

private:
    std::vector<double> m_kassa;
    std::vector<double> m_other;
    std::vector<double> m_ratios;
};

} // namespace kassa::bench
