// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/spread_rules.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/sweep/score_index.h"

namespace dynak {

namespace {

// The value that runs every expert and the strictest one.
std::pair<double, double> endsOf(RuleKind kind, std::int64_t experts) {
    switch (kind) {
        case RuleKind::all: break;
        case RuleKind::topK: return {static_cast<double>(experts), 1};
        case RuleKind::mass: return {1, 0};
        case RuleKind::tau:
        case RuleKind::anchored: return {0, 1};
    }
    return {0, 0};
}

double rounded(RuleKind kind, double value) {
    if (kind == RuleKind::topK) return std::round(value);
    if (value <= 0) return 0;
    const double unit = std::pow(10, std::floor(std::log10(value)) - 2);
    return std::round(value / unit) * unit;
}

}  // namespace

std::vector<SiteRules> spreadRules(RuleKind kind, int count, const TokenScores& scores) {
    std::int64_t experts = 1;
    for (const auto& site : scores.scores) experts = std::max(experts, site.columns);
    const auto [everything, strictest] = endsOf(kind, experts);
    const ScoreIndex index(scores);
    const auto share = [&](double value) {
        const std::vector<double> executed = index.meanExecuted({kind, value});
        double sum = 0;
        for (std::size_t site = 0; site < executed.size(); ++site)
            sum += executed[site] / static_cast<double>(scores.scores[site].columns);
        return executed.empty() ? 0 : sum / static_cast<double>(executed.size());
    };

    std::vector<SiteRules> rules{{kind, everything}};
    const double least = share(strictest);
    for (int i = 1; i < count && everything != strictest; ++i) {
        const double left = 1 - static_cast<double>(i) / (count - 1);
        const double wanted = least + (1 - least) * left * left;
        double more = everything, less = strictest;  // the strictest value that runs no less than wanted is between
        for (int halving = 0; halving < 24; ++halving) {
            const double middle = (more + less) / 2;
            (share(middle) >= wanted ? more : less) = middle;
        }
        const double value = rounded(kind, more);
        if (value != rules.back().value) rules.emplace_back(kind, value);
    }
    return rules;
}

}  // namespace dynak
