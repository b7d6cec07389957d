// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentence_piece.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/text/sentence_piece_file.h"
#include "core/text/unicode.h"

namespace dynak {

namespace {

using Kind = SentencePieceFile::Kind;

constexpr std::string_view metaspace = "\u2581";

void requireUnigram(const SentencePieceFile& file) {
    const auto refuse = [&](const Sentence& what) {
        throw Error(
            ErrorCode::badFile,
            Sentence::tr("%1 is a SentencePiece model %2; Dynak reads unigram models.", file.name, what),
            Sentence::tr(
                "Save the tokenizer with a tokenizer.json: transformers' AutoTokenizer and save_pretrained do."));
    };
    if (file.model != SentencePieceFile::Model::unigram) refuse(Sentence::tr("of another kind"));
    if (file.byteFallback) refuse(Sentence::tr("that writes unknown characters as bytes"));
    if (file.spaceBehind) refuse(Sentence::tr("with spaces behind the words"));
}

CharacterMap mapOf(const SentencePieceFile& file) {
    return file.characterMap.empty()
               ? CharacterMap()
               : CharacterMap(file.characterMap, Sentence::tr("%1: its character map", file.name));
}

UnigramPath pathOf(const SentencePieceFile& file) {
    float lowest = std::numeric_limits<float>::max(), highest = std::numeric_limits<float>::lowest();
    for (const auto& piece : file.pieces) {
        if (piece.kind != Kind::normal) continue;
        lowest = std::min(lowest, piece.score);
        highest = std::max(highest, piece.score);
    }
    std::vector<std::pair<std::string, TokenId>> pieces;
    std::vector<double> scores;
    std::optional<TokenId> unknown;
    for (const auto& piece : file.pieces) {
        const auto id = static_cast<TokenId>(scores.size());
        const bool isUser = piece.kind == Kind::userDefined;
        // a symbol of the user's beats every other way to cut its characters
        const auto bonus = static_cast<double>(static_cast<float>(piece.text.size()) * highest) - 0.1;
        scores.push_back(isUser ? bonus : static_cast<double>(piece.score));
        if (piece.kind == Kind::unknown) unknown = id;
        if (piece.kind == Kind::normal || isUser) pieces.emplace_back(piece.text, id);
    }
    if (pieces.empty() || !unknown)
        throw Error(ErrorCode::badFile,
                    unknown ? Sentence::tr("%1 has no ordinary piece.", file.name)
                            : Sentence::tr("%1 has no unknown piece.", file.name),
                    Sentence::tr("Check that it is whole, and fetch it again."));
    return {std::move(pieces), std::move(scores), static_cast<double>(lowest), unknown, ScoreSums::floats};
}

}  // namespace

SentencePiece::SentencePiece(const SentencePieceFile& file)
    : dummyPrefix_(file.dummyPrefix),
      singleSpaces_(file.singleSpaces),
      space_(file.escapeSpaces ? metaspace : std::string_view(" ")) {
    requireUnigram(file);
    map_ = mapOf(file);
    path_ = pathOf(file);
    std::vector<std::pair<std::string, std::int32_t>> symbols;
    for (const auto& piece : file.pieces) {
        if (piece.kind == Kind::userDefined)
            symbols.emplace_back(piece.text, static_cast<std::int32_t>(symbols.size()));
        if (piece.kind == Kind::control) control_.insert(piece.text);
        if (piece.kind != Kind::control && piece.kind != Kind::unknown) visible_.insert(piece.text);
    }
    userDefined_ = PrefixTrie(std::move(symbols));
}

// Takes what stands at the front of `text` and says what becomes of it: a symbol of the user's as it is, else the
// longest match of the map, else one character.
std::string_view SentencePiece::mapped(std::string_view& text) const {
    std::size_t length = 0;
    userDefined_.forEachPrefix(text, [&](std::size_t matched, std::int32_t) { length = matched; });
    std::string_view result;
    if (length > 0) {
        result = text.substr(0, length);
    } else if (const auto match = map_.longest(text)) {
        length = match->length;
        result = match->replacement;
    } else {
        (void)nextCharacter(text, length);
        result = text.substr(0, length);
    }
    text.remove_prefix(length);
    return result;
}

std::string SentencePiece::normalized(std::string_view text) const {
    while (singleSpaces_ && !text.empty()) {
        std::string_view rest = text;
        if (mapped(rest) != " ") break;
        text = rest;
    }
    std::string result;
    if (text.empty()) return result;
    if (dummyPrefix_) result += space_;
    bool afterSpace = singleSpaces_;
    while (!text.empty()) {
        std::string_view part = mapped(text);
        while (afterSpace && part.starts_with(' ')) part.remove_prefix(1);
        for (const char c : part) {
            if (c == ' ')
                result += space_;
            else
                result += c;
        }
        if (!part.empty()) afterSpace = part.ends_with(' ');
        if (!singleSpaces_) afterSpace = false;
    }
    while (singleSpaces_ && result.ends_with(space_)) result.resize(result.size() - space_.size());
    return result;
}

std::vector<std::string> SentencePiece::encode(std::string_view text) const {
    const std::string prepared = normalized(text);
    std::vector<std::string> pieces;
    const auto path = path_.best(prepared);  // there always is one: the model has an unknown piece
    for (const UnigramPath::Piece& piece : *path)
        pieces.push_back(prepared.substr(piece.begin, piece.end - piece.begin));
    return pieces;
}

std::string SentencePiece::decode(const std::vector<std::string>& pieces) const {
    std::string text;
    bool atStart = true;
    for (std::string_view piece : pieces) {
        if (control_.contains(std::string(piece))) continue;
        if (!text.empty()) atStart = false;
        if (!visible_.contains(std::string(piece))) {
            text += piece;
            continue;
        }
        if (atStart && (dummyPrefix_ || singleSpaces_) && piece.starts_with(metaspace)) {
            piece.remove_prefix(metaspace.size());
            if (!singleSpaces_) atStart = false;
        }
        for (std::size_t at = piece.find(metaspace); at != std::string_view::npos; at = piece.find(metaspace)) {
            text.append(piece.substr(0, at)).push_back(' ');
            piece.remove_prefix(at + metaspace.size());
        }
        text += piece;
    }
    return text;
}

}  // namespace dynak
