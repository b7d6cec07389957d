// SPDX-License-Identifier: GPL-3.0-or-later
// One sample of somebody's own through the dense and the converted model.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/cost/cost_model.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"
#include "core/playground/trial_sample.h"
#include "core/sweep/sweep.h"

namespace dynak {

// A class, or a token that may stand at the asked place.
struct TrialChoice {
    std::int64_t id = 0;
    std::string name;                 // of a token what it reads, its space included; of a class without a name empty
    double dense = 0, converted = 0;  // softmax probabilities
};

// How far two bare encoders agree.
struct TrialEmbedding {
    double cosine = 0;                 // of the mean of the tokens' states
    std::vector<double> tokenCosines;  // [tokens] of their states after the last layer
};

struct Trial {
    Task task = Task::embedding;
    SiteRules rule;
    // Of this one sample, as the converted model saw it: counts under `rule` are what ran, others are predictions.
    TokenScores tokens;
    std::int64_t place = -1;                  // TrialSample::place
    std::vector<TrialChoice> choices;         // the likeliest of either model, by falling dense probability
    std::optional<TrialEmbedding> embedding;  // of models without a head
    // Models that predict each token: share of tokens for which both give the same the largest logit.
    std::optional<double> agreement;
    // exp(mean cross-entropy) of the text itself; language models, from two tokens on.
    std::optional<double> densePerplexity, convertedPerplexity;
    CostModel cost;
    Workload work;
};

// Median forward passes of the two, taken in turns.
struct TrialTimes {
    double denseMilliseconds = 0, convertedMilliseconds = 0;
    int rounds = 0;
};

struct TrialTiming {
    int rounds = 15;       // at most
    double seconds = 0.5;  // no round begins later; the first one always runs
};

// At most so many choices are kept of each model.
inline constexpr std::int64_t trialChoices = 10;

// A rule that runs every expert runs the dense layers, to the last bit. Throws Error{stopped, badData}.
[[nodiscard]] Trial runTrial(const ConvertedModel& model, const TrialSample& sample, const SiteRules& rule,
                             ExecutorKind executor = ExecutorKind::sparse, const Job& job = {});

// Throws Error{stopped}.
[[nodiscard]] TrialTimes timeTrial(const ConvertedModel& model, const TrialSample& sample, const SiteRules& rule,
                                   ExecutorKind executor = ExecutorKind::sparse, const TrialTiming& timing = {},
                                   const Job& job = {});

}  // namespace dynak
