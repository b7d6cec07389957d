// SPDX-License-Identifier: GPL-3.0-or-later
// The methods behind the table of partition.cpp. Inputs are checked before a method is called.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job.h"
#include "core/partition/partition.h"

namespace dynak {

// Balanced k-means on the normalised rows: k-means++ start, Lloyd steps with an optimal balanced assignment, then
// pairwise swaps to a local optimum. Best of the restarts, annealed. Without restarts it is splitQuickly.
[[nodiscard]] std::vector<std::int32_t> splitByKmeans(const PartitionInput& input, const SplitPlan& plan,
                                                      const Job& job);

// The same objective in a fraction of a second, a little worse: random centres, a greedy assignment and a few
// sweeps of pairwise swaps.
[[nodiscard]] std::vector<std::int32_t> splitQuickly(const PartitionInput& input, const SplitPlan& plan,
                                                     const Job& job);

// Graph of co-activations (MoEfication, arXiv 2110.01786): the strongest edges to METIS' recursive bisection, exact
// rebalancing, then pairwise swaps on all edges. Best of the restarts, annealed.
[[nodiscard]] std::vector<std::int32_t> splitByCoactivation(const PartitionInput& input, const SplitPlan& plan,
                                                            const Job& job);

// A random permutation cut into equal parts.
[[nodiscard]] std::vector<std::int32_t> splitAtRandom(const PartitionInput& input, const SplitPlan& plan,
                                                      const Job& job);

// Blocks of neighbours, as the model stores them (the "random" split of MoEfication's code).
[[nodiscard]] std::vector<std::int32_t> splitContiguously(const PartitionInput& input, const SplitPlan& plan,
                                                          const Job& job);

// The random split for a seed, without an input; also the yardstick for the other methods.
[[nodiscard]] std::vector<std::int32_t> randomSplit(std::int64_t neurons, std::int64_t experts, std::uint64_t seed);

}  // namespace dynak
