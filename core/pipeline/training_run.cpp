// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/training_run.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "core/base/error.h"
#include "core/pipeline/recipe.h"
#include "core/pipeline/stages.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::size_t shownKey = 8;  // characters of a key that tell runs apart

std::string nameOf(const std::string& stage, const std::string& key) {
    return stage + "-" + key.substr(0, shownKey);
}

// Where models of a project without a file are kept.
fs::path cacheFolder() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache) return fs::path(cache) / "dynak";
    if (const char* home = std::getenv("HOME"); home && *home) return fs::path(home) / ".cache" / "dynak";
    return fs::temp_directory_path() / "dynak";
}

std::optional<HeldOutScore> scoreIn(const json& scores, const char* part) {
    const json score = scores.value(part, json());
    if (!score.is_object()) return std::nullopt;
    return HeldOutScore{score.value("loss", 0.0), score.value("accuracy", 0.0), score.value("count", std::int64_t{0})};
}

TrainingRun doneRun(const Project& project, const TrainedModel& model) {
    TrainingRun run;
    run.stage = model.stage;
    run.key = model.key;
    run.done = true;
    for (const std::string& line : model.lines) run.lines.push_back(trainingLine(json::parse(line)));
    if (!run.lines.empty()) run.step = run.steps = run.lines.back().step;
    std::tie(run.before, run.after) = heldOutScores(model);
    if (const StageRecord* record = recordOf(project, model.key)) {
        run.options = record->options;
        run.date = record->date;
        run.seconds = record->seconds;
    }
    return run;
}

}  // namespace

std::pair<std::optional<HeldOutScore>, std::optional<HeldOutScore>> heldOutScores(const TrainedModel& model) {
    const json scores = json::parse(model.scores, nullptr, false);
    if (!scores.is_object()) return {};
    return {scoreIn(scores, "before"), scoreIn(scores, "after")};
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
    std::vector<TrainingRun> runs;
    for (const TrainedModel& model : project.trained)
        // a log that cannot be read hides its run, not the project
        if (auto run = attempt([&] { return doneRun(project, model); })) runs.push_back(std::move(*run));
    std::ranges::stable_sort(runs, {}, &TrainingRun::date);
    const json recipe = parseRecipe(project.recipe);
    for (const StageState& state : stageStates(project, recipe)) {
        const StageRow& stage = stageNamed(state.stage);
        if (!stage.trains() || state.status == StageStatus::off || trainedOf(project, state.key)) continue;
        const auto log = attempt([&] { return readTrainingLog(trainingCheckpoint(project.file, state)); });
        if (!log) continue;
        TrainingRun run;
        run.stage = state.stage;
        run.key = state.key;
        run.options = keyedOptions(stage, recipe.at(state.stage));
        run.lines = log->lines;
        run.step = log->step;
        run.steps = log->steps;
        runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace dynak
