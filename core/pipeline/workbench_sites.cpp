// SPDX-License-Identifier: GPL-3.0-or-later
// The stages that go site by site or point by point: what is finished stays in the project under the stage's key, so a
// stopped stage goes on where it was.
#include <algorithm>
#include <chrono>

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/result_names.h"
#include "core/pipeline/workbench.h"
#include "core/pipeline/workbench_opened.h"
#include "core/profile/profile.h"
#include "core/project/project_file.h"
#include "core/router/internal/fit_router.h"
#include "core/sweep/spread_rules.h"
#include "core/sweep/token_scores.h"
#include "core/transformer/internal/convert.h"
#include "core/transformer/internal/network.h"

namespace dynak {

using nlohmann::json;

namespace {

// The co-activation counts of a site, or nothing where the profile has none.
std::shared_ptr<const CoactivationCounts> countsOf(const Project& project, const std::string& site) {
    for (const auto& entry : project.coactivation)
        if (entry.site == site) return entry.counts.value ? entry.counts.value : loadCoactivation(project, site);
    return nullptr;
}

// The width of a site's router where none is asked for: w (d + E) ≈ 6 % of the FFN's 2 d f (METHOD §7), 8 … 128.
std::int64_t hiddenOf(const Site& site, std::int64_t experts) {
    const double dense = (site.gated ? 3.0 : 2.0) * static_cast<double>(site.width * site.neurons);
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(0.06 * dense / static_cast<double>(site.width + experts)),
                                    8, 128);
}

Sentence phaseOf(std::size_t site, std::size_t count, const std::string& id) {
    return Sentence::tr("site %1 of %2: %3", site + 1, count, id);
}

}  // namespace

void Workbench::runPartition(const StageState& state, const json& options, const Job& job) {
    const ResultNames names = resultNames(recipe());
    NamedPartition result{names.partition, state.key, options["method"], {}};
    if (const NamedPartition* begun = partitionNamed(project_, names.partition); begun && begun->key == state.key)
        result.sites = begun->sites;
    const Network& network = model(job).network();
    for (std::size_t i = 0; i < project_.sites.size(); ++i) {
        const Site& site = project_.sites[i];
        if (std::ranges::find(result.sites, site.id, &SitePartition::site) != result.sites.end()) continue;
        const Job part = job.part(static_cast<double>(i) / static_cast<double>(project_.sites.size()),
                                  static_cast<double>(i + 1) / static_cast<double>(project_.sites.size()));
        part.report(0, phaseOf(i, project_.sites.size(), site.id));
        const std::vector<float> rows = toFloats(network.ffn(model().siteIndex(site.id)).keyRows());
        const auto counts = countsOf(project_, site.id);
        PartitionOptions chosen;
        chosen.method = options["method"];
        chosen.experts = expertsOf(site, options["experts"], options["expertSize"]);
        if (chosen.experts == 0) chosen.expertSize = options["expertSize"];  // does not divide: the partition says so
        chosen.seed = options["seed"];
        chosen.restarts = options["restarts"];
        chosen.threads = threads();
        network.releasePages();
        result.sites.push_back(partitionSite({site.id, site.neurons, site.width, rows, counts.get()}, chosen, part));
        putPartition(project_, result);
    }
}

void Workbench::streamInputs(const std::string& site, std::int64_t tokens, const Job& job) {
    double room = static_cast<double>(megabytesFor(recipe()["profile"]["routerInputsMegabytes"]) << 20);
    std::vector<std::string> group;
    const std::vector<Site>& sites = model().sites();
    for (std::size_t i = model().siteIndex(site); i < sites.size(); ++i) {
        room -= static_cast<double>(sites[i].width * tokens) * sizeof(float);
        if (room < 0 && !group.empty()) break;
        group.push_back(sites[i].id);
    }
    opened_->inputs.clear();  // before the others are there: the budget is for either
    opened_->inputs = keepInputsOf(model(), group, profilingBatches(job.part(0, 0.1)), tokens, job.part(0.1, 1));
}

std::shared_ptr<const Matrix<float>> Workbench::routerInputs(const std::string& site, std::int64_t wanted,
                                                             const Job& job) {
    for (const auto& entry : project_.inputs)  // of older files
        if (entry.site == site) return entry.values.value ? entry.values.value : loadInputs(project_, site);
    const std::string key = project_.profile ? project_.profile->key : std::string();
    const std::string streamed = key + " " + std::to_string(wanted);
    if (opened_->inputsKey != key && opened_->inputsKey != streamed) {
        const json options = recipe()["profile"];
        const Batches batches = profilingBatches(job.part(0, 0.1));
        opened_->inputs = keepInputs(model(job), batches, options["tokens"],
                                     megabytesFor(options["routerInputsMegabytes"]), job.part(0.1, 0.5));
        opened_->inputsKey = key;
    }
    const auto here = [&] {
        return std::ranges::find(opened_->inputs, site, &KeptInputs::site);
    };
    const std::int64_t profiled = project_.profile ? project_.profile->profile.tokens : wanted;
    const bool isKept = recipe()["profile"]["routerInputsMegabytes"] != 0;
    if (isKept && (here() == opened_->inputs.end() || here()->values.rows < std::min(wanted, profiled))) {
        streamInputs(site, std::min(wanted, profiled), job.part(0.5, 1));
        opened_->inputsKey = streamed;
    }
    const auto found = here();
    if (found == opened_->inputs.end())
        throw Error(ErrorCode::badArgument,
                    Sentence::tr("The profile kept no inputs of %1 for fitting a router.", site),
                    Sentence::tr("Profile again with --router-inputs-megabytes above 0."));
    return {std::shared_ptr<const Matrix<float>>(), &found->values};  // lives as long as this
}

void Workbench::runRouters(const StageState& state, const json& options, const Job& job) {
    const ResultNames names = resultNames(recipe());
    const NamedPartition* partition = partitionNamed(project_, names.partition);
    NamedRouters result{names.routers, state.key, names.partition, routerNamed(options["kind"].get<std::string>()), {}};
    RouterFits fits{state.key, {}};
    if (const NamedRouters* begun = routersNamed(project_, names.routers); begun && begun->key == state.key) {
        result.routers = begun->routers;
        if (const RouterFits* known = fitsOf(project_, state.key)) fits = *known;
    }
    const Network& network = model(job).network();
    RouterOptions chosen;
    chosen.kind = result.kind;
    chosen.steps = options["steps"];
    chosen.batchSize = options["routerBatch"];
    chosen.learningRate = options["learningRate"];
    chosen.weightDecay = options["weightDecay"];
    chosen.heldOutShare = options["heldOutShare"];
    chosen.patience = options["patience"];
    chosen.seed = options["seed"];
    for (std::size_t i = 0; i < partition->sites.size(); ++i) {
        const SitePartition& split = partition->sites[i];
        if (std::ranges::find(result.routers.sites, split.site, &SiteRouter::site) != result.routers.sites.end())
            continue;
        const Job part = job.part(static_cast<double>(i) / static_cast<double>(partition->sites.size()),
                                  static_cast<double>(i + 1) / static_cast<double>(partition->sites.size()));
        part.report(0, phaseOf(i, partition->sites.size(), split.site));
        const std::int64_t limit = options["tokens"];
        const auto inputs = routerInputs(split.site, limit, part.part(0, 0.5));
        const std::int64_t rows = limit > 0 ? std::min(limit, inputs->rows) : inputs->rows;
        const std::size_t index = model().siteIndex(split.site);
        const at::Tensor x =
            fromFloats(inputs->values, {inputs->rows, inputs->columns}).narrow(0, 0, rows).to(network.device());
        chosen.hidden = options["hidden"].get<std::int64_t>() > 0 ? options["hidden"].get<std::int64_t>()
                                                                  : hiddenOf(model().sites()[index], split.experts);
        const auto start = std::chrono::steady_clock::now();
        FittedRouter fitted = fitRouter({model().sites()[index], network.ffn(index), split.expertOf, split.experts, x},
                                        chosen, part, options_.onFit);
        network.releasePages();
        result.routers.tokens = rows;
        result.routers.seconds += secondsSince(start);
        result.routers.sites.push_back(std::move(fitted.router));
        result.routers.quality.push_back(std::move(fitted.quality));
        putRouters(project_, result);
        if (fitted.fit.lines.empty()) continue;
        fits.sites.push_back(toJson(fitted.fit).dump());
        putFits(project_, fits);
    }
}

void Workbench::runSweepStage(const StageState& state, const json& options, const Job& job) {
    const ResultNames names = resultNames(recipe());
    const ConvertedModel model = converted(job);
    const RuleKind kind = ruleNamed(options["rule"].get<std::string>());
    NamedSweep result;
    result.name = names.sweep;
    result.key = state.key;
    result.title = Sentence::tr("%1, %2", names.routers, Sentence::listed(row(kind).title));
    result.partition = names.partition;
    result.routers = names.routers;
    std::optional<Sweep> begun;
    if (const NamedSweep* old = sweepNamed(project_, names.sweep); old && old->key == state.key) begun = old->sweep;

    const Batches batches = measuringBatches(options, options["samples"], job.part(0, 0.05));
    const auto [metric, measure] = measuring(options, batches);
    SweepOptions sweep;
    sweep.measure = measure;
    for (const double value : options["values"].get<std::vector<double>>()) sweep.rules.emplace_back(kind, value);
    const std::int64_t keptTokens = options["keptTokens"];
    if (sweep.rules.empty() || keptTokens > 0) {
        ScoreOptions kept;
        if (keptTokens > 0) kept.tokens = keptTokens;
        kept.seed = options["seed"];
        kept.tokenizer = data().tokenizer.get();
        kept.targetTokenizer = data().batching.targetTokenizer.get();
        kept.preprocessor = data().preprocessor;
        kept.labelNames = classNames(data(), model.transformer());
        TokenScores scores = tokenScores(model, batches, kept, job.part(0.05, 0.1));
        if (sweep.rules.empty()) sweep.rules = spreadRules(kind, options["count"], scores);
        if (keptTokens > 0) result.scores = Stored<TokenScores>::of(std::move(scores));
    }
    result.sweep = runSweep(
        model, batches, metric, sweep, begun ? &*begun : nullptr,
        [&](const Sweep& soFar) {
            result.sweep = soFar;
            result.sweep.split = measuringSplit(*data().dataset).sentence;
            putSweep(project_, result);
        },
        job.part(0.1, 1));
    result.sweep.split = measuringSplit(*data().dataset).sentence;
    putSweep(project_, std::move(result));
}

}  // namespace dynak
