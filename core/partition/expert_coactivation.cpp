// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/expert_coactivation.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace dynak {

namespace {

std::vector<std::vector<std::int64_t>> membersOf(std::span<const std::int32_t> expertOf, std::int64_t experts) {
    std::vector<std::vector<std::int64_t>> members(static_cast<std::size_t>(experts));
    for (std::size_t neuron = 0; neuron < expertOf.size(); ++neuron)
        members[static_cast<std::size_t>(expertOf[neuron])].push_back(static_cast<std::int64_t>(neuron));
    return members;
}

void check(const CoactivationCounts& counts, std::span<const std::int32_t> expertOf, std::int64_t experts) {
    const bool inRange =
        std::ranges::all_of(expertOf, [experts](std::int32_t expert) { return expert >= 0 && expert < experts; });
    if (std::ssize(expertOf) != counts.neurons || !inRange)
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("A split of %1 neurons into %2 experts does not fit the co-activation of %3 neurons.",
                                 expertOf.size(), experts, counts.neurons),
                    Sentence::tr("Partition the model again."));
}

}  // namespace

ExpertCoactivation expertCoactivation(const CoactivationCounts& counts, std::span<const std::int32_t> expertOf,
                                      std::int64_t experts, const Job& job, int threads) {
    check(counts, expertOf, experts);
    const auto members = membersOf(expertOf, experts);
    const auto tokens = static_cast<double>(std::max<std::int64_t>(1, counts.tokens));
    std::vector<double> sums(static_cast<std::size_t>(experts)), squares(sums);  // of firings
    for (std::int64_t neuron = 0; neuron < counts.neurons; ++neuron) {
        const double firing = counts.at(neuron, neuron);
        sums[static_cast<std::size_t>(expertOf[static_cast<std::size_t>(neuron)])] += firing;
        squares[static_cast<std::size_t>(expertOf[static_cast<std::size_t>(neuron)])] += firing * firing;
    }

    ExpertCoactivation out{experts, std::vector<double>(sums.size()), {experts, experts}, {experts, experts}};
    parallelFor(experts, threads, [&](std::int64_t begin, std::int64_t end) {
        std::vector<std::uint64_t> row(static_cast<std::size_t>(experts));
        for (std::int64_t a = begin; a < end; ++a) {
            job.throwIfStopped();
            const auto& own = members[static_cast<std::size_t>(a)];
            std::ranges::fill(row, 0);
            for (const std::int64_t neuron : own) {
                const std::uint32_t* line = counts.counts.data() + neuron * counts.neurons;
                for (std::size_t other = 0; other < expertOf.size(); ++other)
                    row[static_cast<std::size_t>(expertOf[other])] += line[other];
                row[static_cast<std::size_t>(a)] -= line[neuron];
            }
            const auto size = static_cast<double>(own.size());
            out.firing[static_cast<std::size_t>(a)] =
                own.empty() ? 0 : sums[static_cast<std::size_t>(a)] / (size * tokens);
            for (std::int64_t b = 0; b < experts; ++b) {
                const auto otherSize = static_cast<double>(members[static_cast<std::size_t>(b)].size());
                const auto together = static_cast<double>(row[static_cast<std::size_t>(b)]);
                const double pairs = size * otherSize - (a == b ? size : 0);
                const double chance = (sums[static_cast<std::size_t>(a)] * sums[static_cast<std::size_t>(b)] -
                                       (a == b ? squares[static_cast<std::size_t>(a)] : 0)) /
                                      tokens;
                out.together.at(a, b) = pairs > 0 ? together / (pairs * tokens) : 0;
                out.lift.at(a, b) = chance > 0 ? together / chance : 0;
            }
        }
    });
    return out;
}

double randomInsideCoactivation(std::int64_t neurons, std::int64_t experts) {
    if (neurons < 2 || experts < 1) return 0;
    return (static_cast<double>(neurons) / static_cast<double>(experts) - 1) / static_cast<double>(neurons - 1);
}

}  // namespace dynak
