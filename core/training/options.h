// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run does. Every number that changes its result stands here, so that a run can be told from another.
#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/sentence.h"

namespace dynak {

// Of the learning rate after the warm-up, down to TrainingOptions::endShare of it at the last step.
enum class Schedule { constant, linear, cosine };

[[nodiscard]] const char* name(Schedule schedule);
// Throws Error{badArgument} that lists the schedules.
[[nodiscard]] Schedule scheduleFromName(const std::string& name);

// bf16: products in bfloat16, sums, norms, losses and weights in float32.
enum class Precision { fp32, bf16 };

// Weights of what is added up. The dense model is the one that the run is given to compare with.
struct LossOptions {
    double task = 1;    // cross-entropy with the labels, nats
    double logits = 0;  // temperature² · KL divergence from the dense model's classes or tokens (arXiv 1503.02531)
    double sites = 0;   // squared error of each site's output, as a share of the dense output's mean square
    double temperature = 2;  // both logits are divided by it before they are compared
    double smoothing = 0;    // share of a label's weight that is spread over all classes
};

// Keeps neurons at rest: loss += alpha(t) · (mean over FFN sites + projectionWeight · mean over projection sites) of
// the mean over tokens (METHOD §1.2, where the weight is 1).
struct SparsityOptions {
    std::string penalty = "hoyer";  // the id of a SparsityPenalty
    double alpha = 0;               // 0: no penalty
    double delayShare = 0;          // of the steps, before which alpha is 0
    double warmUpShare = 0.5;       // of the steps, over which alpha then grows linearly; 1: until the end
    double displacement = -10;      // δ of the penalties of pre-activations
    double projectionWeight = 1;    // of a layer's four projections to its one FFN: a projection pays a quarter at 1
};

// Of images, drawn anew for every batch.
struct AugmentationOptions {
    std::int64_t crop = 0;  // pixels of border from which a picture of the same size is cut
    bool flip = false;      // left to right, every second picture
    double mixup = 0;       // of Beta(a, a), the share of a picture in its mixture (arXiv 1710.09412)
    double cutmix = 0;      // of Beta(a, a), the share of a picture beside a box of another (arXiv 1905.04899)
};

struct TrainingOptions {
    std::int64_t steps = 1000;      // of the optimiser
    double epochs = 0;              // passes over the data instead of `steps`, where above 0
    std::int64_t batchSize = 32;    // samples or windows in one forward pass
    std::int64_t accumulation = 1;  // forward passes in a step
    double learningRate = 1e-3;     // at the end of the warm-up
    std::int64_t warmUpSteps = 50;
    Schedule schedule = Schedule::cosine;
    double endShare = 0;                                // of the learning rate, reached at the last step
    double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;  // AdamW (arXiv 1711.05101)
    double weightDecay = 0.01;                          // of matrices only: no bias, no norm
    double clipNorm = 1;                                // largest L2 norm of all gradients together; 0: no limit
    Precision precision = Precision::fp32;
    std::string trainable = "*";  // patterns of parameter names, separated by commas; * and ? stand for any characters
    std::uint64_t seed = 1;       // of the order of the data, of the augmentation and of dropout
    double dropout = 0;           // share of the features of embeddings and of branches' outputs that a pass sets to 0
    LossOptions loss;
    SparsityOptions sparsity;
    AugmentationOptions augmentation;
};

// Throws Error{badArgument} that names the option which cannot work.
void check(const TrainingOptions& options);

// Everything above as one JSON object (docs/recipes.md), and back: what is missing keeps the value of `base`.
// Throws Error{badArgument} that names `origin` and an unknown key with the nearest known one, or a value that does not
// fit.
[[nodiscard]] nlohmann::json toJson(const TrainingOptions& options);
[[nodiscard]] TrainingOptions trainingOptions(const nlohmann::json& object, const Sentence& origin,
                                              const TrainingOptions& base = {});

// A key of that object, for command lines and documentation.
struct TrainingKey {
    std::string key;  // "learning_rate"
    std::string effect;
    nlohmann::json defaultValue;
};
[[nodiscard]] std::vector<TrainingKey> trainingKeys();

// The same with a length in steps: `epochs` passes over `stepsPerEpoch` batches. Throws Error{badArgument} where the
// length is given in epochs and the source has none (0).
[[nodiscard]] TrainingOptions withSteps(TrainingOptions options, std::int64_t stepsPerEpoch);

// The share of the full learning rate, 0 … 1, of step `step` (from 0).
[[nodiscard]] double learningRateShare(const TrainingOptions& options, std::int64_t step);
// alpha of step `step`.
[[nodiscard]] double sparsityWeight(const TrainingOptions& options, std::int64_t step);

}  // namespace dynak
