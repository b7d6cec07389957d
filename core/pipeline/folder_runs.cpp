// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/folder_runs.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/error.h"
#include "core/base/file.h"

namespace dynak {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr std::uint64_t longestReport = 1 << 28;

TrainingRun runOf(std::size_t stage) {
    TrainingRun run;
    run.stage = "train";
    run.key = std::to_string(stage + 1);
    return run;
}

TrainingRun reportedRun(const json& stage, std::size_t index) {
    TrainingRun run = runOf(index);
    run.title = stage.value("name", "");
    run.options = stage.at("options").dump();
    run.seconds = stage.at("seconds");
    run.step = run.steps = stage.at("steps");
    run.done = true;
    for (const auto& line : stage.at("lines")) run.lines.push_back(trainingLine(line));
    return run;
}

// Nothing where there is none, or none that can be read.
std::optional<TrainingRun> checkpointedRun(const fs::path& checkpoint, std::size_t index) {
    const auto log = attempt([&] { return readTrainingLog(checkpoint); });
    if (!log) return std::nullopt;
    TrainingRun run = runOf(index);
    run.lines = log->lines;
    run.step = log->step;
    run.steps = log->steps;
    run.done = log->step >= log->steps;
    return run;
}

}  // namespace

fs::path stageCheckpoint(const fs::path& folder, std::size_t stage, std::size_t stages) {
    return folder / (stages == 1 ? "training.safetensors" : "training-" + std::to_string(stage + 1) + ".safetensors");
}

std::vector<TrainingRun> folderRuns(const fs::path& folder) {
    std::vector<TrainingRun> runs;
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) return runs;
    if (fs::exists(folder / trainingReport, ignored)) {
        const auto reported = attempt([&] {
            std::vector<TrainingRun> stages;
            const json report = readJson(folder / trainingReport, longestReport);
            for (const auto& stage : report.at("stages")) stages.push_back(reportedRun(stage, stages.size()));
            return stages;
        });
        if (reported) runs = *reported;
    }
    std::vector<fs::path> checkpoints{stageCheckpoint(folder, 0, 1)};
    if (!fs::exists(checkpoints.front(), ignored)) {
        checkpoints.clear();
        while (fs::exists(stageCheckpoint(folder, checkpoints.size(), 2), ignored))
            checkpoints.push_back(stageCheckpoint(folder, checkpoints.size(), 2));
    }
    // one that was begun anew goes before what an earlier one reported
    for (std::size_t stage = 0; stage < checkpoints.size(); ++stage) {
        auto run = checkpointedRun(checkpoints[stage], stage);
        if (!run || (stage < runs.size() && run->done)) continue;
        if (stage < runs.size()) runs.resize(stage);
        runs.push_back(std::move(*run));
    }
    return runs;
}

}  // namespace dynak
