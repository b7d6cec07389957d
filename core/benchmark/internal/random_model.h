// SPDX-License-Identifier: GPL-3.0-or-later
// Models of random weights in the shapes of published ones, and texts for them: nothing has to be installed.
#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>

#include "core/data/batching.h"
#include "core/moe/converted_model.h"

namespace dynak {

// An empty folder that goes with the object.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// A model of a built-in family, as config.json describes it (core/training/new_model.h).
[[nodiscard]] Transformer randomModel(const nlohmann::json& config);
// MiniLM: 6 layers of 384 → 1,536, without BERT's token types. Classes of random weights.
[[nodiscard]] nlohmann::json miniLmConfig();

// Every site split into `experts` blocks of neighbours, with untrained routers of `hidden` units.
[[nodiscard]] ConvertedModel convertAtRandom(const Transformer& model, std::int64_t experts, std::int64_t hidden);

// Sentences of made-up words as long as those of a corpus of short messages (19 words on average), with the WordPiece
// tokenizer.json that knows them. Words are as frequent as in a language (Zipf), one in eight has an ending of its own.
class RandomTexts {
public:
    explicit RandomTexts(std::int64_t sentences);

    [[nodiscard]] const std::vector<std::string>& sentences() const { return sentences_; }
    [[nodiscard]] std::shared_ptr<const Tokenizer> tokenizer() const;
    // Sorted by length, 32 in a batch, labels of 6 classes.
    [[nodiscard]] Batches batches() const;

private:
    ScratchFolder folder_;
    std::vector<std::string> sentences_;
};

// The ids that RandomTexts gives are below.
inline constexpr std::int64_t randomVocabulary = 8192;

}  // namespace dynak
