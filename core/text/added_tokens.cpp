// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/added_tokens.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace dynak {

namespace {

using Keys = std::vector<std::pair<std::string, std::int32_t>>;

bool startsWithWord(std::string_view text) {
    return !text.empty() && isWordCharacter(characterAt(text, 0));
}

bool endsWithWord(std::string_view text) {
    return !text.empty() && isWordCharacter(characterAt(text, previousCharacter(text, text.size())));
}

std::size_t skipSpaces(std::string_view text, std::size_t at) {
    for (std::size_t next = at; at < text.size() && isSpace(nextCharacter(text, next));) at = next;
    return at;
}

std::size_t skipSpacesBack(std::string_view text, std::size_t at, std::size_t least) {
    while (at > least && isSpace(characterAt(text, previousCharacter(text, at)))) at = previousCharacter(text, at);
    return at;
}

}  // namespace

std::vector<AddedToken> AddedTokens::read(const Section& section) {
    std::vector<AddedToken> tokens;
    if (!section.find("added_tokens")) return tokens;
    for (const Section& part : section.list("added_tokens")) {
        AddedToken token;
        token.content = part.text("content");
        token.singleWord = part.flag("single_word", false);
        token.stripLeft = part.flag("lstrip", false);
        token.stripRight = part.flag("rstrip", false);
        token.special = part.flag("special", false);
        token.normalized = part.flag("normalized", !token.special);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

AddedTokens::AddedTokens(const std::vector<AddedToken>& tokens, const Vocabulary& vocabulary,
                         const Normalizer* normalizer) {
    TokenId next = static_cast<TokenId>(vocabulary.count());
    for (const AddedToken& token : tokens) {
        if (token.content.empty()) continue;
        if (token.special) special_.insert(token.content);
        const auto known = ids_.find(token.content);
        const auto inVocabulary = vocabulary.find(token.content);
        const TokenId id = known != ids_.end() ? known->second : inVocabulary ? *inVocabulary : next;
        next = std::max(next, id + 1);
        ids_[token.content] = id;
        tokens_[id] = token;
        idLimit_ = std::max<std::int64_t>(idLimit_, id + 1);
    }
    Keys before;
    Keys after;
    for (const auto& [id, token] : tokens_) {
        Stretch content{token.content, false};
        if (token.normalized && normalizer) normalizer->apply(content);
        (token.normalized ? after : before).emplace_back(content.text, id);
        spellings_[id] = std::move(content.text);
    }
    before_ = PrefixTrie(std::move(before));
    after_ = PrefixTrie(std::move(after));
}

// Leftmost first, then longest; matches do not overlap, and a match that its flags refuse still uses up its text.
// Spaces that a token takes may be part of the next match again, as in the reference.
std::vector<AddedSpan> AddedTokens::cut(std::string_view text, Stage stage) const {
    const PrefixTrie& keys = trie(stage);
    std::vector<AddedSpan> spans;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!keys.startsKey(static_cast<unsigned char>(text[at]))) {
            ++at;
            continue;
        }
        AddedSpan match;
        keys.forEachPrefix(text.substr(at), [&](std::size_t length, TokenId id) { match = {id, at, at + length}; });
        if (match.id < 0) {
            ++at;
            continue;
        }
        at = match.end;
        const AddedToken& token = tokens_.at(match.id);
        if (token.singleWord && (endsWithWord(text.substr(0, match.begin)) || startsWithWord(text.substr(match.end))))
            continue;
        if (token.stripLeft) match.begin = std::max(skipSpacesBack(text, match.begin, done), done);
        if (token.stripRight) match.end = skipSpaces(text, match.end);
        if (match.begin >= match.end) continue;  // another token has taken its spaces
        if (done < match.begin) spans.push_back({-1, done, match.begin});
        spans.push_back(match);
        done = match.end;
    }
    if (done < text.size()) spans.push_back({-1, done, text.size()});
    return spans;
}

std::optional<TokenId> AddedTokens::find(std::string_view content) const {
    const auto found = ids_.find(std::string(content));
    return found == ids_.end() ? std::nullopt : std::optional(found->second);
}

const std::string* AddedTokens::spelling(std::int64_t id) const {
    if (id < 0 || id >= idLimit_) return nullptr;
    const auto found = spellings_.find(static_cast<TokenId>(id));
    return found == spellings_.end() ? nullptr : &found->second;
}

bool AddedTokens::isSpecial(std::int64_t id) const {
    if (id < 0 || id >= idLimit_) return false;
    const auto found = tokens_.find(static_cast<TokenId>(id));
    return found != tokens_.end() && special_.contains(found->second.content);
}

}  // namespace dynak
