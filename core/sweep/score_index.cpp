// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/score_index.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace dynak {

namespace {

void checkShapes(const TokenScores& scores) {
    const auto refuse = [](const Sentence& text) {
        throw Error(ErrorCode::badArgument, Sentence::tr("Token scores do not fit one another: %1.", text),
                    Sentence::tr("Run the sweep again."));
    };
    const auto sites = scores.scores.size();
    if (scores.anchors.size() != sites) refuse(Sentence::tr("%1 anchors for %2 sites", scores.anchors.size(), sites));
    if (scores.sites.size() != sites) refuse(Sentence::tr("%1 names for %2 sites", scores.sites.size(), sites));
    if (scores.hasPairs() && scores.sourceSites.size() != sites)
        refuse(Sentence::tr("%1 marks of the encoder for %2 sites", scores.sourceSites.size(), sites));
    for (std::size_t s = 0; s < sites && !scores.hasPairs(); ++s)
        if (scores.scores[s].rows != scores.scores[0].rows)
            refuse(Sentence::tr("site %1 has %2 tokens, the first has %3", s, scores.scores[s].rows,
                                scores.scores[0].rows));
    for (std::size_t s = 0; s < sites && scores.hasPairs(); ++s)
        if (const auto seen = std::ranges::count(scores.ofSource, scores.sourceSites[s]); scores.scores[s].rows != seen)
            refuse(Sentence::tr("site %1 has %2 tokens, its text %3", s, scores.scores[s].rows, seen));
}

std::int64_t tokensOf(const TokenScores& scores) {
    if (scores.hasPairs()) return std::ssize(scores.ofSource);
    return scores.scores.empty() ? 0 : scores.scores[0].rows;
}

std::size_t at(std::int64_t index) {
    return static_cast<std::size_t>(index);
}

// The falling scores of a token are kept in blocks, the firsts of which lie apart: a search reads the firsts, which
// follow those of the token before, and one block, so that no step waits for memory that the step before has chosen.
constexpr std::int64_t blockScores = 8;

std::int64_t blocksOf(std::int64_t length) {
    return (length + blockScores - 1) / blockScores;
}

template <class T>
struct Row {
    T* firsts;
    T* others;  // of each block blockScores - 1, the last may have fewer
    std::int64_t length;

    [[nodiscard]] T& at(std::int64_t rank) const {
        const auto block = rank / blockScores, within = rank % blockScores;
        return within == 0 ? firsts[block] : others[block * (blockScores - 1) + within - 1];
    }
};

// Of the token at a place; `scores` has `places` rows.
template <class T>
Row<T> rowAt(T* scores, std::int64_t place, std::int64_t places, std::int64_t length) {
    const auto blocks = blocksOf(length);
    return {scores + place * blocks, scores + places * blocks + place * (length - blocks), length};
}

// Blocks whose first is at least `threshold`: all before the last of them are so whole.
std::int32_t blocksAtLeast(const Row<const float>& row, float threshold) {
    std::int32_t begun = 0;
    for (std::int64_t block = 0; block < blocksOf(row.length); ++block) begun += row.firsts[block] >= threshold ? 1 : 0;
    return begun;
}

// Searches whose block is on its way from memory: those of some tokens wait for it at the same time.
class Waiting {
public:
    void add(const Row<const float>& row, float threshold, std::int32_t& result) {
        Search& search = searches_[next_++ % ahead];
        finish(search);
        const std::int32_t begun = blocksAtLeast(row, threshold);
        const std::int64_t before = std::max(0, begun - 1) * blockScores;
        search = {row.others + before / blockScores * (blockScores - 1), std::min(blockScores, row.length - before) - 1,
                  begun > 0 ? static_cast<std::int32_t>(before) + 1 : 0, threshold, &result};
        __builtin_prefetch(search.block);
    }
    void finishAll() {
        for (Search& search : searches_) finish(search);
    }

private:
    struct Search {
        const float* block = nullptr;
        std::int64_t size = 0;
        std::int32_t before = 0;  // scores known to be at least the threshold; 0: none is
        float threshold = 0;
        std::int32_t* result = nullptr;
    };

    static void finish(const Search& search) {
        if (!search.result) return;
        std::int32_t count = search.before;
        for (std::int64_t i = 0; i < search.size && count > 0; ++i)
            count += search.block[i] >= search.threshold ? 1 : 0;
        *search.result = count;
    }

    static constexpr std::size_t ahead = 16;
    std::array<Search, ahead> searches_;
    std::size_t next_ = 0;
};

std::int32_t countMass(const Row<const float>& row, double mass) {
    const auto positive = [&](std::int64_t rank) {
        return std::max(0.0, static_cast<double>(row.at(rank)));
    };
    double total = 0;
    for (std::int64_t rank = 0; rank < row.length; ++rank) total += positive(rank);
    double covered = 0;
    std::int64_t rank = 0;
    for (; rank < row.length && (rank == 0 || covered < mass * total); ++rank) covered += positive(rank);
    return static_cast<std::int32_t>(rank);
}

}  // namespace

ScoreIndex::ScoreIndex(const TokenScores& scores, int threads) {
    checkShapes(scores);
    tokens_ = scores.scores.empty() ? 0 : tokensOf(scores);
    slices_ = std::max<std::int64_t>(1, (tokens_ + sliceTokens - 1) / sliceTokens);
    placesOfSlice_ = (tokens_ + slices_ - 1) / slices_;
    const auto rows = scoreRows(scores);
    std::array<std::shared_ptr<const std::vector<std::int32_t>>, 2> placesOf;  // of target and source
    for (std::uint8_t side = 0; side < 2 && scores.hasPairs(); ++side) placesOf[side] = placesOfSide(scores, side);
    for (std::size_t s = 0; s < scores.scores.size(); ++s) {
        const auto& from = scores.scores[s];
        const std::int64_t places = scores.hasPairs() ? from.rows : slices_ * placesOfSlice_;
        SiteScores site{scores.sites[s],
                        scores.anchors[s],
                        from.columns,
                        places,
                        scores.hasPairs() ? placesOf[scores.sourceSites[s]] : nullptr,
                        std::vector<float>(at(places * from.columns)),
                        std::vector<std::uint8_t>(at(places))};
        parallelFor(tokens_, threads, [&](std::int64_t begin, std::int64_t end) {
            std::vector<float> falling(at(site.experts));
            for (auto n = begin; n < end; ++n) {
                if (!scores.sees(s, at(n))) continue;
                const auto place = site.placeOf ? (*site.placeOf)[at(n)] : placeOf(n);
                std::ranges::copy(from.row(rows[at(n)]), falling.begin());
                const bool finite = std::ranges::all_of(falling, [](float score) { return std::isfinite(score); });
                site.unknown[at(place)] = !finite;
                if (!finite) continue;
                std::ranges::sort(falling, std::ranges::greater{});
                const auto row = rowAt(site.falling.data(), place, places, site.experts);
                for (std::int64_t rank = 0; rank < site.experts; ++rank) row.at(rank) = falling[at(rank)];
            }
        });
        sites_.push_back(std::move(site));
    }
}

std::shared_ptr<const std::vector<std::int32_t>> ScoreIndex::placesOfSide(const TokenScores& scores,
                                                                          std::uint8_t side) const {
    std::vector<std::int32_t> places(at(tokens_), notSeen);
    std::int32_t next = 0;
    for (std::int64_t number = 0; number < slices_; ++number)
        for (auto n = number; n < tokens_; n += slices_)
            if (scores.ofSource[at(n)] == side) places[at(n)] = next++;
    return std::make_shared<const std::vector<std::int32_t>>(std::move(places));
}

void ScoreIndex::count(const SiteScores& site, const SelectionRule& rule, const TokenRange& range,
                       std::int32_t* counts) const {
    const auto everything = static_cast<std::int32_t>(site.experts);
    const bool byThreshold = rule.kind == RuleKind::tau || rule.kind == RuleKind::anchored;
    const double floor = rule.kind == RuleKind::anchored ? site.anchor : 0;
    const bool dense = rule.kind == RuleKind::all || (byThreshold && rule.value <= 0) || site.experts == 0;
    const bool sideBySide = range.step == slices_;
    Waiting waiting;
    auto place = placeOf(range.begin);
    for (auto n = range.begin; n < range.end; n += range.step, ++place) {
        auto& result = *counts++;
        if (site.placeOf)
            place = (*site.placeOf)[at(n)];
        else if (!sideBySide)
            place = placeOf(n);
        if (place == notSeen) {
            result = notSeen;
            continue;
        }
        const auto row = rowAt(site.falling.data(), place, site.places, site.experts);
        if (dense || site.unknown[at(place)])
            result = everything;
        else if (byThreshold)
            waiting.add(row, tauThreshold(rule.value, row.firsts[0], floor), result);
        else if (rule.kind == RuleKind::mass)
            result = countMass(row, rule.value);
        else
            result = static_cast<std::int32_t>(std::clamp(rule.value, 0.0, static_cast<double>(everything)));
    }
    waiting.finishAll();
}

Matrix<std::int32_t> ScoreIndex::executed(const SiteRules& rule, int threads) const {
    Matrix<std::int32_t> counts(sites(), tokens_);
    std::vector<SelectionRule> rules;
    for (const SiteScores& site : sites_) rules.push_back(rule.at(site.id));
    parallelFor(tokens_, threads, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t s = 0; s < sites(); ++s)
            count(sites_[at(s)], rules[at(s)], {begin, end}, counts.row(s).data() + begin);
    });
    return counts;
}

Matrix<std::int32_t> ScoreIndex::executed(const SiteRules& rule, const TokenRange& range) const {
    Matrix<std::int32_t> counts(sites(), range.count());
    for (std::int64_t s = 0; s < sites(); ++s)
        count(sites_[at(s)], rule.at(sites_[at(s)].id), range, counts.row(s).data());
    return counts;
}

std::shared_ptr<const Matrix<std::int32_t>> ScoreIndex::glimpse(const SiteRules& rule) const {
    const std::lock_guard lock(memory_->mutex);
    for (const Glimpse& known : memory_->glimpses)
        if (known.counts && known.rule == rule) return known.counts;
    auto& [newer, older] = memory_->glimpses;
    older = std::move(newer);
    newer = {rule, std::make_shared<const Matrix<std::int32_t>>(executed(rule, slice(0)))};
    return newer.counts;
}

std::vector<double> ScoreIndex::meanExecuted(const SiteRules& rule, int threads) const {
    const auto counts = executed(rule, threads);
    std::vector<double> means;
    for (std::int64_t s = 0; s < sites(); ++s) {
        means.push_back(meanSeen(counts.row(s)));
    }
    return means;
}

double meanSeen(std::span<const std::int32_t> counts) {
    std::int64_t sum = 0, seen = 0;
    for (const std::int32_t count : counts) {
        if (count == notSeen) continue;
        sum += count;
        ++seen;
    }
    return static_cast<double>(sum) / static_cast<double>(std::max<std::int64_t>(1, seen));
}

std::vector<std::int64_t> scoreRows(const TokenScores& scores) {
    std::array<std::int64_t, 2> next{};
    std::vector<std::int64_t> rows;
    for (std::int64_t n = 0; n < tokensOf(scores); ++n)
        rows.push_back(next[scores.hasPairs() ? scores.ofSource[at(n)] : 0]++);
    return rows;
}

Matrix<std::int32_t> executedExperts(const TokenScores& scores, const SiteRules& rule) {
    checkShapes(scores);
    const auto tokens = tokensOf(scores);
    const auto rows = scoreRows(scores);
    Matrix<std::int32_t> counts(std::ssize(scores.scores), tokens);
    parallelFor(tokens, 0, [&](std::int64_t begin, std::int64_t end) {
        for (std::size_t s = 0; s < scores.scores.size(); ++s) {
            const SelectionRule ofSite = rule.at(scores.sites[s]);
            std::vector<std::uint8_t> selected(static_cast<std::size_t>(scores.scores[s].columns));
            for (auto n = begin; n < end; ++n)
                counts.at(static_cast<std::int64_t>(s), n) =
                    scores.sees(s, at(n)) ? static_cast<std::int32_t>(selectExperts(
                                                scores.scores[s].row(rows[at(n)]), ofSite, scores.anchors[s], selected))
                                          : notSeen;
        }
    });
    return counts;
}

}  // namespace dynak
