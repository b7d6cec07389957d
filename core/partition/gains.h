// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loop of the swaps, compiled for several instruction sets.
#pragma once

#include <cstdint>
#include <span>

namespace dynak {

// For one neuron i of group a and every neuron j of group b:
// gains[j] = sumTo(j, a) - sumTo(j, b) + sumTo(i, b) - 2 weight(i, j), what a swap gains but for - sumTo(i, a).
struct SwapGains {
    const float* sumsToGroup;     // [neurons] sumTo(j, a)
    const float* ownSums;         // [neurons] sumTo(j, b)
    const float* toGroups;        // [groups] sumTo(i, .)
    const float* weights;         // [neurons] weight(i, j)
    const std::int32_t* groupOf;  // [neurons]
    std::int64_t neurons;
};

// Fills `gains` [neurons] and returns the largest.
using SwapGainsKernel = float (*)(const SwapGains& terms, float* gains);

// Those that this processor can run, the fastest first.
[[nodiscard]] std::span<const SwapGainsKernel> swapGainsKernels();

}  // namespace dynak
