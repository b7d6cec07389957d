// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/methods.h"

namespace dynak {

std::vector<std::int32_t> splitContiguously(const PartitionInput& input, const SplitPlan& plan, const Job&) {
    const std::int64_t size = input.neurons / plan.experts;
    std::vector<std::int32_t> expertOf(static_cast<std::size_t>(input.neurons));
    for (std::int64_t neuron = 0; neuron < input.neurons; ++neuron)
        expertOf[static_cast<std::size_t>(neuron)] = static_cast<std::int32_t>(neuron / size);
    return expertOf;
}

}  // namespace dynak
