// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/training_run.h"

#include <algorithm>
#include <tuple>

#include "core/base/cache_folder.h"
#include "core/base/error.h"
#include "core/pipeline/folder_runs.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* fitStage = "fit-routers";
constexpr std::size_t shownKey = 8;  // characters of a key that tell runs apart

std::string nameOf(const std::string& stage, const std::string& key) {
    return stage + "-" + key.substr(0, shownKey);
}

std::optional<HeldOutScore> scoreIn(const json& scores, const char* part) {
    const json score = scores.value(part, json());
    if (!score.is_object()) return std::nullopt;
    return HeldOutScore{score.value("loss", 0.0), score.value("accuracy", 0.0), score.value("count", std::int64_t{0})};
}

void addRecord(const StageRecord* record, TrainingRun& run) {
    if (!record) return;
    run.options = record->options;
    run.date = record->date;
    run.seconds = record->seconds;
}

TrainingRun doneRun(const Project& project, const TrainedModel& model) {
    TrainingRun run;
    run.stage = model.stage;
    run.key = model.key;
    run.done = true;
    for (const std::string& line : model.lines) run.lines.push_back(trainingLine(json::parse(line)));
    if (!run.lines.empty()) run.step = run.steps = run.lines.back().step;
    std::tie(run.before, run.after) = heldOutScores(model);
    addRecord(recordOf(project, model.key), run);
    return run;
}

TrainingRun fitRun(const RouterFits& fits) {
    TrainingRun run;
    run.stage = fitStage;
    run.key = fits.key;
    for (const std::string& site : fits.sites) run.fits.push_back(siteFit(json::parse(site)));
    run.step = stepsOf(run.fits);
    return run;
}

// Of the partition that a run was fitted to; empty: there is no other, or it is gone.
std::string partitionOf(const Project& project, const StageRecord& run) {
    if (project.partitions.size() < 2) return {};
    for (const NamedPartition& partition : project.partitions)
        if (std::ranges::find(run.inputs, partition.key) != run.inputs.end()) return partition.name;
    return {};
}

TrainingRun trainingRun(const StageState& state, const json& recipe, const TrainingLog& log) {
    TrainingRun run;
    run.stage = state.stage;
    run.key = state.key;
    run.options = keyedOptions(stageNamed(state.stage), recipe.at(state.stage));
    run.lines = log.lines;
    run.step = log.step;
    run.steps = log.steps;
    return run;
}

}  // namespace

std::pair<std::optional<HeldOutScore>, std::optional<HeldOutScore>> heldOutScores(const TrainedModel& model) {
    const json scores = json::parse(model.scores, nullptr, false);
    if (!scores.is_object()) return {};
    return {scoreIn(scores, "before"), scoreIn(scores, "after")};
}

bool TrainingRun::ofRouters() const {
    return stage == fitStage;
}

std::string TrainingRun::name() const {
    return nameOf(stage, key);
}

fs::path trainedFolder(const fs::path& project, const StageState& state) {
    const fs::path beside = project.empty() ? cacheFolder() / "trained"
                                            : fs::absolute(project).replace_extension(".models").lexically_normal();
    return beside / nameOf(state.stage, state.key);
}

fs::path trainingCheckpoint(const fs::path& project, const StageState& state) {
    return trainedFolder(project, state) / "training.safetensors";
}

std::vector<TrainingRun> trainingRuns(const Project& project) {
    std::vector<TrainingRun> runs, stopped;
    // a log that cannot be read hides its run, not the project
    for (const TrainedModel& model : project.trained)
        if (auto run = attempt([&] { return doneRun(project, model); })) runs.push_back(std::move(*run));
    const json recipe = parseRecipe(project.recipe);
    const std::vector<StageState> states = stageStates(project, recipe);
    for (const RouterFits& fits : project.fits) {
        auto run = attempt([&] { return fitRun(fits); });
        if (!run) continue;
        const StageRecord* record = recordOf(project, fits.key);
        run->done = record && record->failure.empty();
        addRecord(record, *run);
        if (record) run->title = partitionOf(project, *record);
        if (run->done) {
            runs.push_back(std::move(*run));
        } else if (fits.key == stateOf(states, fitStage).key) {
            run->options = keyedOptions(stageNamed(fitStage), recipe.at(fitStage));
            stopped.push_back(std::move(*run));
        }
    }
    std::ranges::stable_sort(runs, {}, &TrainingRun::date);
    for (const StageState& state : states) {
        if (!stageNamed(state.stage).trains() || state.status == StageStatus::off || trainedOf(project, state.key))
            continue;
        if (const auto log = attempt([&] { return readTrainingLog(trainingCheckpoint(project.file, state)); }))
            runs.push_back(trainingRun(state, recipe, *log));
    }
    std::ranges::move(stopped, std::back_inserter(runs));
    std::ranges::move(folderRuns(project.model.path), std::inserter(runs, runs.begin()));
    return runs;
}

}  // namespace dynak
