// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/job.h"
#include "core/data/batching.h"
#include "core/moe/converted_model.h"
#include "core/moe/site_rules.h"

namespace dynak {

// What a classifier says of some samples under a rule.
struct SampleClasses {
    SiteRules rule;
    std::vector<std::int64_t> samples;      // [S] index in the split
    std::vector<std::int64_t> predictions;  // [S] class
    std::vector<double> confidences;        // [S] its softmax probability
};

// Of `wanted` samples, as far as the batches have them. Batches are tried in the order of the seed that router scores
// were kept with (token_scores.h), so that few are needed. Throws Error{badModel} where the model is no classifier,
// Error{stopped, badData}.
[[nodiscard]] SampleClasses sampleClasses(const ConvertedModel& model, const Batches& batches, const SiteRules& rule,
                                          std::span<const std::int64_t> wanted, std::uint64_t seed,
                                          const Job& job = {});

}  // namespace dynak
