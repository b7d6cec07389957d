// SPDX-License-Identifier: GPL-3.0-or-later
// The stage that gives each site a value of its own: a table of sensitivities and a greedy way on samples of the
// fitting split, then points along it on those of the sweep, so that nothing is chosen on what it is judged by.
#include <algorithm>

#include "core/pipeline/result_names.h"
#include "core/pipeline/workbench.h"
#include "core/sweep/spread_rules.h"
#include "core/sweep/token_scores.h"

namespace dynak {

using nlohmann::json;

namespace {

// Added to the seed: routers look better than they are on the samples that they were fitted on, which the seed itself
// draws first.
constexpr std::uint64_t otherSamples = 0x5eed;

std::vector<SiteRules> valuesOf(RuleKind kind, std::vector<double> given) {
    given.push_back(0);
    std::ranges::sort(given);
    const auto repeated = std::ranges::unique(given);
    given.erase(repeated.begin(), repeated.end());
    std::vector<SiteRules> values;
    for (const double value : given) values.emplace_back(kind, value);
    return values;
}

}  // namespace

void Workbench::runAllocate(const StageState& state, const json& options, const Job& job) {
    const ResultNames names = resultNames(recipe());
    const ConvertedModel model = converted(job.part(0, 0.01));
    const RuleKind kind = ruleNamed(options["rule"].get<std::string>());
    NamedAllocations result{names.allocations, state.key, names.routers + "." + row(kind).id, {}};
    if (const auto* begun = allocationsNamed(project_, names.allocations); begun && begun->key == state.key)
        result.allocations = begun->allocations;
    Sensitivity& table = result.allocations.table;
    Sweep& curve = result.allocations.curve;

    SensitivityOptions sensitivity;
    sensitivity.measure.executor = executorNamed(options["executor"].get<std::string>());
    sensitivity.measure.seed = options["seed"];
    const ModelData& source = data(job.part(0, 0.01));
    BatchingOptions batching = source.batching;
    batching.batchSize = options["batchSize"];
    batching.maxSamples = options["samples"];
    batching.seed = options["seed"].get<std::uint64_t>() + otherSamples;
    batching.threads = threads();
    const Metric metric = metricFor(model.transformer(), *source.dataset);
    const Batches fitting = makeBatches(source, fittingSplit(*source.dataset), batching, job.part(0, 0.02));
    if (!table.isComplete()) {
        ScoreOptions glance;
        glance.seed = options["seed"];
        const auto given = options["values"].get<std::vector<double>>();
        sensitivity.values = given.empty() ? spreadRules(kind, options["count"],
                                                         tokenScores(model, fitting, glance, job.part(0.02, 0.03)))
                                           : valuesOf(kind, given);
        const Sensitivity begun = table;
        table = measureSensitivity(
            model, fitting, sensitivityMetric(metric), sensitivity, &begun,
            [&](const Sensitivity& soFar) {
                table = soFar;
                putAllocations(project_, result);
            },
            job.part(0.03, 0.35));
    }
    measureTogether(
        model, fitting, sensitivity.measure, result.allocations, [&] { putAllocations(project_, result); },
        job.part(0.35, 0.7));

    SweepOptions points;
    points.rules = spreadSteps(allocationsOf(result.allocations), options["points"]);
    const Batches measured = measuringBatches(options, options["measuredSamples"], job.part(0.7, 0.72));
    const auto [judged, measure] = measuring(options, measured);
    points.measure = measure;
    const Sweep begun = curve;
    const auto split = measuringSplit(*source.dataset).sentence;
    curve = runSweep(
        model, measured, judged, points, &begun,
        [&](const Sweep& soFar) {
            curve = soFar;
            curve.split = split;
            putAllocations(project_, result);
        },
        job.part(0.72, 1));
    curve.split = split;
    putAllocations(project_, std::move(result));
}

}  // namespace dynak
