// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/training/batch_source.h"
#include "core/training/options.h"
#include "core/transformer/transformer.h"

namespace dynak {

// How many of a site's activations rest, in the last batch of a line.
struct SiteRest {
    std::string site;
    double exactZero = 0;  // share of activations that are 0
    double nearZero = 0;   // share with |a| ≤ 0.01 · the token's largest (METHOD §1.2)

    [[nodiscard]] bool operator==(const SiteRest&) const = default;
};

// One line of the training log: means over the steps since the line before.
struct TrainingLine {
    std::int64_t step = 0;           // steps done
    std::int64_t steps = 0;          // of the whole run; 0 in logs of older versions
    double taskLoss = 0;             // nats; 0 where the task has no weight
    double logitsLoss = 0;           // divergence from the dense model; 0 where it has no weight
    double sitesLoss = 0;            // relative error of the sites' outputs; 0 where it has no weight
    double penalty = 0;              // sum of both groups, before alpha; 0 where alpha is 0
    double alpha = 0;                // at that step
    double learningRate = 0;         // at that step
    double restingShare = 0;         // activations that are exactly 0, mean over sites
    std::optional<double> accuracy;  // share of labels with the largest logit, on the batches that were trained on
    double tokensPerSecond = 0;      // real tokens or patches; of this call
    double secondsLeft = 0;          // at that pace
    std::vector<SiteRest> sites;
    Sentence warning;  // empty, or: the metric has collapsed, a site has died
};

[[nodiscard]] nlohmann::json toJson(const TrainingLine& line);
[[nodiscard]] TrainingLine trainingLine(const nlohmann::json& object);

struct TrainingResult {
    std::vector<TrainingLine> lines;    // those before a resume included
    std::vector<double> restingShares;  // of each site, in the last line
    std::int64_t steps = 0;             // done in all, those before a resume included
    double seconds = 0;                 // of this call
};

// Where a run is kept so that it can go on: model, optimiser, step and log in one safetensors file.
struct CheckpointOptions {
    std::filesystem::path file;  // empty: none
    std::int64_t every = 500;    // steps; also written when the run stops
    bool resume = false;         // go on from `file` where it is there
};

using TrainingListener = std::function<void(const TrainingLine&)>;

// What a checkpoint says of its run.
struct TrainingLog {
    std::int64_t step = 0;   // steps done
    std::int64_t steps = 0;  // of the whole run
    std::vector<TrainingLine> lines;
};

// Reads the log alone, no tensor. Throws Error{notFound, io}; Error{badFile} where the file is no training checkpoint.
[[nodiscard]] TrainingLog readTrainingLog(const std::filesystem::path& checkpoint);

// Trains the parameters of `model` that options.trainable names, in place. `dense` is what options.loss.logits and
// .sites compare with; it may not share its weights with `model`. A run that was stopped or killed and resumed ends
// with the same weights, bit for bit, as one that was not (same machine, same number of threads): data, augmentation
// and schedule are functions of the seed and the step, and nothing else is random.
// options.epochs counts with source.stepsPerEpoch().
// Throws Error{badArgument, badData}; Error{stopped} after the checkpoint was written; Error{badFile} where the
// checkpoint is of another model or of other options; Error{io} where it cannot be written: the one before stays;
// Error{badData} at a loss or gradient that is no number, naming step and site: the checkpoint before stays.
TrainingResult train(Transformer& model, const BatchSource& source, const TrainingOptions& options,
                     const CheckpointOptions& checkpoint = {}, const TrainingListener& listener = {},
                     const Job& job = {}, const Transformer* dense = nullptr);

}  // namespace dynak
