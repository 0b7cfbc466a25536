// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kassa::bench {

double median(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double percentile(std::vector<double> values, double percent)
{
    if (values.empty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const double rank = std::ceil(percent / 100 * static_cast<double>(values.size()));
    const std::size_t index = rank < 1 ? 0 : static_cast<std::size_t>(rank) - 1;
    return values[std::min(index, values.size() - 1)];
}

void Pairs::add(double kassa, double other)
{
    m_kassa.push_back(kassa);
    m_other.push_back(other);
    m_ratios.push_back(other > 0 ? kassa / other : 0);
}

void Pairs::print(const QString &name,
                  const QString &unit,
                  const QString &otherName,
                  Goal goal,
                  std::optional<double> bound) const
{
    if (m_ratios.empty()) {
        std::printf("%-10s nothing was measured\n", qUtf8Printable(name));
        return;
    }
    const double ratio = median(m_ratios);
    const auto [least, most] = std::minmax_element(m_ratios.begin(), m_ratios.end());
    std::printf("%-10s kassa %.1f %s, %s %.1f %s, ratio %.2f (%.2f to %.2f, %zu pairs)", qUtf8Printable(name),
                median(m_kassa), qUtf8Printable(unit), qUtf8Printable(otherName), median(m_other),
                qUtf8Printable(unit), ratio, *least, *most, m_ratios.size());
    if (bound) {
        const bool isMet = goal == Goal::AtLeast ? ratio >= *bound : ratio <= *bound;
        std::printf(", goal %s %.1f: %s", goal == Goal::AtLeast ? ">=" : "<=", *bound,
                    isMet ? "met" : "MISSED");
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace kassa::bench
