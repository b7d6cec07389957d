// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/neuron_pairs.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/random.h"

namespace dynak {

double pairValue(const CoactivationCounts& counts, PairValue value, std::int64_t i, std::int64_t j) {
    const double together = counts.at(i, j), first = counts.at(i, i), second = counts.at(j, j);
    const auto tokens = static_cast<double>(counts.tokens);
    double parts = 0;
    switch (value) {
        case PairValue::together: parts = tokens; break;
        case PairValue::conditional: parts = first; break;
        case PairValue::lift: parts = tokens > 0 ? first * second / tokens : 0; break;
    }
    return i == j || parts <= 0 ? std::numeric_limits<double>::quiet_NaN() : together / parts;
}

std::vector<std::int64_t> firings(const CoactivationCounts& counts) {
    std::vector<std::int64_t> out;
    out.reserve(static_cast<std::size_t>(counts.neurons));
    for (std::int64_t neuron = 0; neuron < counts.neurons; ++neuron) out.push_back(counts.at(neuron, neuron));
    return out;
}

std::vector<std::int64_t> orderByFiring(const CoactivationCounts& counts) {
    std::vector<std::int64_t> order = originalOrder(counts.neurons);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&counts](std::int64_t neuron) { return counts.at(neuron, neuron); });
    return order;
}

std::vector<std::int64_t> originalOrder(std::int64_t neurons) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(neurons));
    std::iota(order.begin(), order.end(), std::int64_t{0});
    return order;
}

double sampledQuantile(const CoactivationCounts& counts, PairValue value, double q, std::int64_t samples,
                       std::uint64_t seed) {
    if (counts.neurons < 2) return 0;
    Random random(seed);
    std::vector<double> found;
    found.reserve(static_cast<std::size_t>(samples));
    for (std::int64_t n = 0; n < samples; ++n) {
        const std::int64_t i = random.below(counts.neurons);
        const std::int64_t other = random.below(counts.neurons - 1);
        const double drawn = pairValue(counts, value, i, other < i ? other : other + 1);
        if (std::isfinite(drawn)) found.push_back(drawn);
    }
    if (found.empty()) return 0;
    const auto rank = static_cast<std::ptrdiff_t>(std::clamp(q, 0.0, 1.0) * static_cast<double>(found.size() - 1));
    std::ranges::nth_element(found, found.begin() + rank);
    return found[static_cast<std::size_t>(rank)];
}

}  // namespace dynak
