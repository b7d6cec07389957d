// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a tokenizer put together: added tokens, normalizer, pre-tokenizer, model, post-processor; decoder.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/text/added_tokens.h"
#include "core/text/decoders/decoder.h"
#include "core/text/models/model.h"
#include "core/text/normalizers/normalizer.h"
#include "core/text/pretokenizers/pretokenizer.h"
#include "core/text/processors/processor.h"
#include "core/text/tokenizer.h"

namespace dynak {

// All but the model may be missing.
struct PipelineStages {
    std::unique_ptr<const Normalizer> normalizer;
    std::unique_ptr<const PreTokenizer> preTokenizer;
    std::unique_ptr<const Model> model;
    std::unique_ptr<const Processor> processor;
    std::unique_ptr<const Decoder> decoder;
    std::vector<AddedToken> addedTokens;
};

class Pipeline : public Tokenizer {
public:
    explicit Pipeline(PipelineStages stages);

    [[nodiscard]] Encoding encode(std::string_view text, const EncodeOptions& options) const override;
    [[nodiscard]] Encoding encode(std::string_view text, std::string_view pair,
                                  const EncodeOptions& options) const override;
    [[nodiscard]] std::string decode(std::span<const std::int64_t> ids, bool skipSpecialTokens) const override;
    [[nodiscard]] std::int64_t vocabularySize() const override;
    [[nodiscard]] std::optional<std::int64_t> idOf(std::string_view token) const override;
    [[nodiscard]] std::string tokenOf(std::int64_t id) const override;
    [[nodiscard]] std::string pieceText(std::int64_t id) const override;
    [[nodiscard]] bool isSpecial(std::int64_t id) const override;

private:
    [[nodiscard]] const std::string& spelling(std::int64_t id) const;
    [[nodiscard]] bool has(std::int64_t id) const;
    [[nodiscard]] TypedIds idsOf(std::string_view text, TokenId typeId) const;
    void appendStretch(Stretch stretch, WordCache& cache, std::vector<TokenId>& ids) const;
    void appendWords(Stretch stretch, WordCache& cache, std::vector<TokenId>& ids) const;
    [[nodiscard]] Encoding finish(std::vector<TypedIds> parts, const EncodeOptions& options) const;

    [[nodiscard]] std::unique_ptr<WordCache> takeCache() const;
    void giveBack(std::unique_ptr<WordCache> cache) const;

    PipelineStages stages_;
    AddedTokens added_;
    // as many as threads have encoded at once
    mutable std::mutex cachesMutex_;
    mutable std::vector<std::unique_ptr<WordCache>> caches_;
};

}  // namespace dynak
