// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/estimate.h"

#include <algorithm>

#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"
#include "core/pipeline/workbench.h"

namespace dynak {

using Json = nlohmann::json;

namespace {

double macsPerToken(const Project& project) {
    double macs = 0;
    for (const ModuleRow& row : project.outline.rows) macs += row.macs;
    return project.outline.length > 0 ? macs / project.outline.length : 0;
}

template <class Each>
double sumOfSites(const Project& project, Each each) {
    double sum = 0;
    for (const Site& site : project.sites) sum += each(site);
    return sum;
}

std::optional<double> profileWork(const Project& project, const Json& recipe) {
    const Json& options = recipe.at("profile");
    double tokens = options["tokens"].get<double>();
    if (project.profile && tokens <= 0) tokens = static_cast<double>(project.profile->profile.tokens);
    if (tokens <= 0) return std::nullopt;
    const bool pairs = options["coactivation"].get<bool>();
    return tokens * (macsPerToken(project) + sumOfSites(project, [&](const Site& site) {
                         const auto neurons = static_cast<double>(site.neurons);
                         return pairs ? neurons * neurons / 128 : 0;  // pairs are counted 64 tokens at once
                     }));
}

std::optional<double> partitionWork(const Project& project, const Json& recipe) {
    const Json& options = recipe.at("partition");
    const double quick = 0.1;  // of a start, what the search without any takes
    return std::max(options["restarts"].get<double>(), quick) * sumOfSites(project, [&](const Site& site) {
               const auto experts =
                   std::max<std::int64_t>(1, expertsOf(site, options["experts"], options["expertSize"]));
               return static_cast<double>(site.neurons * site.width * experts);
           });
}

std::optional<double> routersWork(const Project& project, const Json& recipe) {
    const Json& options = recipe.at("fit-routers");
    return options["steps"].get<double>() * options["routerBatch"].get<double>() *
           sumOfSites(project, [](const Site& site) { return static_cast<double>(site.width * site.neurons); });
}

std::optional<double> sweepWork(const Project& project, const Json& recipe) {
    const Json& options = recipe.at("sweep");
    double samples = options["samples"].get<double>();
    if (samples <= 0 && !project.sweeps.empty()) samples = static_cast<double>(project.sweeps.back().sweep.dense.count);
    if (samples <= 0) return std::nullopt;
    const double points =
        options["values"].empty() ? options["count"].get<double>() : static_cast<double>(options["values"].size());
    const double beams = options["metric"] == "auto" ? 1 : options["beam"].get<double>();
    return (points + 1) * samples * beams * macsPerToken(project) * project.outline.length;
}

struct WorkRow {
    const char* stage;
    std::optional<double> (*work)(const Project&, const Json& recipe);
    std::vector<const char*> flavours;  // the options that change the kind of work
};

const std::vector<WorkRow> rows{{"profile", profileWork, {}},
                                {"partition", partitionWork, {"method"}},
                                {"fit-routers", routersWork, {"kind"}},
                                {"sweep", sweepWork, {"executor", "metric"}}};

const WorkRow* rowOf(const std::string& stage) {
    const auto found = std::ranges::find_if(rows, [&](const WorkRow& row) { return stage == row.stage; });
    return found != rows.end() ? &*found : nullptr;
}

}  // namespace

std::optional<double> workOf(const Project& project, const Json& recipe, const std::string& stage) {
    const WorkRow* row = rowOf(stage);
    if (!row || project.sites.empty() || macsPerToken(project) <= 0) return std::nullopt;
    const auto work = row->work(project, recipe);
    return work && *work > 0 ? work : std::nullopt;
}

std::string rateName(const Json& recipe, const std::string& stage) {
    const WorkRow* row = rowOf(stage);
    std::string name = stage;
    if (row)
        for (const char* flavour : row->flavours) name += "." + recipe.at(stage).at(flavour).get<std::string>();
    return name;
}

std::optional<double> measuredRate(const Project& project, const Json& recipe, const std::string& stage) {
    const StageRecord* newest = nullptr;
    for (const StageRecord& record : project.records)
        if (record.stage == stage && record.failure.empty() && record.seconds > 0 &&
            (!newest || record.date >= newest->date))
            newest = &record;
    const Json options = newest ? Json::parse(newest->options, nullptr, false) : Json();
    if (!options.is_object()) return std::nullopt;
    Json then = recipe;  // options that change no result are not in the record: as they are now
    for (const OptionRow& option : stageNamed(stage).options)
        if (!option.keyedAtDefault) then[stage][option.id] = option.defaultValue;
    then[stage].update(options);
    if (rateName(then, stage) != rateName(recipe, stage)) return std::nullopt;
    const auto work = workOf(project, then, stage);
    return work ? std::optional(newest->seconds / *work) : std::nullopt;
}

std::optional<double> estimatedSeconds(const Project& project, const Json& recipe, const std::string& stage,
                                       const StageRates& rates) {
    const auto work = workOf(project, recipe, stage);
    if (!work) return std::nullopt;
    if (const auto own = measuredRate(project, recipe, stage)) return *own * *work;
    const auto other = rates.find(rateName(recipe, stage));
    return other != rates.end() ? std::optional(other->second * *work) : std::nullopt;
}

}  // namespace dynak
