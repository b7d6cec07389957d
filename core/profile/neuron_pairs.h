// SPDX-License-Identifier: GPL-3.0-or-later
// What the counts say about two neurons i and j that fire on f_i and f_j of T tokens, and on c of them together.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/profile/coactivation.h"

namespace dynak {

enum class PairValue {
    together,     // c / T: share of tokens
    conditional,  // c / f_i: share of the tokens on which i fires
    lift,         // c T / (f_i f_j): 1 where they fire together as often as independent neurons would
};

// NaN where nothing can be said: of a neuron with itself, and where one that is divided by never fires.
[[nodiscard]] double pairValue(const CoactivationCounts& counts, PairValue value, std::int64_t i, std::int64_t j);

// [neurons] tokens on which each neuron fires.
[[nodiscard]] std::vector<std::int64_t> firings(const CoactivationCounts& counts);
// [neurons] neurons by falling number of firings, equal ones by index.
[[nodiscard]] std::vector<std::int64_t> orderByFiring(const CoactivationCounts& counts);
// [neurons] 0, 1, 2, …
[[nodiscard]] std::vector<std::int64_t> originalOrder(std::int64_t neurons);

// The q-quantile, q in [0, 1], of a value over `samples` pairs of different neurons drawn with `seed`; pairs of which
// nothing can be said are left out. 0 where there is no other.
[[nodiscard]] double sampledQuantile(const CoactivationCounts& counts, PairValue value, double q,
                                     std::int64_t samples = 100000, std::uint64_t seed = 0);

}  // namespace dynak
