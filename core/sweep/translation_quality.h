// SPDX-License-Identifier: GPL-3.0-or-later
// How good a model's own translations are: it writes them from the sources alone, and they are compared with the
// targets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/data/batching.h"
#include "core/data/dataset.h"
#include "core/data/split.h"
#include "core/generate/translate.h"
#include "core/moe/converted_model.h"
#include "core/text/tokenizer.h"

namespace dynak {

struct TranslationQuality {
    double bleu = 0;                // 0 … 100, words by mteval-v13a, exponential smoothing
    double chrf = 0;                // 0 … 100
    double exactMatch = 0;          // share of texts that equal their reference
    double characterErrorRate = 0;  // characters to change over the references' characters
    std::int64_t count = 0;
    std::optional<double> expertsMean;  // experts a token and converted site
    double millisecondsPerSample = 0;
    std::vector<std::int64_t> samples;   // [count] positions in the split, ascending
    std::vector<std::string> texts;      // [count] what the model wrote
    std::vector<Translation> generated;  // [count]
};

// Over the samples of `batches`, which were made of `split`. Throws as translateAll.
[[nodiscard]] TranslationQuality translationQuality(const ConvertedModel& model, const Dataset& dataset,
                                                    const SplitView& split, const Batches& batches,
                                                    const Tokenizer& tokenizer, std::int64_t batchSize,
                                                    const TranslateOptions& options, const Job& job = {});

}  // namespace dynak
