// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/job.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"

namespace dynak {

struct GenerateOptions {
    std::int64_t tokens = 50;  // at most so many new ones
    double temperature = 0;    // 0: greedy, the largest logit, ties to the lower id
    std::int64_t topK = 0;     // sampling: only the k likeliest; 0: all
    std::uint64_t seed = 1;
    bool stopAtEnd = true;  // at an end token of the architecture, which is not returned
    SiteRules rule{RuleKind::all, 0};
    ExecutorKind executor = ExecutorKind::sparse;
};

struct Generated {
    std::vector<std::int64_t> ids;  // new tokens only
    std::vector<double>
        expertsPerToken;        // of each new token: mean executed experts over converted sites; empty if dense
    double smallestMargin = 0;  // greedy: least lead of the winner over the second, in logits
    double seconds = 0;
};

// Continues `prompt` (token ids, at least one) with a key/value cache. `onToken` sees each new id at once.
// Throws Error{badModel} for models that are no language model, Error{badData} when the context is full.
[[nodiscard]] Generated generate(const ConvertedModel& model, const std::vector<std::int64_t>& prompt,
                                 const GenerateOptions& options, const std::function<void(std::int64_t)>& onToken = {},
                                 const Job& job = {});

}  // namespace dynak
