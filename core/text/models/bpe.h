// SPDX-License-Identifier: GPL-3.0-or-later
// Byte-pair encoding (Sennrich et al. 2016) with the variations of tokenizer.json.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/text/models/model.h"
#include "core/text/pair_table.h"

namespace dynak {

struct BpeOptions {
    std::optional<std::string> unknown;
    std::string continuingPrefix;  // in front of every character but a word's first
    std::string wordSuffix;        // behind a word's last character
    bool fuseUnknown = false;
    bool byteFallback = false;
    bool ignoreMerges = false;  // a word that is a token is not taken apart
    std::string origin;         // for errors
};

// `left` and `right` become `merged`, those of the lowest rank first, then the leftmost.
struct BpeMerge {
    std::string left;
    std::string right;
    std::string merged;
    std::uint32_t rank = 0;
};

class Bpe : public Model {
public:
    // A later merge of the same pair replaces the earlier. All three spellings of a merge must be in the vocabulary.
    Bpe(Vocabulary vocabulary, const std::vector<BpeMerge>& merges, BpeOptions options);

    void tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const override;

private:
    void addMerge(const BpeMerge& merge);
    [[nodiscard]] std::size_t segmentEnd(std::string_view word, std::size_t at) const;
    void tokenizeSegment(std::string_view segment, std::vector<TokenId>& ids) const;
    void appendSymbols(std::string_view segment, std::vector<TokenId>& symbols) const;
    [[nodiscard]] bool appendByteTokens(std::string_view character, std::vector<TokenId>& symbols) const;
    void mergeShort(std::vector<TokenId>& symbols) const;
    void mergeLong(std::vector<TokenId>& symbols) const;
    [[nodiscard]] std::uint64_t mergeOf(TokenId left, TokenId right) const {
        return merges_.find(PairTable::key(static_cast<std::uint32_t>(left), static_cast<std::uint32_t>(right)));
    }

    BpeOptions options_;
    std::optional<TokenId> unknownId_;
    PairTable merges_;      // ids of a pair → rank << 32 | id of the merged token
    PairTable joinable_;    // last and first character of the two sides of some merge
    PairTable characters_;  // (0, character) → id, where a character alone is a token
    std::vector<std::optional<TokenId>> byteTokens_;
};

}  // namespace dynak
