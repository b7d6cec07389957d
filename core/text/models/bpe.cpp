// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/models/bpe.h"

#include <queue>

#include "core/text/unicode.h"

namespace dynak {

namespace {

TokenId mergedId(std::uint64_t merge) {
    return static_cast<TokenId>(merge & 0xFFFFFFFF);
}

char32_t lastCharacter(std::string_view text) {
    return characterAt(text, previousCharacter(text, text.size()));
}

}  // namespace

Bpe::Bpe(Vocabulary vocabulary, const std::vector<BpeMerge>& merges, BpeOptions options)
    : Model(std::move(vocabulary)), options_(std::move(options)) {
    if (options_.unknown) unknownId_ = this->vocabulary().find(*options_.unknown);
    merges_.reserve(merges.size());
    for (const BpeMerge& merge : merges) addMerge(merge);
    this->vocabulary().forEach([&](std::string_view token, TokenId id) {
        if (!token.empty() && countCharacters(token) == 1)
            characters_.insert(PairTable::key(0, characterAt(token, 0)), static_cast<std::uint64_t>(id));
    });
    for (unsigned byte = 0; options_.byteFallback && byte < 256; ++byte)
        byteTokens_.push_back(this->vocabulary().find(byteTokenName(static_cast<unsigned char>(byte))));
}

void Bpe::addMerge(const BpeMerge& merge) {
    const auto id = [&](const std::string& token) {
        return static_cast<std::uint32_t>(vocabulary().find(token).value());
    };
    merges_.insert(PairTable::key(id(merge.left), id(merge.right)), std::uint64_t{merge.rank} << 32 | id(merge.merged));
    if (!merge.left.empty() && !merge.right.empty())
        joinable_.insert(PairTable::key(lastCharacter(merge.left), characterAt(merge.right, 0)), 1);
}

void Bpe::tokenize(std::string_view word, WordCache& cache, std::vector<TokenId>& ids) const {
    if (options_.ignoreMerges) {
        if (const auto id = vocabulary().find(word)) {
            ids.push_back(*id);
            return;
        }
    }
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t end = segmentEnd(word, at);
        const std::string_view segment = word.substr(at, end - at);
        cache.tokenize(segment, ids, [&] { tokenizeSegment(segment, ids); });
        at = end;
    }
}

// A word may be cut between two known characters that no merge ever joins: the parts do not influence each other.
// SentencePiece models see whole texts as one word; this makes them as fast as others.
std::size_t Bpe::segmentEnd(std::string_view word, std::size_t at) const {
    constexpr std::size_t shortWord = 24;  // bytes; not worth the search
    if (word.size() - at <= shortWord || !options_.continuingPrefix.empty() || !options_.wordSuffix.empty())
        return word.size();
    const auto isKnown = [&](char32_t c) {
        return characters_.find(PairTable::key(0, c)) != PairTable::absent;
    };
    char32_t left = nextCharacter(word, at);
    while (at < word.size()) {
        const std::size_t between = at;
        const char32_t right = nextCharacter(word, at);
        if (joinable_.find(PairTable::key(left, right)) == PairTable::absent && isKnown(left) && isKnown(right))
            return between;
        left = right;
    }
    return at;
}

void Bpe::tokenizeSegment(std::string_view segment, std::vector<TokenId>& ids) const {
    std::vector<TokenId> symbols;
    symbols.reserve(segment.size());
    appendSymbols(segment, symbols);
    constexpr std::size_t fewSymbols = 48;  // below, scanning beats a queue
    if (symbols.size() < fewSymbols)
        mergeShort(symbols);
    else
        mergeLong(symbols);
    ids.insert(ids.end(), symbols.begin(), symbols.end());
}

bool Bpe::appendByteTokens(std::string_view character, std::vector<TokenId>& symbols) const {
    for (const char byte : character)
        if (!byteTokens_[static_cast<unsigned char>(byte)]) return false;
    for (const char byte : character) symbols.push_back(*byteTokens_[static_cast<unsigned char>(byte)]);
    return true;
}

void Bpe::appendSymbols(std::string_view segment, std::vector<TokenId>& symbols) const {
    bool pending = false;  // an unknown token that the next unknown character may join
    const auto flush = [&] {
        if (pending) symbols.push_back(*unknownId_);
        pending = false;
    };
    std::string spelling;
    for (std::size_t at = 0; at < segment.size();) {
        const std::size_t from = at;
        (void)nextCharacter(segment, at);
        spelling.assign(from > 0 ? options_.continuingPrefix : "");
        spelling.append(segment, from, at - from);
        if (at == segment.size()) spelling += options_.wordSuffix;
        if (const auto id = vocabulary().find(spelling)) {
            flush();
            symbols.push_back(*id);
        } else if (options_.byteFallback && appendByteTokens(spelling, symbols)) {
            continue;
        } else if (options_.unknown) {
            if (!unknownId_) failForUnknown(options_.origin, *options_.unknown);
            if (!options_.fuseUnknown) flush();
            pending = true;
        }
    }
    flush();
}

void Bpe::mergeShort(std::vector<TokenId>& symbols) const {
    std::vector<std::uint64_t> merges;  // of each symbol with the next
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) merges.push_back(mergeOf(symbols[i], symbols[i + 1]));
    while (!merges.empty()) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < merges.size(); ++i)
            if (merges[i] >> 32 < merges[best] >> 32) best = i;
        if (merges[best] == PairTable::absent) return;
        symbols[best] = mergedId(merges[best]);
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(best) + 1);
        merges.erase(merges.begin() + static_cast<std::ptrdiff_t>(best));
        if (best > 0) merges[best - 1] = mergeOf(symbols[best - 1], symbols[best]);
        if (best < merges.size()) merges[best] = mergeOf(symbols[best], symbols[best + 1]);
    }
}

void Bpe::mergeLong(std::vector<TokenId>& symbols) const {
    struct Candidate {
        std::uint64_t merge;
        std::uint32_t at;
        bool operator<(const Candidate& other) const {  // the queue gives its largest first
            const std::uint64_t rank = merge >> 32;
            const std::uint64_t otherRank = other.merge >> 32;
            return rank != otherRank ? rank > otherRank : at > other.at;
        }
    };
    constexpr TokenId gone = -1;
    const auto count = static_cast<std::uint32_t>(symbols.size());
    std::vector<std::uint32_t> next(count);
    std::vector<std::uint32_t> previous(count);
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < count; ++i) {
        next[i] = i + 1;
        previous[i] = i - 1;  // wraps for the first, which has none
        if (i + 1 == count) break;
        const std::uint64_t merge = mergeOf(symbols[i], symbols[i + 1]);
        if (merge != PairTable::absent) candidates.push_back({merge, i});
    }
    std::priority_queue<Candidate> queue({}, std::move(candidates));
    const auto consider = [&](std::uint32_t at) {
        if (at >= count || next[at] >= count) return;
        const std::uint64_t merge = mergeOf(symbols[at], symbols[next[at]]);
        if (merge != PairTable::absent) queue.push({merge, at});
    };
    while (!queue.empty()) {
        const Candidate top = queue.top();
        queue.pop();
        const std::uint32_t right = next[top.at];
        if (symbols[top.at] == gone || right >= count || mergeOf(symbols[top.at], symbols[right]) != top.merge)
            continue;
        symbols[top.at] = mergedId(top.merge);
        symbols[right] = gone;
        next[top.at] = next[right];
        if (next[right] < count) previous[next[right]] = top.at;
        consider(previous[top.at]);
        consider(top.at);
    }
    std::erase(symbols, gone);
}

}  // namespace dynak
