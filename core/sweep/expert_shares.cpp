// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/expert_shares.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string>

#include "core/base/error.h"

namespace dynak {

namespace {

struct Range {
    float largest = 0;
    bool finite = true;
};

// In lanes, which a compiler turns into vectors; one running maximum it may not.
Range rangeOf(std::span<const float> row) {
    constexpr std::size_t width = 8;
    constexpr float infinite = std::numeric_limits<float>::infinity();
    std::array<float, width> largest;
    largest.fill(-infinite);
    std::array<std::int32_t, width> unknown{};
    const auto take = [&](std::size_t lane, float score) {
        largest[lane] = score > largest[lane] ? score : largest[lane];
        unknown[lane] |= !(std::abs(score) < infinite);
    };
    std::size_t i = 0;
    for (; i + width <= row.size(); i += width)
        for (std::size_t lane = 0; lane < width; ++lane) take(lane, row[i + lane]);
    for (; i < row.size(); ++i) take(0, row[i]);
    return {*std::ranges::max_element(largest), std::ranges::count(unknown, 0) == std::ssize(unknown)};
}

}  // namespace

std::vector<double> expertShares(const TokenScores& scores, std::string_view site, const SiteRules& rules,
                                 std::int64_t step) {
    const auto found = std::ranges::find(scores.sites, site);
    const auto index = static_cast<std::size_t>(found - scores.sites.begin());
    if (found == scores.sites.end() || index >= scores.scores.size() || index >= scores.anchors.size())
        throw Error(ErrorCode::badArgument, Sentence::tr("There are no router scores of the site '%1'.", site),
                    Sentence::tr("Run the sweep again."));
    const Matrix<float>& table = scores.scores[index];
    const SelectionRule rule = rules.at(site);
    const double anchor = scores.anchors[index];
    const bool byThreshold = (rule.kind == RuleKind::tau || rule.kind == RuleKind::anchored) && rule.value > 0;
    std::vector<std::uint8_t> selected(static_cast<std::size_t>(table.columns));
    std::vector<std::int32_t> counts(selected.size());
    std::int64_t tokens = 0;
    for (std::int64_t token = 0; token < table.rows; token += step, ++tokens) {
        const auto row = table.row(token);
        if (const Range range = rangeOf(row); byThreshold && range.finite) {  // the same as below in two passes
            const double floor = rule.kind == RuleKind::anchored ? anchor : 0;
            const float threshold = tauThreshold(rule.value, range.largest, floor);
            for (std::size_t expert = 0; expert < row.size(); ++expert) counts[expert] += row[expert] >= threshold;
            continue;
        }
        selectExperts(row, rule, anchor, selected);
        for (std::size_t expert = 0; expert < selected.size(); ++expert) counts[expert] += selected[expert];
    }
    std::vector<double> shares(counts.size());
    std::ranges::transform(counts, shares.begin(), [&](std::int32_t count) {
        return static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(1, tokens));
    });
    return shares;
}

}  // namespace dynak
