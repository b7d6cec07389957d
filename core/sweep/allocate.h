// SPDX-License-Identifier: GPL-3.0-or-later
// A value for each site: a budget is spent where it costs least, as TEAL's block-greedy does for input sparsity
// (arXiv 2408.14690). A table of the sites alone says where to look; what sites lose together is measured.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/sweep/sensitivity.h"

namespace dynak {

// One stop of the greedy way.
struct Allocation {
    SiteRules rule;
    double damage = 0;  // in the metric of the table
    double macsShare = 0;
};

// Values that were measured together.
struct Combination {
    std::vector<double> values;  // of the rule, in the order of the table's sites
    double damage = 0;           // quality lost against dense, in the metric of the table
    double macsShare = 0;        // of the dense model's MACs
};
// What a value for each site, by its column in the table, loses and costs; nothing: that is not known.
using Together = std::function<std::optional<Combination>(const std::vector<std::int64_t>& columns)>;

// From everything runs to every site at its last useful value: at each step one site goes on to the value at which the
// damage for each MAC saved is least. Slopes only grow (each site walks along the lower convex hull of its row), so of
// all choices of values with the damage of a step none is cheaper. Values that save nothing are never taken.
// What the table predicts: damage and savings of the sites are added.
// By falling cost. Throws Error{badArgument} where the table is not complete.
[[nodiscard]] std::vector<Allocation> allocateGreedily(const Sensitivity& table);
// The same with what the sites lose together, since damages of sites do not add up: at each step sites are tried in the
// order that the table and their last trial foretell, until one loses less for each MAC saved than the next is foretold
// to. Ends where `together` knows no answer.
[[nodiscard]] std::vector<Allocation> allocateGreedily(const Sensitivity& table, const Together& together);
// One value for all sites, for each column of the table that `together` knows.
[[nodiscard]] std::vector<Allocation> equalValues(const Sensitivity& table, const Together& together);
// Those that no other beats in both damage and cost, by falling cost.
[[nodiscard]] std::vector<Allocation> bestOf(std::vector<Allocation> allocations);

// The first step that costs at most `share` of the dense MACs; none where all cost more.
[[nodiscard]] std::optional<std::size_t> firstUnder(const std::vector<Allocation>& steps, double share);
// `count` of them, the first and the last included, spread half by cost and half by number, since the steps lie close
// where the curve bends; fewer where there are no more.
[[nodiscard]] std::vector<SiteRules> spreadSteps(const std::vector<Allocation>& steps, int count);

// A table, what was tried on its ground, and points that were measured along the best of it: a second curve beside the
// sweep's.
struct Allocations {
    Sensitivity table;
    std::vector<Combination> combinations;  // on the samples of the table, in the order measured
    Sweep curve;
};

// Measures along the greedy way and equal values on the samples of the table, on top of `done.combinations`; `onNew`
// sees them after each. Throws Error{badArgument} where the table is not complete, Error{stopped}.
void measureTogether(const ConvertedModel& model, const Batches& batches, const MeasureOptions& options,
                     Allocations& done, const std::function<void()>& onNew = {}, const Job& job = {});
// The best of the greedy way and of equal values: an allocation is one value for all sites wherever that loses less on
// those samples. What the table predicts where nothing was tried, as in projects of Dynak 0.1 before it was.
[[nodiscard]] std::vector<Allocation> allocationsOf(const Allocations& measured);

// The cheapest measured point, of the allocations or of one value of the same rule in `single`, whose quality is within
// `loss` of dense: absolute difference in the metric's own unit. Null: none is.
[[nodiscard]] const OperatingPoint* cheapestWithin(const Allocations& measured, const Sweep* single, double loss);

}  // namespace dynak
