// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include <algorithm>

namespace dynak {

namespace {

void joinEqual(std::vector<Match>& matches) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (kept > 0 && matches[kept - 1].matched == matches[i].matched)
            matches[kept - 1].end = matches[i].end;
        else
            matches[kept++] = matches[i];
    }
    matches.resize(kept);
}

// Of several matches in a row only the first joins the text before it.
void joinWithPrevious(std::vector<Match>& matches) {
    std::size_t kept = 0;
    bool previous = false;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const Match match = matches[i];
        if (match.matched && !previous && kept > 0)
            matches[kept - 1].end = match.end;
        else
            matches[kept++] = match;
        previous = match.matched;
    }
    matches.resize(kept);
}

// Of several matches in a row only the last joins the text behind it.
void joinWithNext(std::vector<Match>& matches) {
    std::size_t kept = matches.size();
    bool next = false;
    for (std::size_t i = matches.size(); i-- > 0;) {
        const Match match = matches[i];
        if (match.matched && !next && kept < matches.size())
            matches[kept].begin = match.begin;
        else
            matches[--kept] = match;
        next = match.matched;
    }
    matches.erase(matches.begin(), matches.begin() + static_cast<std::ptrdiff_t>(kept));
}

}  // namespace

void appendWords(std::vector<Match>& matches, SplitBehavior behavior, std::size_t offset, std::vector<Span>& spans) {
    switch (behavior) {
        case SplitBehavior::removed: std::erase_if(matches, [](const Match& match) { return match.matched; }); break;
        case SplitBehavior::isolated: break;
        case SplitBehavior::contiguous: joinEqual(matches); break;
        case SplitBehavior::mergedWithPrevious: joinWithPrevious(matches); break;
        case SplitBehavior::mergedWithNext: joinWithNext(matches); break;
    }
    for (const Match& match : matches)
        if (match.begin < match.end) spans.push_back({offset + match.begin, offset + match.end});
}

}  // namespace dynak
