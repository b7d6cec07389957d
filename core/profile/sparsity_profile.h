// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the profile stage: what rests, and for how many tokens. Padding tokens are never counted.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dynak {

// When a neuron counts as active for a token; a is what enters the down projection's activation (gate value where
// gated).
enum class ActivityRule {
    nonZero,   // a != 0: exact, for ReLU
    absolute,  // |a| > value
    relative,  // |a| > value · the token's largest |a|
};

[[nodiscard]] const char* name(ActivityRule rule);

struct Activity {
    ActivityRule rule = ActivityRule::nonZero;
    double value = 0;  // of the two thresholded rules

    // For plots: "active: a ≠ 0", "active: |a| > 0.05 · largest of the token".
    [[nodiscard]] std::string description() const;
};

struct ValueHistogram {
    double low = 0;                    // left edge of the first bin
    double high = 0;                   // right edge of the last
    std::vector<std::int64_t> counts;  // equal bins; values outside are in the first and last
};

struct SiteSparsity {
    std::string site;
    std::int64_t neurons = 0;
    std::int64_t tokens = 0;
    Activity activity;  // the rule that was used at this site

    double exactZeroShare = 0;          // share of a == 0 over tokens × neurons
    double negativeShare = 0;           // share of pre-activations < 0
    std::vector<double> nearZeroShare;  // one per SparsityProfile::relativeLevels: |a| <= ε · token's largest |a|
    std::vector<double> belowThresholdShare;  // one per SparsityProfile::absoluteLevels: |a| <= level

    std::vector<std::int64_t> activeHistogram;  // [neurons + 1] tokens that have exactly k active neurons
    std::vector<std::int64_t> firingCounts;     // [neurons] tokens for which the neuron is active
    std::vector<double> meanMagnitude;          // [neurons] mean |a| over all tokens
    ValueHistogram activations;                 // of pre-activations

    // Share of neurons that are active, for the q-quantile token (q = 0.5: the median token), 0 … 1: the least share
    // that at least q of the tokens do not exceed. 0 where no token was seen.
    [[nodiscard]] double activeShare(double q = 0.5) const;
    // Share that rests, for the q-quantile token by resting share: 1 - activeShare(1 - q); 0 where no token was seen.
    [[nodiscard]] double restingShare(double q = 0.5) const;
    [[nodiscard]] double meanRestingShare() const;
    // Neurons that fire for no token, and for every token; 0 where none was seen.
    [[nodiscard]] std::int64_t neverFiring() const;
    [[nodiscard]] std::int64_t alwaysFiring() const;
};

struct SparsityProfile {
    std::vector<double> relativeLevels;  // ε, e.g. 0.1, 0.01, 0.001, 0.0001 (METHOD §1.2)
    std::vector<double> absoluteLevels;
    std::int64_t tokens = 0;   // real tokens seen at each site
    std::int64_t samples = 0;  // rows they came from
    double seconds = 0;
    std::vector<SiteSparsity> sites;
};

}  // namespace dynak
