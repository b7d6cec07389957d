// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace dynak {

std::int64_t Random::below(std::int64_t count) {
    const auto range = static_cast<std::uint64_t>(count);
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % range;  // drop the incomplete last stretch
    std::uint64_t value = bits();
    while (value >= limit) value = bits();
    return static_cast<std::int64_t>(value % range);
}

double Random::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

Random Random::fork(std::uint64_t key) {
    // splitmix64 spreads neighbouring keys over the whole seed space
    std::uint64_t mixed = bits() + (key + 1) * 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return Random(mixed ^ (mixed >> 31));
}

std::vector<std::int64_t> Random::permutation(std::int64_t count) {
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    shuffle(std::span(order));
    return order;
}

}  // namespace dynak
