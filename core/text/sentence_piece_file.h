// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dynak {

// What a SentencePiece model file (.spm, .model) says, with the defaults of its format (sentencepiece_model.proto).
struct SentencePieceFile {
    enum class Kind { normal = 1, unknown = 2, control = 3, userDefined = 4, unused = 5, byte = 6 };
    struct Piece {
        std::string text;
        float score = 0;  // log probability
        Kind kind = Kind::normal;
    };
    enum class Model { unigram = 1, bytePairs = 2, words = 3, characters = 4 };

    std::string name;  // of the file, for errors
    std::vector<Piece> pieces;
    Model model = Model::unigram;
    bool byteFallback = false;
    bool spaceBehind = false;  // treat_whitespace_as_suffix
    std::string characterMap;  // precompiled_charsmap; empty: none
    bool dummyPrefix = true;   // a space is put in front of the text
    bool singleSpaces = true;  // remove_extra_whitespaces
    bool escapeSpaces = true;  // spaces become U+2581
};

// The file is a protocol buffer; only what stands above is taken from it. Throws Error{notFound, io, badFile} naming
// the file and the byte at which it stops making sense.
[[nodiscard]] SentencePieceFile readSentencePieceFile(const std::filesystem::path& file);

}  // namespace dynak
