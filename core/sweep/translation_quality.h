// SPDX-License-Identifier: GPL-3.0-or-later
// How good a model's own translations are: it writes them from the sources alone, and they are compared with the
// targets.
#pragma once

#include <cstdint>
#include <memory>
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

// What is translated, how, and what the texts are compared with.
struct TranslationTask {
    std::vector<std::int64_t> samples;               // [count] positions in the split, ascending
    std::vector<std::vector<std::int64_t>> sources;  // [count] token ids, special ones included
    std::vector<std::string> references;             // [count]
    std::shared_ptr<const Tokenizer> tokenizer;      // that spells what is written
    std::int64_t batchSize = 32;                     // sentences a forward pass
    TranslateOptions options;
};

// Of the samples of `batches`, which were made of `split`.
[[nodiscard]] TranslationTask translationTask(const Dataset& dataset, const SplitView& split, const Batches& batches,
                                              std::shared_ptr<const Tokenizer> tokenizer);

struct TranslationQuality {
    double bleu = 0;                // 0 … 100, words by mteval-v13a, exponential smoothing
    double chrf = 0;                // 0 … 100
    double exactMatch = 0;          // share of texts that equal their reference
    double characterErrorRate = 0;  // characters to change over the references' characters
    std::int64_t count = 0;
    std::optional<double> expertsMean;  // experts a token and converted site
    double millisecondsPerSample = 0;
    std::vector<std::string> texts;      // [count] what the model wrote, in the order of the task
    std::vector<Translation> generated;  // [count]
};

// Throws as translateAll.
[[nodiscard]] TranslationQuality translationQuality(const ConvertedModel& model, const TranslationTask& task,
                                                    const Job& job = {});

}  // namespace dynak
