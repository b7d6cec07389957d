// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that are recognised in the text itself, before anything else, even inside words.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/text/normalizers/normalizer.h"
#include "core/text/prefix_trie.h"
#include "core/text/section.h"
#include "core/text/vocabulary.h"

namespace dynak {

struct AddedToken {
    std::string content;
    bool singleWord = false;  // not inside a word
    bool stripLeft = false;   // takes the spaces before it
    bool stripRight = false;  // takes the spaces behind it
    bool normalized = false;  // looked for after normalization
    bool special = false;
};

// A text between added tokens (id -1), or one of them.
struct AddedSpan {
    TokenId id = -1;
    std::size_t begin = 0;
    std::size_t end = 0;
};

class AddedTokens {
public:
    // A token keeps the id that the vocabulary gives it; others follow behind the vocabulary, in order.
    // `normalizer` may be null.
    AddedTokens(const std::vector<AddedToken>& tokens, const Vocabulary& vocabulary, const Normalizer* normalizer);

    // Throws Error{badFile}.
    [[nodiscard]] static std::vector<AddedToken> read(const Section& section);

    enum class Stage { beforeNormalization, afterNormalization };
    [[nodiscard]] std::vector<AddedSpan> cut(std::string_view text, Stage stage) const;

    [[nodiscard]] std::optional<TokenId> find(std::string_view content) const;
    // As it reads after normalization, if it is looked for then; null where there is none.
    [[nodiscard]] const std::string* spelling(std::int64_t id) const;
    [[nodiscard]] bool isSpecial(std::int64_t id) const;
    [[nodiscard]] std::int64_t idLimit() const { return idLimit_; }  // largest id + 1

private:
    [[nodiscard]] const PrefixTrie& trie(Stage stage) const {
        return stage == Stage::beforeNormalization ? before_ : after_;
    }

    std::unordered_map<std::string, TokenId> ids_;
    std::unordered_map<TokenId, AddedToken> tokens_;
    std::unordered_map<TokenId, std::string> spellings_;
    std::unordered_set<std::string> special_;
    PrefixTrie before_;
    PrefixTrie after_;
    std::int64_t idLimit_ = 0;
};

}  // namespace dynak
