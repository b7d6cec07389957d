// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/compare.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"

namespace dynak {

using nlohmann::json;

namespace {

// The 97.5 % quantile of Student's t with 1, 2, … degrees of freedom; beyond the table that of the normal.
constexpr std::array studentQuantiles{12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
                                      2.201,  2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086};
constexpr double normalQuantile = 1.96;

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

OperatingPoint meanPoint(const std::vector<const OperatingPoint*>& points) {
    const auto mean = [&](auto get) {
        std::vector<double> values;
        for (const auto* point : points) values.push_back(get(*point));
        return meanOf(values);
    };
    OperatingPoint result = *points.front();
    if (points.size() == 1) return result;
    std::vector<double> qualities;
    for (const auto* point : points) qualities.push_back(point->quality);
    result.quality = meanOf(qualities);
    const double half = intervalOfMean(qualities);
    result.qualityLow = result.quality - half;
    result.qualityHigh = result.quality + half;
    if (result.loss) result.loss = mean([](const OperatingPoint& point) { return point.loss.value_or(0); });
    result.macsPerSample = mean([](const OperatingPoint& point) { return point.macsPerSample; });
    result.macsShare = mean([](const OperatingPoint& point) { return point.macsShare; });
    result.expertsMean = mean([](const OperatingPoint& point) { return point.expertsMean; });
    result.millisecondsPerSample = mean([](const OperatingPoint& point) { return point.millisecondsPerSample; });
    for (std::size_t site = 0; site < result.expertsPerSite.size(); ++site)
        result.expertsPerSite[site] = mean([&](const OperatingPoint& point) { return point.expertsPerSite[site]; });
    return result;
}

json withSeed(json recipe, std::uint64_t seed) {
    for (const StageRow& stage : stages()) {
        const bool seeded = std::ranges::find(stage.options, "seed", &OptionRow::id) != stage.options.end();
        // what is measured, and on which tokens, stays the same
        if (seeded && stage.id != "profile" && stage.id != "sweep") recipe[stage.id]["seed"] = seed;
    }
    return canonicalRecipe(recipe);
}

void checkLabels(const std::vector<NamedRecipe>& recipes) {
    std::set<std::string> labels;
    for (const auto& recipe : recipes)
        if (!labels.insert(recipe.label).second)
            throw Error(ErrorCode::badArgument, Sentence::tr("Two recipes are called \"%1\".", recipe.label),
                        Sentence::tr("Name their files differently."));
}

}  // namespace

double intervalOfMean(const std::vector<double>& values) {
    if (values.size() < 2) return 0;
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const auto count = static_cast<double>(values.size());
    const std::size_t freedom = values.size() - 1;
    const double quantile = freedom <= studentQuantiles.size() ? studentQuantiles[freedom - 1] : normalQuantile;
    return quantile * std::sqrt(squares / (count - 1) / count);
}

Sweep meanSweep(const std::vector<Sweep>& sweeps) {
    Sweep result = sweeps.front();
    for (const Sweep& sweep : sweeps)
        if (sweep.metric != result.metric || sweep.sites != result.sites || sweep.experts != result.experts)
            throw Error(ErrorCode::badArgument,
                        Sentence::tr("Sweeps of different metrics, sites or experts have no mean."),
                        Sentence::tr("Compare conversions of one model on one data set."));
    std::vector<const OperatingPoint*> dense;
    for (const Sweep& sweep : sweeps) dense.push_back(&sweep.dense);
    result.dense = meanPoint(dense);
    result.points.clear();
    for (const OperatingPoint& first : sweeps.front().points) {
        std::vector<const OperatingPoint*> same;
        for (const Sweep& sweep : sweeps)
            if (const auto found = std::ranges::find(sweep.points, first.rule, &OperatingPoint::rule);
                found != sweep.points.end())
                same.push_back(&*found);
        if (same.size() == sweeps.size()) result.points.push_back(meanPoint(same));
    }
    result.seconds = 0;
    for (const Sweep& sweep : sweeps) result.seconds += sweep.seconds;
    return result;
}

std::vector<ComparedSweep> compareRecipes(Workbench& bench, const std::vector<NamedRecipe>& recipes,
                                          const std::vector<std::uint64_t>& seeds, const Job& job) {
    checkLabels(recipes);
    std::vector<ComparedSweep> all;
    std::set<std::string> passing;  // names of sweeps that the means are made of
    const auto runs = static_cast<double>(recipes.size() * seeds.size());
    double done = 0;
    for (const auto& [label, recipe] : recipes) {
        std::vector<Sweep> sweeps;
        std::string keys;
        NamedSweep last;
        for (const std::uint64_t seed : seeds) {
            const Job part = job.part(done / runs, (done + 1) / runs);
            part.report(0, Sentence::tr("%1, seed %2", label, seed));
            ++done;
            const json seeded = withSeed(recipe, seed);
            bench.project().recipe = seeded.dump();
            bench.run("load", part.part(0, 0.02));
            const std::string key = stateOf(bench.states(), "sweep").key;
            const std::string own = label + ", seed " + std::to_string(seed);
            passing.insert(own);
            const NamedSweep* kept = sweepNamed(bench.project(), own);
            if (!kept || kept->key != key) {
                bench.run("sweep", part.part(0.02, 1));
                passing.insert(resultNames(seeded).sweep);
                NamedSweep copy = *sweepNamed(bench.project(), resultNames(seeded).sweep);
                copy.name = own;
                copy.title = Sentence::verbatim(own);  // until there is a mean
                copy.scores = {};
                putSweep(bench.project(), std::move(copy));
                bench.save();
                kept = sweepNamed(bench.project(), own);
            }
            keys += key;
            last = *kept;
            sweeps.push_back(kept->sweep);
            all.push_back({label, seed, kept->sweep});
        }
        putSweep(
            bench.project(),
            {label, hashText(keys), Sentence::verbatim(label), last.partition, last.routers, meanSweep(sweeps), {}});
    }
    std::erase_if(bench.project().sweeps, [&](const NamedSweep& sweep) { return passing.contains(sweep.name); });
    bench.save();
    return all;
}

}  // namespace dynak
