// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/coactivation.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "core/base/random.h"
#include "core/partition/annealing.h"
#include "core/partition/graph.h"
#include "core/partition/grouping.h"
#include "core/partition/methods.h"
#include "core/partition/starts.h"

namespace dynak {

namespace {

// METIS sees this many of the strongest edges of each neuron, or two experts' worth if that is more: denser graphs
// take it much longer and the swaps see all edges anyway.
constexpr std::int64_t fewestEdges = 32;
constexpr std::int64_t mostEdges = 256;

Matrix<float> edgeWeights(const CoactivationCounts& counts) {
    Matrix<float> weights(counts.neurons, counts.neurons);
    std::transform(counts.counts.begin(), counts.counts.end(), weights.values.begin(),
                   [](std::uint32_t count) { return static_cast<float>(count); });
    for (std::int64_t neuron = 0; neuron < counts.neurons; ++neuron) weights.at(neuron, neuron) = 0;
    return weights;
}

// Moves neurons from groups that are too large to groups that are too small, each time the one of the first such group
// that loses least.
void balance(Grouping& grouping, const Job& job) {
    const auto size = static_cast<std::size_t>(grouping.neurons() / grouping.groups());
    for (std::int64_t from = 0; from < grouping.groups(); ++from) {
        job.throwIfStopped();
        while (grouping.members(from).size() > size) {
            double least = std::numeric_limits<double>::infinity();
            std::int64_t moved = -1;
            std::int64_t target = -1;
            for (std::int64_t to = 0; to < grouping.groups(); ++to) {
                if (grouping.members(to).size() >= size) continue;
                for (const auto neuron : grouping.members(from)) {
                    const auto index = static_cast<std::size_t>(neuron);
                    const double loss = static_cast<double>(grouping.sumsTo(from)[index]) - grouping.sumsTo(to)[index];
                    if (loss < least) {
                        least = loss;
                        moved = neuron;
                        target = to;
                    }
                }
            }
            grouping.move(moved, target);
        }
    }
}

}  // namespace

std::vector<std::int32_t> splitByCoactivation(const PartitionInput& input, const SplitPlan& plan, const Job& job) {
    const auto weights = edgeWeights(*input.coactivation);
    const std::int64_t edges = std::clamp(2 * input.neurons / plan.experts, fewestEdges, mostEdges);
    auto best = bestOfStarts(input.site, plan, job.part(0, 0.5), [&](std::uint64_t seed) {
        // the order of the vertices is what varies METIS' answer
        Random random(seed);
        const auto order = random.permutation(input.neurons);
        const auto partOf = bisect(strongestEdges(weights, edges, order), plan.experts, random.bits());
        std::vector<std::int32_t> expertOf(partOf.size());
        for (std::size_t vertex = 0; vertex < partOf.size(); ++vertex)
            expertOf[static_cast<std::size_t>(order[vertex])] = partOf[vertex];
        Grouping grouping(weights, std::move(expertOf), plan.experts);
        balance(grouping, job);
        refineBySwaps(grouping, job);
        return Start{grouping.groupOf(), grouping.inside()};
    });
    return annealed(weights, std::move(best), plan.experts, plan.seed, job.part(0.5, 1));
}

}  // namespace dynak
