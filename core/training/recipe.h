// SPDX-License-Identifier: GPL-3.0-or-later
// A training recipe: JSON with the stages of a training, one after the other (docs/recipes.md).
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/training/options.h"

namespace dynak {

struct TrainingStage {
    std::string name;            // "fine-tune"; by default "stage 1", …
    std::filesystem::path data;  // of this stage alone; empty: as the whole training
    bool relu = false;           // ReLU takes the place of the FFNs' activation before the stage
    TrainingOptions options;
};

// {"defaults": {…}, "stages": [{"name": …, "data": …, "relu": …, option: value, …}]}. What a stage does not say has the
// value of "defaults", and what these do not say that of `base`; paths are relative to the recipe's folder.
// Throws Error{badArgument} that names `origin`, the stage and an unknown key with the nearest known one;
// Error{notFound, io, badFile} from a file.
[[nodiscard]] std::vector<TrainingStage> trainingRecipe(const nlohmann::json& recipe, const std::string& origin,
                                                        const TrainingOptions& base = {});
[[nodiscard]] std::vector<TrainingStage> readTrainingRecipe(const std::filesystem::path& file,
                                                            const TrainingOptions& base = {});

}  // namespace dynak
