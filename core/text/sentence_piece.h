// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/text/models/unigram_path.h"
#include "core/text/normalizers/character_map.h"
#include "core/text/prefix_trie.h"

namespace dynak {

struct SentencePieceFile;

// A unigram SentencePiece model (Kudo & Richardson 2018) with its own normalisation, as the SentencePiece library runs
// it. Immutable and thread-safe.
class SentencePiece {
public:
    // Throws Error{badFile} where the model is of another kind (byte pairs, words, bytes for unknown characters).
    explicit SentencePiece(const SentencePieceFile& file);

    // The pieces of a valid UTF-8 text; what no piece covers comes as it stands.
    [[nodiscard]] std::vector<std::string> encode(std::string_view text) const;
    // The text of pieces, without the space in front. What is no piece stays as it is.
    [[nodiscard]] std::string decode(const std::vector<std::string>& pieces) const;

private:
    [[nodiscard]] std::string normalized(std::string_view text) const;
    [[nodiscard]] std::string_view mapped(std::string_view& text) const;

    CharacterMap map_;
    bool dummyPrefix_, singleSpaces_;
    std::string space_;  // what a space becomes
    PrefixTrie userDefined_;
    std::unordered_set<std::string> visible_, control_;
    UnigramPath path_;
};

}  // namespace dynak
