// SPDX-License-Identifier: GPL-3.0-or-later
// Token ids of a whole split, and how texts become rows of a given length.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/data/batching.h"
#include "core/text/tokenizer.h"

namespace dynak {

// Rows of token ids, one after another; type ids only where they are not all 0.
struct TokenRows {
    std::vector<std::int32_t> ids;
    std::vector<std::uint8_t> typeIds;  // empty, or as many as ids
    std::vector<std::int64_t> ends;     // [rows]
    std::vector<Sentence> notes;

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(ends.size()); }
    [[nodiscard]] std::int64_t begin(std::int64_t row) const {
        return row == 0 ? 0 : ends[static_cast<std::size_t>(row) - 1];
    }
    [[nodiscard]] std::int64_t length(std::int64_t row) const {
        return ends[static_cast<std::size_t>(row)] - begin(row);
    }
};

// Encodes a sample and cuts it to `maxLength` tokens (0: never) as transformers' tokenizers do: special tokens stay, of
// a pair the longer text is cut first. `cut` is set when something was taken away.
[[nodiscard]] Encoding encodeSample(const Sample& sample, const Tokenizer& tokenizer, std::int64_t maxLength,
                                    bool& cut);

// One row a sample, in the order of the view.
[[nodiscard]] TokenRows tokenizeTexts(const Dataset& dataset, const SplitView& split, const Tokenizer& tokenizer,
                                      const BatchingOptions& options, const Job& job);

// One row a sample, as tokenizeTexts, of their second texts. Throws Error{badData} for a sample that lacks a text.
[[nodiscard]] TokenRows tokenizeTargets(const Dataset& dataset, const SplitView& split, const BatchingOptions& options,
                                        const Job& job);

// One row a window.
struct WindowRows {
    TokenRows rows;
    std::vector<std::int64_t> known;  // [rows] how many of its first tokens an earlier window has predicted
};

[[nodiscard]] WindowRows tokenizeWindows(const Dataset& dataset, const SplitView& split, const Tokenizer& tokenizer,
                                         const BatchingOptions& options, const Job& job);

}  // namespace dynak
