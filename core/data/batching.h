// SPDX-License-Identifier: GPL-3.0-or-later
// From samples to the batches a Transformer is given.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/data/batch.h"
#include "core/data/dataset.h"
#include "core/data/image_preprocessor.h"
#include "core/data/split.h"
#include "core/text/tokenizer.h"

namespace dynak {

// Where special tokens (those the tokenizer puts around a text) stand in windows of running text.
enum class WindowSpecials {
    automatic,  // everyWindow if the tokenizer adds tokens at the end of a text ([CLS] … [SEP]), else onceADocument
    none,       // plain tokens only
    onceADocument,  // around each document, as transformers does when it encodes a whole file: <s> at its start
    everyWindow,    // around each window; a window of L tokens then has L minus those tokens of text
};

struct BatchingOptions {
    std::int64_t batchSize = 32;         // most rows of a batch
    std::int64_t maxTokensPerBatch = 0;  // most rows x length, padding included; 0: no limit. One row always fits
    std::int64_t maxLength = 0;          // texts: most tokens of a row (the model's maximum); 0: no limit
    std::int64_t padId = 0;
    std::vector<std::int64_t> labelMap;  // class id of the data → of the model, from matchLabels; empty: as they are

    // Encoder-decoders: a sample's second text is the target. The decoder's row starts with this token, and the labels
    // are the target's own tokens, one place earlier.
    std::optional<std::int64_t> decoderStart;
    std::shared_ptr<const Tokenizer> targetTokenizer;  // with decoderStart

    std::int64_t windowLength = 0;  // running text: tokens of a window; 0: maxLength, else 512
    std::int64_t stride = 0;        // running text: tokens from window to window; 0: windowLength, no overlap
    WindowSpecials specials = WindowSpecials::automatic;

    std::int64_t maxSamples = 0;  // at most so many samples (windows), drawn with the seed; 0: all
    std::int64_t maxTokens = 0;   // text: draw samples with the seed until they have so many tokens; 0: all
    bool shuffle = false;         // order of batches (and of equal rows within them) by the seed instead of by length
    std::uint64_t seed = 1;
    int threads = 0;  // for tokenising and decoding; 0: all
};

// A fixed list of batches over one split, each built when asked for. Copies share the tokens. Immutable, thread-safe.
//
// Texts: rows are sorted by length (stable), so that little is padded. Running text: windows in file order, labels are
// the tokens themselves (the loss shifts by one inside); with a stride smaller than the window, tokens that an earlier
// window predicted are ignoredLabel. Images: file order. Batch::samples holds positions in the SplitView
// (running text: window numbers), by which results are put back in order.
class Batches {
public:
    struct Rows;  // what the batches are cut from

    Batches(std::shared_ptr<const Rows> rows, BatchingOptions options);

    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(starts_.size()) - 1; }
    // 0 <= index < count(). Throws Error{badFile, io} when an image cannot be read.
    [[nodiscard]] Batch batch(std::int64_t index) const;

    [[nodiscard]] std::int64_t sampleCount() const { return static_cast<std::int64_t>(order_.size()); }
    [[nodiscard]] std::int64_t tokenCount() const { return tokens_; }  // without padding; 0 for images
    [[nodiscard]] std::int64_t paddedTokenCount() const { return paddedTokens_; }
    [[nodiscard]] std::int64_t longestRow() const { return longest_; }  // tokens
    // Whole sentences, e.g. "17 of 2,000 texts were cut to 512 tokens."
    [[nodiscard]] const std::vector<Sentence>& notes() const;

    // The same samples in another random order: the next epoch of a training. Tokenises nothing again.
    [[nodiscard]] Batches shuffled(std::uint64_t seed) const;

private:
    void arrange();

    std::shared_ptr<const Rows> rows_;
    BatchingOptions options_;
    std::vector<std::int64_t> order_;   // rows in the order of the batches
    std::vector<std::int64_t> starts_;  // [count + 1] first row of each batch in order_
    std::int64_t tokens_ = 0;
    std::int64_t paddedTokens_ = 0;
    std::int64_t longest_ = 0;
};

// Texts or running text. Tokenises the split once; throws Error{badData} for images and for empty splits.
[[nodiscard]] Batches makeBatches(std::shared_ptr<const Dataset> dataset, const SplitView& split,
                                  const Tokenizer& tokenizer, const BatchingOptions& options = {}, const Job& job = {});

// Images. Throws Error{badData} for text.
[[nodiscard]] Batches makeBatches(std::shared_ptr<const Dataset> dataset, const SplitView& split,
                                  const ImagePreprocessor& preprocessor, const BatchingOptions& options = {});

}  // namespace dynak
