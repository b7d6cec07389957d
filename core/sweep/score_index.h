// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
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
// pass: a window asks it once a frame while tau is dragged. Holds one copy of the scores, sorted; the tokens of a slice
// lie side by side. Answers equal selectExperts to the last token.
class ScoreIndex {
public:
    static constexpr std::int64_t sliceTokens = 4096;

    // Sorts on up to `threads` threads (0: all). Throws Error{badArgument} where the scores do not fit one another.
    explicit ScoreIndex(const TokenScores& scores, int threads = 0);

    [[nodiscard]] std::int64_t sites() const { return std::ssize(sites_); }
    [[nodiscard]] std::int64_t tokens() const { return tokens_; }
    // Tokens in slices of at most sliceTokens, each spread over all of them, so that the first is a good guess already.
    [[nodiscard]] std::int64_t slices() const { return slices_; }
    [[nodiscard]] TokenRange slice(std::int64_t number) const { return {number, tokens_, slices_}; }

    // [sites, tokens], or notSeen.
    [[nodiscard]] Matrix<std::int32_t> executed(const SiteRules& rule, int threads = 0) const;
    // The same for some tokens, [sites, range.count()]; on this thread. The range lies within the tokens.
    [[nodiscard]] Matrix<std::int32_t> executed(const SiteRules& rule, const TokenRange& range) const;
    // Of the first slice. Kept for the two rules that were asked last: while tau moves, all views ask for the same. May
    // be called from any thread.
    [[nodiscard]] std::shared_ptr<const Matrix<std::int32_t>> glimpse(const SiteRules& rule) const;
    // Mean over the tokens that it sees, per site.
    [[nodiscard]] std::vector<double> meanExecuted(const SiteRules& rule, int threads = 0) const;

private:
    struct SiteScores {
        std::string id;
        double anchor = 0;
        std::int64_t experts = 0;
        std::int64_t places = 0;  // of tokens that it sees, with those that are not taken
        std::shared_ptr<const std::vector<std::int32_t>> placeOf;  // by token, or notSeen; null: placeOf() of all
        std::vector<float> falling;         // [places, E] each token's scores, largest first, in blocks (the .cpp)
        std::vector<std::uint8_t> unknown;  // [places] 1 where a score is not finite: everything runs
    };
    struct Glimpse {
        SiteRules rule;
        std::shared_ptr<const Matrix<std::int32_t>> counts;
    };
    struct Memory {
        std::mutex mutex;
        std::array<Glimpse, 2> glimpses;  // the newer first
    };

    // Slice after slice; the last places of some are not taken.
    [[nodiscard]] std::int64_t placeOf(std::int64_t token) const {
        return token % slices_ * placesOfSlice_ + token / slices_;
    }
    // Of the tokens of source (1) or target (0), those of a slice side by side.
    [[nodiscard]] std::shared_ptr<const std::vector<std::int32_t>> placesOfSide(const TokenScores& scores,
                                                                                std::uint8_t side) const;
    // counts[i] is of the i-th token of the range.
    void count(const SiteScores& site, const SelectionRule& rule, const TokenRange& range, std::int32_t* counts) const;

    std::int64_t tokens_ = 0, slices_ = 1, placesOfSlice_ = 0;
    std::vector<SiteScores> sites_;
    std::unique_ptr<Memory> memory_ = std::make_unique<Memory>();
};

// Of counts of one site, those that are not seen left out; 0 where none is.
[[nodiscard]] double meanSeen(std::span<const std::int32_t> counts);

}  // namespace dynak
