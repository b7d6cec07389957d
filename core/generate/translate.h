// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/job.h"
#include "core/generate/generation_rules.h"
#include "core/moe/converted_model.h"
#include "core/moe/executor.h"
#include "core/moe/site_rules.h"

namespace dynak {

struct TranslateOptions {
    GenerationRules rules;      // beams, length penalty and early stopping among them
    std::int64_t tokens = 128;  // at most so many new ones, the end token included
    SiteRules rule{RuleKind::all, 0};
    ExecutorKind executor = ExecutorKind::sparse;
};

// The options that a model's folder asks for.
[[nodiscard]] TranslateOptions translateOptions(const Transformer& model);

struct Translation {
    std::vector<std::int64_t> ids;  // without start and end token
    double score = 0;               // Σ ln p of its tokens, the end included, over their number ^ lengthPenalty
    double seconds = 0;             // its share of its batch's time
};

struct Translations {
    std::vector<Translation> texts;        // [sources]
    std::vector<std::int64_t> tokensSeen;  // by site, where it is converted: tokens of all passes
    std::vector<std::int64_t> expertsRun;  // by site: experts that ran for them
    std::int64_t steps = 0;                // passes of the decoder
    double seconds = 0;
};

// Greedy with one beam, else beam search as transformers 5 does it (GenerationMixin._beam_search). The sources [each at
// least one id] run as one batch; a text that is complete leaves it, and none depends on its neighbours. The encoder
// runs once. Throws Error{badModel} for other models than encoder-decoders, Error{badData} for empty sources and those
// longer than the context, Error{badArgument} for fewer than one beam, Error{stopped}.
[[nodiscard]] Translations translate(const ConvertedModel& model, const std::vector<std::vector<std::int64_t>>& sources,
                                     const TranslateOptions& options, const Job& job = {});

// All of `sources`, those of similar length together, `batchSize` at a time; in the order in which they were given.
[[nodiscard]] Translations translateAll(const ConvertedModel& model,
                                        const std::vector<std::vector<std::int64_t>>& sources, std::int64_t batchSize,
                                        const TranslateOptions& options, const Job& job = {});

// Experts that a token ran, mean over converted sites; nothing where there are none.
[[nodiscard]] std::optional<double> expertsPerToken(const Translations& translations);

}  // namespace dynak
