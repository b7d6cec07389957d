// SPDX-License-Identifier: GPL-3.0-or-later
// A training run on disk: safetensors, so nothing in it can run code.
#pragma once

#include <filesystem>
#include <vector>

#include "core/training/internal/adamw.h"
#include "core/training/train.h"

namespace dynak {

struct TrainingState {
    std::vector<TrainedParameter> parameters;
    std::int64_t step = 0;            // steps done: the position in the data and in the schedule
    std::vector<TrainingLine> lines;  // so far
};

// Writes or replaces `file` atomically. Throws Error{io}.
void writeTrainingState(const std::filesystem::path& file, const TrainingState& state, const TrainingOptions& options);

// Overwrites the values of `state` with those of `file`. Throws Error{badFile} where names, shapes or options differ,
// before anything is overwritten.
void readTrainingState(const std::filesystem::path& file, TrainingState& state, const TrainingOptions& options);

}  // namespace dynak
