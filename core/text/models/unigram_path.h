// SPDX-License-Identifier: GPL-3.0-or-later
// The most probable segmentation of a text under a unigram language model (Kudo 2018), by Viterbi.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/text/prefix_trie.h"
#include "core/text/vocabulary.h"

namespace dynak {

enum class ScoreSums {
    doubles,  // as the tokenizers library adds them
    floats,   // as SentencePiece does; other ties
};

class UnigramPath {
public:
    struct Piece {
        std::size_t begin, end;  // bytes of the text
        TokenId id;
    };

    UnigramPath() = default;
    // `scores`: log probabilities, by id; an unknown character counts 10 less than `lowest`. Pieces are not empty.
    UnigramPath(std::vector<std::pair<std::string, TokenId>> pieces, std::vector<double> scores, double lowest,
                std::optional<TokenId> unknown, ScoreSums sums = ScoreSums::doubles);

    // The pieces of a valid UTF-8 text, in order; unknown characters in a row are one piece. Nothing where a character
    // is in no piece and the model has no unknown token.
    [[nodiscard]] std::optional<std::vector<Piece>> best(std::string_view text) const;

private:
    PrefixTrie trie_;
    std::vector<double> scores_;
    double unknownScore_ = 0;
    std::optional<TokenId> unknown_;
    ScoreSums sums_ = ScoreSums::doubles;
};

}  // namespace dynak
