// SPDX-License-Identifier: GPL-3.0-or-later
// Co-activation of neurons, added up over the experts of a split.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/base/tensor.h"
#include "core/profile/coactivation.h"

namespace dynak {

struct ExpertCoactivation {
    std::int64_t experts = 0;
    std::vector<double> firing;  // [experts] share of tokens on which a neuron of the expert fires, mean over neurons
    // [experts, experts] over the pairs of different neurons, one of each expert:
    Matrix<double> together;  // mean share of tokens on which both fire; 0 where there is no pair
    Matrix<double> lift;  // as a multiple of what independent neurons that fire as often would do; 0 where none fire
};

// `expertOf` [neurons], 0 … experts - 1. Throws Error{badArgument} where they do not fit the counts, Error{stopped}.
[[nodiscard]] ExpertCoactivation expertCoactivation(const CoactivationCounts& counts,
                                                    std::span<const std::int32_t> expertOf, std::int64_t experts,
                                                    const Job& job = {}, int threads = 0);

// What insideCoactivation (quality.h) is on average over all splits of `neurons` into `experts` of equal size: two
// neurons share an expert with probability (size - 1) / (neurons - 1), whatever the counts are.
[[nodiscard]] double randomInsideCoactivation(std::int64_t neurons, std::int64_t experts);

}  // namespace dynak
