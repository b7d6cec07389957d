// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/score_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace dynak {

namespace {

void checkShapes(const TokenScores& scores) {
    const auto refuse = [](const std::string& text) {
        throw Error(ErrorCode::badArgument, "Token scores do not fit one another: " + text + ".",
                    "Run the sweep again.");
    };
    const auto sites = scores.scores.size();
    if (scores.anchors.size() != sites)
        refuse(std::to_string(scores.anchors.size()) + " anchors for " + std::to_string(sites) + " sites");
    if (scores.sites.size() != sites)
        refuse(std::to_string(scores.sites.size()) + " names for " + std::to_string(sites) + " sites");
    for (std::size_t s = 0; s < sites; ++s)
        if (scores.scores[s].rows != scores.scores[0].rows)
            refuse("site " + std::to_string(s) + " has " + std::to_string(scores.scores[s].rows) +
                   " tokens, the first has " + std::to_string(scores.scores[0].rows));
}

std::size_t at(std::int64_t site) {
    return static_cast<std::size_t>(site);
}

// How many of `falling` are at least `threshold`. Without a branch that depends on the data, so that the searches of
// many tokens overlap.
std::int32_t countAtLeast(const float* falling, std::int64_t length, float threshold) {
    const float* from = falling;
    while (length > 1) {
        const auto half = length / 2;
        from += from[half - 1] >= threshold ? half : 0;
        length -= half;
    }
    return static_cast<std::int32_t>(from - falling) + (length == 1 && *from >= threshold ? 1 : 0);
}

std::int32_t countMass(std::span<const float> falling, double mass) {
    double total = 0;
    for (const float score : falling) total += std::max(0.0, double{score});
    double covered = 0;
    std::size_t rank = 0;
    for (; rank < falling.size() && (rank == 0 || covered < mass * total); ++rank)
        covered += std::max(0.0, double{falling[rank]});
    return static_cast<std::int32_t>(rank);
}

}  // namespace

ScoreIndex::ScoreIndex(const TokenScores& scores, int threads) {
    checkShapes(scores);
    tokens_ = scores.scores.empty() ? 0 : scores.scores[0].rows;
    for (std::size_t s = 0; s < scores.scores.size(); ++s) {
        const auto& from = scores.scores[s];
        SiteScores site{scores.sites[s], scores.anchors[s], from.columns, from.values,
                        std::vector<std::uint8_t>(static_cast<std::size_t>(tokens_))};
        parallelFor(tokens_, threads, [&](std::int64_t begin, std::int64_t end) {
            for (auto n = begin; n < end; ++n) {
                const auto row =
                    std::span(site.falling)
                        .subspan(static_cast<std::size_t>(n * site.experts), static_cast<std::size_t>(site.experts));
                const bool finite = std::ranges::all_of(row, [](float score) { return std::isfinite(score); });
                site.unknown[static_cast<std::size_t>(n)] = !finite;
                if (finite) std::ranges::sort(row, std::ranges::greater{});
            }
        });
        sites_.push_back(std::move(site));
    }
}

void ScoreIndex::count(const SiteScores& site, const SelectionRule& rule, const TokenRange& range,
                       std::int32_t* counts) {
    const auto everything = static_cast<std::int32_t>(site.experts);
    const bool byThreshold = rule.kind == RuleKind::tau || rule.kind == RuleKind::anchored;
    const double floor = rule.kind == RuleKind::anchored ? site.anchor : 0;
    const bool dense = rule.kind == RuleKind::all || (byThreshold && rule.value <= 0) || site.experts == 0;
    for (auto n = range.begin; n < range.end; n += range.step) {
        const float* falling = site.falling.data() + n * site.experts;
        auto& result = *counts++;
        if (dense || site.unknown[static_cast<std::size_t>(n)])
            result = everything;
        else if (byThreshold)
            result = countAtLeast(falling, site.experts, tauThreshold(rule.value, falling[0], floor));
        else if (rule.kind == RuleKind::mass)
            result = countMass({falling, static_cast<std::size_t>(site.experts)}, rule.value);
        else
            result = static_cast<std::int32_t>(std::clamp(rule.value, 0.0, static_cast<double>(everything)));
    }
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

std::vector<double> ScoreIndex::meanExecuted(const SiteRules& rule, int threads) const {
    const auto counts = executed(rule, threads);
    std::vector<double> means;
    for (std::int64_t s = 0; s < sites(); ++s) {
        const auto row = counts.row(s);
        const auto sum = std::accumulate(row.begin(), row.end(), std::int64_t{0});
        means.push_back(static_cast<double>(sum) / static_cast<double>(std::max<std::int64_t>(1, tokens_)));
    }
    return means;
}

Matrix<std::int32_t> executedExperts(const TokenScores& scores, const SiteRules& rule) {
    checkShapes(scores);
    const auto tokens = scores.scores.empty() ? 0 : scores.scores[0].rows;
    Matrix<std::int32_t> counts(std::ssize(scores.scores), tokens);
    parallelFor(tokens, 0, [&](std::int64_t begin, std::int64_t end) {
        for (std::size_t s = 0; s < scores.scores.size(); ++s) {
            const SelectionRule ofSite = rule.at(scores.sites[s]);
            std::vector<std::uint8_t> selected(static_cast<std::size_t>(scores.scores[s].columns));
            for (auto n = begin; n < end; ++n)
                counts.at(static_cast<std::int64_t>(s), n) = static_cast<std::int32_t>(
                    selectExperts(scores.scores[s].row(n), ofSite, scores.anchors[s], selected));
        }
    });
    return counts;
}

}  // namespace dynak
