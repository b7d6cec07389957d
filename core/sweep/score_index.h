// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/sweep/sweep.h"

namespace dynak {

// Every `step`-th token of [begin, end).
struct TokenRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::int64_t step = 1;

    [[nodiscard]] std::int64_t count() const { return end > begin ? (end - begin + step - 1) / step : 0; }
};

// The scores of chosen tokens, prepared so that the number of executed experts under any rule is a search and not a
// pass: a window asks it once a frame while tau is dragged. Holds one copy of the scores, sorted.
// Answers equal selectExperts to the last token.
class ScoreIndex {
public:
    // Sorts on up to `threads` threads (0: all). Throws Error{badArgument} where the scores do not fit one another.
    explicit ScoreIndex(const TokenScores& scores, int threads = 0);

    [[nodiscard]] std::int64_t sites() const { return std::ssize(sites_); }
    [[nodiscard]] std::int64_t tokens() const { return tokens_; }

    // [sites, tokens].
    [[nodiscard]] Matrix<std::int32_t> executed(const SiteRules& rule, int threads = 0) const;
    // The same for some tokens, [sites, range.count()]; on this thread. The range lies within the tokens.
    [[nodiscard]] Matrix<std::int32_t> executed(const SiteRules& rule, const TokenRange& range) const;
    // Mean over tokens, per site.
    [[nodiscard]] std::vector<double> meanExecuted(const SiteRules& rule, int threads = 0) const;

private:
    struct SiteScores {
        std::string id;
        double anchor = 0;
        std::int64_t experts = 0;
        std::vector<float> falling;         // [tokens, E] each token's scores, largest first
        std::vector<std::uint8_t> unknown;  // [tokens] 1 where a score is not finite: everything runs
    };

    // counts[i] is of the i-th token of the range.
    static void count(const SiteScores& site, const SelectionRule& rule, const TokenRange& range, std::int32_t* counts);

    std::int64_t tokens_ = 0;
    std::vector<SiteScores> sites_;
};

}  // namespace dynak
