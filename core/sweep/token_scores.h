// SPDX-License-Identifier: GPL-3.0-or-later
// Router scores of some tokens, kept so that a window can answer any tau by itself.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/data/batching.h"
#include "core/data/image_preprocessor.h"
#include "core/moe/converted_model.h"
#include "core/sweep/sweep.h"

namespace dynak {

struct ScoreOptions {
    std::int64_t tokens = 4096;                     // about so many: whole samples
    std::uint64_t seed = 1;                         // which batches
    const Tokenizer* tokenizer = nullptr;           // with one, it is kept how tokens read
    const Tokenizer* targetTokenizer = nullptr;     // of an encoder-decoder with two; else `tokenizer` reads both
    std::optional<ImagePreprocessor> preprocessor;  // with one, the pictures are kept
    std::vector<std::string> labelNames;            // by class id of the batches
};

// One dense pass over batches drawn with the seed. Of sentence pairs both texts are kept. Throws Error{stopped,
// badData}.
[[nodiscard]] TokenScores tokenScores(const ConvertedModel& model, const Batches& batches, const ScoreOptions& options,
                                      const Job& job = {});

// Undoes scaling and normalisation: [channels, height, width] floats to red, green, blue [height, width, 3], grey
// repeated. What resizing and cropping took away stays away.
[[nodiscard]] std::vector<std::uint8_t> pictureOf(std::span<const float> pixels, std::int64_t height,
                                                  std::int64_t width, const ImagePreprocessor& preprocessor);

}  // namespace dynak
