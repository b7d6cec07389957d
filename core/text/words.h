// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of text between added tokens, and the words that pre-tokenizers cut it into.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/unicode.h"

namespace dynak {

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Words {
    std::string text;
    std::vector<Span> spans;  // ascending, none empty
    bool atStart = false;     // the first word begins where the whole input begins

    [[nodiscard]] std::string_view word(const Span& span) const {
        return std::string_view(text).substr(span.begin, span.end - span.begin);
    }
};

// A text laid out as matches of a pattern and what lies between them, without gaps.
struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool matched = false;
};

enum class SplitBehavior { removed, isolated, contiguous, mergedWithPrevious, mergedWithNext };

// The words that `matches` make of a text of `offset` in the stretch; words to remove are left out, as are empty ones.
void appendWords(std::vector<Match>& matches, SplitBehavior behavior, std::size_t offset, std::vector<Span>& spans);

// Cuts every word anew. `find(text, matches)` fills the empty `matches`.
template <class Find>
void split(Words& words, SplitBehavior behavior, Find&& find) {
    std::vector<Span> spans;
    spans.reserve(words.spans.size() + words.text.size() / 4);
    std::vector<Match> matches;
    for (const Span& span : words.spans) {
        matches.clear();
        find(words.word(span), matches);
        appendWords(matches, behavior, span.begin, spans);
    }
    const bool keepsStart = !spans.empty() && spans.front().begin == words.spans.front().begin;
    words.atStart = words.atStart && keepsStart;
    words.spans.swap(spans);
}

// Every character for which `is` holds is a match of its own.
template <class Is>
void findCharacters(std::string_view text, Is&& is, std::vector<Match>& matches) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        if (!is(nextCharacter(text, at))) continue;
        if (last < from) matches.push_back({last, from, false});
        matches.push_back({from, at, true});
        last = at;
    }
    if (last < text.size()) matches.push_back({last, text.size(), false});
}

// Replaces every word by what `rewrite(word, text)` appends to `text`.
template <class Rewrite>
void rewrite(Words& words, Rewrite&& append) {
    std::string text;
    text.reserve(words.text.size() + words.text.size() / 4 + 8);
    for (Span& span : words.spans) {
        const std::size_t begin = text.size();
        append(words.word(span), text);
        span = {begin, text.size()};
    }
    words.text.swap(text);
}

}  // namespace dynak
