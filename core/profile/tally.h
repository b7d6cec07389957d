// SPDX-License-Identifier: GPL-3.0-or-later
// What a site's activations add up to over tokens, in one reading of each token's row; compiled for several instruction
// sets and chosen at run time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/profile/sparsity_profile.h"

namespace dynak {

// What is counted. a is a value after the activation, pre one before it.
struct TallyRules {
    std::vector<float> relative;  // |a| <= level · the token's largest |a|
    std::vector<float> absolute;  // |a| <= level
    ActivityRule activity = ActivityRule::nonZero;
    float value = 0;          // of the activity rule
    float low = 0, high = 1;  // edges of the histogram of pre; what lies outside goes to the outer bins
    std::int64_t bins = 1;
};

// Sums over the tokens that were added.
struct Tally {
    Tally(const TallyRules& rules, std::int64_t neurons);

    std::int64_t zeros = 0, negatives = 0;   // a == 0, pre < 0
    std::vector<std::int64_t> near, below;   // by relative and by absolute level
    std::vector<std::int64_t> histogram;     // [bins] of pre
    std::vector<std::int64_t> activeTokens;  // [neurons + 1] tokens that have exactly k active neurons
    std::vector<std::int64_t> firing;        // [neurons] tokens for which the neuron is active
    std::vector<double> magnitude;           // [neurons] Σ |a|
    std::vector<float> row;                  // [neurons] |a| of the token at hand
};

void addTo(Tally& sum, const Tally& part);

struct TallyKernel {
    const char* instructions;  // "avx512", …
    // Adds one token, `pre` and `act` [neurons]; returns what its |a| must exceed to be active.
    float (*add)(const TallyRules& rules, const float* pre, const float* act, std::int64_t neurons, Tally& sum);
};

// Those that this processor can run, the fastest first.
[[nodiscard]] std::span<const TallyKernel> tallyKernels();

}  // namespace dynak
