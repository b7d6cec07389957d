// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens/cost_survey.h"

#include <algorithm>
#include <numeric>

namespace dynak {
namespace {

// The range of what was counted; {0, 0} for nothing.
std::pair<std::size_t, std::size_t> rangeOf(const std::vector<qint64>& counts) {
    std::size_t first = counts.size(), last = 0;
    for (std::size_t value = 0; value < counts.size(); ++value) {
        if (counts[value] == 0) continue;
        first = std::min(first, value);
        last = value;
    }
    return {std::min(first, last), last};
}

// Half the value itself, half its rank: differences show among the many alike and among the few that are far off.
std::vector<double> shadesOf(const std::vector<qint64>& counts) {
    const auto [first, last] = rangeOf(counts);
    const auto total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), qint64{0}));
    std::vector<double> shades(counts.size(), 0.5);
    if (first == last) return shades;
    // ranks from the middle of the lowest value to the middle of the highest
    const double low = static_cast<double>(counts[first]) / 2;
    const double width = total - low - static_cast<double>(counts[last]) / 2;
    double below = 0;
    for (std::size_t value = 0; value < counts.size(); ++value) {
        const auto here = static_cast<double>(counts[value]);
        const double position =
            (static_cast<double>(value) - static_cast<double>(first)) / static_cast<double>(last - first);
        const double rank = (below + here / 2 - low) / std::max(1.0, width);
        shades[value] = std::clamp(0.5 * position + 0.5 * rank, 0.0, 1.0);
        below += here;
    }
    return shades;
}

}  // namespace

void CostSurvey::start(TokenSet tokens, const SiteRules& rule, int site) {
    const bool sameTokens = !tokens_.isEmpty() && !tokens.isEmpty() && &tokens_.scores() == &tokens.scores();
    tokens_ = std::move(tokens);
    rule_ = rule;
    site_ = site;
    slice_ = 0;
    slices_ = tokens_.tokens() > 0 ? tokens_.index().slices() : 0;
    summary_ = {};
    cheap_.clear();
    dear_.clear();
    if (!sameTokens) {
        sampleOf_.assign(static_cast<std::size_t>(tokens_.tokens()), 0);
        for (int sample = 0; sample < tokens_.samples(); ++sample) {
            const TokenSet::Range range = tokens_.tokensOf(sample);
            std::fill(sampleOf_.begin() + range.begin, sampleOf_.begin() + range.end, sample);
        }
    }
    qint64 most = 0;
    for (int s = 0; s < tokens_.sites(); ++s) most = std::max<qint64>(most, tokens_.experts(s));
    const qint64 largest = weigh();
    summary_.experts = static_cast<int>(site_ >= 0 ? largest : most);
    summary_.tokensByCost.assign(static_cast<std::size_t>(largest) + 1, 0);
    cells_.assign(static_cast<std::size_t>(most) + 1, 0);
    sampleSums_.assign(static_cast<std::size_t>(tokens_.samples()), 0);
    sampleTokens_ = sampleSums_;
    summary_.sampleMeans.assign(sampleSums_.size(), -1);
}

// Of two stacks the costs have a common part. Gives the largest possible cost.
qint64 CostSurvey::weigh() {
    const std::array sites{tokens_.sitesOf(TokenSet::Side::target), tokens_.sitesOf(TokenSet::Side::source)};
    const auto sees = [&](std::size_t side) {
        return site_ < 0 ? !sites[side].empty() : std::ranges::find(sites[side], site_) != sites[side].end();
    };
    summary_.parts = site_ >= 0 ? 1
                                : static_cast<int>(std::lcm(std::max<std::size_t>(1, sites[0].size()),
                                                            std::max<std::size_t>(1, sites[1].size())));
    qint64 largest = 0;
    for (std::size_t side = 0; side < 2; ++side) {
        weights_[side] = 0;
        if (!sees(side)) continue;
        weights_[side] = site_ >= 0 ? 1 : summary_.parts / static_cast<qint64>(sites[side].size());
        qint64 experts = 0;
        for (const int s : sites[side])
            if (site_ < 0 || s == site_) experts += tokens_.experts(s);
        largest = std::max(largest, experts * weights_[side]);
    }
    return largest;
}

void CostSurvey::consider(std::vector<Candidate>& best, Candidate candidate, bool dear) {
    const auto before = [dear](const Candidate& a, const Candidate& b) {
        if (a.cost != b.cost) return (a.cost > b.cost) == dear;
        return a.token < b.token;
    };
    if (best.size() >= CostSummary::listedTokens && !before(candidate, best.back())) return;
    const QString text = tokens_.text(candidate.token).trimmed();
    const auto same = std::find_if(best.begin(), best.end(),
                                   [&](const Candidate& other) { return tokens_.text(other.token).trimmed() == text; });
    if (same != best.end()) {
        if (!before(candidate, *same)) return;
        best.erase(same);
    }
    best.insert(std::upper_bound(best.begin(), best.end(), candidate, before), candidate);
    if (best.size() > CostSummary::listedTokens) best.pop_back();
}

bool CostSurvey::step() {
    if (isDone()) return false;
    const ScoreIndex& index = tokens_.index();
    const TokenRange range = index.slice(slice_);
    const auto first = slice_ == 0 ? index.glimpse(rule_) : nullptr;
    const Matrix<std::int32_t> own = first ? Matrix<std::int32_t>() : index.executed(rule_, range);
    const Matrix<std::int32_t>& counts = first ? *first : own;
    for (const std::int32_t cell : counts.values)
        if (cell != notSeen) ++cells_[static_cast<std::size_t>(cell)];
    for (std::int64_t i = 0; i < counts.columns; ++i) {
        const qint64 token = range.begin + i * range.step;
        const qint64 weight = weights_[tokens_.isOfSource(token) ? 1 : 0];
        if (weight == 0) continue;
        qint64 cost = 0;
        if (site_ >= 0)
            cost = counts.at(site_, i);
        else
            for (std::int64_t site = 0; site < counts.rows; ++site) cost += std::max(0, counts.at(site, i));
        cost *= weight;
        ++summary_.counted;
        const auto sample = static_cast<std::size_t>(sampleOf_[static_cast<std::size_t>(token)]);
        ++summary_.tokensByCost[static_cast<std::size_t>(cost)];
        sampleSums_[sample] += cost;
        ++sampleTokens_[sample];
        if (tokens_.isImages()) continue;
        consider(cheap_, {cost, token}, false);
        consider(dear_, {cost, token}, true);
    }
    ++slice_;
    summarise();
    return true;
}

void CostSurvey::summarise() {
    const double parts = summary_.parts;
    double sum = 0;
    for (std::size_t cost = 0; cost < summary_.tokensByCost.size(); ++cost)
        sum += static_cast<double>(cost) * static_cast<double>(summary_.tokensByCost[cost]);
    summary_.mean = sum / parts / static_cast<double>(std::max<qint64>(1, summary_.counted));
    summary_.shades = shadesOf(summary_.tokensByCost);
    summary_.cellShades = shadesOf(cells_);
    const auto [lowest, highest] = rangeOf(cells_);
    summary_.lowestCell = static_cast<int>(lowest);
    summary_.highestCell = static_cast<int>(highest);
    for (std::size_t i = 0; i < sampleSums_.size(); ++i)
        if (sampleTokens_[i] > 0)
            summary_.sampleMeans[i] =
                static_cast<double>(sampleSums_[i]) / static_cast<double>(sampleTokens_[i]) / parts;
    const auto tokensOf = [](const std::vector<Candidate>& best) {
        std::vector<qint64> tokens;
        for (const Candidate& candidate : best) tokens.push_back(candidate.token);
        return tokens;
    };
    summary_.cheapest = tokensOf(cheap_);
    summary_.dearest = tokensOf(dear_);
}

}  // namespace dynak
