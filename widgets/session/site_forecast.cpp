// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/site_forecast.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "core/cost/site_cost.h"

namespace dynak {
namespace {

// MACs of one expert for one token, by site of the sweep; 0 where a site is dense.
std::vector<double> expertCosts(const Results& results) {
    std::vector<double> costs;
    const Sweep& sweep = *results.sweep;
    for (std::size_t i = 0; i < sweep.sites.size(); ++i) {
        const auto& sites = results.project->sites;
        const auto site =
            std::find_if(sites.begin(), sites.end(), [&](const Site& s) { return s.id == sweep.sites[i]; });
        const std::int64_t experts = sweep.experts[i];
        const bool divides = site != sites.end() && experts > 0 && site->neurons % experts == 0;
        costs.push_back(divides ? siteCost(*site, experts, RouterKind::regression, 0).perExpert : 0);
    }
    return costs;
}

double expertMacs(const OperatingPoint& point, const std::vector<double>& costs) {
    return std::inner_product(costs.begin(), costs.end(), point.expertsPerSite.begin(), 0.0);
}

// Share of the dense MACs for each MAC of an expert and token: the tokens of a sample over its dense MACs, from the two
// ends of the measured curve.
std::optional<double> shareOfMac(const Sweep& sweep, const TauCurve& curve, const std::vector<double>& costs) {
    if (curve.points().size() < 2) return std::nullopt;
    const OperatingPoint &a = curve.points().front(), &b = curve.points().back();
    if (a.expertsPerSite.size() != sweep.sites.size() || b.expertsPerSite.size() != sweep.sites.size())
        return std::nullopt;
    const double macs = expertMacs(a, costs) - expertMacs(b, costs);
    if (macs <= 0) return std::nullopt;
    return (a.macsShare - b.macsShare) / macs;
}

}  // namespace

std::vector<double> expertsBySite(const ScoreIndex& index, const SiteRules& rules) {
    const auto executed = index.glimpse(rules);
    std::vector<double> means;
    for (std::int64_t site = 0; site < executed->rows && executed->columns > 0; ++site)
        means.push_back(meanSeen(executed->row(site)));
    return means;
}

Reading forecast(const Results& results, const TauCurve& curve, const SiteRules& rules, Reading common) {
    common.measured = false;
    if (!results.sweep || curve.isEmpty() || rules.own.empty()) return common;
    const Sweep& sweep = *results.sweep;
    const auto sites = static_cast<double>(
        std::count_if(sweep.experts.begin(), sweep.experts.end(), [](std::int64_t experts) { return experts > 0; }));
    if (sites <= 0) return common;
    const auto costs = expertCosts(results);
    const auto share = shareOfMac(sweep, curve, costs);
    std::vector<double> before, after;
    if (results.index && results.scores) {
        before = expertsBySite(*results.index, SelectionRule{rules.kind, rules.value});
        after = expertsBySite(*results.index, rules);
    }
    const Reading here = curve.readAt(rules.value);
    Reading out = common;
    for (const auto& [site, value] : rules.own) {
        const auto at =
            static_cast<std::size_t>(std::find(sweep.sites.begin(), sweep.sites.end(), site) - sweep.sites.begin());
        if (at >= sweep.sites.size() || sweep.experts[at] == 0) continue;
        const Reading there = curve.readAt(value);
        out.quality += (there.quality - here.quality) / sites;
        out.milliseconds += (there.milliseconds - here.milliseconds) / sites;
        if (out.loss && there.loss && here.loss) *out.loss += (*there.loss - *here.loss) / sites;
        double experts = there.experts - here.experts;
        if (!after.empty()) {
            const auto& names = results.scores->sites;
            const auto row = static_cast<std::size_t>(std::find(names.begin(), names.end(), site) - names.begin());
            if (row < after.size()) experts = after[row] - before[row];
        }
        out.experts += experts / sites;
        out.macsShare += share ? *share * costs[at] * experts : (there.macsShare - here.macsShare) / sites;
    }
    out.qualityChange = out.quality - sweep.dense.quality;
    out.speedUp = out.milliseconds > 0 ? sweep.dense.millisecondsPerSample / out.milliseconds : 0;
    return out;
}

}  // namespace dynak
