// SPDX-License-Identifier: GPL-3.0-or-later
// How `dynak train` trained the model of a folder, as the folder tells.
#pragma once

#include <filesystem>
#include <vector>

#include "core/pipeline/training_run.h"

namespace dynak {

// Written beside the model when all stages are done: {"model", "data", "stages": [{"name", "options", "steps",
// "seconds", "lines"}]}.
inline constexpr const char* trainingReport = "training.json";
// Where a stage keeps what it goes on from: "training.safetensors", or "training-2.safetensors" of several.
[[nodiscard]] std::filesystem::path stageCheckpoint(const std::filesystem::path& folder, std::size_t stage,
                                                    std::size_t stages);

// A run a stage, "train-1" …: from the report where the training is done, from checkpoints where it was stopped or
// still runs, maybe in another process. What cannot be read is passed over; a folder that was not trained has none.
[[nodiscard]] std::vector<TrainingRun> folderRuns(const std::filesystem::path& folder);

}  // namespace dynak
