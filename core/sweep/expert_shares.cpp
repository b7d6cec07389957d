// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/expert_shares.h"

#include <algorithm>
#include <string>

#include "core/base/error.h"

namespace dynak {

std::vector<double> expertShares(const TokenScores& scores, std::string_view site, const SiteRules& rules,
                                 std::int64_t step) {
    const auto found = std::ranges::find(scores.sites, site);
    const auto index = static_cast<std::size_t>(found - scores.sites.begin());
    if (found == scores.sites.end() || index >= scores.scores.size() || index >= scores.anchors.size())
        throw Error(ErrorCode::badArgument, "There are no router scores of the site '" + std::string(site) + "'.",
                    "Run the sweep again.");
    const Matrix<float>& table = scores.scores[index];
    const SelectionRule rule = rules.at(site);
    std::vector<std::uint8_t> selected(static_cast<std::size_t>(table.columns));
    std::vector<std::int64_t> counts(selected.size());
    std::int64_t tokens = 0;
    for (std::int64_t token = 0; token < table.rows; token += step, ++tokens) {
        selectExperts(table.row(token), rule, scores.anchors[index], selected);
        for (std::size_t expert = 0; expert < selected.size(); ++expert) counts[expert] += selected[expert];
    }
    std::vector<double> shares(counts.size());
    std::ranges::transform(counts, shares.begin(), [&](std::int64_t count) {
        return static_cast<double>(count) / static_cast<double>(std::max<std::int64_t>(1, tokens));
    });
    return shares;
}

}  // namespace dynak
