// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/allocate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/base/error.h"

namespace dynak {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Where a site goes next, and the damage for each unit of cost that this saves.
struct Move {
    std::int64_t value = -1;
    double slope = infinite;
};

Move bestMove(const Sensitivity& table, std::int64_t site, std::int64_t from) {
    Move best;
    for (std::int64_t to = from + 1; to < table.damage.columns; ++to) {
        const double saved = table.macsShare.at(site, from) - table.macsShare.at(site, to);
        if (saved <= 0) continue;
        const double slope = (table.damage.at(site, to) - table.damage.at(site, from)) / saved;
        // of equal slopes the farther: both are on the hull, and the way is shorter
        if (slope <= best.slope) best = {to, slope};
    }
    return best;
}

}  // namespace

std::vector<Allocation> allocateGreedily(const Sensitivity& table) {
    if (!table.isComplete())
        throw Error(ErrorCode::badArgument, "Not every site was measured at every value yet.",
                    "Run the stage allocate again; it goes on where it was.");
    const std::int64_t sites = table.damage.rows;
    std::vector<std::int64_t> chosen(static_cast<std::size_t>(sites), 0);
    std::vector<Allocation> steps;
    Allocation now;
    now.macsShare = table.macsShare.at(0, 0);
    const auto take = [&] {
        std::map<std::string, double, std::less<>> values;
        for (std::size_t site = 0; site < chosen.size(); ++site)
            values[table.sites[site]] = table.values[static_cast<std::size_t>(chosen[site])];
        now.rule = siteRules(table.kind, values);
        steps.push_back(now);
    };
    take();
    for (;;) {
        std::int64_t best = -1;
        Move move;
        for (std::int64_t site = 0; site < sites; ++site) {
            const Move candidate = bestMove(table, site, chosen[static_cast<std::size_t>(site)]);
            if (candidate.slope >= move.slope) continue;  // of equal ones the first site
            move = candidate;
            best = site;
        }
        if (best < 0) return steps;
        auto& value = chosen[static_cast<std::size_t>(best)];
        now.damage += table.damage.at(best, move.value) - table.damage.at(best, value);
        now.macsShare -= table.macsShare.at(best, value) - table.macsShare.at(best, move.value);
        value = move.value;
        take();
    }
}

std::optional<std::size_t> firstUnder(const std::vector<Allocation>& steps, double share) {
    const auto found = std::ranges::find_if(steps, [&](const Allocation& step) { return step.macsShare <= share; });
    if (found == steps.end()) return std::nullopt;
    return static_cast<std::size_t>(found - steps.begin());
}

std::vector<SiteRules> spreadSteps(const std::vector<Allocation>& steps, int count) {
    std::vector<SiteRules> chosen;
    if (steps.empty()) return chosen;
    const double range = steps.front().macsShare - steps.back().macsShare;
    const auto placeOf = [&](std::size_t step) {  // 0 … 1, rising
        if (steps.size() == 1) return 0.0;
        const double byCost = (steps.front().macsShare - steps[step].macsShare) / range;
        return (byCost + static_cast<double>(step) / static_cast<double>(steps.size() - 1)) / 2;
    };
    std::size_t step = 0;
    for (int i = 0; i < count; ++i) {
        const double wanted = count > 1 ? static_cast<double>(i) / (count - 1) : 1.0;
        while (step + 1 < steps.size() && std::abs(placeOf(step + 1) - wanted) <= std::abs(placeOf(step) - wanted))
            ++step;
        if (chosen.empty() || chosen.back() != steps[step].rule) chosen.push_back(steps[step].rule);
    }
    return chosen;
}

}  // namespace dynak
