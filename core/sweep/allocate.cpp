// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/allocate.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

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

SiteRules ruleOf(const Sensitivity& table, const std::vector<std::int64_t>& columns) {
    std::map<std::string, double, std::less<>> values;
    for (std::size_t site = 0; site < columns.size(); ++site)
        values[table.sites[site]] = table.values[static_cast<std::size_t>(columns[site])];
    return siteRules(table.kind, values);
}

void requireComplete(const Sensitivity& table) {
    if (!table.isComplete())
        throw Error(ErrorCode::badArgument, Sentence::tr("Not every site was measured at every value yet."),
                    Sentence::tr("Run the stage allocate again; it goes on where it was."));
}

// What the table or a combination says; nothing: it was not measured.
std::optional<Combination> knownTogether(const Allocations& measured, const std::vector<std::int64_t>& columns) {
    const Sensitivity& table = measured.table;
    Combination wanted;
    std::int64_t moved = 0, alone = 0;
    for (std::size_t site = 0; site < columns.size(); ++site) {
        wanted.values.push_back(table.values[static_cast<std::size_t>(columns[site])]);
        if (columns[site] == 0) continue;
        ++moved;
        alone = static_cast<std::int64_t>(site);
    }
    if (moved <= 1) {  // the table itself
        const std::int64_t column = columns[static_cast<std::size_t>(alone)];
        wanted.damage = table.damage.at(alone, column);
        wanted.macsShare = table.macsShare.at(alone, column);
        return wanted;
    }
    const auto found = std::ranges::find(measured.combinations, wanted.values, &Combination::values);
    if (found == measured.combinations.end()) return std::nullopt;
    return *found;
}

// A site's next move, the slope that is foretold, and what was measured of it at this step.
struct Candidate {
    std::size_t site = 0;
    Move move;
    double slope = infinite;
    std::optional<Combination> trial;
};

}  // namespace

std::vector<Allocation> allocateGreedily(const Sensitivity& table) {
    requireComplete(table);
    const std::int64_t sites = table.damage.rows;
    std::vector<std::int64_t> chosen(static_cast<std::size_t>(sites), 0);
    std::vector<Allocation> steps;
    Allocation now;
    now.macsShare = table.macsShare.at(0, 0);
    const auto take = [&] {
        now.rule = ruleOf(table, chosen);
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

std::vector<Allocation> allocateGreedily(const Sensitivity& table, const Together& together) {
    requireComplete(table);
    constexpr double most = 1e3;  // times that a trial may differ from the table, for what the next is foretold
    std::vector<std::int64_t> chosen(table.sites.size(), 0);
    std::vector<double> factors(chosen.size(), 1);
    Allocation now{ruleOf(table, chosen), 0, table.macsShare.at(0, 0)};
    std::vector<Allocation> steps{now};
    for (;;) {
        std::vector<Candidate> candidates;
        for (std::size_t site = 0; site < chosen.size(); ++site) {
            const Move move = bestMove(table, static_cast<std::int64_t>(site), chosen[site]);
            if (move.value >= 0) candidates.push_back({site, move, std::max(0.0, move.slope) * factors[site], {}});
        }
        const Candidate* best = nullptr;
        while (!candidates.empty()) {
            const auto next = std::ranges::min_element(candidates, {}, &Candidate::slope);  // of equal ones the first
            if (next->trial) {
                best = &*next;
                break;
            }
            auto columns = chosen;
            columns[next->site] = next->move.value;
            next->trial = together(columns);
            if (!next->trial) return steps;
            const double saved = now.macsShare - next->trial->macsShare;
            if (saved <= 0) {  // the other sites run more for what this one no longer does
                candidates.erase(next);
                continue;
            }
            next->slope = (next->trial->damage - now.damage) / saved;
            if (next->move.slope > 0) factors[next->site] = std::clamp(next->slope / next->move.slope, 1 / most, most);
        }
        if (!best) return steps;
        chosen[best->site] = best->move.value;
        now = {ruleOf(table, chosen), best->trial->damage, best->trial->macsShare};
        steps.push_back(now);
    }
}

std::vector<Allocation> equalValues(const Sensitivity& table, const Together& together) {
    std::vector<Allocation> found;
    for (std::int64_t column = 0; column < table.damage.columns; ++column) {
        const std::vector<std::int64_t> columns(table.sites.size(), column);
        if (const auto trial = together(columns))
            found.push_back({ruleOf(table, columns), trial->damage, trial->macsShare});
    }
    return found;
}

std::vector<Allocation> bestOf(std::vector<Allocation> allocations) {
    // of the same cost the least damage first
    std::ranges::stable_sort(allocations, {}, [](const Allocation& a) { return std::pair(a.macsShare, a.damage); });
    std::vector<Allocation> best;
    double least = infinite;
    for (Allocation& allocation : allocations) {
        if (allocation.damage >= least) continue;
        least = allocation.damage;
        best.push_back(std::move(allocation));
    }
    std::ranges::reverse(best);
    return best;
}

std::vector<Allocation> allocationsOf(const Allocations& measured) {
    if (measured.combinations.empty()) return allocateGreedily(measured.table);
    const Together known = [&](const std::vector<std::int64_t>& columns) {
        return knownTogether(measured, columns);
    };
    auto all = allocateGreedily(measured.table, known);
    std::ranges::move(equalValues(measured.table, known), std::back_inserter(all));
    return bestOf(std::move(all));
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

const OperatingPoint* cheapestWithin(const Allocations& measured, const Sweep* single, double loss) {
    const auto best = cheapestWithin(measured.curve, loss);
    const OperatingPoint* found = best ? &measured.curve.points[*best] : nullptr;
    if (!single || single->metric != measured.curve.metric) return found;
    Sweep ofRule = *single;
    std::erase_if(ofRule.points, [&](const OperatingPoint& point) { return point.rule.kind != measured.table.kind; });
    const auto other = cheapestWithin(ofRule, loss);
    if (!other || (found && found->macsShare <= ofRule.points[*other].macsShare)) return found;
    const SiteRules& rule = ofRule.points[*other].rule;
    return &*std::ranges::find(single->points, rule, &OperatingPoint::rule);
}

void measureTogether(const ConvertedModel& model, const Batches& batches, const MeasureOptions& options,
                     Allocations& done, const std::function<void()>& onNew, const Job& job) {
    const Sensitivity& table = done.table;
    requireComplete(table);
    Measurement measurement(model, batches, table.metric, options);
    std::optional<OperatingPoint> dense;
    const double whole = table.macsShare.at(0, 0);
    double least = whole;  // about what the end of the way costs
    for (std::int64_t site = 0; site < table.damage.rows; ++site)
        least -= whole - table.macsShare.at(site, table.damage.columns - 1);
    double fraction = 0;  // of all; the greedy way up to here, equal values after it
    constexpr double ofWay = 0.9;
    const auto measured = [&](const std::vector<std::int64_t>& columns) -> std::optional<Combination> {
        if (auto known = knownTogether(done, columns)) return known;
        const Job part = job.part(fraction, fraction);
        if (!dense) dense = measurement.dense(part);
        const OperatingPoint point = measurement.point(ruleOf(table, columns), part);
        Combination trial;
        for (const std::int64_t column : columns)
            trial.values.push_back(table.values[static_cast<std::size_t>(column)]);
        trial.damage = damageOf(table.metric, *dense, point);
        trial.macsShare = point.macsShare;
        done.combinations.push_back(trial);
        if (onNew) onNew();
        return trial;
    };
    const auto onWay = [&](const std::vector<std::int64_t>& columns) {
        auto trial = measured(columns);
        if (whole > least)
            fraction = std::max(fraction, ofWay * std::clamp((whole - trial->macsShare) / (whole - least), 0.0, 1.0));
        return trial;
    };
    (void)allocateGreedily(table, onWay);
    fraction = std::max(fraction, ofWay);
    const auto ofEqual = [&](const std::vector<std::int64_t>& columns) {
        auto trial = measured(columns);
        fraction = std::min(1.0, fraction + (1 - ofWay) / static_cast<double>(table.damage.columns));
        return trial;
    };
    (void)equalValues(table, ofEqual);
}

}  // namespace dynak
