// SPDX-License-Identifier: GPL-3.0-or-later
// A value for each site: a budget is spent where it costs least, as TEAL's block-greedy does for input sparsity
// (arXiv 2408.14690), here by the slopes of a table that was measured once.
#pragma once

#include <optional>
#include <vector>

#include "core/sweep/sensitivity.h"

namespace dynak {

// One stop of the greedy way, with what the table predicts: damage and savings of the sites are added.
struct Allocation {
    SiteRules rule;
    double damage = 0;  // in the metric of the table
    double macsShare = 0;
};

// From everything runs to every site at its last useful value: at each step one site goes on to the value at which the
// damage for each MAC saved is least. Slopes only grow (each site walks along the lower convex hull of its row), so of
// all choices of values with the damage of a step none is cheaper. Values that save nothing are never taken.
// By falling cost. Throws Error{badArgument} where the table is not complete.
[[nodiscard]] std::vector<Allocation> allocateGreedily(const Sensitivity& table);

// The first step that costs at most `share` of the dense MACs; none where all cost more.
[[nodiscard]] std::optional<std::size_t> firstUnder(const std::vector<Allocation>& steps, double share);
// `count` of them, the first and the last included, spread half by cost and half by number, since the steps lie close
// where the curve bends; fewer where there are no more.
[[nodiscard]] std::vector<SiteRules> spreadSteps(const std::vector<Allocation>& steps, int count);

// A table with the points that were measured along its greedy way: a second curve beside the sweep's.
struct Allocations {
    Sensitivity table;
    Sweep curve;
};

}  // namespace dynak
