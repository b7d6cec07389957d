// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/training/batch_source.h"
#include "core/training/options.h"
#include "core/transformer/transformer.h"

namespace dynak {

// One line of the training log: means over the steps since the line before.
struct TrainingLine {
    std::int64_t step = 0;    // steps done
    double taskLoss = 0;      // nats
    double penalty = 0;       // mean over sites and tokens, before alpha; 0 where alpha is 0
    double alpha = 0;         // at that step
    double learningRate = 0;  // at that step
    double restingShare = 0;  // activations that are exactly 0, mean over sites
};

struct TrainingResult {
    std::vector<TrainingLine> lines;
    std::vector<double> restingShares;  // of each site, in the last line
    std::int64_t steps = 0;             // done in all, those before a resume included
    double seconds = 0;                 // of this call
};

// Where a run is kept so that it can go on: model, optimiser and step in one safetensors file.
struct CheckpointOptions {
    std::filesystem::path file;  // empty: none
    std::int64_t every = 500;    // steps; also written when the run stops
    bool resume = false;         // go on from `file` where it is there
};

using TrainingListener = std::function<void(const TrainingLine&)>;

// Trains every parameter of `model` in place. A run that was stopped and resumed ends with the same weights, bit for
// bit, as one that was not (same machine, same number of threads): data and schedule are functions of the step, and
// nothing else is random. Throws Error{badArgument, badData}; Error{stopped} after the checkpoint was written;
// Error{badFile} where the checkpoint is of another model or of other options; Error{badData} at a loss that is no
// number, naming the step.
TrainingResult train(Transformer& model, const BatchSource& source, const TrainingOptions& options,
                     const CheckpointOptions& checkpoint = {}, const TrainingListener& listener = {},
                     const Job& job = {});

}  // namespace dynak
