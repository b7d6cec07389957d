// SPDX-License-Identifier: GPL-3.0-or-later
// How the trainings of a project went: those that are done, and those that were stopped on their way.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/pipeline/stage_state.h"
#include "core/project/project.h"
#include "core/router/site_fit.h"
#include "core/training/train.h"

namespace dynak {

// On held-out data, before or after a training.
struct HeldOutScore {
    double loss = 0;      // nats
    double accuracy = 0;  // share of labels
    std::int64_t count = 0;

    [[nodiscard]] bool operator==(const HeldOutScore&) const = default;
};

// Before and after the training of a model; nothing where there were no labels.
[[nodiscard]] std::pair<std::optional<HeldOutScore>, std::optional<HeldOutScore>> heldOutScores(
    const TrainedModel& model);

struct TrainingRun {
    std::string stage;    // "sparsify"; "fit-routers", which has `fits` in the place of lines; "train", of dynak train
    std::string title;    // of dynak train: its stage in the recipe; of a fit: its partition, where there are several
    std::string key;      // of the stage's run
    std::string options;  // JSON of the stage's options that change results; of dynak train, as its recipe has them
    std::string date;     // ISO 8601; empty: not done
    std::vector<TrainingLine> lines;
    std::vector<SiteFit> fits;  // a site each, as far as they are
    std::int64_t step = 0;      // steps done, of all sites
    std::int64_t steps = 0;     // of the whole run; 0: not known
    bool done = false;
    double seconds = 0;                         // of the last call; 0: not known
    std::optional<HeldOutScore> before, after;  // nothing without labels, or while it is not done

    // Whether it is a fit of routers.
    [[nodiscard]] bool ofRouters() const;
    // "sparsify-1a2b3c4d": its model's folder, and what figures call it.
    [[nodiscard]] std::string name() const;
};

// Where the model of a training stage is kept: "emotion.models/sparsify-1a2b3c4d" beside "emotion.dynak"; of a project
// without a file below the user's cache.
[[nodiscard]] std::filesystem::path trainedFolder(const std::filesystem::path& project, const StageState& state);
// What a stopped run goes on from; there only while it is not done.
[[nodiscard]] std::filesystem::path trainingCheckpoint(const std::filesystem::path& project, const StageState& state);

// How the project's model was trained before, as its folder tells (folder_runs.h); then those that are done, the oldest
// first, whatever the recipe is by now; then those of the recipe's stages that were stopped on their way. A checkpoint
// that cannot be read is passed over: running the stage says what is wrong with it.
[[nodiscard]] std::vector<TrainingRun> trainingRuns(const Project& project);

}  // namespace dynak
