// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/partition/methods.h"

namespace dynak {

std::vector<std::int32_t> randomSplit(std::int64_t neurons, std::int64_t experts, std::uint64_t seed) {
    Random random(seed);
    const auto order = random.permutation(neurons);
    const std::int64_t size = neurons / experts;
    std::vector<std::int32_t> expertOf(static_cast<std::size_t>(neurons));
    for (std::int64_t place = 0; place < neurons; ++place)
        expertOf[static_cast<std::size_t>(order[static_cast<std::size_t>(place)])] =
            static_cast<std::int32_t>(place / size);
    return expertOf;
}

std::vector<std::int32_t> splitAtRandom(const PartitionInput& input, const SplitPlan& plan, const Job&) {
    return randomSplit(input.neurons, plan.experts, plan.seed);
}

}  // namespace dynak
